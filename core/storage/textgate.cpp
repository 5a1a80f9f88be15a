// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textgate.h"

#include "core/storage/auditlog.h"
#include "core/storage/caserepositories.h"
#include "core/storage/repositories.h"

namespace tvers {

namespace {

Result<QStringList> namesIn(Store &store)
{
    const auto children = ChildRepository(store).all();
    const auto guardians = ChildRepository(store).allGuardians();
    if (!children)
        return children.error();
    if (!guardians)
        return guardians.error();
    QStringList names;
    for (const Child &one : *children)
        names.append(one.givenName + u' ' + one.familyName);
    for (const Guardian &one : *guardians)
        names.append(one.name);
    return names;
}

} // namespace

Result<AnonymityGate::Known> knownIn(Store &store)
{
    const auto names = namesIn(store);
    const auto units = UnitRepository(store).all();
    const auto people = ProfessionalRepository(store).all();
    if (!names)
        return names.error();
    if (!units)
        return units.error();
    if (!people)
        return people.error();
    AnonymityGate::Known known{*names};
    for (const Unit &one : *units)
        known.harmless.append({one.name, one.place, one.manager});
    for (const Professional &one : *people)
        known.harmless.append(one.name);
    known.harmless.removeAll(QString());
    return known;
}

Result<> logPassed(Store &store, const PassedWord &passed, const QDateTime &at)
{
    return store.inTransaction([&] {
        return AuditLog(store.file())
            .append(AuditEntry::Kind::GatePassed,
                    {{QStringLiteral("what"), QStringLiteral("not_the_child")},
                     {QStringLiteral("row"), passed.row},
                     {QStringLiteral("words"), passed.word}},
                    at.toUTC());
    });
}

Result<> checkAnonymous(Store &store, const GateCheck &check)
{
    const auto names = namesIn(store);
    if (!names)
        return names.error();
    const AnonymityGate gate({*names});
    for (const NamedText &one : check.texts) {
        for (const AnonymityFinding &found : gate.findings(one.text, check.day)) {
            const bool passed = found.kind == AnonymityFinding::Kind::KnownName &&
                                check.notTheChild.contains(one.text.mid(found.from, found.length));
            if (isStop(found.kind) && !passed)
                return Error{ErrorCode::NotAnonymous,
                             {one.name, stored(found.kind), QString::number(found.from),
                              QString::number(found.length)}};
        }
    }
    return Done{};
}

} // namespace tvers
