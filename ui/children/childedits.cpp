// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childedits.h"

#include "core/storage/caserepositories.h"
#include "core/storage/consentacts.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace tvers {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ChildEdits)
};

ConsentActs acts(Desk &desk) { return {desk.store(), desk.now().toUTC()}; }

} // namespace

Edit registerChild(Store &store, const Child &child)
{
    return {Words::tr("Register a child"),
            [&store, child] { return ChildRepository(store).add(child); },
            [&store, child] { return ChildRepository(store).remove(child.id); }};
}

Edit changeChild(Store &store, const Child &before, const Child &after)
{
    const auto write = [&store](const Child &child) {
        return [&store, child] { return ChildRepository(store).change(child); };
    };
    return {before.unit == after.unit ? Words::tr("Change a child")
                                      : Words::tr("Change a child's unit"),
            write(after), write(before)};
}

Edit removeChild(Store &store, const Child &child, const QList<Guardian> &guardians)
{
    const auto putBack = [&store, child, guardians] {
        return store.inTransaction([&]() -> Result<> {
            ChildRepository children(store);
            auto done = children.add(child);
            for (const Guardian &one : guardians) {
                if (done)
                    done = children.addGuardian(one);
            }
            return done;
        });
    };
    return {Words::tr("Remove a child"),
            [&store, child] { return ChildRepository(store).remove(child.id); }, putBack};
}

Edit addGuardian(Store &store, const Guardian &guardian)
{
    return {Words::tr("Add a guardian"),
            [&store, guardian] { return ChildRepository(store).addGuardian(guardian); },
            [&store, guardian] { return ChildRepository(store).removeGuardian(guardian.id); }};
}

Edit changeGuardian(Store &store, const Guardian &before, const Guardian &after)
{
    const auto write = [&store](const Guardian &guardian) {
        return [&store, guardian] { return ChildRepository(store).changeGuardian(guardian); };
    };
    return {Words::tr("Change a guardian"), write(after), write(before)};
}

Edit removeGuardian(Store &store, const Guardian &guardian)
{
    const Edit added = addGuardian(store, guardian);
    return {Words::tr("Remove a guardian"), added.revert, added.apply};
}

Edit giveConsent(Desk &desk, const Consent &consent)
{
    return {Words::tr("Register a consent"), [&desk, consent] { return acts(desk).give(consent); },
            [&desk, consent] { return acts(desk).takeBack(consent.id); }};
}

Edit changeConsent(Desk &desk, const Consent &before, const Consent &after)
{
    const auto write = [&desk](const Consent &consent) {
        return [&desk, consent] { return acts(desk).change(consent); };
    };
    return {Words::tr("Change a consent"), write(after), write(before)};
}

Edit takeBackConsent(Desk &desk, const Consent &consent)
{
    const Edit given = giveConsent(desk, consent);
    return {Words::tr("Remove a consent entered by mistake"), given.revert, given.apply};
}

Result<> withdrawConsent(Desk &desk, ConsentId consent, const ConsentWithdrawal &how)
{
    const auto done = acts(desk).withdraw(consent, how);
    if (done)
        desk.undoStack().clear();
    return done;
}

} // namespace tvers
