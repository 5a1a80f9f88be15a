// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meetingevents.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = CalendarEvent::Status;

QString atTvers(const QString &what) { return what + u"@tvers"_s; }

Status statusOf(Meeting::State state)
{
    return state == Meeting::State::Cancelled ? Status::Cancelled : Status::Confirmed;
}

/// Hours that make sense together: an end needs a start before it.
void setHours(CalendarEvent &event, std::optional<QTime> starts, std::optional<QTime> ends)
{
    event.starts = starts;
    if (starts && ends && *starts < *ends)
        event.ends = ends;
}

} // namespace

CalendarEvent eventOf(const Meeting &meeting, const QString &title)
{
    CalendarEvent event{atTvers(meeting.id.text()), meeting.day};
    event.title = title;
    event.place = meeting.place;
    event.status = statusOf(meeting.state);
    setHours(event, meeting.starts, meeting.ends);
    return event;
}

CalendarEvent busyEvent(const ChildMeeting &meeting, const QDateTime &stamp)
{
    const QByteArray hash = QCryptographicHash::hash("tvers busy " + meeting.id.text().toLatin1(),
                                                     QCryptographicHash::Sha256);
    const QDateTime firstMinute({2026, 1, 1}, {0, 0}, Qt::UTC);
    const qint64 secondsInMinute = 60;
    CalendarEvent event{atTvers(QString::fromLatin1(hash.toHex().first(32))), meeting.day};
    event.title = u"Opptatt"_s; // both forms of Norwegian; a word of the calendar's, not ours
    event.status = statusOf(meeting.state);
    event.sequence = int(qMax<qint64>(0, firstMinute.secsTo(stamp) / secondsInMinute));
    setHours(event, meeting.starts, meeting.ends);
    return event;
}

QList<CalendarEvent> eventsOf(const DatedArena &arena, const ComputedFor &whom)
{
    QList<CalendarEvent> events;
    if (!hasMeetings(arena.version.kind) || isAboutOneChild(arena.version.kind))
        return events;
    QHash<QDate, int> onDay;
    for (const CheckedDate &date : arena.dates) {
        const Occurrence &meeting = date.meeting;
        const int number = ++onDay[meeting.day]; // also of those left out: uids stay
        if (meeting.provisional && whom.suggestions == Suggestions::LeftOut)
            continue;
        QStringList uid{arena.id, meeting.day.toString(Qt::ISODate)};
        if (number > 1)
            uid.append(QString::number(number));
        if (!whom.unit.isEmpty())
            uid.append(whom.unit);
        CalendarEvent event{atTvers(uid.join(u'-')), meeting.day};
        event.title = arena.version.name.in(whom.language);
        if (arena.version.place)
            event.place = arena.version.place->text.in(whom.language);
        event.status = meeting.provisional ? Status::Tentative : Status::Confirmed;
        if (meeting.time)
            setHours(event, meeting.time->start, meeting.time->end);
        events.append(event);
    }
    return events;
}

} // namespace tvers
