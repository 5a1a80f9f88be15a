// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/placementsearch.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace tvers {

namespace {

constexpr unsigned fixedSeed = 20260818;
constexpr int mostStale = 1000; // steps without anything better, until it is stirred

class Tabu
{
public:
    Tabu(const SearchSpace &space, const PartialPlan &start, int attempt) :
        m_space(space),
        m_now(start),
        m_best(start),
        m_forbiddenUntil(space.choiceCount(), 0),
        m_taken(space.choiceCount(), 0),
        m_random(fixedSeed + unsigned(attempt))
    {}

    PartialPlan run(const SearchLimits &limits)
    {
        const int stepsBetweenAsking = 256;
        const qint64 until = m_now.work() + limits.work;
        while (m_best.worth() < limits.enough && m_now.work() + m_looked < until) {
            if (++m_step % stepsBetweenAsking == 0 && limits.cancelled())
                break;
            const int choice = bestChoice();
            if (choice >= 0)
                take(choice);
            ++m_stale;
            if (m_now.worth() > m_best.worth()) {
                m_best = m_now;
                m_stale = 0;
            }
            if (m_stale >= mostStale && m_space.choiceCount() > 0)
                stir();
        }
        return m_best;
    }

private:
    /// -1 when everything is forbidden or as good as can be.
    int bestChoice()
    {
        int best = -1;
        int bestGain = 0;
        unsigned equals = 0;
        ++m_looked; // a step is never free, or a plan without choices would go on for ever
        for (int meeting = 0; meeting < m_space.meetingCount(); ++meeting) {
            const int taken = m_now.taken(meeting);
            const int own = taken < 0 ? 0 : m_space.choice(taken).worth;
            if (own == m_space.mostWorth(meeting))
                continue;
            for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
                ++m_looked;
                const int gain = m_now.gain(at);
                if (at == taken || isForbidden(at, gain))
                    continue;
                const bool better = best < 0 || gain > bestGain ||
                                    (gain == bestGain && m_taken[at] < m_taken[best]);
                const bool equal = !better && gain == bestGain && m_taken[at] == m_taken[best];
                equals = better ? 1 : equals + (equal ? 1 : 0);
                if (better || (equal && m_random() % equals == 0)) {
                    best = at;
                    bestGain = gain;
                }
            }
        }
        return best;
    }

    /// Stuck: any slots for some meetings, and on from there.
    void stir()
    {
        m_stale = 0;
        const int times = 2 + int(m_random() % unsigned(1 + m_space.meetingCount() / 8));
        for (int i = 0; i < times; ++i)
            take(int(m_random() % unsigned(m_space.choiceCount())));
    }

    bool isForbidden(int choice, int gain) const
    {
        return m_forbiddenUntil[choice] > m_step && m_now.worth() + gain <= m_best.worth();
    }

    void take(int choice)
    {
        const int shortest = 6;
        const unsigned spread = 10;
        ++m_taken[choice];
        for (const int left : m_now.take(choice))
            m_forbiddenUntil[left] = m_step + shortest + int(m_random() % spread);
    }

    const SearchSpace &m_space;
    PartialPlan m_now;
    PartialPlan m_best;
    Indexed<qint64> m_forbiddenUntil;
    Indexed<int> m_taken; ///< how often: what was seldom tried comes first
    std::mt19937 m_random;
    qint64 m_step = 0;
    int m_stale = 0; ///< steps since the best was found
    qint64 m_looked = 0;
};

} // namespace

PartialPlan greedyPlan(const SearchSpace &space)
{
    PartialPlan plan(space);
    Indexed<int> order(space.meetingCount());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&space](int a, int b) { return space.choicesOf(a) < space.choicesOf(b); });
    for (const int meeting : order) {
        int best = -1;
        for (int at = space.firstOf(meeting); at < space.firstOf(meeting + 1); ++at) {
            const bool free = plan.loss(at) == 0;
            if (free && (best < 0 || space.choice(at).worth > space.choice(best).worth))
                best = at;
        }
        if (best >= 0)
            plan.take(best);
    }
    return plan;
}

PartialPlan tabuSearch(const SearchSpace &space, const PartialPlan &start,
                       const SearchLimits &limits)
{
    return Tabu(space, start, limits.attempt).run(limits);
}

} // namespace tvers
