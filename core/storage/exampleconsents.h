// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Consents for an example file, in every state, through ConsentActs.
#pragma once

#include "core/storage/examplelife.h"
#include "core/storage/examplestories.h"

namespace tvers {

/// Gives, declines, withdraws; nothing that the program would refuse a person. The
/// refusals of ConsentActs.
Result<> addExampleConsents(Store &store, const WantedLife &wanted, const ExampleStories &stories);

} // namespace tvers
