// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The plan bundle (.tversplan): what the adviser in Oppvekst and a unit send each
/// other. Nothing in it is about a child, and nothing about another unit.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/rulechanges.h"

#include <QDateTime>

namespace tvers {

/// Who made it, when, for whom.
class BundleHead
{
    Q_GADGET
public:
    enum class Way {
        ToUnit,  ///< from Oppvekst: rules, calendar, team, people, meetings
        FromUnit ///< back: what is the unit's own
    };
    Q_ENUM(Way)

    Way way;
    MunicipalityId municipality;
    QString municipalityName;
    UnitId unit;
    SchoolYear year; ///< what is over before its first day is left out
    QUuid sender;    ///< names the sender's file, not its place
    QDateTime made;  ///< UTC, to the millisecond; grows with each bundle of a sender
    /// When the bundle was made that the sender last received from the one it is for.
    std::optional<QDateTime> answers = {};

    friend bool operator==(const BundleHead &, const BundleHead &) = default;
};

QLatin1StringView stored(BundleHead::Way way);

struct PlanBundle {
    BundleHead head;
    FileContent content;

    friend bool operator==(const PlanBundle &, const PlanBundle &) = default;
};

/// What of a file may travel, and whose it is then.
struct BundleScope {
    BundleHead::Way way;
    UnitId unit;
    SchoolYear year;
};

/// The part of \a whole that travels: to the unit the municipality's rules and
/// calendar, the unit with its days off, its teams and those for all, who sits there,
/// and its meetings; from the unit only what is its own (a meeting of everybody that it
/// has called off is added when a bundle is made). Who belongs to another unit
/// is left out, and calendar lines and arenas that are other units' alone.
FileContent contentFor(const BundleScope &scope, const FileContent &whole);

/// Whether it is a meeting of everybody that a unit says it has called off. All that a unit
/// says of such meetings: the adviser is asked what becomes of them.
bool isCalledOffForAll(BundleHead::Way way, const Meeting &meeting);

/// The unit that a meeting is of: its own, or its team's.
std::optional<UnitId> unitOf(const Meeting &meeting, const QList<Team> &teams);

/// Of the file: the setting with the unit that its plan was made for.
QString bundleUnitSetting();
/// The settings that travel to units.
QStringList travellingSettings();

} // namespace tvers
