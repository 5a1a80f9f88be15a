// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/changelist.h"

#include "core/exchange/sentevents.h"
#include "core/storage/repositories.h"

#include <QHash>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ToldChange::Kind;
using Status = CalendarEvent::Status;

std::optional<ToldChange> changeOf(const CalendarEvent *before, const CalendarEvent &now)
{
    const bool isOff = now.status == Status::Cancelled;
    const bool wasOn = before && before->status != Status::Cancelled;
    if (!wasOn)
        return isOff ? std::nullopt : std::optional(ToldChange{Kind::New, {}, now});
    if (isOff)
        return ToldChange{Kind::Cancelled, *before, now};
    const auto where = [](const CalendarEvent &event) {
        return std::tie(event.day, event.starts, event.ends, event.place);
    };
    if (where(*before) != where(now))
        return ToldChange{Kind::Moved, *before, now};
    if (before->title != now.title)
        return ToldChange{Kind::Changed, *before, now};
    return std::nullopt;
}

QString settingFor(const CalendarOwner &owner) { return u"told."_s + ownerName(owner); }

struct Told {
    QList<CalendarEvent> before;
    QList<CalendarEvent> now;
};

Result<Told> toldAndNow(Store &store, const CalendarRequest &request)
{
    const auto now = eventsOf(store, request);
    const auto told = SettingRepository(store).value(settingFor(request.owner));
    if (!now)
        return now.error();
    return told ? Result<Told>(Told{recordFrom(*told), *now}) : told.error();
}

} // namespace

QLatin1StringView stored(ToldChange::Kind kind)
{
    switch (kind) {
    case Kind::New: return "new"_L1;
    case Kind::Moved: return "moved"_L1;
    case Kind::Changed: return "changed"_L1;
    case Kind::Cancelled: return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

QList<ToldChange> changesSince(const QList<CalendarEvent> &told, const QList<CalendarEvent> &now,
                               const DateSpan &span)
{
    QHash<QString, const CalendarEvent *> before;
    for (const CalendarEvent &event : told)
        before.insert(event.uid, &event);
    QList<ToldChange> changes;
    for (const CalendarEvent &event : now) {
        if (const auto change = changeOf(before.take(event.uid), event))
            changes.append(*change);
    }
    for (const CalendarEvent &event : told) {
        const bool gone = before.contains(event.uid) && span.contains(event.day);
        if (gone && event.status != Status::Cancelled)
            changes.append({Kind::Cancelled, event, {}});
    }
    const auto when = [](const ToldChange &change) {
        const CalendarEvent &event = change.after ? *change.after : *change.before;
        return std::pair(event.day, event.starts);
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [&when](const auto &a, const auto &b) { return when(a) < when(b); });
    return changes;
}

Result<QList<ToldChange>> changesToTell(Store &store, const CalendarRequest &request)
{
    const auto told = toldAndNow(store, request);
    return told ? Result<QList<ToldChange>>(
                      changesSince(told->before, told->now, request.year.span()))
                : told.error();
}

Result<> markTold(Store &store, const CalendarRequest &request)
{
    const auto told = toldAndNow(store, request);
    if (!told)
        return told.error();
    const Sending sending = sendingOf(told->now, told->before, request.year.span());
    return SettingRepository(store).set(settingFor(request.owner), recordText(sending.record));
}

} // namespace tvers
