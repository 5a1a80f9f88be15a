// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/differencewording.h"

#include "ui/wording/daywording.h"
#include "ui/wording/wordinglanguage.h"

#include <algorithm>
#include <map>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The id where the year no longer has the arena.
QString nameOf(const QString &id, const DatedYear &year, Language language)
{
    const auto found = std::find_if(year.arenas.begin(), year.arenas.end(),
                                    [&](const DatedArena &arena) { return arena.id == id; });
    return found == year.arenas.end() ? id : found->version.name.in(norwegian(language));
}

/// The one weekday that all of them are, 1–7; 0 where they are of several.
int weekdayOf(const QList<QDate> &days)
{
    const int first = days.isEmpty() ? 0 : days.first().dayOfWeek();
    const bool areOne = std::all_of(days.begin(), days.end(),
                                    [first](QDate day) { return day.dayOfWeek() == first; });
    return areOne ? first : 0;
}

/// "18 days moved from Tuesday to Wednesday": each inside its week. Empty where it is more
/// than that.
QString movedWeekday(const ArenaDifference &arena, Language language)
{
    const int from = weekdayOf(arena.gone);
    const int to = weekdayOf(arena.come);
    if (from == 0 || to == 0 || from == to || arena.gone.size() != arena.come.size())
        return {};
    for (qsizetype i = 0; i < arena.gone.size(); ++i) {
        if (arena.gone[i].daysTo(arena.come[i]) != to - from)
            return {};
    }
    const QLocale locale = localeOf(language);
    return DifferenceWording::tr("%n day(s) moved from %1 to %2", nullptr, int(arena.gone.size()))
        .arg(locale.standaloneDayName(from), locale.standaloneDayName(to));
}

/// What there is to look out for on the arena's meetings of \a day.
QString remarkOn(QDate day, const QString &id, const DatedYear &year, const DayWording &wording)
{
    QStringList remarks;
    for (const DatedArena &arena : year.arenas) {
        for (const CheckedDate &date : arena.dates) {
            if (arena.id != id || date.meeting.day != day)
                continue;
            for (const DayFinding &finding : date.findings)
                remarks.append(wording.finding(finding));
        }
    }
    remarks.removeDuplicates();
    return remarks.join(u", "_s);
}

/// Days by what they are marked as now; "" for those with nothing.
std::map<QString, QList<QDate>> byRemark(const ArenaDifference &arena, const DatedYear &year,
                                         const DayWording &wording)
{
    std::map<QString, QList<QDate>> found;
    for (const QDate day : arena.judgedAnew)
        found[remarkOn(day, arena.arena, year, wording)].append(day);
    return found;
}

QStringList countedDays(const ArenaDifference &arena, Language language)
{
    if (const QString moved = movedWeekday(arena, language); !moved.isEmpty())
        return {moved};
    QStringList parts;
    if (const int count = int(arena.gone.size()))
        parts.append(DifferenceWording::tr("%n day(s) gone", nullptr, count));
    if (const int count = int(arena.come.size()))
        parts.append(DifferenceWording::tr("%n new day(s)", nullptr, count));
    return parts;
}

QString counted(const ArenaDifference &arena, const DatedYear &year, Language language)
{
    QStringList parts = countedDays(arena, language);
    for (const auto &[remark, days] : byRemark(arena, year, DayWording(language))) {
        const int count = int(days.size());
        parts.append(
            remark.isEmpty()
                ? DifferenceWording::tr("%n day(s) with no remark any more", nullptr, count)
                : DifferenceWording::tr("%n day(s) now marked “%1”", nullptr, count).arg(remark));
    }
    if (const int count = int(arena.settled.size()))
        parts.append(DifferenceWording::tr("%n day(s) decided", nullptr, count));
    if (const int count = int(arena.otherwise.size()))
        parts.append(DifferenceWording::tr("%n day(s) with other hours or units", nullptr, count));
    return parts.join(u", "_s);
}

QString listed(const QList<QDate> &days, const DayWording &wording)
{
    QStringList words;
    for (const QDate day : days)
        words.append(wording.shortDay(day));
    return words.join(u", "_s);
}

} // namespace

QString DifferenceWording::summary(const YearDifference &moved, const DatedYear &year,
                                   Language language)
{
    if (moved.arenas.isEmpty())
        return {};
    const ArenaDifference &first = moved.arenas.first();
    const QString one =
        tr("%1: %2.").arg(nameOf(first.arena, year, language), counted(first, year, language));
    const int more = int(moved.arenas.size()) - 1;
    return more == 0 ? one : tr("%1 And %n more arena(s) changed.", nullptr, more).arg(one);
}

QString DifferenceWording::details(const YearDifference &moved, const DatedYear &year,
                                   Language language)
{
    const DayWording days(language);
    QStringList lines;
    for (const ArenaDifference &arena : moved.arenas) {
        lines.append(nameOf(arena.arena, year, language));
        if (!arena.gone.isEmpty())
            lines.append(tr("Gone: %1").arg(listed(arena.gone, days)));
        if (!arena.come.isEmpty())
            lines.append(tr("New: %1").arg(listed(arena.come, days)));
        for (const auto &[remark, marked] : byRemark(arena, year, days))
            lines.append(remark.isEmpty()
                             ? tr("No remark any more: %1").arg(listed(marked, days))
                             : tr("Now marked “%1”: %2").arg(remark, listed(marked, days)));
        if (!arena.settled.isEmpty())
            lines.append(tr("Decided: %1").arg(listed(arena.settled, days)));
        if (!arena.otherwise.isEmpty())
            lines.append(tr("Other hours or units: %1").arg(listed(arena.otherwise, days)));
    }
    return lines.join(u'\n');
}

} // namespace tvers
