// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What two files remember of each other, so that a bundle can be compared with
/// what both knew last.
///
/// Each bundle says when its sender made it, and when the one was made that the sender
/// has received last. Whoever receives it then knows up to two states that both have
/// seen: what was received last, and what of one's own the sender had in hand. Times
/// are compared only with times of the same clock.
#pragma once

#include "core/calendar/schoolcalendar.h"
#include "core/exchange/planbundle.h"

#include <QHash>

namespace tvers {

/// Names each thing of a content and tells whether it is still the same: a keyed list
/// of hashes, in which nothing can be read.
using ThingHashes = QHash<QString, QString>;

/// The names: "meeting:ID", "person:ID" and so on; an arena with all its versions is one
/// thing, and so is each line of a calendar.
QString thingName(const QString &kind, const QString &id);

ThingHashes thingsIn(const FileContent &content);

/// One line of a calendar as a thing: "line:OWNER:LIST:HASH".
struct CalendarThing {
    enum class List { Term, SchoolHoliday, ClosingDay };
    std::optional<UnitId> owner;
    List list;
    CalendarDays line;
};
QList<CalendarThing> calendarThings(const CalendarRecord &record);
QString nameOf(const CalendarThing &thing);

/// What a file keeps of one unit's exchange, in the setting "bundle.state.UNIT".
struct BundleState {
    struct Received {
        QUuid sender;
        QDateTime made;                        ///< by the sender's clock
        QDateTime merged;                      ///< by ours
        std::optional<QDateTime> answers = {}; ///< by ours: which of our bundles they had
        ThingHashes things = {};
    };
    struct Sent {
        QDateTime made; ///< by our clock
        ThingHashes things = {};
    };

    std::optional<Received> received = {};
    QList<Sent> sent = {};                ///< the newest last, a few
    QHash<QString, QString> aliases = {}; ///< a thing of theirs, and ours that it is

    /// The states that sender and receiver of \a head have both seen, the later first;
    /// none when nothing is remembered.
    QList<ThingHashes> common(const BundleHead &head) const;
    void remember(const Sent &bundle);
};

QString stateSetting(UnitId unit);
/// The file's own name in bundles; a setting too.
QString senderSetting();

QString toText(const BundleState &state);
/// What is damaged was never received.
BundleState stateFrom(const QString &text);

} // namespace tvers
