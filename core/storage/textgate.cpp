// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textgate.h"

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

Passing notTheChild(const QString &row, const QString &word)
{
    return {QStringLiteral("not_the_child"), row, word};
}

Result<> logPassings(Store &store, const QList<Passing> &passings, const QDateTime &at)
{
    return store.inTransaction([&]() -> Result<> {
        AuditLog audit(store.file());
        for (const Passing &one : passings) {
            const QCborMap details{{QStringLiteral("what"), one.what},
                                   {QStringLiteral("row"), one.row},
                                   {QStringLiteral("words"), one.words}};
            if (auto done = audit.append(one.kind, details, at.toUTC()); !done)
                return done;
        }
        return Done{};
    });
}

Result<QString> withoutStaff(Store &store, QString signature)
{
    const auto units = UnitRepository(store).all();
    const auto people = ProfessionalRepository(store).all();
    if (!units)
        return units.error();
    if (!people)
        return people.error();
    QStringList staff;
    for (const Unit &one : *units)
        staff.append(one.manager.trimmed());
    for (const Professional &one : *people)
        staff.append(one.name.trimmed());
    for (const QString &name : std::as_const(staff)) {
        if (name.contains(u' ')) // a given name alone may be the child's
            signature.remove(name);
    }
    return signature;
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
