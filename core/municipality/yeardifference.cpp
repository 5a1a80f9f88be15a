// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/yeardifference.h"

#include <algorithm>
#include <map>

namespace tvers {

namespace {

/// What stands on a day, apart from other kinds of things on the same day.
enum class What { Meeting, Window, Deadline };
using Key = std::pair<QDate, What>;
using Days = std::map<Key, QList<CheckedDate>>; ///< without dates where not a meeting

Days daysOf(const DatedArena *arena)
{
    Days days;
    if (!arena)
        return days;
    for (const CheckedDate &date : arena->dates)
        days[{date.meeting.day, What::Meeting}].append(date);
    for (const Window &window : arena->windows)
        days[{window.days.first(), What::Window}];
    for (const ArenaDate &deadline : arena->deadlines)
        days[{deadline.dated.day, What::Deadline}];
    return days;
}

const DatedArena *arenaIn(const DatedYear &year, const QString &id)
{
    const auto found = std::find_if(year.arenas.begin(), year.arenas.end(),
                                    [&](const DatedArena &arena) { return arena.id == id; });
    return found == year.arenas.end() ? nullptr : &*found;
}

/// The days of \a these that are not among \a those, each once.
QList<QDate> missingIn(const Days &those, const Days &these)
{
    QList<QDate> missing;
    for (const auto &[key, dates] : these) {
        if (!those.contains(key) && !missing.contains(key.first))
            missing.append(key.first);
    }
    return missing;
}

bool isSuggested(const QList<CheckedDate> &dates)
{
    return std::any_of(dates.begin(), dates.end(),
                       [](const CheckedDate &date) { return date.meeting.provisional; });
}

/// Whether each of \a these is judged as one of \a those is.
bool areJudgedAs(const QList<CheckedDate> &those, const QList<CheckedDate> &these)
{
    return std::all_of(these.begin(), these.end(), [&those](const CheckedDate &date) {
        return std::any_of(those.begin(), those.end(), [&date](const CheckedDate &other) {
            return other.findings == date.findings && other.instead == date.instead;
        });
    });
}

/// Days that are there in both and are not the same.
void compare(const Days &before, const Days &after, ArenaDifference &found)
{
    for (const auto &[key, dates] : after) {
        const auto old = before.find(key);
        if (old == before.end() || old->second == dates)
            continue;
        if (!areJudgedAs(old->second, dates) || !areJudgedAs(dates, old->second))
            found.judgedAnew.append(key.first);
        else if (isSuggested(old->second) && !isSuggested(dates))
            found.settled.append(key.first);
        else
            found.otherwise.append(key.first);
    }
}

} // namespace

YearDifference differenceBetween(const DatedYear &before, const DatedYear &after)
{
    QStringList ids;
    for (const DatedArena &arena : after.arenas)
        ids.append(arena.id);
    for (const DatedArena &arena : before.arenas) {
        if (!ids.contains(arena.id))
            ids.append(arena.id);
    }
    YearDifference difference;
    for (const QString &id : std::as_const(ids)) {
        const Days old = daysOf(arenaIn(before, id));
        const Days now = daysOf(arenaIn(after, id));
        ArenaDifference arena{id, missingIn(now, old), missingIn(old, now)};
        compare(old, now, arena);
        if (arena != ArenaDifference{id})
            difference.arenas.append(arena);
    }
    return difference;
}

} // namespace tvers
