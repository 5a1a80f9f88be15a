// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icswriter.h"

#include "core/calendar/osloclock.h"
#include "core/exchange/icalhandles.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a TEXT may hold: of the control characters only the line break, and no
/// halves of letters.
QByteArray textOf(const QString &text)
{
    QString plain = QString::fromUtf8(text.toUtf8()); // lone surrogates become U+FFFD
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ');
    plain.removeIf(
        [](QChar sign) { return sign.category() == QChar::Other_Control && sign != u'\n'; });
    return plain.toUtf8();
}

icaltimetype icalDay(QDate day)
{
    icaltimetype time = icaltime_null_time(); // a null date has -1 for hours
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype icalInstant(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype time = icalDay(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addTimes(icalcomponent *event, const CalendarEvent &meeting)
{
    if (!meeting.starts) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(icalDay(meeting.day)));
        icalcomponent_add_property(event, icalproperty_new_dtend(icalDay(meeting.day.addDays(1))));
        return;
    }
    const QDateTime start = utcOf(meeting.day, *meeting.starts);
    icalcomponent_add_property(event, icalproperty_new_dtstart(icalInstant(start)));
    if (!meeting.ends)
        return;
    const QDateTime end = utcOf(meeting.day, *meeting.ends);
    if (end > start) // an hour in March that is not there leaves nothing of it
        icalcomponent_add_property(event, icalproperty_new_dtend(icalInstant(end)));
}

icalproperty_status statusOf(CalendarEvent::Status status)
{
    switch (status) {
    case CalendarEvent::Status::Confirmed: return ICAL_STATUS_CONFIRMED;
    case CalendarEvent::Status::Tentative: return ICAL_STATUS_TENTATIVE;
    case CalendarEvent::Status::Cancelled: return ICAL_STATUS_CANCELLED;
    }
    Q_UNREACHABLE();
}

IcalComponent eventOf(const CalendarEvent &meeting, const QDateTime &stamp)
{
    IcalComponent event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    const auto add = [&event](icalproperty *property) {
        icalcomponent_add_property(event.get(), property);
    };
    add(icalproperty_new_uid(textOf(meeting.uid).constData()));
    add(icalproperty_new_dtstamp(icalInstant(stamp)));
    add(icalproperty_new_sequence(meeting.sequence));
    addTimes(event.get(), meeting);
    add(icalproperty_new_summary(textOf(meeting.title).constData()));
    if (!meeting.place.isEmpty())
        add(icalproperty_new_location(textOf(meeting.place).constData()));
    add(icalproperty_new_status(statusOf(meeting.status)));
    return event;
}

IcalComponent calendarOf(icalproperty_method method)
{
    makeIcalForgiving();
    IcalComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_prodid("-//Tvers//Tvers " TVERS_VERSION "//NO"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(method));
    return calendar;
}

QByteArray written(const IcalComponent &calendar)
{
    return takenText(icalcomponent_as_ical_string_r(calendar.get()));
}

QByteArray mailto(const MailAddress &someone) { return "mailto:" + textOf(someone.address); }

icalproperty *named(icalproperty *property, const MailAddress &someone)
{
    QString name = someone.name;
    name.remove(u'"'); // RFC 5545 §3.1: no quotation mark in a parameter
    if (!name.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_cn(textOf(name).constData()));
    return property;
}

icalproperty *attendee(const MailAddress &someone, icalproperty_method method)
{
    icalproperty *property = named(icalproperty_new_attendee(mailto(someone).constData()), someone);
    icalproperty_add_parameter(property, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    if (method == ICAL_METHOD_REQUEST) {
        icalproperty_add_parameter(property, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
        icalproperty_add_parameter(property, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
    }
    return property;
}

} // namespace

QByteArray publishedCalendar(const QList<CalendarEvent> &events, const CalendarTitle &title,
                             const QDateTime &stamp)
{
    const IcalComponent calendar = calendarOf(ICAL_METHOD_PUBLISH);
    if (!title.name.isEmpty()) { // what Outlook, Apple and Google call the calendar
        icalproperty *shown = icalproperty_new_x(textOf(title.name).constData());
        icalproperty_set_x_name(shown, "X-WR-CALNAME");
        icalcomponent_add_property(calendar.get(), shown);
    }
    for (const CalendarEvent &event : events) {
        IcalComponent published = eventOf(event, stamp);
        icalcomponent_add_property(
            published.get(),
            named(icalproperty_new_organizer("invalid:nomail"), {title.organizer, {}}));
        icalcomponent_add_component(calendar.get(), published.release());
    }
    return written(calendar);
}

QByteArray requestedMeeting(const CalendarEvent &event, const Guests &guests,
                            const QDateTime &stamp)
{
    const icalproperty_method method =
        event.status == CalendarEvent::Status::Cancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST;
    const IcalComponent calendar = calendarOf(method);
    IcalComponent asked = eventOf(event, stamp);
    const MailAddress &organizer = guests.organizer;
    icalcomponent_add_property(
        asked.get(), named(icalproperty_new_organizer(mailto(organizer).constData()), organizer));
    for (const MailAddress &guest : guests.attendees)
        icalcomponent_add_property(asked.get(), attendee(guest, method));
    icalcomponent_add_component(calendar.get(), asked.release());
    return written(calendar);
}

} // namespace tvers
