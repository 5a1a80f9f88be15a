// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A day of any year, as rules name it: 15 June.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tvers {

/// A day of any year. Invariant: it exists in a leap year, so 29 February is
/// one; in other years it falls on 28 February.
class MonthDay
{
public:
    /// Empty when no year has such a day.
    static std::optional<MonthDay> make(int month, int day);
    /// "06-15"; empty for anything else.
    static std::optional<MonthDay> fromText(const QString &text);

    int month() const { return m_month; }
    int day() const { return m_day; }
    QDate in(int year) const;
    QString text() const; ///< "06-15"

    friend auto operator<=>(MonthDay, MonthDay) = default;

private:
    MonthDay(int month, int day) : m_month(month), m_day(day) {}

    int m_month;
    int m_day;
};

} // namespace tvers
