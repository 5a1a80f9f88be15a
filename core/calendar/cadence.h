// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How often an arena meets: a closed set of rules, in whole days.
///
/// What a source leaves open stays open here (an empty optional); the one
/// convention that still gives dates for it, marked provisional, stands in
/// core/calendar/occurrences.h.
#pragma once

#include "core/calendar/monthday.h"
#include "core/localtext.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QTime>

#include <optional>
#include <variant>

namespace tvers {

/// The words that several rules share.
class CadenceTerms
{
    Q_GADGET
public:
    /// Year and SchoolYear both run 1 August to 31 July: the year of this
    /// house has no other. HalfYear: August–January and February–July.
    /// Semester: August–December and January–July. Month: the calendar's.
    enum class Period { Year, SchoolYear, HalfYear, Semester, Month };
    Q_ENUM(Period)
    enum class Precision { Exact, About, AtLeast };
    Q_ENUM(Precision)
    enum class Parity { Odd, Even };
    Q_ENUM(Parity)
};
using Period = CadenceTerms::Period;
using Precision = CadenceTerms::Precision;
using Parity = CadenceTerms::Parity;

QLatin1StringView stored(Period period);
QLatin1StringView stored(Precision precision);
QLatin1StringView stored(Parity parity);

/// How many weeks the shortest \a period surely has: no rule asks for more
/// times than that.
int mostTimesIn(Period period);

/// Clock time in Europe/Oslo. When both are known, start lies before end.
struct ClockTime {
    QTime start;
    std::optional<QTime> end = std::nullopt;
    friend bool operator==(const ClockTime &, const ClockTime &) = default;
};

/// From the earlier start to the later end; open where neither end is known.
ClockTime enclosing(const ClockTime &one, const ClockTime &other);

/// Weekday and hour of a meeting, as far as they are known.
struct WeekTime {
    std::optional<Qt::DayOfWeek> weekday = std::nullopt;
    std::optional<ClockTime> time = std::nullopt;
    friend bool operator==(const WeekTime &, const WeekTime &) = default;
};

/// Every n weeks, counted in ISO weeks from the anchor's; none before it.
struct EveryWeeks {
    int every = 1; ///< 1..52
    WeekTime when = {};
    std::optional<QDate> anchor = std::nullopt;
    friend bool operator==(const EveryWeeks &, const EveryWeeks &) = default;
};

/// Every odd, or every even, ISO week. Not every second week: weeks 53 and 1
/// are both odd.
struct WeekParity {
    Parity parity = Parity::Odd;
    WeekTime when = {};
    friend bool operator==(const WeekParity &, const WeekParity &) = default;
};

/// The ISO weeks with these numbers, each in the year it comes.
struct IsoWeeks {
    QList<int> weeks;      ///< 1..53, each once, in the source's order
    bool advisory = false; ///< «veiledende»: units may choose others
    WeekTime when = {};
    friend bool operator==(const IsoWeeks &, const IsoWeeks &) = default;
};

/// The n-th weekday of every m-th month, counted from the anchor's month; none
/// before the anchor.
struct EveryMonths {
    int every = 1; ///< 1..12
    int nth = 1;   ///< 1..4 from the front, -1 for the last of the month
    WeekTime when = {};
    std::optional<QDate> anchor = std::nullopt;
    friend bool operator==(const EveryMonths &, const EveryMonths &) = default;
};

struct TimesPerPeriod {
    int times = 1; ///< 1..mostTimesIn(period)
    Period period = Period::Year;
    Precision precision = Precision::Exact;
    WeekTime when = {};
    friend bool operator==(const TimesPerPeriod &, const TimesPerPeriod &) = default;
};

/// A figure to compare with afterwards; gives no dates.
struct AveragePerPeriod {
    int times = 1; ///< 1..366
    Period period = Period::Month;
    friend bool operator==(const AveragePerPeriod &, const AveragePerPeriod &) = default;
};

/// A weekday's window that several units share, cut into equal slots.
struct Slots {
    int minutes = 60;   ///< 5..720, no longer than the window
    WeekTime when = {}; ///< the window; its end is known when its start is
    friend bool operator==(const Slots &, const Slots &) = default;
};

/// Some time between two days of the year, both included; a window may run
/// over New Year.
struct DayWindow {
    MonthDay from;
    MonthDay to;
    friend bool operator==(const DayWindow &, const DayWindow &) = default;
};

/// Some time in one of these ISO weeks, Monday to Sunday; neighbouring weeks
/// are one window.
struct WeekWindow {
    QList<int> weeks; ///< 1..53, each once
    friend bool operator==(const WeekWindow &, const WeekWindow &) = default;
};

/// Once something has happened that has no date yet: a task until it is dated.
struct AfterEvent {
    QString event;         ///< an identifier, the same in all arenas
    LocalText name = {};   ///< what to call the event
    QString datedPer = {}; ///< who dates it: "school", "kindergarten"; may be empty
    friend bool operator==(const AfterEvent &, const AfterEvent &) = default;
};

struct AsNeeded {
    friend bool operator==(AsNeeded, AsNeeded) = default;
};
struct Continuous {
    friend bool operator==(Continuous, Continuous) = default;
};
struct Unspecified {
    friend bool operator==(Unspecified, Unspecified) = default;
};

using SingleCadence =
    std::variant<EveryWeeks, WeekParity, IsoWeeks, EveryMonths, TimesPerPeriod, AveragePerPeriod,
                 Slots, DayWindow, WeekWindow, AfterEvent, AsNeeded, Continuous, Unspecified>;

/// One part of a cadence of several.
struct CadencePart {
    SingleCadence rule;
    LocalText name = {};    ///< «oppstart»; may be empty
    LocalText guestIn = {}; ///< the other arena's meeting this one visits; may be empty
    friend bool operator==(const CadencePart &, const CadencePart &) = default;
};

/// How often an arena meets: mostly one rule, sometimes several side by side
/// (August and mid-June; a check each semester and an office day each month).
struct Cadence {
    QList<CadencePart> parts; ///< at least one; exactly one when \a several is false
    bool several = false;
    friend bool operator==(const Cadence &, const Cadence &) = default;
};

} // namespace tvers
