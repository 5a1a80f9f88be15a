// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan's columns, and what one of them offers a meeting that is to go there.
#pragma once

#include "ui/planning/planboard.h"

namespace tvers {

/// What the plan's table has across.
enum class PlanColumns { Rounds, Weeks };

/// The days of each column. Weeks are those of the rounds, and those that meetings have been
/// moved to by hand; by day, whole from Monday to Sunday.
QList<DateSpan> spansOf(const PlanBoard &board, PlanColumns columns);

/// What stands in a column for a unit: meetings by day; one without a slot stands in the
/// first column of its round.
QList<int> meetingsIn(const PlanBoard &board, qsizetype row, const DateSpan &span);

/// Whether a meeting may go to some days, and where.
struct SpanOffer {
    enum class Verdict {
        Free,         ///< there are slots with nothing in the way
        Taken,        ///< something is in the way of every slot
        OutsideRound, ///< the meeting's round has no slot on these days
        Locked,       ///< somebody decided that it stays
        Held,
        OtherUnit,  ///< the row is another unit's
        Exchange,   ///< the two can take each other's slots
        NoExchange, ///< they cannot: one of them would clash
    };
    Verdict verdict;
    QList<SlotChoice> choices = {};  ///< all slots on these days, in the problem's order
    std::optional<int> with = {};    ///< the other meeting, of Exchange and NoExchange
    QList<PlanTrouble> against = {}; ///< of NoExchange

    QList<SlotChoice> free() const;
};

/// The one rule of moving: by mouse, by keys, in the dialog. \a row is where it is put; in
/// another unit's row the meeting there is asked to change places.
SpanOffer offerFor(const PlanBoard &board, int meeting, qsizetype row, const DateSpan &span);

/// Held and locked meetings stay.
bool mayMove(const PlanBoard &board, int meeting);

/// The meeting that has \a slot and could take that of \a meeting for it, both without a
/// clash; empty where there is none.
std::optional<int> partnerFor(const PlanBoard &board, int meeting, const QString &slot);

} // namespace tvers
