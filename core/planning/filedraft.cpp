// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/filedraft.h"

#include "core/municipality/unityear.h"
#include "core/planning/plansetupjson.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What speaks against each day for each unit, by the unit's own calendar.
Result<FindingsFor> findingsOf(const FilePlan &file, const MeetingPlan &plan)
{
    const auto calendars = std::make_shared<QHash<UnitId, SchoolCalendar>>();
    const auto scopes = std::make_shared<QHash<UnitId, CalendarScope>>();
    for (const Unit &unit : file.content.units) {
        const auto scope =
            unitScope(unit, {file.content.arenas, file.content.teams, file.content.calendars});
        if (!scope)
            return scope.error();
        calendars->insert(unit.id, calendarFor(*scope, file.pack, plan.year, file.holidays));
        scopes->insert(unit.id, {sectorsOf(unit.kind), {}});
    }
    return FindingsFor([calendars, scopes, supposed = file.supposed](UnitId unit, QDate day) {
        const auto calendar = calendars->constFind(unit);
        QList<DayFinding> found;
        if (calendar != calendars->constEnd())
            found = calendar->findingsOn(day, scopes->value(unit));
        return supposed ? found + supposed(unit, day) : found;
    });
}

} // namespace

const ArenaVersion *rulesOf(const QList<ArenaRecord> &arenas, const MunicipalityPack &pack,
                            ArenaId arena, SchoolYear year)
{
    const ArenaRecord *record = withId(arenas, arena);
    const ArenaVersion *rules = nullptr;
    for (const Arena &one : pack.arenas) {
        if (!record || one.id != record->identifier)
            continue;
        for (const ArenaVersion &version : one.versions) {
            if (validIn(version, year.span()))
                rules = &version;
        }
    }
    return rules;
}

Result<PlanDraft> draftFrom(const FilePlan &file, const MeetingPlan &plan)
{
    const ArenaVersion *rules = rulesOf(file.content.arenas, file.pack, plan.arena, plan.year);
    if (!rules)
        return Error{ErrorCode::LinkMissing, {u"meeting_plan"_s, u"arena"_s, plan.arena.text()}};
    const auto setup = planSetupFrom(plan.content, u"meeting_plan"_s);
    if (!setup)
        return setup.error();
    auto findings = findingsOf(file, plan);
    if (!findings)
        return findings.error();
    QList<PlanEntry> entries = file.content.entries;
    entries.removeIf([&plan](const PlanEntry &entry) { return !(entry.plan == plan.id); });
    const FileContent &content = file.content;
    return draftPlan({plan.arena, *rules, *setup, content.units, content.teams, content.members,
                      content.people, content.rooms, content.absences, content.meetings, entries,
                      *std::move(findings)});
}

QList<Change> draftChanges(const FileContent &content, const PlanDraft &draft,
                           const QList<Placement> &placed, const MeetingPlan &plan)
{
    QList<Change> changes;
    const auto add = [&changes]<typename T>(const T *before, const T &after) {
        if (!before || !(*before == after))
            changes.append(Changed<T>{before ? std::optional(*before) : std::nullopt, after});
    };
    for (const PlannedMeeting &planned : changesOf(draft, placed, plan)) {
        add(withId(content.meetings, planned.meeting.id), planned.meeting);
        add(withId(content.entries, planned.entry.id), planned.entry);
    }
    return changes;
}

} // namespace tvers
