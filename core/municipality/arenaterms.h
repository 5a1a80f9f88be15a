// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words that arenas are described with.
#pragma once

#include <QObject>

namespace tvers {

class ArenaTerms
{
    Q_GADGET
public:
    enum class Kind {
        MeetingSeries,
        CaseTeam, ///< a team round one child
        TransferMeeting,
        Network,
        Project,
        WorkingGroup,
        SystemMeeting,
        Agreement,
        PersonRole, ///< this and the next three: directory entries without meetings
        Plan,
        Service,
        Media,
    };
    Q_ENUM(Kind)

    enum class Level { Individual, Group, System };
    Q_ENUM(Level)

    enum class Attendance {
        Fixed,
        Optional,
        IfPossible,
        Conditional, ///< the note says on what
        AsNeeded,
        ByUserNeed,
        WithConsent,
        PerCase,
        Periodic, ///< the note says how often
        SomeMeetings,
        Varying,
        DropIn,
        Conflicting, ///< the source contradicts itself; the municipality must say
    };
    Q_ENUM(Attendance)

    enum class Duty {
        Agenda,
        Appoint,
        AssignResponsibility,
        CancelIfEmpty,
        CollectTopics,
        ConsiderConsent,
        ConveneExtra,
        Coordinate,
        Evaluate,
        Feedback,
        FollowUp,
        Guidance,
        InformAboutMethod,
        InformRights,
        Log,
        MaintainDocument,
        NotifyGuardians,
        Report,
        ReportToGrantor,
        SpreadCompetence,
        Train,
        TransferInformation,
        WrittenPlan,
    };
    Q_ENUM(Duty)

    /// Where cases, discussions and measures are kept. Elsewhere: Tvers keeps
    /// the meeting, attendance, numbers and a reminder, and no content.
    enum class Records { Here, Elsewhere };
    Q_ENUM(Records)

    enum class DeadlineKind { Plan, Report, MeetingHeld, Form, Notice };
    Q_ENUM(DeadlineKind)
};

QLatin1StringView stored(ArenaTerms::Kind kind);
QLatin1StringView stored(ArenaTerms::Level level);
QLatin1StringView stored(ArenaTerms::Attendance attendance);
QLatin1StringView stored(ArenaTerms::Duty duty);
QLatin1StringView stored(ArenaTerms::Records records);
QLatin1StringView stored(ArenaTerms::DeadlineKind kind);

/// False for what is only looked up: a person's role, a plan, a service, films.
bool hasMeetings(ArenaTerms::Kind kind);

/// Whose teams and meetings are about a single child each: they are sealed whole,
/// and never stand on wheel, wall plan or bundle.
bool isAboutOneChild(ArenaTerms::Kind kind);

} // namespace tvers
