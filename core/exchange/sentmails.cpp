// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sentmails.h"

#include "core/storage/repositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysRemembered = 366;

QString mailSetting() { return sentSetting() + u"mail"_s; }

const CalendarEvent *withUid(const QList<CalendarEvent> &events, const QString &uid)
{
    const auto found =
        std::find_if(events.begin(), events.end(),
                     [&uid](const CalendarEvent &event) { return event.uid == uid; });
    return found == events.end() ? nullptr : &*found;
}

} // namespace

QString sentSetting() { return u"ics.sent."_s; }

LastSent sentIn(const QList<Setting> &settings)
{
    QList<CalendarEvent> all;
    for (const Setting &setting : settings) {
        if (setting.name.startsWith(sentSetting()))
            all += recordFrom(setting.value);
    }
    return lastSentOf(all);
}

CalendarEvent mailedEvent(CalendarEvent event, const QString &uidBefore,
                          const QList<Setting> &settings)
{
    QList<CalendarEvent> mailed;
    for (const Setting &setting : settings) {
        if (setting.name == mailSetting())
            mailed = recordFrom(setting.value);
    }
    if (withUid(mailed, uidBefore))
        event.uid = uidBefore;
    return numbered(event, withUid(mailed, event.uid), sentIn(settings));
}

Result<> rememberMailed(Store &store, const CalendarEvent &event)
{
    if (store.access() != Store::Access::Writing || !store.isUnlocked())
        return Done{};
    SettingRepository settings(store);
    const auto text = settings.value(mailSetting());
    if (!text)
        return text.error();
    QList<CalendarEvent> record = recordFrom(*text);
    record.removeIf([&event](const CalendarEvent &other) {
        return other.uid == event.uid || other.day.addDays(daysRemembered) < event.day;
    });
    record.append(event);
    return settings.set(mailSetting(), recordText(record));
}

} // namespace tvers
