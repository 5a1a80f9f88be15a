// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheelwindow.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QStringList WheelWindow::words()
{
    return {u"year"_s,      u"half:1"_s,    u"half:2"_s,   u"quarter:1"_s,
            u"quarter:2"_s, u"quarter:3"_s, u"quarter:4"_s};
}

std::optional<WheelWindow> WheelWindow::fromText(const QString &text)
{
    if (!words().contains(text))
        return std::nullopt;
    const QString kind = text.section(u':', 0, 0);
    const int months = kind == "half"_L1 ? 6 : kind == "quarter"_L1 ? 3 : monthsInYear;
    const int which = months == monthsInYear ? 1 : text.section(u':', 1).toInt();
    return WheelWindow((which - 1) * months, months);
}

DateSpan WheelWindow::span(SchoolYear year) const
{
    const QDate first = year.first().addMonths(m_firstMonth);
    return *DateSpan::make(first, first.addMonths(m_months).addDays(-1));
}

} // namespace tvers
