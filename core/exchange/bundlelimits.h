// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Whether a bundle is for this file, and how far a unit's plan reaches at the adviser's: not
/// to other units' things, and not without a question to what it shares with them or has been held.
#pragma once

#include "core/exchange/planbundle.h"
#include "core/result.h"

namespace tvers {

/// That \a bundle goes the way that \a ours receives from: BundleOwn, and is of its
/// municipality and unit: BundleOtherMunicipality, BundleOtherUnit; all with \a file.
Result<> checkIsFor(const PlanBundle &bundle, const FileContent &ours, const QString &file);

/// That no team, seat or meeting of \a bundle, one from a unit and with our ids, is
/// another unit's in \a ours. FieldWrong, with \a file, otherwise: nothing of it is taken.
Result<> checkReach(const PlanBundle &bundle, const FileContent &ours, const QString &file);

/// Whether others than \a unit work with \a person: who belongs to another unit, or
/// sits in a team that is not the unit's.
bool isShared(const Professional &person, UnitId unit, const FileContent &ours);

/// Whether another unit than \a unit has its name already, as people compare them.
bool isNameTaken(const Unit &unit, const FileContent &ours);

/// Whether \a after leaves a held meeting otherwise than it was held; null: takes it away.
bool undoesHeld(const Meeting &before, const Meeting *after);

} // namespace tvers
