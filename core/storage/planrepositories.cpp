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

Result<QList<PlanEntry>> MeetingPlanRepository::entriesOf(MeetingPlanId plan) const
{
    auto entries = PlanEntryRepository(m_store).all();
    if (!entries)
        return entries;
    entries->removeIf([plan](const PlanEntry &one) { return !(one.plan == plan); });
    std::stable_sort(entries->begin(), entries->end(),
                     [](const PlanEntry &a, const PlanEntry &b) { return a.round < b.round; });
    return entries;
}

Result<> PlanEntryRepository::check(const PlanEntry &entry) const
{
    const auto plan = MeetingPlanRepository(m_store).find(entry.plan);
    if (!plan)
        return plan.error();
    const auto meeting = SealedTable<Meeting>(m_store).find(entry.meeting.text());
    if (!meeting)
        return meeting.error();
    if (!*plan)
        return Error{ErrorCode::LinkMissing, {u"plan_entry"_s, u"plan"_s, entry.plan.text()}};
    if (!*meeting || !((*meeting)->arena == (*plan)->arena))
        return Error{ErrorCode::LinkMissing, {u"plan_entry"_s, u"meeting"_s, entry.meeting.text()}};
    return Done{};
}

Result<> PlanEntryRepository::add(const PlanEntry &entry)
{
    const auto allowed = check(entry);
    return allowed ? m_table.add(entry) : allowed;
}

Result<> PlanEntryRepository::change(const PlanEntry &entry)
{
    const auto allowed = check(entry);
    return allowed ? m_table.change(entry) : allowed;
}

} // namespace tvers
