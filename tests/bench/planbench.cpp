// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What planning a year costs beside a plain greedy pass: the median of some runs.
#include "core/planning/placementsearch.h"
#include "core/planning/planner.h"
#include "core/planning/planwishes.h"
#include "tests/bench/median.h"

#include <QRandomGenerator>

#include <cstdio>
#include <numeric>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int units = 60;
constexpr int rounds = 8;

/// The middle of nine runs.
double middle(const std::function<void()> &work) { return bench::medianTime(9, work); }

/// Sixty units, four services with some contacts each, \a days Thursdays of three
/// hours a round in three rooms at two places.
PlanProblem year(int days, int contacts)
{
    QRandomGenerator random(2026);
    PlanProblem::Parts parts;
    const auto contact = [](int service, int one) { return u"s%1-%2"_s.arg(service).arg(one); };
    for (int one = 0; one < 4 * contacts; ++one)
        parts.persons.append({contact(one % 4, one / 4), u"N"_s, u"R"_s});
    parts.travelMinutes[u"a"_s][u"b"_s] = 20;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < days * 9; ++i) {
            const QTime start(12 + i % 3, 0);
            parts.times.append(
                {u"%1-%2"_s.arg(round).arg(i), QDate(2026, 9, 1).addDays(round * 35 + i / 9), start,
                 start.addSecs(3600), u"room %1"_s.arg(i / 3 % 3), i / 3 % 3 ? u"b"_s : u"a"_s});
        }
    }
    for (int unit = 0; unit < units; ++unit) {
        QList<PlanAttendance> who;
        for (int service = 0; service < 4; ++service)
            who.append({contact(service, int(random.bounded(contacts)))});
        for (int round = 0; round < rounds; ++round) {
            PlanMeeting meeting{u"%1-%2"_s.arg(unit).arg(round), u"U%1"_s.arg(unit), round + 1};
            meeting.persons = who;
            meeting.times = QStringList();
            for (int i = 0; i < 15; ++i) {
                const QString slot = u"%1-%2"_s.arg(round).arg(random.bounded(days * 9));
                if (!meeting.times->contains(slot))
                    meeting.times->append(slot);
            }
            parts.meetings.append(meeting);
        }
    }
    return *PlanProblem::make(std::move(parts));
}

void measure(const char *name, int days, int contacts)
{
    const PlanProblem problem = year(days, contacts);
    const double plain = middle([&problem] {
        const PlanIndex index(problem);
        Indexed<int> all(index.meetingCount());
        std::iota(all.begin(), all.end(), 0);
        (void)greedyPlan(SearchSpace(index, all, {}));
    });
    const double placing = middle([&problem] { (void)makePlan(problem); });
    const Plan plan = *makePlan(problem);
    const double wishes = middle([&] { (void)withWishes(problem, plan, {}); });
    std::printf(
        "%-8s 60 x 8 meetings, %lld placed, at most %d more: %7.1f ms (roomy: at most 200), "
        "%5.1f times greedy; wishes %7.1f ms (at most 2000)\n",
        name, static_cast<long long>(plan.placed.size()), plan.atMostMore, placing, placing / plain,
        wishes);
}

} // namespace

int main()
{
    measure("roomy", 14, 8);
    measure("tight", 9, 6);
    measure("too much", 6, 5);
    return 0;
}
