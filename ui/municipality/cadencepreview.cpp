// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/cadencepreview.h"

#include "core/calendar/occurrences.h"
#include "ui/wording/daywording.h"

namespace tvers {

namespace {

constexpr int shown = 5;

} // namespace

QString CadencePreview::of(const Cadence &cadence, SchoolYear year, Language language)
{
    const DayWording wording(language);
    const auto meetings = occurrences(cadence, year.span());
    const auto some = windows(cadence, year.span());
    if (meetings.isEmpty() && some.isEmpty())
        return tr("This gives no days in the school year %1.").arg(year.text());
    QStringList lines;
    if (!meetings.isEmpty())
        lines.append(
            tr("%n meeting(s) in the school year %1. First:", nullptr, int(meetings.size()))
                .arg(year.text()));
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
