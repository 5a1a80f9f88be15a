// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/newyear.h"

#include "core/calendar/isoweek.h"
#include "core/municipality/datedyear.h"
#include "core/planning/planner.h"
#include "core/planning/plansetupjson.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class YearChange
{
public:
    YearChange(SchoolYear old, SchoolYear year, const FilePlan &file) :
        m_old(old), m_file(file), m_new{year, {}, {}, {}, {}, {}}
    {}

    Result<NewYear> made()
    {
        for (const MeetingPlan &plan : m_file.content.plans) {
            if (plan.year != m_old || isPlanned(plan.arena))
                continue;
            if (auto done = addPlan(plan); !done)
                return done.error();
        }
        addLeft();
        addEmpty();
        addQuestions();
        return m_new;
    }

private:
    bool isPlanned(ArenaId arena) const
    {
        const auto &plans = m_file.content.plans;
        return std::any_of(plans.begin(), plans.end(), [&](const MeetingPlan &plan) {
            return plan.arena == arena && plan.year == m_new.year;
        });
    }

    bool isClosed(UnitId id) const
    {
        const Unit *unit = withId(m_file.content.units, id);
        return !unit || (unit->closed && *unit->closed < m_new.year.first());
    }

    Result<> addPlan(const MeetingPlan &plan)
    {
        auto setup = planSetupFrom(plan.content, u"meeting_plan"_s);
        if (!setup)
            return setup.error();
        for (const UnitId unit : std::as_const(setup->units)) {
            if (isClosed(unit) && !m_new.closed.contains(unit))
                m_new.closed.append(unit);
        }
        setup->units.removeIf([this](UnitId unit) { return isClosed(unit); });
        setup->wishes.removeIf([this](const UnitWish &wish) { return isClosed(wish.unit); });
        setup->roomsAway.removeIf(
            [this](const RoomAway &one) { return one.days.last() < m_new.year.first(); });
        setup->seatChanges.clear(); // were decided about a meeting of the old year
        for (DateSpan &round : setup->rounds)
            round = *DateSpan::make(nextYearsDay(round.first()), nextYearsDay(round.last()));
        for (QDate &day : setup->pool)
            day = nextYearsDay(day);
        m_new.plans.append({MeetingPlanId::sortable(), plan.arena, m_new.year, toText(*setup)});
        return Done{};
    }

    /// Whether \a other takes the seat that \a member leaves; a month together is handing over.
    bool comesAfter(const TeamMember &other, const TeamMember &member) const
    {
        const auto serviceOf = [this](const TeamMember &one) {
            const Professional *person = withId(m_file.content.people, one.professional);
            return person ? person->service : QString();
        };
        return other.team == member.team && !(other.professional == member.professional) &&
               other.from > member.to->addMonths(-1) && other.role == member.role &&
               serviceOf(other) == serviceOf(member) &&
               (!other.to || *other.to >= m_new.year.first());
    }

    /// Whose seat ended in the old year, unless they sit there in the new one too or somebody
    /// has come after them.
    void addLeft()
    {
        const FileContent &content = m_file.content;
        const QDate first = m_new.year.first();
        for (const TeamMember &member : content.members) {
            if (!member.to || *member.to < m_old.first() || *member.to >= first)
                continue;
            const bool goesOn = std::any_of(content.members.begin(), content.members.end(),
                                            [&](const TeamMember &other) {
                                                return comesAfter(other, member) ||
                                                       (other.team == member.team &&
                                                        other.professional == member.professional &&
                                                        (!other.to || *other.to >= first));
                                            });
            const Professional *person = withId(content.people, member.professional);
            const Team *team = withId(content.teams, member.team);
            if (!goesOn && person && team)
                m_new.left.append({member, person->name, team->name});
        }
    }

    void addEmpty()
    {
        const FileContent &content = m_file.content;
        const QDate first = m_new.year.first();
        for (const Team &team : content.teams) {
            const bool sits = std::any_of(
                content.members.begin(), content.members.end(), [&](const TeamMember &member) {
                    return member.team == team.id && (!member.to || *member.to >= first);
                });
            if (!sits && !(team.unit && isClosed(*team.unit)))
                m_new.empty.append(team.id);
        }
    }

    void addQuestions()
    {
        const DatedYear year = datedYear(m_file.pack, m_new.year, m_file.holidays);
        for (const OpenQuestion &question : year.questions)
            m_new.questions.append({{}, question});
        for (const DatedArena &arena : year.arenas) {
            for (const OpenQuestion &question : arena.questions)
                m_new.questions.append({arena.id, question});
        }
        using Kind = OpenQuestion::Kind;
        std::stable_partition(m_new.questions.begin(), m_new.questions.end(),
                              [](const YearQuestion &one) {
                                  const Kind kind = one.question.kind;
                                  return kind == Kind::SchoolHoliday ||
                                         kind == Kind::NamedHoliday || kind == Kind::Term;
                              });
    }

    SchoolYear m_old;
    const FilePlan &m_file;
    NewYear m_new;
};

} // namespace

Result<NewYear> newYearAfter(SchoolYear old, const FilePlan &file)
{
    const auto year = SchoolYear::startingIn(old.firstCalendarYear() + 1);
    return year ? YearChange(old, *year, file).made() : Result<NewYear>(year.error());
}

QList<Change> changesOf(const NewYear &year)
{
    QList<Change> changes;
    for (const MeetingPlan &plan : year.plans)
        changes.append(Changed<MeetingPlan>{std::nullopt, plan});
    return changes;
}

Result<std::optional<FirstDraft>> firstDraftOf(const NewYear &year, const FilePlan &file,
                                               const Progress &progress)
{
    FileContent content = file.content;
    content.plans += year.plans;
    FirstDraft first{changesOf(year)};
    for (const MeetingPlan &plan : year.plans) {
        const auto draft = draftFrom({content, file.pack, file.holidays}, plan);
        if (!draft)
            return draft.error();
        const auto made = makePlan(draft->problem, progress);
        if (!made)
            return std::optional<FirstDraft>();
        first.placed += int(made->placed.size());
        first.unplaced += int(made->unplaced.size());
        first.changes += draftChanges(content, *draft, made->placed, plan);
    }
    return std::optional(first);
}

QDate nextYearsDay(QDate day)
{
    const IsoWeek week = isoWeekOf(day);
    const auto same = dayIn({week.year + 1, week.week}, Qt::DayOfWeek(day.dayOfWeek()));
    const QDate next = same.value_or(day.addDays(53 * 7)); // of week 53: the week after it
    const int autumn = day.month() >= 8 ? day.year() + 1 : day.year();
    if (next < QDate(autumn, 8, 1))
        return next.addDays(7);
    return next > QDate(autumn + 1, 7, 31) ? next.addDays(-7) : next;
}

} // namespace tvers
