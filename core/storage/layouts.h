// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How each value lies in its table: which of it is plain, which sealed.
#pragma once

#include "core/changes.h"
#include "core/storage/rows.h"

namespace tvers {

/// Specialised for every kind that is stored: its table, its id as text, its row
/// and back. read() refuses what this Tvers cannot understand
/// (StoredWordUnknown); the seal has been compared before.
template<typename T>
struct RowLayout;

#define TVERS_ROW_LAYOUT(T, IN_TABLE)                                                              \
    template<>                                                                                     \
    struct RowLayout<T> {                                                                          \
        static constexpr Table table = IN_TABLE;                                                   \
        static QString id(const T &value);                                                         \
        static Row write(const T &value);                                                          \
        static Result<T> read(const Row &row);                                                     \
    };

TVERS_ROW_LAYOUT(Municipality, Table::Municipality)
TVERS_ROW_LAYOUT(Setting, Table::Setting)
TVERS_ROW_LAYOUT(Unit, Table::Unit)
TVERS_ROW_LAYOUT(Professional, Table::Professional)
TVERS_ROW_LAYOUT(ArenaRecord, Table::Arena)
TVERS_ROW_LAYOUT(ArenaVersionRecord, Table::ArenaVersion)
TVERS_ROW_LAYOUT(Team, Table::Team)
TVERS_ROW_LAYOUT(TeamMember, Table::TeamMember)
TVERS_ROW_LAYOUT(CalendarRecord, Table::SchoolCalendar)
TVERS_ROW_LAYOUT(Meeting, Table::Meeting)
TVERS_ROW_LAYOUT(Child, Table::Child)
TVERS_ROW_LAYOUT(Guardian, Table::Guardian)
TVERS_ROW_LAYOUT(ChildTeam, Table::ChildTeam)
TVERS_ROW_LAYOUT(ChildMeeting, Table::ChildMeeting)
TVERS_ROW_LAYOUT(Room, Table::Room)
TVERS_ROW_LAYOUT(Absence, Table::Absence)
TVERS_ROW_LAYOUT(MeetingPlan, Table::MeetingPlan)
TVERS_ROW_LAYOUT(PlanEntry, Table::PlanEntry)
TVERS_ROW_LAYOUT(Consent, Table::Consent)
TVERS_ROW_LAYOUT(DiscussionCase, Table::DiscussionCase)
TVERS_ROW_LAYOUT(PermittedDiscussion, Table::Discussion)
TVERS_ROW_LAYOUT(Measure, Table::Measure)
TVERS_ROW_LAYOUT(HeldMeeting, Table::HeldMeeting)
TVERS_ROW_LAYOUT(UnitReport, Table::Report)
TVERS_ROW_LAYOUT(ReceivedReport, Table::ReceivedReport)

#undef TVERS_ROW_LAYOUT

} // namespace tvers
