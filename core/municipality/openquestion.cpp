// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/openquestion.h"

#include "core/calendar/usualdays.h"

#include <algorithm>
#include <iterator>

namespace tvers {

namespace {

using Kind = OpenQuestion::Kind;

/// What one rule leaves open. Overloads, not a switch: a new kind of cadence
/// does not compile before somebody has thought about it here.
struct LeftOpen {
    QList<OpenQuestion> operator()(const EveryWeeks &rule) const
    {
        // every week is every week, wherever the counting begins
        return rule.every == 1 ? of(rule.when) : withStart(rule.when, rule.anchor);
    }
    QList<OpenQuestion> operator()(const EveryMonths &rule) const
    {
        return withStart(rule.when, rule.anchor);
    }
    QList<OpenQuestion> operator()(const WeekParity &rule) const { return of(rule.when); }
    QList<OpenQuestion> operator()(const IsoWeeks &rule) const { return of(rule.when); }
    QList<OpenQuestion> operator()(const Slots &rule) const { return of(rule.when); }
    QList<OpenQuestion> operator()(const TimesPerPeriod &) const { return {{Kind::Days}}; }
    QList<OpenQuestion> operator()(const AfterEvent &rule) const
    {
        return {{Kind::EventDay, rule.name}};
    }
    QList<OpenQuestion> operator()(Unspecified) const { return {{Kind::Cadence}}; }
    QList<OpenQuestion> operator()(const AveragePerPeriod &) const { return {}; }
    QList<OpenQuestion> operator()(const DayWindow &) const { return {}; }
    QList<OpenQuestion> operator()(const WeekWindow &) const { return {}; }
    QList<OpenQuestion> operator()(AsNeeded) const { return {}; }
    QList<OpenQuestion> operator()(Continuous) const { return {}; }

private:
    static QList<OpenQuestion> of(const WeekTime &when)
    {
        QList<OpenQuestion> questions;
        if (!when.weekday)
            questions.append({Kind::Weekday});
        if (!when.time)
            questions.append({Kind::Clock});
        return questions;
    }

    static QList<OpenQuestion> withStart(const WeekTime &when, const std::optional<QDate> &anchor)
    {
        QList<OpenQuestion> questions = of(when);
        if (!anchor)
            questions.append({Kind::Start});
        return questions;
    }
};

void appendNew(QList<OpenQuestion> &questions, const QList<OpenQuestion> &more)
{
    for (const OpenQuestion &question : more) {
        if (!questions.contains(question))
            questions.append(question);
    }
}

void appendAsked(QList<OpenQuestion> &questions, const QList<LocalText> &texts)
{
    for (const LocalText &text : texts)
        questions.append({Kind::Asked, text});
}

QList<CalendarDays> linesIn(const QList<CalendarDays> &lines, SchoolYear year)
{
    QList<CalendarDays> inYear;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(inYear),
                 [&year](const CalendarDays &line) { return line.days.overlaps(year.span()); });
    return inYear;
}

/// Answered by the line that has the name, not by words.
void appendNeeded(QList<OpenQuestion> &questions, const QList<NeededHoliday> &needed,
                  const QList<CalendarDays> &inYear)
{
    for (const NeededHoliday &holiday : needed) {
        const auto named = [&holiday](const CalendarDays &line) {
            return isCalled(line.name, holiday.name);
        };
        if (std::none_of(inYear.begin(), inYear.end(), named))
            questions.append({Kind::NamedHoliday, holiday.question, holiday.name});
    }
}

} // namespace

QList<OpenQuestion> openQuestions(const ArenaVersion &version)
{
    QList<OpenQuestion> questions;
    if (hasMeetings(version.kind)) {
        for (const CadencePart &part : version.cadence.parts)
            appendNew(questions, std::visit(LeftOpen(), part.rule));
    }
    if (version.consent.kind == ConsentRule::Kind::Unspecified)
        questions.append({Kind::Consent});
    if (hasMeetings(version.kind) && !version.lead)
        questions.append({Kind::Lead});
    for (const ArenaDeadline &deadline : version.deadlines) {
        const auto *before = std::get_if<BeforeMeeting>(&deadline.rule);
        if (before && !before->workingDays)
            questions.append({Kind::NoticeDays, deadline.name});
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const auto &a, const auto &b) { return a.kind < b.kind; });
    appendAsked(questions, version.questions);
    return questions;
}

QList<OpenQuestion> openQuestions(const MunicipalityPack &pack,
                                  const SchoolCalendar::Entries &calendar, SchoolYear year)
{
    QList<OpenQuestion> questions;
    const QList<CalendarDays> holidays = linesIn(calendar.schoolHolidays, year);
    if (holidays.isEmpty())
        questions.append({Kind::SchoolHoliday});
    appendNeeded(questions, pack.holidays, holidays);
    if (linesIn(calendar.terms, year).isEmpty())
        questions.append({Kind::Term});
    appendAsked(questions, pack.questions);
    return questions;
}

} // namespace tvers
