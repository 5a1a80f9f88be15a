// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file No rule that decides about names becomes another without a line in the log.
#pragma once

#include "core/changes.h"
#include "core/storage/store.h"

namespace tvers {

/// Enters what \a changes, made in this unit of work, have done to rules; see
/// core/rulechanges.h. Nothing when they have done nothing, and for the arenas with which a
/// file begins. \pre inside a unit of work
Result<> logRules(Store &store, const QList<Change> &changes);

} // namespace tvers
