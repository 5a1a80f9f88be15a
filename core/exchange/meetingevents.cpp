// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meetingevents.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

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

QString uidOf(const CalendarMeeting &meeting)
{
    if (meeting.stored)
        return atTvers(meeting.stored->text());
    QStringList uid{meeting.arena, meeting.planned.value_or(meeting.day).toString(Qt::ISODate)};
    // "ARENA.meeting.DAY.2": the second of that day
    const QString number = meeting.key.section(uid.last(), 1).remove(u'.');
    if (!number.isEmpty())
        uid.append(number);
    if (meeting.unit)
        uid.append(meeting.unit->text());
    return atTvers(uid.join(u'-'));
}

QString addressOf(const Place &place)
{
    QStringList parts{place.name, place.address, place.town};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// The source's words where they name one place; a list of several, or a remark between
/// semicolons, says nothing of one meeting.
QString placeOf(const ArenaPlace &place, const MunicipalityPack &pack)
{
    for (const Place &one : pack.places) {
        if (place.places == QStringList{one.id})
            return addressOf(one);
    }
    const QString text = place.text.in(norwegian(pack.language));
    const bool isOne = place.stated && place.places.isEmpty() && !text.contains(u';');
    return isOne ? text : QString();
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

bool isSuggested(const CalendarMeeting &meeting)
{
    return meeting.provisional || (!meeting.stored && !meeting.findings.isEmpty());
}

CalendarEvent eventOf(const CalendarMeeting &meeting, const QString &title)
{
    CalendarEvent event{uidOf(meeting), meeting.day};
    event.title = title;
    event.place = meeting.place;
    event.status = statusOf(meeting.state);
    if (event.status == Status::Confirmed && isSuggested(meeting))
        event.status = Status::Tentative;
    if (meeting.time)
        setHours(event, meeting.time->start, meeting.time->end);
    return event;
}

QString locationOf(const CalendarMeeting &meeting, const MunicipalityPack &pack)
{
    if (!meeting.place.isEmpty()) {
        const auto isIt = [&meeting](const Place &place) {
            return place.name.compare(meeting.place.simplified(), Qt::CaseInsensitive) == 0;
        };
        const auto known = std::find_if(pack.places.begin(), pack.places.end(), isIt);
        return known == pack.places.end() ? meeting.place : addressOf(*known);
    }
    const ArenaVersion *version = versionOn(pack, meeting.arena, meeting.day);
    return version && version->place ? placeOf(*version->place, pack) : QString();
}

} // namespace tvers
