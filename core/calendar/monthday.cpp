// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/monthday.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

std::optional<MonthDay> MonthDay::make(int month, int day)
{
    const int leapYear = 2024;
    if (!QDate::isValid(leapYear, month, day))
        return std::nullopt;
    return MonthDay(month, day);
}

std::optional<MonthDay> MonthDay::fromText(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{2})-([0-9]{2})\\z"_s);
    const auto parts = shape.match(text);
    if (!parts.hasMatch())
        return std::nullopt;
    return make(parts.captured(1).toInt(), parts.captured(2).toInt());
}

QDate MonthDay::in(int year) const
{
    return {year, m_month, std::min(m_day, QDate(year, m_month, 1).daysInMonth())};
}

QString MonthDay::text() const
{
    return u"%1-%2"_s.arg(m_month, 2, 10, '0'_L1).arg(m_day, 2, 10, '0'_L1);
}

} // namespace tvers
