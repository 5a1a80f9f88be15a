// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How it stands with a measure.
#pragma once

#include "core/cases/discussion.h"

namespace tvers {

/// In the order in which they are to be looked at.
class MeasureState
{
    Q_GADGET
public:
    enum class Kind {
        Overdue,      ///< not carried out in time
        NotEvaluated, ///< carried out or not, its day of evaluation has gone by
        Incomplete,   ///< one of the five fields is missing
        Open,         ///< to be carried out
        Done,         ///< to be evaluated
        Evaluated,
        CarriedOn ///< another goes on with it
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Open;
    QDate day; ///< the one that comes next, or that went by
    bool isOpen() const { return kind != Kind::Evaluated && kind != Kind::CarriedOn; }
    bool isLate() const { return kind == Kind::Overdue || kind == Kind::NotEvaluated; }
    friend bool operator==(const MeasureState &, const MeasureState &) = default;
};

/// A day that is today is not late yet.
MeasureState stateOf(const Measure &measure, QDate today);

/// \a measure carried over to \a from: the same problem, to be done by as many days
/// later as it had, evaluated as long after that as before. A new id, nothing done.
Measure carriedOver(const Measure &measure, QDate from);

} // namespace tvers
