// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/calendarwords.h"

#include "app/commandline/givenfile.h"
#include "app/commandline/inputs.h"
#include "app/commandline/yearjson.h"
#include "core/calendar/cadencejson.h"
#include "core/calendar/checkeddate.h"
#include "core/calendar/deadline.h"
#include "core/municipality/datedyear.h"
#include "ui/wording/daywording.h"
#include "ui/wording/yearwording.h"

#include <QCoreApplication>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const CheckedDate &date, const DayWording &days)
{
    QString line = days.dayWithWeek(date.meeting.day);
    if (date.meeting.time)
        line += u", "_s + days.clock(*date.meeting.time);
    if (date.meeting.provisional)
        line += u' ' + QCoreApplication::translate("Words", "(suggestion)");
    for (const DayFinding &finding : date.findings)
        line += u"  ! "_s + days.finding(finding);
    if (date.instead)
        line +=
            u' ' + QCoreApplication::translate("Words", "– rather %1").arg(days.day(*date.instead));
    return line + u'\n';
}

} // namespace

Result<Answer> holidays(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto year = arguments.argument(firstYear, lastYear);
    if (!year)
        return year.error();
    const auto found = surroundings.holidays.in(*year);
    if (!found)
        return found.error();
    const DayWording days(surroundings.language);
    Answer answer;
    QJsonArray array;
    for (const PublicHoliday &holiday : *found) {
        array.append(QJsonObject{{"date"_L1, holiday.day.toString(Qt::ISODate)},
                                 {"name_nb"_L1, holiday.name.nb},
                                 {"name_nn"_L1, holiday.name.nn}});
        answer.text +=
            u"%1  %2\n"_s.arg(days.day(holiday.day), holiday.name.in(surroundings.language));
    }
    answer.json = array;
    return answer;
}

Result<Answer> dates(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto from = arguments.day("from");
    const auto to = arguments.day("to");
    if (!from || !to)
        return (from ? to : from).error();
    const auto span = DateSpan::make(*from, *to);
    if (!span)
        return span.error();
    const auto cadence = readCadenceFile(arguments.text("cadence"));
    if (!cadence)
        return cadence.error();
    const auto closed = closedDays(arguments);
    if (!closed)
        return closed.error();
    const SchoolCalendar calendar(surroundings.holidays, *closed);
    const auto found = checkedDates(*cadence, *span, calendar, {{}, arguments.text("unit")});
    const DayWording days(surroundings.language);
    Answer answer{toJson(found, surroundings.language), {}};
    for (const CheckedDate &date : found)
        answer.text += textOf(date, days);
    if (found.isEmpty())
        answer.text =
            QCoreApplication::translate("Words", "The cadence gives no days here.") + u'\n';
    return answer;
}

Result<Answer> deadline(const Arguments &arguments, const Surroundings &surroundings)
{
    const int mostWorkingDays = 10000;
    const auto before = arguments.integer("before", 0, mostWorkingDays);
    if (!before)
        return before.error();
    const auto of = arguments.day("of");
    if (!of)
        return of.error();
    const auto closed = closedDays(arguments);
    if (!closed)
        return closed.error();
    const SchoolCalendar calendar(surroundings.holidays, *closed);
    const auto day = workingDaysBefore(*of, *before, calendar, {{}, arguments.text("unit")});
    if (!day)
        return day.error();
    return Answer{QJsonObject{{"date"_L1, day->toString(Qt::ISODate)}},
                  DayWording(surroundings.language).dayWithWeek(*day) + u'\n'};
}

Result<Answer> year(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto schoolYear = arguments.schoolYear("year");
    if (!schoolYear)
        return schoolYear.error();
    const auto source = yearSource(arguments, surroundings, u"year"_s);
    if (!source)
        return source.error();
    const auto closed = closedDays(arguments);
    if (!closed)
        return closed.error();
    const SchoolCalendar calendar =
        SchoolCalendar(surroundings.holidays, source->pack.calendar).with(*closed);
    const DatedYear dated = source->moved(
        datedYear(source->pack, *schoolYear, surroundings.holidays, *closed), calendar);
    return vouched({toJson(dated, surroundings.language),
                    YearWording::of(source->pack, dated, surroundings.language)},
                   source->verified);
}

} // namespace tvers
