// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/cadencepreview.h"

#include "core/calendar/occurrences.h"
#include "ui/wording/daywording.h"

namespace tvers {

namespace {

constexpr int shown = 5;

std::optional<SchoolYear> wholeYear(const DateSpan &days)
{
    const auto year = SchoolYear::containing(days.first());
    return year && year->span() == days ? std::optional(*year) : std::nullopt;
}

} // namespace

QString CadencePreview::nothing(const DateSpan &days, const DayWording &wording)
{
    if (const auto year = wholeYear(days))
        return tr("This gives no days in the school year %1.").arg(year->text());
    return tr("This gives no days from %1 to %2.")
        .arg(wording.day(days.first()), wording.day(days.last()));
}

QString CadencePreview::counted(int meetings, const DateSpan &days, const DayWording &wording)
{
    if (const auto year = wholeYear(days))
        return tr("%n meeting(s) in the school year %1. First:", nullptr, meetings)
            .arg(year->text());
    return tr("%n meeting(s) from %1 to %2. First:", nullptr, meetings)
        .arg(wording.day(days.first()), wording.day(days.last()));
}

QString CadencePreview::of(const Cadence &cadence, const DateSpan &days, Language language)
{
    const DayWording wording(language);
    const auto meetings = occurrences(cadence, days);
    const auto some = windows(cadence, days);
    if (meetings.isEmpty() && some.isEmpty())
        return nothing(days, wording);
    QStringList lines;
    if (!meetings.isEmpty())
        lines.append(counted(int(meetings.size()), days, wording));
    for (const Occurrence &meeting : meetings.mid(0, shown)) {
        QString line = wording.dayWithWeek(meeting.day);
        if (meeting.time)
            line = tr("%1, %2").arg(line, wording.clock(*meeting.time));
        lines.append(meeting.provisional ? tr("%1 (suggestion)").arg(line) : line);
    }
    for (const Window &window : some)
        lines.append(tr("Some time from %1 to %2")
                         .arg(wording.day(window.days.first()), wording.day(window.days.last())));
    return lines.join(u'\n');
}

} // namespace tvers
