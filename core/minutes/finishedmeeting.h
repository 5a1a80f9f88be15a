// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A finished meeting with everything that its papers are made of, copied.
#pragma once

#include "core/minutes/heldmeeting.h"

namespace tvers {

struct FinishedMeeting {
    HeldMeeting held;
    ArenaId arena;
    QDate day;
    std::optional<UnitId> unit = {};
    std::optional<ChildId> about = {}; ///< the child that the whole meeting is about
    QList<DiscussionCase> cases = {};  ///< of its agenda; others do no harm
    QList<Discussion> discussions = {};
    QList<Measure> measures = {};
    QList<Child> children = {};

    /// The case of \a item and its discussion in this meeting; null when there is none.
    const DiscussionCase *caseOf(const AgendaItem &item) const;
    const Discussion *discussionOf(const AgendaItem &item) const;
    QList<Measure> measuresOf(const AgendaItem &item) const;
    /// Whether the item is about a child that is known: its case or its discussion is.
    bool isByName(const AgendaItem &item) const;
};

} // namespace tvers
