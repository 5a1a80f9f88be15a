// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/holidayform.h"

#include "core/calendar/isoweek.h"
#include "core/calendar/publicholidays.h"
#include "core/calendar/usualdays.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

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

CalendarDays days(const QString &name, QDate from, QDate to)
{
    return {*DateSpan::make(from, to), dayOffNamed(name)};
}

/// Where to begin when nothing is decided: the days are only where the fields
/// stand before somebody says which they are.
QList<CalendarDays> usualHolidays(SchoolYear year)
{
    const int first = year.firstCalendarYear();
    const QDate autumn = mondayOfWeek(first, 40);
    const QDate winter = mondayOfWeek(first + 1, 8);
    const QDate easter = easterSunday(first + 1);
    return {days(u"Høstferie"_s, autumn, autumn.addDays(4)),
            days(u"Juleferie"_s, {first, 12, 21}, {first + 1, 1, 2}),
            days(u"Vinterferie"_s, winter, winter.addDays(4)),
            days(u"Påskeferie"_s, easter.addDays(-6), easter.addDays(1))};
}

CalendarDays usualTerm(SchoolYear year)
{
    const int first = year.firstCalendarYear();
    return {*DateSpan::make(mondayOfWeek(first, 34), mondayOfWeek(first + 1, 24).addDays(4)),
            {},
            {Sector::School}};
}

/// What stands in \a known for the pupils of all schools in \a year.
bool isTermOf(SchoolYear year, const CalendarDays &term)
{
    return term.days.overlaps(year.span()) && term.unit.isEmpty() &&
           (term.sectors.isEmpty() || term.sectors == QList{Sector::School});
}

} // namespace

HolidayForm::HolidayForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(3, 1);
    m_grid->setVerticalSpacing(Looks::step);
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
    QList<CalendarDays> decided = known.schoolHolidays;
    decided.removeIf([year](const CalendarDays &one) { return !one.days.overlaps(year.span()); });
    const auto isDecided = [&decided](const CalendarDays &one) {
        return std::any_of(decided.begin(), decided.end(), [&one](const CalendarDays &other) {
            return other.name.in(Language::Nynorsk) == one.name.in(Language::Nynorsk);
        });
    };
    QList<CalendarDays> all = decided;
    for (const CalendarDays &usual : usualHolidays(year)) {
        if (!isDecided(usual))
            all.append(usual);
    }
    std::stable_sort(all.begin(), all.end(), [](const CalendarDays &a, const CalendarDays &b) {
        return a.days.first() < b.days.first();
    });
    for (const CalendarDays &holiday : std::as_const(all))
        addLine(holiday, decided.contains(holiday));
    addTerm();
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

/// The pupils' first and last day, after which nothing of the schools' is.
void HolidayForm::addTerm()
{
    const auto known =
        std::find_if(m_known.terms.begin(), m_known.terms.end(),
                     [this](const CalendarDays &one) { return isTermOf(*m_year, one); });
    const bool decided = known != m_known.terms.end();
    addLine(decided ? *known : usualTerm(*m_year), decided);
}

/// A holiday, or the term where it has no name.
void HolidayForm::addLine(const CalendarDays &holiday, bool decided)
{
    const QString name =
        holiday.name.isEmpty() ? tr("First and last school day") : holiday.name.in(spoken());
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
    entries.terms.removeIf([this](const CalendarDays &term) { return isTermOf(*m_year, term); });
    for (const Line &line : m_lines) {
        const auto span = DateSpan::make(line.from->date(), line.to->date());
        if (!line.decided->isChecked() || !span)
            continue;
        CalendarDays holiday = line.holiday;
        holiday.days = *span;
        (holiday.name.isEmpty() ? entries.terms : entries.schoolHolidays).append(holiday);
    }
    return entries;
}

} // namespace tvers
