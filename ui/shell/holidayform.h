// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The school holidays of one year, asked at the beginning.
#pragma once

#include "core/calendar/schoolcalendar.h"
#include "core/calendar/schoolyear.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace tvers {

class DayField;

/// A line for each holiday that \a known has in the year, and one, not yet decided, for
/// each other that every municipality has; last the first and last school day.
class HolidayForm : public QWidget
{
    Q_OBJECT
public:
    explicit HolidayForm(QWidget *parent = nullptr);

    void show(SchoolYear year, const SchoolCalendar::Entries &known);
    /// What show() was given, with this year's holidays and term as they stand here.
    SchoolCalendar::Entries entries() const;
    /// Some line ends before it begins, or has a day that cannot be read.
    bool hasProblem() const;
    /// As they stand, line by line; others after each show().
    QList<QWidget *> fields() const;

signals:
    void changed();

private:
    struct Line {
        CalendarDays holiday;
        QCheckBox *decided;
        DayField *from;
        DayField *to;
    };
    void addTerm();
    void addLine(const CalendarDays &holiday, bool decided);
    DayField *dayField(QDate day, const QString &name);

    QGridLayout *m_grid;
    QList<Line> m_lines;
    SchoolCalendar::Entries m_known;
    std::optional<SchoolYear> m_year;
};

} // namespace tvers
