// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every sort of change, for those who go through them with std::visit.
#pragma once

#include "core/changes.h"

#include <variant>

namespace tvers {

using ChangeSorts =
    std::variant<Changed<Municipality>, Changed<Setting>, Changed<Unit>, Changed<Professional>,
                 Changed<ArenaRecord>, Changed<ArenaVersionRecord>, Changed<Team>,
                 Changed<TeamMember>, Changed<CalendarRecord>, Changed<Meeting>, Changed<Child>,
                 Changed<Guardian>, Changed<ChildTeam>, Changed<ChildMeeting>, Changed<Room>,
                 Changed<Absence>, Changed<MeetingPlan>, Changed<PlanEntry>, Changed<Consent>,
                 Changed<DiscussionCase>, Changed<PermittedDiscussion>, Changed<Measure>,
                 Changed<HeldMeeting>, Changed<UnitReport>, Changed<ReceivedReport>>;

struct AnyChange : ChangeSorts {
    using ChangeSorts::ChangeSorts;
};

} // namespace tvers
