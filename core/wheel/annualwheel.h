// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is on the wheel: entries, arenas in lanes, days off. Where it is
/// stands in core/wheel/wheellayout.h.
#pragma once

#include "core/municipality/datedyear.h"
#include "core/wheel/wheelwindow.h"

#include <QSet>

namespace tvers {

/// One thing on the wheel: one marker, one line of the list.
struct WheelEntry {
    enum class Kind { Meeting, Deadline, Window };

    QString id; ///< made of the arena, the kind and the day; each once
    Kind kind = Kind::Meeting;
    qsizetype arena = 0; ///< in AnnualWheel::arenas
    DateSpan days;       ///< one day but for windows; may reach out of the wheel's span
    bool provisional = false;
    int part = 0;                                 ///< of the arena's cadence
    std::optional<ClockTime> time = std::nullopt; ///< from the first slot to the last
    int slotCount = 1;                            ///< meetings on this day, side by side
    QStringList units = {}; ///< ids of those whose own meetings these are; empty: the arena's
    QList<DayFinding> findings = {};
    std::optional<QDate> instead = std::nullopt;
    std::optional<ArenaDate> deadline = std::nullopt; ///< for deadlines only
};

/// An arena that has at least one entry.
struct WheelArena {
    QString id;
    ArenaVersion version;
    QString letter; ///< A, B … Z, AA …: in the order of the lanes
    int lane = 0;   ///< 0 is the outermost
};

/// Days that are shaded through all lanes.
struct WheelHoliday {
    enum class Kind { School, Public, Closing };

    Kind kind = Kind::School;
    DateSpan days;
    LocalText name;
};

/// What somebody wants to see.
struct WheelChoice {
    WheelWindow window = {};
    QSet<QString> arenas = {}; ///< ids; empty: all
    enum class Suggestions { LeftOut, Shown };
    Suggestions suggestions = Suggestions::LeftOut;
    QList<Sector> daysOff = {}; ///< sectors whose days off are shaded; empty: all
};

/// What is on the wheel. Nothing that is about one child ever is: teams round
/// a child, transfer meetings and what belongs to them are left out whole.
struct AnnualWheel {
    static constexpr int mostLanes = 8;

    SchoolYear year;
    DateSpan span; ///< what the wheel goes round
    bool wholeYear = true;
    QList<WheelArena> arenas = {};     ///< by lane
    QList<WheelEntry> entries = {};    ///< by day, deadlines before meetings, then by arena
    QList<DatedArena> undated = {};    ///< without any entry in the whole year
    QList<WheelHoliday> holidays = {}; ///< by day; public ones stand by themselves
    int lanes = 0;                     ///< 0..mostLanes
    int leftOut = 0;                   ///< provisional entries left out
};

/// False for what is about one child.
bool mayStandOnWheel(ArenaTerms::Kind kind);

/// \a calendar is the one that \a year was made with.
AnnualWheel annualWheel(const DatedYear &year, const SchoolCalendar &calendar,
                        const WheelChoice &choice = {});

} // namespace tvers
