// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Nytt år»: what of one school year goes on in the next, and what somebody must
/// see to before.
#pragma once

#include "core/municipality/openquestion.h"
#include "core/planning/filedraft.h"
#include "core/progress.h"

namespace tvers {

/// Somebody whose seat ends before the new year, with nobody of their service and role after
/// them in it.
struct LeftSeat {
    TeamMember member;
    QString person;
    QString team;
    friend bool operator==(const LeftSeat &, const LeftSeat &) = default;
};

/// A question that the municipality has not answered for the new year.
struct YearQuestion {
    QString arena; ///< Arena::id; empty: about the municipality as a whole
    OpenQuestion question;
    friend bool operator==(const YearQuestion &, const YearQuestion &) = default;
};

/// What the new year begins with.
struct NewYear {
    SchoolYear year;
    /// One plan for each of the old year's that the new one has none of: same units but
    /// for closed ones, rooms, hours, journeys and wishes; rounds and pool days in the
    /// same ISO weeks, on the same weekdays. What was decided about single meetings stays
    /// behind.
    QList<MeetingPlan> plans;
    QList<LeftSeat> left;
    QList<UnitId> closed;          ///< units of the old plans that are closed by then
    QList<TeamId> empty;           ///< teams in which nobody sits on the new year's first day
    QList<YearQuestion> questions; ///< school holidays and terms that are missing are the first

    friend bool operator==(const NewYear &, const NewYear &) = default;
};

/// Nothing is changed. \pre old is not the last year that Tvers computes
/// The refusals of planSetupFrom().
Result<NewYear> newYearAfter(SchoolYear old, const FilePlan &file);

/// The plans of \a year as changes: for carryOut().
QList<Change> changesOf(const NewYear &year);

/// The first plan of the new year, as far as it can be placed today.
struct FirstDraft {
    QList<Change> changes; ///< the plans and their meetings: for carryOut()
    int placed = 0;
    int unplaced = 0;
};

/// With the file's holidays and people as they stand. Empty when cancelled. The refusals
/// of draftFrom().
Result<std::optional<FirstDraft>> firstDraftOf(const NewYear &year, const FilePlan &file,
                                               const Progress &progress = {});

/// The day of the next school year in the same ISO week, on the same weekday; in a year
/// without week 53, a day of it is in the week after, and where the week is cut by
/// 1 August, in the neighbouring one.
QDate nextYearsDay(QDate day);

} // namespace tvers
