// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childrencontent.h"

#include "core/filecontent.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"
#include "core/storage/filelaw.h"
#include "ui/shell/sortedbyname.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

const Child *ChildrenContent::child(ChildId id) const { return withId(children, id); }

const Consent *ChildrenContent::consent(ConsentId id) const { return withId(consents, id); }

const Guardian *ChildrenContent::guardian(GuardianId id) const { return withId(guardians, id); }

QList<Guardian> ChildrenContent::guardiansOf(ChildId id) const
{
    QList<Guardian> found = guardians;
    found.removeIf([id](const Guardian &one) { return !(one.child == id); });
    found = sortedByName(found);
    std::stable_sort(found.begin(), found.end(), [](const Guardian &a, const Guardian &b) {
        return a.hasParentalResponsibility && !b.hasParentalResponsibility;
    });
    return found;
}

QList<Consent> ChildrenContent::consentsOf(ChildId id) const
{
    QList<Consent> found = consents;
    found.removeIf([id](const Consent &one) { return !(one.child == id); });
    std::sort(found.begin(), found.end(), [](const Consent &a, const Consent &b) {
        return std::pair(b.from, a.id.uuid()) < std::pair(a.from, b.id.uuid());
    });
    return found;
}

ConsentSubject ChildrenContent::subjectOf(const Child &child, const QList<Unit> &units) const
{
    ConsentSubject subject{{child.id, child.born}, consentsOf(child.id), child.notAskedReason};
    for (const Guardian &one : guardiansOf(child.id))
        subject.child.guardians.append(
            {one.id, one.hasParentalResponsibility, one.needsInterpreter});
    const Unit *unit = child.unit ? withId(units, *child.unit) : nullptr;
    subject.child.unitIsPrivate = unit && unit->ownership == Unit::Ownership::Private;
    return subject;
}

Result<ChildrenContent> readChildren(Store &store)
{
    ChildrenContent content;
    auto children = ChildRepository(store).all();
    auto guardians = ChildRepository(store).allGuardians();
    auto consents = ConsentRepository(store).all();
    auto laws = consentLawsOf(store);
    if (!children)
        return children.error();
    if (!guardians)
        return guardians.error();
    if (!consents)
        return consents.error();
    if (!laws)
        return laws.error();
    return ChildrenContent{*std::move(children), *std::move(guardians), *std::move(consents),
                           *std::move(laws)};
}

QString firstPurpose(const Child &child, const QList<Unit> &units, QDate day)
{
    constexpr int schoolAge = 6;
    const Unit *unit = child.unit ? withId(units, *child.unit) : nullptr;
    const bool young = child.born && ageOn(*child.born, day) < schoolAge;
    const bool kindergarten = unit ? unit->kind == Unit::Kind::Kindergarten : young;
    return kindergarten ? u"kindergarten"_s : u"school"_s;
}

QString fullName(const Child &child)
{
    return QString(child.givenName + u' ' + child.familyName).simplified();
}

} // namespace tvers
