// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which part of the year the wheel goes round.
#pragma once

#include "core/calendar/schoolyear.h"

namespace tvers {

/// The whole year, a half (August–January, February–July) or a quarter of it.
class WheelWindow
{
public:
    WheelWindow() = default;
    /// "year", "half:1", "half:2", "quarter:1" … "quarter:4"; empty for anything else.
    static std::optional<WheelWindow> fromText(const QString &text);
    /// Every word that fromText() knows.
    static QStringList words();

    bool isWholeYear() const { return m_months == monthsInYear; }
    DateSpan span(SchoolYear year) const;

    friend bool operator==(WheelWindow, WheelWindow) = default;

private:
    static constexpr int monthsInYear = 12;

    WheelWindow(int firstMonth, int months) : m_firstMonth(firstMonth), m_months(months) {}

    int m_firstMonth = 0; ///< 0 is August
    int m_months = monthsInYear;
};

} // namespace tvers
