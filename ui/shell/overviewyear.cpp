// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overviewyear.h"

#include "core/planning/plansetupjson.h"
#include "ui/shell/desk.h"
#include "ui/shell/languages.h"
#include "ui/shell/newyeardialog.h"
#include "ui/shell/overviewplace.h"

#include <algorithm>

namespace tvers {

namespace {

/// Plans are due by 15 June: early enough for that.
constexpr int monthsBefore = 4;
constexpr int daysAfter = 61; ///< as long as a year is new

std::optional<NewYear> yearAfter(SchoolYear year, const Desk &desk)
{
    const auto after = newYearAfter(year, {desk.content(), desk.pack(), desk.holidays()});
    return after ? std::optional(*after) : std::nullopt;
}

QString arenaName(const Desk &desk, ArenaId id)
{
    const ArenaRecord *arena = withId(desk.content().arenas, id);
    for (const DatedArena &one : desk.year().arenas) {
        if (arena && one.id == arena->identifier)
            return one.version.name.in(norwegian(spoken()));
    }
    return desk.pack().name;
}

/// How many of its meetings have a day, of how many.
YearLine lineOf(const MeetingPlan &plan, const Desk &desk)
{
    const auto &entries = desk.content().entries;
    const auto placed =
        std::count_if(entries.begin(), entries.end(),
                      [&plan](const PlanEntry &one) { return one.plan == plan.id; });
    const auto setup = planSetupFrom(plan.content, QString());
    const auto all = setup ? setup->units.size() * setup->rounds.size() : placed;
    const QString text = placed < all
                             ? OverviewPlace::tr("Place the meetings: %1 (%2 of %3 have a day)")
                             : OverviewPlace::tr("Look at the meeting plan: %1 (%2 of %3 have a "
                                                 "day)");
    return {text.arg(arenaName(desk, plan.arena)).arg(placed).arg(all),
            Thing{Thing::Kind::Plan, plan.id.text()}};
}

YearLine lineToBegin(SchoolYear year)
{
    return {OverviewPlace::tr("Begin %1: plans, units, teams and rooms go on").arg(year.text()),
            Thing{Thing::Kind::NewYear, year.text()}};
}

} // namespace

QList<YearLine> linesOf(const NewYear &year, const FileContent &content)
{
    QList<YearLine> lines;
    for (const LeftSeat &seat : year.left)
        lines.append({NewYearDialog::tr("%1 has left “%2”, and nobody has come after.")
                          .arg(seat.person, seat.team),
                      Thing{Thing::Kind::Team, seat.member.team.text()}});
    for (const TeamId id : year.empty) {
        if (const Team *team = withId(content.teams, id))
            lines.append(
                {NewYearDialog::tr("Nobody sits in “%1” when the year begins.").arg(team->name),
                 Thing{Thing::Kind::Team, id.text()}});
    }
    for (const UnitId id : year.closed) {
        if (const Unit *unit = withId(content.units, id))
            lines.append(
                {NewYearDialog::tr("%1 is closed by then and gets no meetings.").arg(unit->name),
                 Thing{Thing::Kind::Unit, id.text()}});
    }
    return lines;
}

std::optional<YearChangeLines> yearChangeLines(const Desk &desk)
{
    const SchoolYear shown = desk.schoolYear();
    const QDate today = desk.today();
    if (shown.contains(today) && shown.last().addMonths(-monthsBefore) < today) {
        const auto next = yearAfter(shown, desk);
        if (!next || next->plans.isEmpty() || !desk.mayEdit())
            return std::nullopt;
        return YearChangeLines{next->year, {lineToBegin(next->year)}};
    }
    const auto before = SchoolYear::startingIn(shown.firstCalendarYear() - 1);
    if (today > shown.first().addDays(daysAfter) || !before)
        return std::nullopt;
    YearChangeLines told{shown, {}};
    const auto begun = yearAfter(*before, desk);
    if (begun && !begun->plans.isEmpty() && desk.mayEdit())
        told.lines.append(lineToBegin(shown));
    for (const MeetingPlan &plan : desk.content().plans) {
        if (plan.year == shown)
            told.lines.append(lineOf(plan, desk));
    }
    if (begun)
        told.lines += linesOf(*begun, desk.content());
    return told.lines.isEmpty() ? std::nullopt : std::optional(told);
}

} // namespace tvers
