// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the consent rule asks for, out of the file.
#pragma once

#include "core/cases/child.h"
#include "core/consent/consentdecision.h"
#include "core/municipality/municipality.h"
#include "core/storage/store.h"

namespace tvers {

/// Of an arena's version only the consent rule; a word that is not known is as if nothing
/// stood there.
ConsentRule consentRuleIn(const ArenaVersionRecord &version);

/// The child with its guardians, as the rule looks at them. RowNotFound; VaultLocked.
Result<ConsentChild> consentChildOf(Store &store, ChildId id);

} // namespace tvers
