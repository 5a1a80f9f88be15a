// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file School holidays, closing days and terms: data, never constants.
#pragma once

#include "core/calendar/datespan.h"
#include "core/calendar/publicholidays.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace tvers {

/// Whom a question to the calendar is about.
class CalendarScope
{
    Q_GADGET
public:
    enum class Sector { Kindergarten, School, Sfo, Transition, CrossSector, External };
    Q_ENUM(Sector)

    QList<Sector> sectors; ///< empty: all of them
    QString unit;          ///< empty: every unit's own closing days and holidays count too
};
using Sector = CalendarScope::Sector;

QLatin1StringView stored(Sector sector);

/// What is wrong with a day.
class DayFinding
{
    Q_GADGET
public:
    enum class Kind { PublicHoliday, SchoolHoliday, ClosingDay, OutsideTerm };
    Q_ENUM(Kind)

    Kind kind;
    LocalText name;    ///< empty for OutsideTerm
    QString unit = {}; ///< whose closing day it is; empty: everybody's

    friend bool operator==(const DayFinding &, const DayFinding &) = default;
};

QLatin1StringView stored(DayFinding::Kind kind);

/// One line of a school calendar: some days that are someone's.
struct CalendarDays {
    DateSpan days;
    LocalText name = {};
    QList<Sector> sectors = {}; ///< whom it holds for; empty: all
    QString unit = {};          ///< whose it is; empty: the municipality's

    friend bool operator==(const CalendarDays &, const CalendarDays &) = default;
};

/// The days on which people cannot or would rather not meet: public holidays,
/// and what the municipality, a sector or a unit has entered.
class SchoolCalendar
{
public:
    struct Entries {
        QList<CalendarDays> terms;
        QList<CalendarDays> schoolHolidays;
        QList<CalendarDays> closingDays;
        friend bool operator==(const Entries &, const Entries &) = default;
    };

    SchoolCalendar(PublicHolidays holidays, Entries entries) :
        m_holidays(std::move(holidays)), m_entries(std::move(entries))
    {}

    /// This calendar with \a more laid over it: holidays and closing days add
    /// up; terms that \a more brings stand instead of those here.
    SchoolCalendar with(const Entries &more) const;

    const Entries &entries() const { return m_entries; }

    /// Everything wrong with \a day for \a scope: public holidays first, then
    /// school holidays, closing days, outside the term. Without terms nothing is
    /// outside; those of the unit asked about count before those of its sector,
    /// and these before everybody's.
    QList<DayFinding> findingsOn(QDate day, const CalendarScope &scope) const;

    /// Monday to Friday and neither public holiday nor closing day; school
    /// holidays are working days.
    bool isWorkingDay(QDate day, const CalendarScope &scope) const;

private:
    bool isOutsideTerm(QDate day, const CalendarScope &scope) const;

    PublicHolidays m_holidays;
    Entries m_entries;
};

} // namespace tvers
