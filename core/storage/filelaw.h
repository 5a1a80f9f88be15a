// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The law table as the file has it: ours, and the municipality's own changes.
#pragma once

#include "core/consent/consentlaw.h"
#include "core/storage/store.h"

namespace tvers {

/// The built-in table while the municipality has none of its own. The refusals of
/// ConsentLaws::read(), when its own cannot be understood.
Result<ConsentLaws> consentLawsOf(Store &store);

/// For windows: no version at all when its own cannot be understood, so that what they
/// show is refused as the file refuses it.
ConsentLaws consentLawsOrNone(Store &store);

/// The same out of the setting's \a value.
Result<ConsentLaws> consentLawsFrom(const QString &value);

/// In the place of the one before; as a setting, so that it can be taken back.
Result<> keepConsentLaws(Store &store, const ConsentLaws &laws, QDate today);

} // namespace tvers
