// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/yearjson.h"

#include "core/calendar/cadencejson.h"
#include "core/calendar/isoweek.h"
#include "ui/wording/questionwording.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

QJsonObject toJson(const DayFinding &finding, Language language)
{
    QJsonObject json{{"kind"_L1, stored(finding.kind)},
                     {"name"_L1, finding.name.in(norwegian(language))}};
    if (!finding.unit.isEmpty())
        json.insert("unit"_L1, finding.unit);
    return json;
}

QJsonArray windowsAsJson(const DatedArena &arena, Language language)
{
    QJsonArray array;
    for (const Window &window : arena.windows) {
        QJsonObject json{{"from"_L1, iso(window.days.first())}, {"to"_L1, iso(window.days.last())}};
        const auto &parts = arena.version.cadence.parts;
        if (window.part < parts.size() && !parts[window.part].name.isEmpty())
            json.insert("name"_L1, parts[window.part].name.in(norwegian(language)));
        array.append(json);
    }
    return array;
}

QJsonObject toJson(const ArenaDate &deadline, Language language)
{
    QJsonObject json{{"date"_L1, iso(deadline.dated.day)},
                     {"warn"_L1, iso(deadline.dated.warn)},
                     {"name"_L1, deadline.deadline.name.in(language)},
                     {"concerns"_L1, deadline.dated.concerns.text()},
                     {"kind"_L1, stored(deadline.deadline.kind)},
                     {"who"_L1, deadline.deadline.who.in(language)}};
    if (deadline.halfYear)
        json.insert("halfYear"_L1, deadline.halfYear->text());
    if (deadline.dated.meeting)
        json.insert("meeting"_L1, iso(*deadline.dated.meeting));
    return json;
}

QJsonArray toJson(const QList<OpenQuestion> &questions, Language language)
{
    QJsonArray array;
    for (const OpenQuestion &question : questions)
        array.append(QuestionWording::of(question, language));
    return array;
}

QJsonObject toJson(const DatedArena &arena, Language language)
{
    QJsonArray deadlines;
    for (const ArenaDate &deadline : arena.deadlines)
        deadlines.append(toJson(deadline, language));
    return {{"id"_L1, arena.id},
            {"name"_L1, arena.version.name.in(norwegian(language))},
            {"kind"_L1, stored(arena.version.kind)},
            {"cadence"_L1, toJson(arena.version.cadence)},
            {"consent"_L1, stored(arena.version.consent.kind)},
            {"records"_L1, stored(arena.version.records)},
            {"dates"_L1, toJson(arena.dates, language)},
            {"windows"_L1, windowsAsJson(arena, language)},
            {"deadlines"_L1, deadlines},
            {"questions"_L1, toJson(arena.questions, language)}};
}

} // namespace

QJsonArray toJson(const QList<CheckedDate> &dates, Language language)
{
    QJsonArray array;
    for (const CheckedDate &date : dates) {
        QJsonArray findings;
        for (const DayFinding &finding : date.findings)
            findings.append(toJson(finding, language));
        QJsonObject json{{"date"_L1, iso(date.meeting.day)},
                         {"isoWeek"_L1, text(isoWeekOf(date.meeting.day))},
                         {"provisional"_L1, date.meeting.provisional},
                         {"findings"_L1, findings}};
        if (date.meeting.time) {
            json.insert("start"_L1, date.meeting.time->start.toString(u"HH:mm"_s));
            if (date.meeting.time->end)
                json.insert("end"_L1, date.meeting.time->end->toString(u"HH:mm"_s));
        }
        if (date.instead)
            json.insert("instead"_L1, iso(*date.instead));
        array.append(json);
    }
    return array;
}

QJsonObject toJson(const DatedYear &year, Language language)
{
    QJsonArray arenas;
    for (const DatedArena &arena : year.arenas)
        arenas.append(toJson(arena, language));
    return {{"schoolYear"_L1, year.year.text()},
            {"arenas"_L1, arenas},
            {"questions"_L1, toJson(year.questions, language)}};
}

} // namespace tvers
