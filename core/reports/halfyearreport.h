// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a unit reports of a half-year. No name of a child is in it: there is
/// no field for one.
#pragma once

#include "core/calendar/datespan.h"
#include "core/calendar/halfyear.h"
#include "core/reports/smallcounts.h"

#include <QObject>

#include <optional>

namespace tvers {

/// How the meetings of one arena went.
struct MeetingFigures {
    QString arena; ///< its name
    int planned = 0;
    int held = 0;
    int cancelled = 0;
    int withoutLog = 0;     ///< their day is over, and nobody has said how they went
    QString id = {};        ///< Arena::id
    int heldWithoutLog = 0; ///< of those held: there is no record of what was done
    friend bool operator==(const MeetingFigures &, const MeetingFigures &) = default;
};

/// Why a meeting was not held.
struct CancelledMeeting {
    QDate day;
    QString arena;
    QString cause; ///< as the unit wrote it
    friend bool operator==(const CancelledMeeting &, const CancelledMeeting &) = default;
};

/// In how many of the meetings held a service sat, itself or by a substitute.
struct ServiceAttendance {
    QString service; ///< its name
    int came = 0;
    int meetings = 0; ///< those that it belongs to
    QString id = {};  ///< in the pack's words
    friend bool operator==(const ServiceAttendance &, const ServiceAttendance &) = default;
};

struct MeasureFigures {
    int done = 0;
    int open = 0;
    int overdue = 0; ///< of the open ones
    friend bool operator==(const MeasureFigures &, const MeasureFigures &) = default;
};

/// How the report is written: DOMAIN leaves it open, and so each unit chooses.
class ReportTemplate
{
    Q_GADGET
public:
    enum class Kind {
        Report,
        Log ///< «logg som rapport»: the meetings one by one too
    };
    Q_ENUM(Kind)
};

QLatin1StringView stored(ReportTemplate::Kind kind);

/// One meeting of the log. Which types were discussed in it is told nowhere: with one or
/// two cases a meeting, and many meetings, small numbers could be counted.
class ReportedMeeting
{
    Q_GADGET
public:
    enum class How { Held, Cancelled, WithoutLog, Coming };
    Q_ENUM(How)

    QDate day;
    QString arena; ///< its name
    How how = How::Held;
    QString cause = {};                  ///< of Cancelled, as the unit wrote it
    QStringList came = {};               ///< names of services
    QStringList away = {};               ///< … that belong to it and did not come
    std::optional<int> discussions = {}; ///< empty: not told
    std::optional<int> decisions = {};   ///< and recommendations; empty: not told
    friend bool operator==(const ReportedMeeting &, const ReportedMeeting &) = default;
};

QLatin1StringView stored(ReportedMeeting::How how);

/// A meeting that is not one unit's own: every unit that takes part counts it, and whoever
/// adds up their reports must count it once.
struct CommonMeeting {
    QString arena;           ///< Arena::id
    QString key;             ///< names it in every unit's file (CalendarMeeting::key)
    ReportedMeeting meeting; ///< without its numbers
    bool hasLog = true;      ///< of one that was held
    friend bool operator==(const CommonMeeting &, const CommonMeeting &) = default;
};

/// Everything that the page shows, and nothing else: it can be handed on.
struct HalfYearReport {
    QString unit;
    QString leader; ///< styrer or rektor
    HalfYear period;
    DateSpan days;   ///< from the previous report's end to the day it was finished
    int version = 1; ///< 2 and up correct an earlier one
    bool isDraft = true;
    QList<MeetingFigures> meetings = {};
    QList<CancelledMeeting> cancelled = {};
    std::optional<bool> startUpHeld = {}; ///< empty: none belongs to this half-year
    std::optional<bool> closingHeld = {};
    QList<ServiceAttendance> attendance = {};
    ToldCounts discussions = {}; ///< by code of the type, as it may be told
    /// Whether consent was assessed each time one child was discussed; empty: none was.
    std::optional<bool> consentAlwaysAssessed = {};
    ToldCount decisions = ToldCount::exactly(0); ///< and recommendations
    MeasureFigures measures = {};
    QStringList competenceNeeds = {};
    QString experiences = {}; ///< the unit's own words; paragraphs part at line feeds
    QString evaluation = {};
    QString municipality = {}; ///< its name
    QString unitId = {};       ///< UnitId's text: names differ
    int number = 0;            ///< given when it was finished; 0 for a draft
    ReportTemplate::Kind as = ReportTemplate::Kind::Report;
    QList<ReportedMeeting> log = {};  ///< by day; of the template Log only
    QList<CommonMeeting> common = {}; ///< of those counted, by day

    friend bool operator==(const HalfYearReport &, const HalfYearReport &) = default;
};

/// Meetings of all its arenas that were held, and of which there is no log: a deviation.
inline int heldWithoutLog(const HalfYearReport &report)
{
    int sum = 0;
    for (const MeetingFigures &one : report.meetings)
        sum += one.heldWithoutLog;
    return sum;
}

} // namespace tvers
