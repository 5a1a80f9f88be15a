// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a report counts, exactly. Pure: the log, copied, in; figures out.
#pragma once

#include "core/cases/discussion.h"
#include "core/meetings/calendarmeeting.h"
#include "core/reports/halfyearreport.h"

#include <QHash>

namespace tvers {

/// How a meeting went, as far as a report asks.
struct MeetingLog {
    QString meeting;                      ///< CalendarMeeting::key
    QString cause = {};                   ///< why it was called off; "" when it was not
    QStringList services = {};            ///< ids of those that belong to it
    QStringList came = {};                ///< of these, who came, or sent a substitute
    QStringList competence = {};          ///< what people need to know more about
    QList<DiscussionId> discussions = {}; ///< what was treated
    bool isFinished = true;               ///< somebody stands for what it says
};

/// An arena that the unit takes part in.
struct ReportedArena {
    QString id;
    QString name;
    /// Whether everybody's meetings in it are the unit's to report, as those of an
    /// arena that asks for reports are.
    bool reports = false;
    /// Whether a time of its own for starting up or closing lies in the period.
    bool hasWindow = false;
    /// Whether its days are hours that the units share: only the plan says who has which.
    bool offersHours = false;
};

/// Everything a report may look at, copied.
struct ReportLog {
    QList<ReportedArena> arenas; ///< in the order of the pack
    QList<CalendarMeeting> meetings;
    QList<MeetingLog> logs = {};
    QList<DiscussionCase> cases = {};
    QList<Discussion> discussions = {};
    QList<Measure> measures = {};
    QStringList types = {}; ///< codes of the types of case, in their order
    /// By code, of those that the built-in list does not call so.
    QHash<QString, QString> typeNames = {};
    QHash<QString, QString> services = {}; ///< their names, by id
    bool onlyUnit = false; ///< the file is one unit's: what names no unit is its own
};

struct ReportQuestion {
    UnitId unit;
    HalfYear half;
    DateSpan days; ///< what is counted
    QDate today;
};

/// A meeting whose day is over, and nobody has said how it went.
struct UnloggedMeeting {
    QString meeting; ///< CalendarMeeting::key
    QDate day;
    QString arena; ///< its name
    friend bool operator==(const UnloggedMeeting &, const UnloggedMeeting &) = default;
};

/// One meeting, exactly.
struct MeetingDetail {
    ReportedMeeting meeting; ///< without its numbers
    int discussions = 0;
    int decisions = 0; ///< and recommendations
    friend bool operator==(const MeetingDetail &, const MeetingDetail &) = default;
};

/// Exact numbers: small ones too. Not to be handed on as they are.
struct ReportFigures {
    QList<MeetingFigures> meetings = {}; ///< arenas with any, in their order
    QList<CancelledMeeting> cancelled = {};
    QList<UnloggedMeeting> withoutLog = {};
    std::optional<bool> startUpHeld = {};
    std::optional<bool> closingHeld = {};
    QList<ServiceAttendance> attendance = {}; ///< by name
    QList<TypeCount> types = {};              ///< first type of each case, once a discussion
    QHash<QString, QString> typeNames = {};   ///< as ReportLog::typeNames
    int singleChild = 0;                      ///< discussions of one child …
    int consentAssessed = 0;                  ///< … and those of them in which it was
    int decisions = 0;                        ///< and recommendations
    MeasureFigures measures = {};
    QStringList competenceNeeds = {};
    QList<MeetingDetail> log = {};    ///< every meeting, by day
    QList<CommonMeeting> common = {}; ///< those of them that are not only this unit's

    int discussions() const;
    friend bool operator==(const ReportFigures &, const ReportFigures &) = default;
};

ReportFigures figuresOf(const ReportQuestion &question, const ReportLog &log);

/// Puts into \a report what may be told of \a figures, by its template. \a earlier: what
/// earlier versions of the same report told of the discussions.
void tell(HalfYearReport &report, const ReportFigures &figures,
          const QList<ToldCounts> &earlier = {});

/// The meetings one by one, beside \a told of all of them. How many discussions each had is
/// told of every meeting or of none: only where the total is told, they add up to it, and
/// all were in one arena. Then any type can have been discussed in any of them, and the
/// numbers say of the types what the total says. Zeros would tell how many there can be.
QList<ReportedMeeting> toldLog(const ReportFigures &figures, const HalfYearReport &told);

} // namespace tvers
