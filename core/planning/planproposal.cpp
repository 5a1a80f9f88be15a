// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planproposal.h"

#include "core/calendar/isoweek.h"
#include "core/calendar/occurrences.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualRounds = 6;
constexpr int poolRounds = 2; ///< autumn and spring
constexpr int usualMinutes = 60;
constexpr int usualJourney = 30;
constexpr int daysToFriday = 4;
constexpr int firstAutumnWeek = 31;

ClockTime workingHours() { return {{9, 0}, QTime(15, 0)}; }

bool isOfSector(const Unit &unit, const QList<Sector> &sectors)
{
    switch (unit.kind) {
    case Unit::Kind::Kindergarten: return sectors.contains(Sector::Kindergarten);
    case Unit::Kind::School: return sectors.contains(Sector::School);
    case Unit::Kind::Sfo: return sectors.contains(Sector::Sfo);
    case Unit::Kind::Other: return false;
    }
    Q_UNREACHABLE();
}

/// The arena's rule, where it has just one.
template<typename Rule>
const Rule *ruleOf(const ArenaVersion &rules)
{
    const auto &parts = rules.cadence.parts;
    return parts.size() == 1 ? std::get_if<Rule>(&parts.first().rule) : nullptr;
}

class Proposing
{
public:
    explicit Proposing(const ProposalSource &source) : m_source(source) {}

    PlanProposal made()
    {
        takeUnits();
        takeTimes();
        takeRooms();
        takeWishes();
        return m_made;
    }

private:
    PlanSetup &setup() { return m_made.setup; }

    void takeUnits()
    {
        QSet<UnitId> seated;
        bool forAll = false;
        for (const Team &team : m_source.teams) {
            if (!(team.arena == m_source.arena))
                continue;
            forAll = forAll || !team.unit;
            if (team.unit)
                seated.insert(*team.unit);
        }
        for (const Unit &unit : m_source.units) {
            const bool isOpen = !unit.closed || *unit.closed >= m_source.year.first();
            const bool isOurs = forAll || seated.isEmpty()
                                    ? isOfSector(unit, m_source.rules.sectors)
                                    : seated.contains(unit.id);
            if (isOpen && isOurs)
                setup().units.append(unit.id);
        }
    }

    void takeTimes()
    {
        if (const auto *hours = ruleOf<Slots>(m_source.rules))
            takeSlots(*hours);
        else if (const auto *weeks = ruleOf<IsoWeeks>(m_source.rules))
            takeWeeks(*weeks);
        else if (const auto *average = ruleOf<AveragePerPeriod>(m_source.rules))
            takePool(firstDaysOfMonths(average->times));
        else
            takePool(ownDays());
        if (setup().rounds.isEmpty())
            takeSlots({usualMinutes, {Qt::Thursday, std::nullopt}});
    }

    void takeSlots(Slots hours)
    {
        if (!hours.when.time || !hours.when.time->end)
            hours.when.time = workingHours();
        setup().hours = {hours};
        setup().rounds = evenRounds(freeDays(), usualRounds);
    }

    void takeWeeks(const IsoWeeks &weeks)
    {
        const bool hasHours = weeks.when.time && weeks.when.time->end;
        setup().hours = {
            {usualMinutes, {weeks.when.weekday, hasHours ? weeks.when.time : workingHours()}}};
        const int autumn = m_source.year.firstCalendarYear();
        for (const int week : weeks.weeks) {
            const auto monday =
                dayIn({week >= firstAutumnWeek ? autumn : autumn + 1, week}, Qt::Monday);
            const auto days =
                monday ? weekFrom(weeks.advisory ? freeNear(*monday) : *monday) : std::nullopt;
            if (days && !setup().rounds.contains(*days))
                setup().rounds.append(*days);
        }
        std::sort(setup().rounds.begin(), setup().rounds.end(),
                  [](const DateSpan &a, const DateSpan &b) { return a.first() < b.first(); });
    }

    static std::optional<DateSpan> weekFrom(QDate monday)
    {
        const auto days = DateSpan::make(monday, monday.addDays(daysToFriday));
        return days ? std::optional(*days) : std::nullopt;
    }

    /// The Monday of the nearest week with a free day, the earlier of two; units may
    /// choose others than those that are only advised.
    QDate freeNear(QDate monday) const
    {
        const int week = 7;
        for (const int away : {0, -1, 1, -2, 2}) {
            for (int day = 0; day <= daysToFriday; ++day) {
                if (m_source.isFree(monday.addDays(away * week + day)))
                    return monday.addDays(away * week);
            }
        }
        return monday;
    }

    void takePool(const QList<QDate> &days)
    {
        if (setup().hours.isEmpty())
            setup().hours = {{usualMinutes, {std::nullopt, workingHours()}}};
        setup().pool = days;
        setup().rounds = evenRounds(days, poolRounds);
    }

    /// The arena's own free days; its hours with them.
    QList<QDate> ownDays()
    {
        QList<QDate> days;
        for (const Occurrence &one :
             occurrences(m_source.rules.cadence, usualPlanDays(m_source.year))) {
            if (!m_source.isFree(one.day) || days.contains(one.day))
                continue;
            days.append(one.day);
            if (setup().hours.isEmpty() && one.time && one.time->end)
                setup().hours = {{usualMinutes, {std::nullopt, one.time}}};
        }
        return days;
    }

    /// The first \a times free Thursdays of each month.
    QList<QDate> firstDaysOfMonths(int times) const
    {
        QList<QDate> days;
        int taken = 0;
        int month = 0;
        const PlanSetup thursdays{.hours = {{usualMinutes, {Qt::Thursday, std::nullopt}}}};
        for (const QDate day : planDays(thursdays, usualPlanDays(m_source.year), m_source.isFree)) {
            taken = day.month() == month ? taken + 1 : 1;
            month = day.month();
            if (taken <= times)
                days.append(day);
        }
        return days;
    }

    QList<QDate> freeDays()
    {
        return planDays(setup(), usualPlanDays(m_source.year), m_source.isFree);
    }

    void takeRooms()
    {
        const auto &place = m_source.rules.place;
        if (!place)
            return;
        QStringList towns;
        for (const Place &one : m_source.places) {
            if (!place->places.contains(one.id))
                continue;
            const QString town = one.town.isEmpty() ? one.name : one.town;
            setup().rooms.append(roomFor(one, town));
            if (!towns.contains(town))
                towns.append(town);
        }
        for (qsizetype i = 0; i < towns.size(); ++i) {
            for (qsizetype j = i + 1; j < towns.size(); ++j)
                setup().travel.append({towns[i], towns[j], usualJourney});
        }
    }

    RoomId roomFor(const Place &place, const QString &town)
    {
        for (const Room &room : m_source.rooms) {
            if (room.name == place.name)
                return room.id;
        }
        m_made.newRooms.append({RoomId::sortable(), place.name, town});
        return m_made.newRooms.last().id;
    }

    void takeWishes()
    {
        const QList<Room> all = m_source.rooms + m_made.newRooms;
        for (const Unit &unit : m_source.units) {
            const auto near = std::find_if(all.begin(), all.end(), [&](const Room &room) {
                return setup().rooms.contains(room.id) && room.place == unit.place;
            });
            if (setup().units.contains(unit.id) && near != all.end())
                setup().wishes.append({unit.id, std::nullopt, near->id});
        }
    }

    const ProposalSource &m_source;
    PlanProposal m_made;
};

} // namespace

bool canBePlanned(const ArenaVersion &rules)
{
    return hasMeetings(rules.kind) && !isAboutOneChild(rules.kind);
}

PlanProposal proposedPlan(const ProposalSource &source) { return Proposing(source).made(); }

QList<QDate> planDays(const PlanSetup &setup, const DateSpan &days,
                      const std::function<bool(QDate)> &isFree)
{
    QList<QDate> found;
    for (QDate day = days.first(); day <= days.last(); day = day.addDays(1)) {
        const bool isOffered =
            std::any_of(setup.hours.begin(), setup.hours.end(), [day](const Slots &hours) {
                return hours.when.weekday ? int(*hours.when.weekday) == day.dayOfWeek()
                                          : day.dayOfWeek() < Qt::Saturday;
            });
        if (isOffered && isFree(day))
            found.append(day);
    }
    return found;
}

QList<DateSpan> evenRounds(const QList<QDate> &days, int count)
{
    QList<DateSpan> rounds;
    const qsizetype parts = std::min<qsizetype>(count, days.size());
    for (qsizetype part = 0; part < parts; ++part) {
        const qsizetype first = part * days.size() / parts;
        const qsizetype last = (part + 1) * days.size() / parts - 1;
        if (const auto round = DateSpan::make(days[first], days[last]))
            rounds.append(*round);
    }
    return rounds;
}

DateSpan usualPlanDays(SchoolYear year)
{
    const int autumn = year.firstCalendarYear();
    return *DateSpan::make({autumn, 8, 15}, {autumn + 1, 6, 15});
}

} // namespace tvers
