// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textcheck.h"

#include "core/storage/caserepositories.h"

namespace tvers {

Result<AnonymityGate::Known> knownNames(Store &store)
{
    const auto children = ChildRepository(store).all();
    const auto guardians = ChildRepository(store).allGuardians();
    if (!children)
        return children.error();
    if (!guardians)
        return guardians.error();
    AnonymityGate::Known known;
    for (const Child &one : *children)
        known.names.append(one.givenName + u' ' + one.familyName);
    for (const Guardian &one : *guardians)
        known.names.append(one.name);
    return known;
}

Result<> checkAnonymous(Store &store, const TextsToCheck &checked)
{
    const auto known = knownNames(store);
    if (!known)
        return known.error();
    const AnonymityGate gate(*known);
    for (const TextsToCheck::Text &field : checked.texts) {
        for (const AnonymityFinding &one : gate.findings(field.text, checked.day)) {
            const bool passed = one.kind == AnonymityFinding::Kind::KnownName &&
                                checked.notTheChild.contains(field.text.mid(one.from, one.length));
            if (isStop(one.kind) && !passed)
                return Error{ErrorCode::NotAnonymous,
                             {field.name, stored(one.kind), QString::number(one.from),
                              QString::number(one.length)}};
        }
    }
    return Done{};
}

} // namespace tvers
