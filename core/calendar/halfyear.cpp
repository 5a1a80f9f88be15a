// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/halfyear.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

std::optional<DeliveryDays> DeliveryDays::make(MonthDay spring, MonthDay autumn)
{
    if (!(spring < autumn))
        return std::nullopt;
    return DeliveryDays(spring, autumn);
}

std::optional<HalfYear> HalfYear::fromText(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{4})-([12])\\z"_s);
    const auto parts = shape.match(text);
    if (!parts.hasMatch())
        return std::nullopt;
    const auto half = parts.captured(2) == "1"_L1 ? Half::Spring : Half::Autumn;
    return HalfYear(parts.captured(1).toInt(), half);
}

HalfYear HalfYear::containing(QDate day, DeliveryDays days)
{
    if (day <= days.spring().in(day.year()))
        return {day.year(), Half::Spring};
    if (day <= days.autumn().in(day.year()))
        return {day.year(), Half::Autumn};
    return {day.year() + 1, Half::Spring};
}

HalfYear HalfYear::previous() const
{
    return m_half == Half::Autumn ? HalfYear(m_year, Half::Spring)
                                  : HalfYear(m_year - 1, Half::Autumn);
}

QString HalfYear::text() const { return u"%1-%2"_s.arg(m_year).arg(int(m_half)); }

QDate HalfYear::deliveryDay(DeliveryDays days) const
{
    return (m_half == Half::Spring ? days.spring() : days.autumn()).in(m_year);
}

Result<DateSpan> HalfYear::span(DeliveryDays days) const
{
    return DateSpan::make(previous().deliveryDay(days).addDays(1), deliveryDay(days));
}

} // namespace tvers
