// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The public holidays of Norway, computed from a law table that is data.
#pragma once

#include "core/localtext.h"
#include "core/result.h"

#include <QDate>
#include <QList>

#include <optional>

namespace tvers {

struct PublicHoliday {
    QDate day;
    LocalText name;
    friend bool operator==(const PublicHoliday &, const PublicHoliday &) = default;
};

/// Easter Sunday of the Gregorian calendar, \a year 1583 or later.
/// Source: J. Meeus, Astronomical Algorithms, chapter 8 (Butcher's rule).
QDate easterSunday(int year);

/// Which days of a year are public holidays. The rules stand in
/// resources/law/public_holidays.json, each with the statute and the years in
/// which it holds; ordinary Sundays (Palm Sunday too) are not among them.
class PublicHolidays
{
public:
    /// One line of the law table: a fixed day, or days from Easter Sunday.
    struct Rule {
        LocalText name;
        int month = 0; ///< 1..12, or 0: then daysFromEaster counts
        int dayOfMonth = 0;
        int daysFromEaster = 0;
        int firstYear = 0; ///< first year it holds
        int lastYear = 0;  ///< last year it holds
    };

    /// Strict: see core/exchange/jsonreader.h for the refusals.
    static Result<PublicHolidays> read(const QByteArray &json, const QString &file);
    /// The table that this Tvers was built with.
    static PublicHolidays builtIn();

    /// By date; two holidays on one day are two entries (17 May 2027).
    /// OutsideCalendar when \a year is not within 1900..2200.
    Result<QList<PublicHoliday>> in(int year) const;
    /// Those that fall on \a day, mostly none, sometimes two.
    QList<PublicHoliday> on(QDate day) const;

private:
    static std::optional<QDate> dayOf(const Rule &rule, int year);

    QList<Rule> m_rules;
};

} // namespace tvers
