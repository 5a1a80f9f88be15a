// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a contact person takes along on a day («Torsdagsark»), and what a unit
/// hangs on its wall. No name of a child is in it: there is no field for one.
#pragma once

#include "core/meetings/calendarmeeting.h"
#include "core/municipality/unit.h"
#include "core/planning/meetingplan.h"

#include <functional>

namespace tvers {

/// Somebody who comes to a meeting.
struct SheetPerson {
    QString name;
    QString service; ///< in the pack's words
    QString role = {};
    QString substituteFor = {}; ///< a name; empty: comes for themselves

    friend bool operator==(const SheetPerson &, const SheetPerson &) = default;
};

/// One meeting as it stands on a sheet.
struct SheetMeeting {
    QDate day;
    std::optional<ClockTime> time = {};
    QString arena = {};                   ///< its name, in the municipality's written language
    QString unit = {};                    ///< empty: the whole municipality's
    std::optional<UnitId> unitId = {};    ///< whose name that is
    std::optional<MeetingId> stored = {}; ///< empty: the year's own, untouched
    std::optional<int> round = {};        ///< of the møteplan, from 1
    QString place = {};
    QList<SheetPerson> people = {}; ///< by service, then name
    int cases = 0;                  ///< how many are to be discussed

    friend bool operator==(const SheetMeeting &, const SheetMeeting &) = default;
};

/// One contact person's day.
struct DaySheet {
    Professional person;
    QDate day;
    QList<SheetMeeting> meetings; ///< by hour

    friend bool operator==(const DaySheet &, const DaySheet &) = default;
};

/// One unit's meetings of some time.
struct UnitSheet {
    Unit unit;
    DateSpan days;
    QList<SheetMeeting> meetings; ///< by day, then hour

    friend bool operator==(const UnitSheet &, const UnitSheet &) = default;
};

/// What sheets are made of. Suggested days and skipped meetings are on no sheet.
struct SheetSource {
    const MunicipalityPack &pack;
    const QList<CalendarMeeting> &meetings; ///< by day, then clock
    const QList<Unit> &units;
    const QList<Team> &teams;
    const QList<TeamMember> &members;
    const QList<Professional> &people;
    const QList<PlanEntry> &entries; ///< for the rounds
    /// How many cases a meeting of the file has; empty: none.
    std::function<int(MeetingId)> cases = {};
};

/// Every meeting of \a days on a sheet's line. Who comes are the members of its team
/// on that day.
QList<SheetMeeting> sheetMeetings(const SheetSource &source, const DateSpan &days);

/// The days of \a days on which \a person sits in a meeting, by day.
QList<DaySheet> daySheets(const SheetSource &source, const Professional &person,
                          const DateSpan &days);

/// The unit's own meetings, and those of the whole municipality that somebody
/// from the unit sits in.
UnitSheet unitSheet(const SheetSource &source, const Unit &unit, const DateSpan &days);

} // namespace tvers
