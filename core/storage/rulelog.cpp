// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rulelog.h"

#include "core/consent/consentlawjson.h"
#include "core/rulechanges.h"
#include "core/storage/auditlog.h"
#include "core/storage/contentfile.h"
#include "core/storage/platform.h"
#include "core/storage/repositories.h"

#include <QCborArray>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The municipality is there from now on: its rules are the file's first.
bool isBeginning(const Change &change)
{
    const auto *municipality = change.as<Municipality>();
    return municipality && !municipality->before;
}

/// A file begins with arenas and a key; another law than ours is worth a line even then.
bool isUsualInTheBeginning(const RuleChange &rule)
{
    return rule.kind != RuleChange::Kind::Signers && rule.kind != RuleChange::Kind::Law;
}

/// As it was before \a changes, as far as rules need it.
Result<FileContent> contentBefore(Store &store, const QList<Change> &changes)
{
    FileContent content;
    ArenaRepository arenas(store);
    const auto all = arenas.all();
    if (!all)
        return all.error();
    const auto versions = arenas.allVersions();
    if (!versions)
        return versions.error();
    content.arenas = *all;
    content.versions = *versions;
    for (const QString &name : {consentLawSetting(), publicKeySetting()}) {
        const auto value = SettingRepository(store).value(name);
        if (!value)
            return value.error();
        if (!value->isEmpty())
            content.settings.append({name, *value});
    }
    return withChanges(content, reversed(changes));
}

} // namespace

Result<> logRules(Store &store, const QList<Change> &changes)
{
    const QList<Change> own = ruleTouching(changes);
    if (own.isEmpty())
        return Done{};
    const auto before = contentBefore(store, own);
    if (!before)
        return before.error();
    QList<RuleChange> rules = ruleChanges(*before, own);
    if (std::any_of(changes.begin(), changes.end(), isBeginning))
        rules.removeIf(&isUsualInTheBeginning);
    if (rules.isEmpty())
        return Done{};
    QCborArray lines;
    for (const RuleChange &rule : rules)
        lines.append(inOneLine(rule));
    return AuditLog(store.file())
        .append(AuditEntry::Kind::RulesChanged,
                {{u"rules"_s, lines}, {u"by"_s, platform::userName()}},
                QDateTime::currentDateTimeUtc());
}

} // namespace tvers
