// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a leader sees to once every school year besides the meetings: staff
/// trained, guardians told of the method, people appointed.
#pragma once

#include "core/municipality/datedyear.h"
#include "core/municipality/professional.h"

namespace tvers {

/// One such duty of one arena.
struct YearlyDuty {
    QString arena; ///< Arena::id
    LocalText arenaName;
    ArenaDuty duty;
    int number = 0; ///< among the arena's duties of that kind
};

/// In the order of the year's arenas. Sources say «løpende» or nothing of how often,
/// so once a year is what is asked; the others belong to meetings or cases.
QList<YearlyDuty> yearlyDuties(const DatedYear &year);

/// The file's setting that holds the day (ISO 8601) on which it was done.
QString doneSetting(const YearlyDuty &duty, SchoolYear year, const std::optional<UnitId> &unit);

/// The file's setting that holds the answer to a question of the municipality's.
QString answerSetting(const OpenQuestion &question);

} // namespace tvers
