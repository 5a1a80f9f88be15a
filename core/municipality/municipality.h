// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality that a file belongs to, as the file keeps it.
#pragma once

#include "core/municipality/professional.h"

namespace tvers {

using MunicipalityId = Id<struct MunicipalityTag>;
using ArenaVersionId = Id<struct ArenaVersionTag>;
using CalendarId = Id<struct CalendarTag>;

/// One to a file.
struct Municipality {
    MunicipalityId id;
    QString name;
    QString pack;    ///< name of the pack that it came from; "" for the empty one
    QString content; ///< JSON in the pack's words: what is neither arena nor calendar

    friend bool operator==(const Municipality &, const Municipality &) = default;
};

/// An arena's place in the file; what it is stands in its versions.
struct ArenaRecord {
    ArenaId id;
    QString identifier; ///< the pack's: "holmestrand.naervaersteam"
    int position = 0;   ///< order in lists, from 0

    friend bool operator==(const ArenaRecord &, const ArenaRecord &) = default;
};

/// How an arena was, perhaps from a day, perhaps until another (both included).
struct ArenaVersionRecord {
    ArenaVersionId id;
    ArenaId arena;
    std::optional<QDate> from = {}; ///< empty: as long as anyone knows
    std::optional<QDate> to = {};   ///< empty: until changed
    QString content;                ///< the whole version, JSON in the pack's words

    friend bool operator==(const ArenaVersionRecord &, const ArenaVersionRecord &) = default;
};

/// Terms, school holidays and closing days, of the municipality or one unit.
struct CalendarRecord {
    CalendarId id;
    std::optional<UnitId> unit = {};
    QString name;
    QString content; ///< JSON in the pack's words

    friend bool operator==(const CalendarRecord &, const CalendarRecord &) = default;
};

/// One setting that belongs to the file and not to the machine.
struct Setting {
    QString name;
    QString value;

    friend bool operator==(const Setting &, const Setting &) = default;
};

} // namespace tvers
