// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Deadlines, and counting back in working days.
#pragma once

#include "core/calendar/halfyear.h"
#include "core/calendar/schoolcalendar.h"
#include "core/calendar/schoolyear.h"

#include <variant>

namespace tvers {

/// The day \a count working days before \a day; \a day itself does not count,
/// and 0 gives \a day. Weekends, public holidays and closing days are passed
/// over, school holidays are not. OutsideCalendar when it would lie before 1900.
Result<QDate> workingDaysBefore(QDate day, int count, const SchoolCalendar &calendar,
                                const CalendarScope &scope);

/// The day to warn on: \a day, or the last working day before it when it is
/// none («innen 15. juni» on a Sunday is Friday's work).
QDate warningDay(QDate day, const SchoolCalendar &calendar, const CalendarScope &scope);

/// Which school year a deadline is about.
class DeadlineTerms
{
    Q_GADGET
public:
    enum class Concerns { SameSchoolYear, NextSchoolYear };
    Q_ENUM(Concerns)
};
using Concerns = DeadlineTerms::Concerns;

QLatin1StringView stored(Concerns concerns);

/// By a day of every year: «innen 15. juni». It is about this school year or,
/// as a plan made in June, the next.
struct ByDay {
    MonthDay day;
    Concerns concerns = Concerns::SameSchoolYear;
    bool about = false; ///< «medio juni»
    friend bool operator==(const ByDay &, const ByDay &) = default;
};

/// By the end of the last of these ISO weeks, which is its Friday: «innen uke 34–35».
struct ByIsoWeeks {
    QList<int> weeks; ///< 1..53, each once
    friend bool operator==(const ByIsoWeeks &, const ByIsoWeeks &) = default;
};

/// Some working days before each meeting.
struct BeforeMeeting {
    std::optional<int> workingDays = std::nullopt; ///< 0..60; empty: the source does not say
    friend bool operator==(const BeforeMeeting &, const BeforeMeeting &) = default;
};

using DeadlineRule = std::variant<ByDay, ByIsoWeeks, BeforeMeeting>;

/// A deadline with its days.
struct DatedDeadline {
    QDate day;
    QDate warn;          ///< see warningDay(); never after day
    SchoolYear concerns; ///< the year it is about, not always the one it lies in
    std::optional<QDate> meeting = std::nullopt; ///< the meeting it comes before
    friend bool operator==(const DatedDeadline &, const DatedDeadline &) = default;
};

/// What a deadline's days are found in: the school year, its calendar, whose,
/// and the days of the meetings it may come before (those of next August too:
/// their deadlines may lie in this year).
struct DeadlineSetting {
    SchoolYear year;
    const SchoolCalendar &calendar;
    const CalendarScope &scope;
    const QList<QDate> &meetings;
};

/// The days of \a rule that lie inside the school year, ascending.
QList<DatedDeadline> datesOf(const DeadlineRule &rule, const DeadlineSetting &setting);

} // namespace tvers
