// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What several words read: packs, files in their place, closed days.
#pragma once

#include "app/commandline/word.h"
#include "core/calendar/schoolcalendar.h"
#include "core/exchange/expected.h"
#include "core/meetings/calendarmeeting.h"
#include "core/municipality/unityear.h"

namespace tvers {

/// The year of --year, else the one that is now.
Result<SchoolYear> yearFrom(const Arguments &arguments, const Surroundings &surroundings);

/// The calendar of --closed; empty when it was not given.
Result<SchoolCalendar::Entries> closedDays(const Arguments &arguments);

/// The one of \a list that --\a option names: by id, or by a name that only one of
/// them has. OptionWrong.
template<typename T>
Result<T> namedIn(const QList<T> &list, const Arguments &arguments, const char *option)
{
    const QString named = arguments.text(option);
    QList<T> found;
    QStringList ids; // of those of the name
    QStringList names;
    for (const T &one : list) {
        names.append(one.name);
        if (one.id.text() == named)
            return one;
        if (one.name != named)
            continue;
        found.append(one);
        ids.append(one.id.text());
    }
    if (found.size() == 1)
        return found.first();
    return Error{ErrorCode::OptionWrong,
                 {QStringLiteral("--") + QLatin1StringView(option), named,
                  expected::oneOf(found.isEmpty() ? names : ids)}};
}

/// What a year is computed from.
struct YearSource {
    MunicipalityPack pack;
    bool verified = true;                         ///< false: from a file that no key was given for
    std::optional<UnitScope> unit = std::nullopt; ///< the one of --unit
    QList<ArenaRecord> arenas = {};               ///< as the file has them; none of a pack
    QList<Team> teams = {};
    QList<Meeting> meetings = {};
    QList<Unit> units = {};

    /// \a year with the file's meetings where people have moved them to.
    DatedYear moved(const DatedYear &year, const SchoolCalendar &calendar) const;
};

/// The pack of --pack, or the one in the file of --file; not both. Only files have
/// units: OptionWrong for --unit with --pack. \a word: who asks.
Result<YearSource> yearSource(const Arguments &arguments, const Surroundings &surroundings,
                              const QString &word);

} // namespace tvers
