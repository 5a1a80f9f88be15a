// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which meeting is held when, and how good that is.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tvers {

/// Ids of a meeting and of its slot.
struct Placement {
    QString meeting;
    QString slot;
    friend bool operator==(const Placement &, const Placement &) = default;
};

/// Meetings in their slots, free of clashes. In the order of the problem's meetings.
struct Plan {
    QList<Placement> placed = {};
    QStringList unplaced = {};
    /// How many more could be placed at most, as far as it is proven; 0: none can.
    int atMostMore = 0;

    /// True only when no plan places more.
    bool provenBest() const { return atMostMore == 0; }
    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace tvers
