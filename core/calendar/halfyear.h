// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The periods of the half-yearly report to Oppvekst.
#pragma once

#include "core/calendar/datespan.h"
#include "core/calendar/monthday.h"

namespace tvers {

/// The two days of the year by which reports are delivered. Data of the
/// municipality (Holmestrand: 15 June and 15 December). Invariant: spring()
/// comes before autumn() in the calendar year.
class DeliveryDays
{
public:
    static std::optional<DeliveryDays> make(MonthDay spring, MonthDay autumn);

    MonthDay spring() const { return m_spring; }
    MonthDay autumn() const { return m_autumn; }

    friend bool operator==(DeliveryDays, DeliveryDays) = default;

private:
    DeliveryDays(MonthDay spring, MonthDay autumn) : m_spring(spring), m_autumn(autumn) {}

    MonthDay m_spring;
    MonthDay m_autumn;
};

/// One report period, named after the day it is delivered by: 2026-1 by
/// 15 June 2026, 2026-2 by 15 December 2026.
class HalfYear
{
public:
    enum class Half { Spring = 1, Autumn = 2 };

    HalfYear(int year, Half half) : m_year(year), m_half(half) {}
    /// "2026-2"; empty for anything else.
    static std::optional<HalfYear> fromText(const QString &text);
    /// The period whose delivery day is the first on or after \a day.
    static HalfYear containing(QDate day, DeliveryDays days);

    int year() const { return m_year; }
    Half half() const { return m_half; }
    HalfYear previous() const;
    QString text() const; ///< "2026-2"

    QDate deliveryDay(DeliveryDays days) const;
    /// From the day after the previous delivery day to the delivery day. What a
    /// report counts goes by the real cut-offs instead: from the previous
    /// report's to the day this one is finished.
    Result<DateSpan> span(DeliveryDays days) const;

    friend auto operator<=>(HalfYear, HalfYear) = default;

private:
    int m_year;
    Half m_half;
};

} // namespace tvers
