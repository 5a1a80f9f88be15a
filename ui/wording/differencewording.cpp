// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/differencewording.h"

#include "ui/wording/daywording.h"

#include <algorithm>

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

QString counted(const ArenaDifference &arena)
{
    QStringList parts;
    if (const int count = int(arena.gone.size()))
        parts.append(DifferenceWording::tr("%n day(s) gone", nullptr, count));
    if (const int count = int(arena.come.size()))
        parts.append(DifferenceWording::tr("%n new day(s)", nullptr, count));
    if (const int count = int(arena.judgedAnew.size()))
        parts.append(DifferenceWording::tr("%n day(s) with other remarks", nullptr, count));
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
    const QString one = tr("%1: %2.").arg(nameOf(first.arena, year, language), counted(first));
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
        if (!arena.judgedAnew.isEmpty())
            lines.append(tr("Other remarks: %1").arg(listed(arena.judgedAnew, days)));
        if (!arena.settled.isEmpty())
            lines.append(tr("Decided: %1").arg(listed(arena.settled, days)));
        if (!arena.otherwise.isEmpty())
            lines.append(tr("Other hours or units: %1").arg(listed(arena.otherwise, days)));
    }
    return lines.join(u'\n');
}

} // namespace tvers
