// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consentquestion.h"

#include "core/storage/caserepositories.h"
#include "core/storage/repositories.h"
#include "core/storedwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

ConsentRule consentRuleIn(const ArenaVersionRecord &version)
{
    const QJsonObject consent =
        QJsonDocument::fromJson(version.content.toUtf8()).object()["consent"_L1].toObject();
    ConsentRule rule;
    rule.kind = fromStored<ConsentRule::Kind>(consent["rule"_L1].toString())
                    .value_or(ConsentRule::Kind::Unspecified);
    const QJsonArray paragraphs = consent["legalBasis"_L1].toArray();
    for (const QJsonValue &paragraph : paragraphs)
        rule.legalBasis.append(paragraph.toString());
    return rule;
}

Result<ConsentChild> consentChildOf(Store &store, ChildId id)
{
    const auto child = ChildRepository(store).find(id);
    if (!child)
        return child.error();
    if (!*child)
        return Error{ErrorCode::RowNotFound, {u"child"_s, id.text()}};
    const auto guardians = ChildRepository(store).guardiansOf(id);
    if (!guardians)
        return guardians.error();
    ConsentChild found{id, (*child)->born};
    for (const Guardian &one : *guardians)
        found.guardians.append({one.id, one.hasParentalResponsibility, one.needsInterpreter});
    if ((*child)->unit) {
        const auto unit = UnitRepository(store).find(*(*child)->unit);
        if (!unit)
            return unit.error();
        found.unitIsPrivate = *unit && (*unit)->ownership == Unit::Ownership::Private;
    }
    return found;
}

} // namespace tvers
