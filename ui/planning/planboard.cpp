// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planboard.h"

#include "core/planning/filedraft.h"
#include "core/planning/plansetupjson.h"
#include "ui/shell/languages.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The days that \a closed closes, for whom it does.
FindingsFor supposedDays(const std::optional<ClosedDays> &closed)
{
    if (!closed)
        return {};
    return [closed = *closed](UnitId unit, QDate day) {
        const bool isClosed = closed.days.contains(day) && (!closed.unit || *closed.unit == unit);
        return isClosed ? QList{DayFinding{DayFinding::Kind::ClosingDay, closed.name}}
                        : QList<DayFinding>();
    };
}

/// Their services by name, as people are told.
QList<Professional> named(QList<Professional> people, const MunicipalityPack &pack)
{
    for (Professional &one : people) {
        for (const Service &service : pack.services) {
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
    return make(desk, desk.content(), plan, change);
}

Result<PlanBoard> PlanBoard::make(const Desk &desk, FileContent content, const MeetingPlan &plan,
                                  const PlanChange &change)
{
    const auto setup = planSetupFrom(plan.content, u"meeting_plan"_s);
    if (!setup)
        return setup.error();
    const PlanSetup supposed = with(*setup, change);
    content.people = named(content.people, desk.pack());
    if (change.absence)
        content.absences.append(*change.absence);
    MeetingPlan changed = plan;
    changed.content = toText(supposed);
    auto draft =
        draftFrom({content, desk.pack(), desk.holidays(), supposedDays(change.closed)}, changed);
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
