// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planrepositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<MeetingPlan>> MeetingPlanRepository::of(ArenaId arena, SchoolYear year) const
{
    const auto plans = all();
    if (!plans)
        return plans.error();
    const auto found = std::find_if(plans->begin(), plans->end(), [&](const MeetingPlan &plan) {
        return plan.arena == arena && plan.year == year;
    });
    return found == plans->end() ? std::nullopt : std::optional<MeetingPlan>(*found);
}

Result<QList<Placement>> MeetingPlanRepository::placementsOf(MeetingPlanId plan) const
{
    auto placements = PlacementRepository(m_store).all();
    if (!placements)
        return placements;
    placements->removeIf([plan](const Placement &one) { return !(one.plan == plan); });
    std::stable_sort(placements->begin(), placements->end(),
                     [](const Placement &a, const Placement &b) { return a.round < b.round; });
    return placements;
}

Result<> PlacementRepository::check(const Placement &placement) const
{
    const auto plan = MeetingPlanRepository(m_store).find(placement.plan);
    if (!plan)
        return plan.error();
    const auto meeting = SealedTable<Meeting>(m_store).find(placement.meeting.text());
    if (!meeting)
        return meeting.error();
    if (!*plan)
        return Error{ErrorCode::LinkMissing, {u"placement"_s, u"plan"_s, placement.plan.text()}};
    if (!*meeting || !((*meeting)->arena == (*plan)->arena))
        return Error{ErrorCode::LinkMissing,
                     {u"placement"_s, u"meeting"_s, placement.meeting.text()}};
    return Done{};
}

Result<> PlacementRepository::add(const Placement &placement)
{
    const auto allowed = check(placement);
    return allowed ? m_table.add(placement) : allowed;
}

Result<> PlacementRepository::change(const Placement &placement)
{
    const auto allowed = check(placement);
    return allowed ? m_table.change(placement) : allowed;
}

} // namespace tvers
