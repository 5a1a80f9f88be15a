// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planboard.h"

#include "core/municipality/unityear.h"
#include "core/planning/plansetupjson.h"
#include "ui/planning/planwish.h"
#include "ui/shell/languages.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What speaks against a day, unit by unit; each unit's calendar is made once.
class Findings
{
public:
    Findings(const Desk &desk, SchoolYear year, const std::optional<ClosedDays> &closed) :
        m_desk(desk), m_year(year), m_closed(closed)
    {}

    QList<DayFinding> operator()(UnitId unit, QDate day)
    {
        auto &one = m_calendars[unit];
        if (!one)
            one = scopeOf(unit);
        QList<DayFinding> found = one->calendar.findingsOn(day, {one->sectors, {}});
        const bool isClosed = m_closed && m_closed->days.contains(day) &&
                              (!m_closed->unit || *m_closed->unit == unit);
        if (isClosed)
            found.append({DayFinding::Kind::ClosingDay, m_closed->name});
        return found;
    }

private:
    struct Scope {
        SchoolCalendar calendar;
        QList<Sector> sectors;
    };

    Scope scopeOf(UnitId id) const
    {
        const DeskContent &content = m_desk.content();
        for (const Unit &unit : content.units) {
            const auto scope =
                unit.id == id ? unitScope(unit, {content.arenas, content.teams, content.calendars})
                              : Result<UnitScope>(Error{ErrorCode::LinkMissing, {}});
            if (scope)
                return {calendarFor(*scope, content.pack, m_year, m_desk.holidays()),
                        sectorsOf(unit.kind)};
        }
        return {m_desk.calendar(), {}};
    }

    const Desk &m_desk;
    SchoolYear m_year;
    const std::optional<ClosedDays> &m_closed;
    QHash<UnitId, std::optional<Scope>> m_calendars;
};

/// Their services by name, as people are told.
QList<Professional> named(const DeskContent &content)
{
    QList<Professional> people = content.people;
    for (Professional &one : people) {
        for (const Service &service : content.pack.services) {
            if (service.id == one.service)
                one.service = service.name.in(norwegian(spoken()));
        }
    }
    return people;
}

PlanSetup with(PlanSetup setup, const PlanChange &change)
{
    if (change.room)
        setup.roomsAway.append(*change.room);
    return setup;
}

} // namespace

Result<PlanBoard> PlanBoard::make(const Desk &desk, const MeetingPlan &plan,
                                  const PlanChange &change)
{
    const DeskContent &content = desk.content();
    auto setup = planSetupFrom(plan.content, u"meeting_plan"_s);
    if (!setup)
        return setup.error();
    const ArenaVersion *rules = rulesOf(content, plan.arena, plan.year);
    if (!rules)
        return Error{ErrorCode::LinkMissing, {u"meeting_plan"_s, u"arena"_s, plan.arena.text()}};
    const PlanSetup supposed = with(*setup, change);
    QList<Absence> absences = content.absences;
    if (change.absence)
        absences.append(*change.absence);
    QList<PlanEntry> entries = content.entries;
    entries.removeIf([&plan](const PlanEntry &entry) { return !(entry.plan == plan.id); });
    Findings findings(desk, plan.year, change.closed);
    const QList<Professional> people = named(content);
    auto draft =
        draftPlan({plan.arena, *rules, supposed, content.units, content.teams, content.members,
                   people, content.rooms, absences, content.meetings, entries,
                   [&findings](UnitId unit, QDate day) { return findings(unit, day); }});
    if (!draft)
        return draft.error();
    return PlanBoard(plan, supposed, *std::move(draft));
}

PlanBoard::PlanBoard(MeetingPlan plan, PlanSetup setup, PlanDraft draft) :
    m_plan(std::move(plan)), m_setup(std::move(setup)), m_draft(std::move(draft))
{
    for (int meeting = 0; meeting < m_draft.cells.size(); ++meeting) {
        if (m_units.contains(cell(meeting).unit))
            continue;
        m_units.append(cell(meeting).unit);
        m_names.append(problem().meetings()[meeting].unit);
    }
    m_troubles = troublesIn(m_draft);
    m_optional = optionalPresent(problem(), m_draft.older.placed);
}

std::optional<int> PlanBoard::at(qsizetype row, int round) const
{
    return problem().meetingAt(u"%1/%2"_s.arg(m_units[row].text()).arg(round));
}

qsizetype PlanBoard::rowOf(int meeting) const { return m_units.indexOf(cell(meeting).unit); }

qsizetype PlanBoard::placed() const
{
    return std::count_if(m_draft.cells.begin(), m_draft.cells.end(),
                         [](const PlanCell &one) { return one.meeting.has_value(); });
}

Plan PlanBoard::current() const
{
    QSet<QString> placed;
    for (const Placement &one : m_draft.older.placed)
        placed.insert(one.meeting);
    Plan plan{m_draft.older.placed};
    for (const PlanMeeting &meeting : problem().meetings()) {
        if (!placed.contains(meeting.id))
            plan.unplaced.append(meeting.id);
    }
    plan.atMostMore = int(plan.unplaced.size());
    return plan;
}

QList<PlanTrouble> PlanBoard::troublesOf(int meeting) const
{
    QList<PlanTrouble> own = m_troubles;
    const QString name = id(meeting);
    own.removeIf([&name](const PlanTrouble &one) { return one.meeting != name; });
    return own;
}

QStringList PlanBoard::present(int meeting) const
{
    QStringList names;
    const PlanMeeting &one = problem().meetings()[meeting];
    const QStringList optional = m_optional.value(one.id);
    for (const auto need : {PlanAttendance::Need::Mandatory, PlanAttendance::Need::Optional}) {
        for (const PlanAttendance &seat : one.persons) {
            const bool comes =
                need == PlanAttendance::Need::Mandatory || optional.contains(seat.person);
            if (seat.need == need && comes)
                names.append(problem().person(seat.person).name);
        }
    }
    return names;
}

} // namespace tvers
