// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingmail.h"

#include "core/exchange/meetingevents.h"
#include "core/exchange/sentmails.h"
#include "core/storage/caserepositories.h"
#include "ui/wording/invitationwording.h"

#include <QCryptographicHash>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// SEQUENCE of what is written down nowhere: the minute, for it only grows.
int sequenceOf(const QDateTime &now)
{
    const QDateTime first({2026, 1, 1}, {0, 0}, Qt::UTC);
    const qint64 secondsInMinute = 60;
    return int(qMax<qint64>(0, first.secsTo(now) / secondsInMinute));
}

CalendarEvent eventFor(const MeetingBook &book, const MeetingLine &line)
{
    const QString title = book.arenaOf(line).name.in(book.language(line));
    if (line.child) {
        CalendarEvent event = busyEvent(*line.child, book.desk().now());
        event.title = title;
        event.place = line.place;
        return event;
    }
    CalendarEvent event = eventOf(*line.calendar, title);
    event.place = locationOf(*line.calendar, book.desk().pack());
    return event;
}

/// One number for the meeting, in this e-mail and in all calendars.
CalendarEvent numberedFor(const MeetingBook &book, const MeetingLine &line, CalendarEvent event)
{
    if (line.child)
        return event;
    CalendarMeeting asTheYearHasIt = *line.calendar;
    asTheYearHasIt.stored.reset();
    const QString uidBefore =
        asTheYearHasIt.planned ? eventOf(asTheYearHasIt, {}).uid : event.uid; // extra ones had none
    return mailedEvent(std::move(event), uidBefore, book.desk().content().settings);
}

QString mailAddress(const MeetingBook &book, const MeetingSeat &seat)
{
    const auto *person = seat.person ? withId(book.desk().content().people, *seat.person) : nullptr;
    return person ? person->email : QString();
}

Guests guestsOf(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held)
{
    const Unit *unit = line.unit ? withId(book.desk().content().units, *line.unit) : nullptr;
    Guests guests;
    if (unit)
        guests.organizer = {unit->manager, unit->email};
    for (const MeetingSeat &seat : held.seats) {
        const QString address = mailAddress(book, seat);
        if (!seat.isGuest() && !address.isEmpty())
            guests.attendees.append({seat.name, address});
    }
    return guests;
}

/// What stands on the agenda without saying whom it is about.
QStringList agendaLines(const MeetingLine &line, const HeldMeeting &held, Language language)
{
    QStringList lines;
    if (line.child)
        return lines;
    int number = 0;
    for (const AgendaItem &item : held.items)
        lines.append(item.kind == AgendaItem::Kind::Case
                         ? InvitationWording::caseLine(++number, language)
                         : item.words);
    return lines;
}

} // namespace

InvitationDraft mailOf(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
                       MailKind kind)
{
    const Language language = book.language(line);
    InvitationDraft draft{
        eventFor(book, line), guestsOf(book, line, held), {}, {}, book.desk().now()};
    draft.event.status = kind == MailKind::Cancellation ? CalendarEvent::Status::Cancelled
                                                        : CalendarEvent::Status::Confirmed;
    draft.event = numberedFor(book, line, draft.event);
    InvitationWords words = InvitationWording::of(draft.event, language);
    if (kind == MailKind::Invitation)
        words = InvitationWording::withAgenda(words, agendaLines(line, held, language), language);
    draft.subject = words.subject;
    draft.text = words.text;
    return draft;
}

InvitationDraft guestMailOf(const MeetingBook &book, const MeetingLine &line,
                            const HeldMeeting &held, qsizetype guest)
{
    const MeetingSeat &seat = held.seats[guest];
    InvitationDraft draft{
        eventFor(book, line), guestsOf(book, line, held), {}, {}, book.desk().now()};
    const QByteArray own = draft.event.uid.toUtf8() + seat.name.toUtf8();
    draft.event.uid =
        QString::fromLatin1(
            QCryptographicHash::hash(own, QCryptographicHash::Sha256).toHex().first(32)) +
        u"@tvers"_s; // an invitation of its own: it moves without the meeting
    draft.event.sequence = sequenceOf(draft.stamp);
    draft.event.starts = seat.from ? seat.from : draft.event.starts;
    draft.event.ends = seat.to;
    draft.guests.attendees.clear();
    const auto guardian = seat.guardian ? ChildRepository(book.desk().store()).allGuardians()
                                        : Result<QList<Guardian>>(QList<Guardian>());
    for (const Guardian &one : guardian ? *guardian : QList<Guardian>()) {
        if (one.id == seat.guardian && !one.email.isEmpty())
            draft.guests.attendees.append({one.name, one.email});
    }
    const InvitationWords words = InvitationWording::of(draft.event, book.language(line));
    draft.subject = words.subject;
    draft.text = words.text;
    return draft;
}

} // namespace tvers
