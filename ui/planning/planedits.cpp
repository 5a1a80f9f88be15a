// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planedits.h"

#include "core/municipality/calendarrecords.h"
#include "core/planning/plansetupjson.h"
#include "ui/shell/exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::PlanEdits)
};

/// \a before and \a after are what the edit is about, as it is in the file.
Edit exchanging(Desk &desk, const QString &text, const FileContent &before,
                const FileContent &after)
{
    return editOf(desk.store(), text, changesBetween(before, after));
}

QList<PlanEntry> entriesOf(const DeskContent &content, const MeetingPlan &plan)
{
    QList<PlanEntry> entries = content.entries;
    entries.removeIf([&plan](const PlanEntry &one) { return !(one.plan == plan.id); });
    return entries;
}

/// The meeting of a cell out of the file.
void leaveOut(FileContent &records, const PlanCell &cell)
{
    if (cell.meeting)
        records.meetings.append(*cell.meeting);
    if (cell.entry)
        records.entries.append(*cell.entry);
}

/// Both sides of a plan's meetings going where \a placed has them.
struct Moving {
    FileContent before;
    FileContent after;

    Moving(const PlanBoard &board, const PlanDraft &draft, const QList<Placement> &placed)
    {
        QSet<QString> kept;
        for (const Placement &one : placed)
            kept.insert(one.meeting);
        for (int i = 0; i < board.meetings(); ++i) {
            const PlanCell &cell = board.cell(i);
            const bool isHeld = cell.meeting && cell.meeting->state == Meeting::State::Held;
            if (!isHeld && !kept.contains(board.id(i)))
                leaveOut(before, cell);
        }
        for (const PlannedMeeting &one : changesOf(draft, placed, board.plan()))
            change(board, one);
    }

    /// Only some of them: what is not named stays.
    Moving(const PlanBoard &board, const QList<Placement> &some)
    {
        for (const PlannedMeeting &one : changesOf(board.draft(), some, board.plan()))
            change(board, one);
    }

private:
    void change(const PlanBoard &board, const PlannedMeeting &one)
    {
        for (const PlanCell &cell : board.draft().cells) {
            if (cell.meeting && cell.meeting->id == one.meeting.id)
                leaveOut(before, cell);
        }
        after.meetings.append(one.meeting);
        after.entries.append(one.entry);
    }
};

std::optional<MeetingPlan> planOf(const DeskContent &content, ArenaId arena, SchoolYear year)
{
    for (const MeetingPlan &plan : content.plans) {
        if (plan.arena == arena && plan.year == year)
            return plan;
    }
    return std::nullopt;
}

MeetingPlan withSetup(MeetingPlan plan, const PlanSetup &setup)
{
    plan.content = toText(setup);
    return plan;
}

/// Which meetings of the file are which of a plan's.
class Standing
{
public:
    Standing(const DeskContent &content, const MeetingPlan &plan, const PlanSetup &setup) :
        m_plan(plan), m_setup(setup)
    {
        for (const PlanEntry &entry : content.entries)
            (entry.plan == plan.id ? m_own : m_others).insert(entry.meeting, entry);
        for (const Meeting &meeting : content.meetings) {
            if (meeting.arena == plan.arena && meeting.unit &&
                meeting.state != Meeting::State::Cancelled && !m_others.contains(meeting.id))
                m_meetings[*meeting.unit].append(meeting);
        }
    }

    QList<PlanEntry> entries() const
    {
        QList<PlanEntry> found;
        for (const UnitId unit : m_setup.units) {
            QList<int> free;
            for (int round = 1; round <= m_setup.rounds.size(); ++round) {
                if (const auto entry = entryOf(unit, round))
                    found.append(*entry);
                else
                    free.append(round);
            }
            found += entriesOutside(unit, free);
        }
        return found;
    }

private:
    /// Of several in a round the one that was in the plan already.
    std::optional<PlanEntry> entryOf(UnitId unit, int round) const
    {
        std::optional<PlanEntry> fresh;
        for (const Meeting &meeting : m_meetings.value(unit)) {
            if (!m_setup.rounds[round - 1].contains(meeting.day))
                continue;
            const auto own = m_own.constFind(meeting.id);
            if (own != m_own.constEnd())
                return PlanEntry{own->id, m_plan.id, meeting.id, round, own->isLocked};
            if (!fresh)
                fresh = PlanEntry{PlanEntryId::sortable(), m_plan.id, meeting.id, round};
        }
        return fresh;
    }

    /// What the rule gave the unit outside every round, for the nearest of the \a free
    /// ones: it would else be a meeting besides the plan's. Extra meetings stay extra.
    QList<PlanEntry> entriesOutside(UnitId unit, QList<int> free) const
    {
        QList<PlanEntry> found;
        for (const Meeting &meeting : m_meetings.value(unit)) {
            const bool isRegular = meeting.planned && meeting.state == Meeting::State::Planned &&
                                   m_plan.year.contains(meeting.day);
            const bool isInside = std::any_of(
                m_setup.rounds.begin(), m_setup.rounds.end(),
                [&meeting](const DateSpan &round) { return round.contains(meeting.day); });
            if (!isRegular || isInside || free.isEmpty())
                continue;
            const auto distance = [this, &meeting](int round) {
                const DateSpan &days = m_setup.rounds[round - 1];
                return meeting.day < days.first() ? meeting.day.daysTo(days.first())
                                                  : days.last().daysTo(meeting.day);
            };
            const auto nearest =
                std::min_element(free.cbegin(), free.cend(), [&distance](int one, int other) {
                    return distance(one) < distance(other);
                });
            found.append({PlanEntryId::sortable(), m_plan.id, meeting.id, *nearest});
            free.erase(nearest);
        }
        return found;
    }

    const MeetingPlan &m_plan;
    const PlanSetup &m_setup;
    QHash<MeetingId, PlanEntry> m_own;
    QHash<MeetingId, PlanEntry> m_others;
    QHash<UnitId, QList<Meeting>> m_meetings;
};

/// The calendar with the days of \a closed closed, before and after.
Result<> addClosing(const DeskContent &content, const ClosedDays &closed, Moving &moving)
{
    QString name = content.pack.name;
    for (const Unit &unit : content.units) {
        if (closed.unit == unit.id)
            name = unit.name;
    }
    const KeptCalendar kept = keptCalendar(content.calendars, closed.unit, name);
    SchoolCalendar::Entries entries;
    if (kept.record) {
        moving.before.calendars.append(*kept.record);
        if (const auto read = entriesIn(*kept.record))
            entries = *read;
    }
    entries.closingDays.append(CalendarDays{closed.days, closed.name});
    const auto record = recordWith(kept, entries);
    if (!record)
        return record.error();
    moving.after.calendars.append(*record);
    return Done{};
}

/// What a repair decides for good, in the set-up.
PlanSetup decided(PlanSetup setup, const PlanCell &cell, const Repair &repair)
{
    const auto person = ProfessionalId::fromText(repair.person);
    const bool aboutSeat =
        repair.code == Repair::Code::Substitute || repair.code == Repair::Code::MakeOptional;
    if (aboutSeat && person)
        setup.seatChanges.append(
            {cell.unit, cell.round, *person, ProfessionalId::fromText(repair.substitute)});
    return setup;
}

/// A slot that the hours do not give is held by a lock.
bool holdsByLock(const Repair &repair)
{
    return repair.added || repair.code == Repair::Code::AllowSlot ||
           repair.code == Repair::Code::OtherRoom;
}

} // namespace

QList<PlanEntry> planEntriesIn(const DeskContent &content, const MeetingPlan &plan,
                               const PlanSetup &setup)
{
    return Standing(content, plan, setup).entries();
}

QList<Change> planChanges(const Desk &desk, const PlanWish &wish)
{
    const DeskContent &content = desk.content();
    const auto old = planOf(content, wish.arena, desk.schoolYear());
    const MeetingPlan plan = withSetup(
        old.value_or(MeetingPlan{MeetingPlanId::sortable(), wish.arena, desk.schoolYear(), {}}),
        wish.setup);
    FileContent before{.rooms = content.rooms};
    FileContent after{.rooms = wish.rooms, .plans = {plan}};
    if (old) {
        before.plans = {*old};
        before.entries = entriesOf(content, *old);
    }
    after.entries = planEntriesIn(content, plan, wish.setup);
    return changesBetween(before, after);
}

Edit keepPlan(Desk &desk, const PlanWish &wish)
{
    const bool isNew = !planOf(desk.content(), wish.arena, desk.schoolYear());
    return editOf(desk.store(),
                  isNew ? Words::tr("Make a plan") : Words::tr("Change the plan's set-up"),
                  planChanges(desk, wish));
}

Edit makePlanOf(Desk &desk, const QList<Change> &planned, const PlanBoard &board,
                const QList<Placement> &placed)
{
    const FileContent &before = desk.content();
    const Moving moving(board, board.draft(), placed);
    const FileContent after =
        withChanges(withChanges(before, planned), changesBetween(moving.before, moving.after));
    return exchanging(desk, Words::tr("Make a plan"), before, after);
}

Edit removePlan(Desk &desk, const MeetingPlan &plan)
{
    const FileContent before{.plans = {plan}, .entries = entriesOf(desk.content(), plan)};
    return exchanging(desk, Words::tr("Remove the plan"), before, {});
}

Edit clearPlan(Desk &desk, const PlanBoard &board)
{
    FileContent before;
    for (const PlanCell &cell : board.draft().cells) {
        const bool stays = cell.meeting && cell.meeting->state == Meeting::State::Held;
        if (!stays && !(cell.entry && cell.entry->isLocked))
            leaveOut(before, cell);
    }
    return exchanging(desk, Words::tr("Clear the plan"), before, {});
}

Edit placeMeetings(Desk &desk, const PlanBoard &board, const QList<Placement> &placed)
{
    const Moving moving(board, board.draft(), placed);
    return exchanging(desk, Words::tr("Place the meetings"), moving.before, moving.after);
}

Edit takeChange(Desk &desk, const PlanBoard &board, const PlanChange &change,
                const QList<Placement> &placed)
{
    const QString text = Words::tr("Replan with a change");
    Moving moving(board, board.draft(), placed);
    if (change.absence)
        moving.after.absences = {*change.absence};
    if (change.room) {
        moving.before.plans = {board.plan()};
        moving.after.plans = {withSetup(board.plan(), board.setup())};
    }
    if (change.closed) {
        if (const auto done = addClosing(desk.content(), *change.closed, moving); !done)
            return {text, [done] { return done; }, [] { return Result<>(Done{}); }};
    }
    return exchanging(desk, text, moving.before, moving.after);
}

Edit moveMeeting(Desk &desk, const PlanBoard &board, const Placement &place)
{
    const Moving moving(board, {place});
    return exchanging(desk, Words::tr("Move a meeting of the plan"), moving.before, moving.after);
}

Edit exchangeMeetings(Desk &desk, const PlanBoard &board, int meeting, int other)
{
    QList<Placement> places;
    for (const Placement &one : board.current().placed) {
        if (one.meeting == board.id(meeting))
            places.append({board.id(other), one.slot});
        if (one.meeting == board.id(other))
            places.append({board.id(meeting), one.slot});
    }
    const Moving moving(board, places);
    return exchanging(desk, Words::tr("Change places in the plan"), moving.before, moving.after);
}

Edit clearMeeting(Desk &desk, const PlanBoard &board, int meeting)
{
    FileContent before;
    leaveOut(before, board.cell(meeting));
    return exchanging(desk, Words::tr("Take a meeting out of the plan"), before, {});
}

Edit lockMeeting(Desk &desk, const PlanBoard &board, int meeting, Lock lock)
{
    const PlanEntry before = *board.cell(meeting).entry;
    PlanEntry after = before;
    after.isLocked = lock == Lock::On;
    return exchanging(
        desk, lock == Lock::On ? Words::tr("Lock a meeting") : Words::tr("Unlock a meeting"),
        {.entries = {before}}, {.entries = {after}});
}

Result<Edit> carryOutRepair(Desk &desk, const PlanBoard &board, const Repair &repair)
{
    auto repaired = apply(repair, board.problem(), board.current());
    if (!repaired)
        return repaired.error();
    PlanDraft draft = board.draft();
    draft.problem = repaired->problem;
    Moving moving(board, draft, repaired->plan.placed);
    const int at = *board.problem().meetingAt(repair.meeting);
    const int unlocked = board.problem().meetingAt(repair.unlocked).value_or(-1);
    for (PlanEntry &entry : moving.after.entries) {
        const auto &cell = unlocked >= 0 ? board.cell(unlocked).entry : std::nullopt;
        if (cell && cell->id == entry.id)
            entry.isLocked = false;
    }
    const PlanSetup setup = decided(board.setup(), board.cell(at), repair);
    if (!(setup == board.setup())) {
        moving.before.plans = {board.plan()};
        moving.after.plans = {withSetup(board.plan(), setup)};
    }
    if (holdsByLock(repair)) {
        for (PlanEntry &entry : moving.after.entries) {
            const bool isOurs =
                entry.round == board.cell(at).round &&
                std::any_of(moving.after.meetings.begin(), moving.after.meetings.end(),
                            [&](const Meeting &one) {
                                return one.id == entry.meeting && one.unit == board.cell(at).unit;
                            });
            entry.isLocked = entry.isLocked || isOurs;
        }
    }
    return exchanging(desk, Words::tr("Give a meeting its slot"), moving.before, moving.after);
}

Edit addAbsence(Desk &desk, const Absence &absence)
{
    return exchanging(desk, Words::tr("Add absence"), {}, {.absences = {absence}});
}

Edit changeAbsence(Desk &desk, const Absence &before, const Absence &after)
{
    return exchanging(desk, Words::tr("Change absence"), {.absences = {before}},
                      {.absences = {after}});
}

Edit removeAbsence(Desk &desk, const Absence &absence)
{
    return exchanging(desk, Words::tr("Remove absence"), {.absences = {absence}}, {});
}

} // namespace tvers
