// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A municipality's school year in dates: computed, never drawn.
#pragma once

#include "core/calendar/checkeddate.h"
#include "core/municipality/openquestion.h"

namespace tvers {

/// A deadline of an arena with its days.
struct ArenaDate {
    ArenaDeadline deadline;
    DatedDeadline dated;
    /// The report period a report is about; empty for other deadlines and where
    /// the municipality has no delivery days.
    std::optional<HalfYear> halfYear = std::nullopt;
};

/// One arena in one school year.
struct DatedArena {
    QString id;
    ArenaVersion version; ///< the last one that holds in the year
    QList<CheckedDate> dates = {};
    QList<Window> windows = {};
    QList<ArenaDate> deadlines = {}; ///< by day
    QList<OpenQuestion> questions = {};
};

/// Every arena that holds in the year, in the order of the pack, those without
/// dates too.
struct DatedYear {
    SchoolYear year;
    QList<DatedArena> arenas = {};
    QList<OpenQuestion> questions = {}; ///< about the municipality as a whole
};

/// The whole year. \a more is laid over the pack's calendar; terms of other
/// school years say nothing about this one. Where an arena's rules change
/// during the year, each version gives the dates of its own days.
DatedYear datedYear(const MunicipalityPack &pack, SchoolYear year, const PublicHolidays &holidays,
                    const SchoolCalendar::Entries &more = {});

/// The same by a \a calendar that stands as it is, terms of that year only.
DatedYear datedYear(const MunicipalityPack &pack, SchoolYear year, const SchoolCalendar &calendar);

} // namespace tvers
