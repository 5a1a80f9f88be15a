// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Days, hours and weeks as people here write them.
#pragma once

#include "core/calendar/cadence.h"
#include "core/calendar/schoolcalendar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tvers {

class DayWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::DayWording)
public:
    explicit DayWording(Language language);

    /// "torsdag 1. oktober 2026"
    QString day(QDate day) const;
    /// "1. oktober 2026"
    QString date(QDate day) const;
    /// "torsdag 1. oktober 2026, uke 40"
    QString dayWithWeek(QDate day) const;
    QString dayOfYear(QDate day) const;        ///< "15. juni"
    QString weekday(QDate day) const;          ///< "to.", where there is little room
    QString shortDay(QDate day) const;         ///< "to. 1. okt."
    QString shortDayWithYear(QDate day) const; ///< "to. 1. okt. 2026"
    /// "to. 1. okt. 2026 kl. 14:05"
    QString moment(const QDateTime &at) const;
    /// "12:00–13:00", or "12:00" while the end is open
    QString clock(const ClockTime &time) const;
    /// "12–13", "12:30–15": full hours without their noughts, where lines are short
    static QString shortClock(const ClockTime &time);
    /// "Skjærtorsdag", "Høstferie", "outside the school term"
    QString finding(const DayFinding &finding) const;

private:
    Language m_language;
    QLocale m_locale;
};

} // namespace tvers
