// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/holidayform.h"

#include "core/calendar/isoweek.h"
#include "core/calendar/publicholidays.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/languages.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate mondayOfWeek(int year, int week)
{
    return mondayOf({year, 1, 4}).addDays(7 * (week - 1)); // 4 January is in week 1
}

CalendarDays days(const LocalText &name, QDate from, QDate to)
{
    return {*DateSpan::make(from, to), name};
}

/// Where to begin when nothing is decided: the days are only where the fields
/// stand before somebody says which they are.
QList<CalendarDays> usualHolidays(SchoolYear year)
{
    const int first = year.firstCalendarYear();
    const QDate autumn = mondayOfWeek(first, 40);
    const QDate winter = mondayOfWeek(first + 1, 8);
    const QDate easter = easterSunday(first + 1);
    return {
        days({u"Høstferie"_s, u"Haustferie"_s, u"Autumn holiday"_s}, autumn, autumn.addDays(4)),
        days({u"Juleferie"_s, u"Juleferie"_s, u"Christmas holiday"_s}, {first, 12, 21},
             {first + 1, 1, 2}),
        days({u"Vinterferie"_s, u"Vinterferie"_s, u"Winter holiday"_s}, winter, winter.addDays(4)),
        days({u"Påskeferie"_s, u"Påskeferie"_s, u"Easter holiday"_s}, easter.addDays(-6),
             easter.addDays(1))};
}

} // namespace

HolidayForm::HolidayForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(3, 1);
}

void HolidayForm::show(SchoolYear year, const SchoolCalendar::Entries &known)
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.decided;
        delete line.from;
        delete line.to;
    }
    m_lines.clear();
    m_known = known;
    m_year = year;
    for (const CalendarDays &holiday : known.schoolHolidays) {
        if (holiday.days.overlaps(year.span()))
            addLine(holiday, true);
    }
    if (m_lines.isEmpty()) {
        for (const CalendarDays &holiday : usualHolidays(year))
            addLine(holiday, false);
    }
    m_grid->invalidate();
    emit changed();
}

DayField *HolidayForm::dayField(QDate day, const QString &name)
{
    auto *field = new DayField(day, this);
    field->setDateRange(m_year->first(), m_year->last());
    field->setAccessibleName(name);
    connect(field, &DayField::dateChanged, this, &HolidayForm::changed);
    connect(field, &DayField::textEdited, this, &HolidayForm::changed);
    return field;
}

void HolidayForm::addLine(const CalendarDays &holiday, bool decided)
{
    const QString name = holiday.name.in(norwegian(spoken()));
    auto *box = new QCheckBox(name, this);
    box->setToolTip(tr("Ticked when the days are decided"));
    auto *from = dayField(holiday.days.first(), tr("%1, first day").arg(name));
    auto *to = dayField(holiday.days.last(), tr("%1, last day").arg(name));
    const int row = int(m_lines.size());
    m_grid->addWidget(box, row, 0);
    m_grid->addWidget(from, row, 1);
    m_grid->addWidget(to, row, 2);
    connect(box, &QCheckBox::toggled, this, [this, from, to](bool on) {
        from->setEnabled(on);
        to->setEnabled(on);
        emit changed();
    });
    box->setChecked(decided);
    from->setEnabled(decided);
    to->setEnabled(decided);
    m_lines.append({holiday, box, from, to});
}

QList<QWidget *> HolidayForm::fields() const
{
    QList<QWidget *> fields;
    for (const Line &line : m_lines)
        fields << line.decided << line.from << line.to;
    return fields;
}

bool HolidayForm::hasProblem() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return line.decided->isChecked() && (line.to->date() < line.from->date() ||
                                             !line.from->isReadable() || !line.to->isReadable());
    });
}

SchoolCalendar::Entries HolidayForm::entries() const
{
    SchoolCalendar::Entries entries = m_known;
    entries.schoolHolidays.removeIf(
        [this](const CalendarDays &days) { return days.days.overlaps(m_year->span()); });
    for (const Line &line : m_lines) {
        const auto span = DateSpan::make(line.from->date(), line.to->date());
        if (!line.decided->isChecked() || !span)
            continue;
        CalendarDays holiday = line.holiday;
        holiday.days = *span;
        entries.schoolHolidays.append(holiday);
    }
    return entries;
}

} // namespace tvers
