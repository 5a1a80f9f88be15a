// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/partialplan.h"

namespace tvers {

Indexed<int> PartialPlan::take(int choice)
{
    Indexed<int> left;
    const int meeting = m_space->choice(choice).meeting;
    if (m_taken[meeting] >= 0)
        left.push_back(m_taken[meeting]);
    if (m_loss[choice] > 0) {
        m_work += m_space->forEachClash(choice, [&](int other) {
            if (m_taken[m_space->choice(other).meeting] == other)
                left.push_back(other);
        });
    }
    for (const int other : left)
        leave(m_space->choice(other).meeting);
    const int worth = m_space->choice(choice).worth;
    m_taken[meeting] = choice;
    m_worth += worth;
    m_work += m_space->forEachClash(choice, [&](int other) { m_loss[other] += worth; });
    return left;
}

void PartialPlan::leave(int meeting)
{
    const int choice = m_taken[meeting];
    if (choice < 0)
        return;
    const int worth = m_space->choice(choice).worth;
    m_taken[meeting] = -1;
    m_worth -= worth;
    m_work += m_space->forEachClash(choice, [&](int other) { m_loss[other] -= worth; });
}

} // namespace tvers
