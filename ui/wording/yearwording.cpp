// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/yearwording.h"

#include "core/calendar/isoweek.h"
#include "ui/wording/daywording.h"
#include "ui/wording/questionwording.h"
#include "ui/wording/wordinglanguage.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One line of the list, with the day it is sorted by.
struct Line {
    QDate day;
    QString text;
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

class YearList
{
    Q_DECLARE_TR_FUNCTIONS(tvers::YearWording)
public:
    YearList(const MunicipalityPack &pack, const DatedYear &year, Language language) :
        m_pack(pack),
        m_year(year),
        m_language(language),
        m_days(language),
        m_locale(localeOf(language))
    {}

    QString text() const
    {
        QStringList parts{tr("%1: the school year %2").arg(m_pack.name, m_year.year.text()) +
                          u'\n'};
        parts.append(months());
        parts.append(withoutDates());
        parts.append(questions());
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

private:
    QString months() const
    {
        QString text;
        int month = 0;
        for (const Line &line : sortedLines()) {
            if (line.day.month() != month) {
                month = line.day.month();
                text += (text.isEmpty() ? QString() : u"\n"_s) +
                        capitalised(m_locale.toString(line.day, u"MMMM yyyy"_s)) + u'\n';
            }
            text += line.text + u'\n';
        }
        return text;
    }

    QList<Line> sortedLines() const
    {
        QList<Line> lines;
        for (const DatedArena &arena : m_year.arenas) {
            addMeetings(lines, arena);
            addWindows(lines, arena);
            addDeadlines(lines, arena);
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const Line &a, const Line &b) { return a.day < b.day; });
        return lines;
    }

    /// "  uke 40  torsdag  1."
    QString dayColumns(QDate day) const
    {
        const QString week = tr("week %1").arg(isoWeekOf(day).week, 2);
        const int longestDayName = 9;
        const QString name = m_locale.toString(day, u"dddd"_s).leftJustified(longestDayName);
        const QString point = m_language == Language::English ? u" "_s : u"."_s;
        return u"  %1  %2 %3%4  "_s.arg(week, name).arg(day.day(), 2).arg(point);
    }

    /// The rules of \a arena on \a day: they may have changed during the year.
    const ArenaVersion &rulesOf(const DatedArena &arena, QDate day) const
    {
        const ArenaVersion *rules = versionOn(m_pack, arena.id, day);
        return rules ? *rules : arena.version;
    }

    QString nameOf(const DatedArena &arena, QDate day, int part) const
    {
        const ArenaVersion &rules = rulesOf(arena, day);
        const QString name = rules.name.in(norwegian(m_language));
        const CadencePart &one = rules.cadence.parts[part];
        return one.name.isEmpty() ? name
                                  : tr("%1: %2").arg(name, one.name.in(norwegian(m_language)));
    }

    void addMeetings(QList<Line> &lines, const DatedArena &arena) const
    {
        for (qsizetype i = 0; i < arena.dates.size();) {
            const qsizetype first = i;
            const Occurrence &meeting = arena.dates[first].meeting;
            while (i < arena.dates.size() && arena.dates[i].meeting.day == meeting.day &&
                   arena.dates[i].meeting.part == meeting.part)
                ++i;
            lines.append({meeting.day, meetingLine(arena, first, int(i - first))});
        }
    }

    /// One line for the meetings of one day: slots side by side are many.
    QString meetingLine(const DatedArena &arena, qsizetype first, int count) const
    {
        const CheckedDate &date = arena.dates[first];
        QString text = dayColumns(date.meeting.day);
        if (date.meeting.time) {
            ClockTime whole = *date.meeting.time;
            whole.end = arena.dates[first + count - 1].meeting.time->end;
            text += m_days.clock(whole) + u"  "_s;
        }
        text += nameOf(arena, date.meeting.day, date.meeting.part);
        if (count > 1)
            text += u", "_s + tr("%n slot(s)", nullptr, count);
        if (date.meeting.provisional)
            text += u' ' + tr("(suggestion)");
        QStringList wrong;
        for (const DayFinding &finding : date.findings)
            wrong.append(m_days.finding(finding));
        if (!wrong.isEmpty())
            text += u"  ! "_s + wrong.join(u", "_s);
        if (date.instead)
            text += u' ' + tr("– rather %1").arg(m_days.day(*date.instead));
        return text;
    }

    void addWindows(QList<Line> &lines, const DatedArena &arena) const
    {
        for (const Window &window : arena.windows)
            lines.append(
                {window.days.first(), dayColumns(window.days.first()) +
                                          tr("%1, some time up to %2")
                                              .arg(nameOf(arena, window.days.first(), window.part),
                                                   m_days.day(window.days.last()))});
    }

    void addDeadlines(QList<Line> &lines, const DatedArena &arena) const
    {
        for (const ArenaDate &deadline : arena.deadlines) {
            QString text = dayColumns(deadline.dated.day) +
                           tr("Deadline: %1 (%2) – %3")
                               .arg(deadline.deadline.name.in(norwegian(m_language)),
                                    deadline.deadline.who.in(m_language),
                                    arena.version.name.in(norwegian(m_language)));
            if (deadline.dated.warn != deadline.dated.day)
                text += u". "_s + tr("Last working day: %1").arg(m_days.day(deadline.dated.warn));
            lines.append({deadline.dated.day, text});
        }
    }

    QString withoutDates() const
    {
        QString text;
        for (const DatedArena &arena : m_year.arenas) {
            if (arena.dates.isEmpty() && arena.windows.isEmpty())
                text += u"  %1 – %2\n"_s.arg(arena.version.name.in(norwegian(m_language)),
                                             arena.version.cadenceText.in(m_language));
        }
        return text.isEmpty() ? text : tr("Without dates") + u'\n' + text;
    }

    QString questions() const
    {
        QString text = asked(m_pack.name, m_year.questions);
        for (const DatedArena &arena : m_year.arenas)
            text += asked(arena.version.name.in(norwegian(m_language)), arena.questions);
        return text.isEmpty() ? text : tr("For the municipality to answer") + u'\n' + text;
    }

    QString asked(const QString &about, const QList<OpenQuestion> &questions) const
    {
        QString text = questions.isEmpty() ? QString() : u"  %1\n"_s.arg(about);
        for (const OpenQuestion &question : questions)
            text += u"    – %1\n"_s.arg(QuestionWording::of(question, m_language));
        return text;
    }

    const MunicipalityPack &m_pack;
    const DatedYear &m_year;
    Language m_language;
    DayWording m_days;
    QLocale m_locale;
};

} // namespace

QString YearWording::of(const MunicipalityPack &pack, const DatedYear &year, Language language)
{
    return YearList(pack, year, language).text();
}

} // namespace tvers
