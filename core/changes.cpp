// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/changes.h"

#include "core/anychange.h"

namespace tvers {

template<typename T>
Change::Change(Changed<T> what) : m_what(std::make_shared<const AnyChange>(std::move(what)))
{}

template<typename T>
const Changed<T> *Change::as() const
{
    return std::get_if<Changed<T>>(static_cast<const ChangeSorts *>(m_what.get()));
}

bool operator==(const Change &one, const Change &other)
{
    return one.m_what == other.m_what ||
           static_cast<const ChangeSorts &>(*one.m_what) == *other.m_what;
}

// Compiled here and nowhere else. One that is missing does not link.
#define TVERS_SORT(T)                                                                              \
    template Change::Change(Changed<T>);                                                           \
    template const Changed<T> *Change::as() const;
TVERS_SORT(Municipality)
TVERS_SORT(Setting)
TVERS_SORT(Unit)
TVERS_SORT(Professional)
TVERS_SORT(ArenaRecord)
TVERS_SORT(ArenaVersionRecord)
TVERS_SORT(Team)
TVERS_SORT(TeamMember)
TVERS_SORT(CalendarRecord)
TVERS_SORT(Meeting)
TVERS_SORT(Child)
TVERS_SORT(Guardian)
TVERS_SORT(ChildTeam)
TVERS_SORT(ChildMeeting)
TVERS_SORT(Room)
TVERS_SORT(Absence)
TVERS_SORT(MeetingPlan)
TVERS_SORT(PlanEntry)
TVERS_SORT(Consent)
TVERS_SORT(DiscussionCase)
TVERS_SORT(PermittedDiscussion)
TVERS_SORT(Measure)
TVERS_SORT(HeldMeeting)
TVERS_SORT(UnitReport)
TVERS_SORT(ReceivedReport)
#undef TVERS_SORT

} // namespace tvers
