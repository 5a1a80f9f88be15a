// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with children, guardians and consents.
#pragma once

#include "core/cases/child.h"
#include "core/consent/consent.h"
#include "ui/shell/edit.h"

namespace tvers {

class Desk;
class Store;

// None of their texts names a child: they stand in menus.
Edit registerChild(Store &store, const Child &child);
Edit changeChild(Store &store, const Child &before, const Child &after);
Edit removeChild(Store &store, const Child &child, const QList<Guardian> &guardians);
Edit addGuardian(Store &store, const Guardian &guardian);
Edit changeGuardian(Store &store, const Guardian &before, const Guardian &after);
Edit removeGuardian(Store &store, const Guardian &guardian);

// Each is entered in the log, there and back.
Edit giveConsent(Desk &desk, const Consent &consent);
Edit changeConsent(Desk &desk, const Consent &before, const Consent &after);
/// For a slip; refusals and withdrawals stay.
Edit takeBackConsent(Desk &desk, const Consent &consent);

/// One step and no way back: what was done before it cannot be taken back either.
Result<> withdrawConsent(Desk &desk, ConsentId consent, const ConsentWithdrawal &how);

} // namespace tvers
