// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Whom each unit is to send («to ressurspersoner fra hver barnehage»), and who is
/// missing.
#pragma once

#include "core/filecontent.h"
#include "core/municipality/municipalitypack.h"

namespace tvers {

struct UnitGap {
    QString arena; ///< Arena::id
    UnitId unit;
    LocalText title; ///< of the role, in the arena's words
    int chosen = 0;
    int wanted = 1; ///< more than chosen
    friend bool operator==(const UnitGap &, const UnitGap &) = default;
};

/// Where an arena asks for a number of people from each unit of its sectors, units that
/// are open on \a day and have chosen fewer: in the pack's order, then the file's. Chosen
/// are a unit's people in the arena's teams, and those whose role it is.
QList<UnitGap> unitGaps(const MunicipalityPack &pack, const FileContent &content, QDate day);

} // namespace tvers
