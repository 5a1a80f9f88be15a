// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/proofsearch.h"

#include <algorithm>

namespace tvers {

namespace {

constexpr int stepsAtRoot = 150;
constexpr int stepsBelow = 24;

} // namespace

bool ProofSearch::run(const PartialPlan &start, qint64 work)
{
    m_best = start;
    m_until = m_bound.work() + work;
    m_complete = true;
    search({m_bound.everything(), Indexed<bool>(m_space.meetingCount(), false)}, stepsAtRoot);
    return m_complete;
}

void ProofSearch::search(Node node, int steps)
{
    if (!m_complete || m_bound.work() + m_work > m_until || m_cancelled()) {
        m_complete = false;
        return;
    }
    if (m_bound.lower(node.state, m_best.worth(), steps) <= m_best.worth())
        return;
    m_bound.close(node.state, m_best.worth());
    if (!settle(node))
        return;
    const int meeting = nextMeeting(node);
    if (meeting < 0)
        keep(node);
    else
        branch(std::move(node), meeting);
}

int ProofSearch::openChoices(const Node &node, int meeting) const
{
    const auto first = node.state.open.begin() + m_space.firstOf(meeting);
    return int(std::count(first, first + m_space.choicesOf(meeting), true));
}

int ProofSearch::firstOpen(const Node &node, int meeting) const
{
    int at = m_space.firstOf(meeting);
    while (!node.state.open[at])
        ++at;
    return at;
}

void ProofSearch::decide(Node &node, int meeting, int choice)
{
    for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at)
        node.state.open[at] = at == choice;
    node.decided[meeting] = true;
    node.state.mustTake[meeting] = choice >= 0;
    if (choice >= 0)
        m_work += m_space.forEachClash(choice, [&](int other) { node.state.open[other] = false; });
}

/// Decides what has one way left; false when a must has none.
bool ProofSearch::settle(Node &node)
{
    for (bool again = true; again;) {
        again = false;
        for (int meeting = 0; meeting < m_space.meetingCount(); ++meeting) {
            const int open = openChoices(node, meeting);
            const bool must = node.state.mustTake[meeting];
            if (open == 0 && must)
                return false;
            if (node.decided[meeting] || open > 1 || (open == 1 && !must))
                continue;
            decide(node, meeting, open == 1 ? firstOpen(node, meeting) : -1);
            again = true;
        }
        m_work += m_space.choiceCount();
    }
    return true;
}

/// The undecided one with the fewest ways left; -1 when all are decided.
int ProofSearch::nextMeeting(const Node &node) const
{
    int best = -1;
    int fewest = 0;
    for (int meeting = 0; meeting < m_space.meetingCount(); ++meeting) {
        if (node.decided[meeting])
            continue;
        const int ways = openChoices(node, meeting) + (node.state.mustTake[meeting] ? 0 : 1);
        if (best < 0 || ways < fewest) {
            best = meeting;
            fewest = ways;
        }
    }
    return best;
}

void ProofSearch::branch(Node node, int meeting)
{
    Indexed<int> order;
    for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
        if (node.state.open[at])
            order.push_back(at);
    }
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return m_bound.reduced(a) > m_bound.reduced(b); });
    const bool must = node.state.mustTake[meeting];
    for (const int choice : order) {
        Node child = node;
        decide(child, meeting, choice);
        search(std::move(child), stepsBelow);
        if (!m_complete)
            return;
    }
    if (must)
        return;
    decide(node, meeting, -1);
    search(std::move(node), stepsBelow);
}

void ProofSearch::keep(const Node &node)
{
    PartialPlan plan(m_space);
    for (int meeting = 0; meeting < m_space.meetingCount(); ++meeting) {
        if (openChoices(node, meeting) == 1)
            plan.take(firstOpen(node, meeting));
    }
    if (plan.worth() > m_best.worth())
        m_best = plan;
}

} // namespace tvers
