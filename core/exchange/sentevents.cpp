// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sentevents.h"

#include "core/storedwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Status = CalendarEvent::Status;

constexpr int daysRemembered = 366;

bool sameButSequence(CalendarEvent a, const CalendarEvent &b)
{
    a.sequence = b.sequence;
    return a == b;
}

/// What a meeting is, whosever calendar it stands in. How certain it is, and what it is
/// called there, each calendar says for itself.
bool sameMeeting(CalendarEvent a, const CalendarEvent &b)
{
    const bool isOff = a.status == Status::Cancelled;
    if (isOff != (b.status == Status::Cancelled))
        return false;
    a.status = b.status;
    a.title = b.title;
    return sameButSequence(a, b);
}

QString clockText(std::optional<QTime> time)
{
    return time ? time->toString(u"HH:mm"_s) : QString();
}

std::optional<QTime> clockFrom(const QJsonValue &value)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

CalendarEvent cancelled(const CalendarEvent &sent, const LastSent &last)
{
    if (sent.status == Status::Cancelled)
        return sent;
    CalendarEvent event = sent;
    event.status = Status::Cancelled;
    return numbered(event, &sent, last);
}

void keepLatest(LastSent &last, const CalendarEvent &event)
{
    const auto before = last.constFind(event.uid);
    if (before == last.constEnd() || before->sequence < event.sequence)
        last.insert(event.uid, event);
}

} // namespace

/// Who has several calendars beside each other takes the highest number for the newest.
CalendarEvent numbered(CalendarEvent event, const CalendarEvent *sent, const LastSent &last)
{
    const auto before = last.constFind(event.uid);
    if (before != last.constEnd())
        event.sequence = before->sequence + (sameMeeting(event, *before) ? 0 : 1);
    if (sent && !sameButSequence(event, *sent))
        event.sequence = std::max(event.sequence, sent->sequence + 1);
    return event;
}

LastSent lastSentOf(const QList<CalendarEvent> &sent)
{
    LastSent last;
    for (const CalendarEvent &event : sent)
        keepLatest(last, event);
    return last;
}

Sending sendingOf(const QList<CalendarEvent> &now, const QList<CalendarEvent> &sent,
                  const DateSpan &span, const LastSent &last)
{
    LastSent all = last;
    for (const CalendarEvent &event : sent)
        keepLatest(all, event);
    QHash<QString, const CalendarEvent *> before;
    for (const CalendarEvent &event : sent)
        before.insert(event.uid, &event);
    Sending sending;
    for (const CalendarEvent &event : now) {
        const CalendarEvent *earlier = before.take(event.uid);
        if (earlier || event.status != Status::Cancelled)
            sending.events.append(numbered(event, earlier, all));
    }
    QList<CalendarEvent> elsewhere;
    for (const CalendarEvent &event : sent) {
        if (!before.contains(event.uid))
            continue;
        if (span.contains(event.day))
            sending.events.append(cancelled(event, all));
        else if (event.day.addDays(daysRemembered) >= span.first())
            elsewhere.append(event);
    }
    std::stable_sort(sending.events.begin(), sending.events.end(),
                     [](const CalendarEvent &a, const CalendarEvent &b) {
                         return std::pair(a.day, a.starts) < std::pair(b.day, b.starts);
                     });
    sending.record = sending.events + elsewhere;
    return sending;
}

QString recordText(const QList<CalendarEvent> &record)
{
    QJsonArray array;
    for (const CalendarEvent &event : record)
        array.append(QJsonObject{{"uid"_L1, event.uid},
                                 {"sequence"_L1, event.sequence},
                                 {"day"_L1, event.day.toString(Qt::ISODate)},
                                 {"starts"_L1, clockText(event.starts)},
                                 {"ends"_L1, clockText(event.ends)},
                                 {"title"_L1, event.title},
                                 {"place"_L1, event.place},
                                 {"status"_L1, stored(event.status)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<CalendarEvent> recordFrom(const QString &text)
{
    QList<CalendarEvent> record;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        CalendarEvent event{json["uid"_L1].toString(),
                            QDate::fromString(json["day"_L1].toString(), Qt::ISODate)};
        const auto status = fromStored<Status>(json["status"_L1].toString());
        if (event.uid.isEmpty() || !insideCalendar(event.day) || !status)
            continue;
        event.starts = clockFrom(json["starts"_L1]);
        event.ends = clockFrom(json["ends"_L1]);
        event.title = json["title"_L1].toString();
        event.place = json["place"_L1].toString();
        event.status = *status;
        event.sequence = qMax(0, json["sequence"_L1].toInt());
        record.append(event);
    }
    return record;
}

} // namespace tvers
