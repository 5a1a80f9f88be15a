// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What changed in the file, told once for each unit of work.
#pragma once

#include "core/cases/childmeeting.h"
#include "core/cases/discussion.h"
#include "core/minutes/heldmeeting.h"
#include "core/municipality/municipality.h"
#include "core/municipality/unit.h"
#include "core/planning/meetingplan.h"
#include "core/planning/room.h"
#include "core/reports/unitreport.h"

#include <QList>
#include <QObject>

#include <variant>

namespace tvers {

/// One thing that was put in (no \a before), changed, or taken out (no \a after).
template<typename T>
struct Changed {
    std::optional<T> before;
    std::optional<T> after;
    friend bool operator==(const Changed &, const Changed &) = default;
};

using Change =
    std::variant<Changed<Municipality>, Changed<Setting>, Changed<Unit>, Changed<Professional>,
                 Changed<ArenaRecord>, Changed<ArenaVersionRecord>, Changed<Team>,
                 Changed<TeamMember>, Changed<CalendarRecord>, Changed<Meeting>, Changed<Child>,
                 Changed<Guardian>, Changed<ChildTeam>, Changed<ChildMeeting>, Changed<Room>,
                 Changed<Absence>, Changed<MeetingPlan>, Changed<PlanEntry>, Changed<Consent>,
                 Changed<DiscussionCase>, Changed<PermittedDiscussion>, Changed<Measure>,
                 Changed<HeldMeeting>, Changed<UnitReport>, Changed<ReceivedReport>>;

/// The one place to hear that stored things changed. Announced after COMMIT,
/// once for each unit of work, with everything that it changed, in that order.
class Changes : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void committed(const QList<tvers::Change> &changes);
    void locked(); ///< the keys are gone: let go of everything about a child
};

} // namespace tvers
