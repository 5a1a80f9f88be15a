// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Deciding meeting by meeting until nothing better can be left.
#pragma once

#include "core/planning/partialplan.h"
#include "core/planning/worthbound.h"

#include <functional>

namespace tvers {

/// Branch and bound: takes up what a bound leaves open, best choices first.
class ProofSearch
{
public:
    ProofSearch(const SearchSpace &space, WorthBound &bound, std::function<bool()> cancelled) :
        m_space(space), m_bound(bound), m_cancelled(std::move(cancelled)), m_best(space)
    {}

    /// Looks for a plan worth more than \a start, until there is none or \a work is
    /// used up. True when it came to the end: then best() is the best there is.
    bool run(const PartialPlan &start, qint64 work);

    /// Never worse than where it began.
    const PartialPlan &best() const { return m_best; }

private:
    struct Node {
        OpenChoices state;
        Indexed<bool> decided; ///< by meeting
    };

    void search(Node node, int steps);
    bool settle(Node &node);
    void decide(Node &node, int meeting, int choice);
    int openChoices(const Node &node, int meeting) const;
    int firstOpen(const Node &node, int meeting) const;
    int nextMeeting(const Node &node) const;
    void branch(Node node, int meeting);
    void keep(const Node &node);

    const SearchSpace &m_space;
    WorthBound &m_bound;
    std::function<bool()> m_cancelled;
    PartialPlan m_best;
    qint64 m_until = 0;
    qint64 m_work = 0;
    bool m_complete = true;
};

} // namespace tvers
