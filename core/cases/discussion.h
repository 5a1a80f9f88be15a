// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One discussion of a case in one meeting, and what was agreed to do.
#pragma once

#include "core/cases/childmeeting.h"
#include "core/cases/discussioncase.h"
#include "core/municipality/municipality.h"

namespace tvers {

using DiscussionId = Id<struct DiscussionTag>;
using MeasureId = Id<struct MeasureTag>;

/// What is written of a discussion. In anonymous cases every text passes the gate.
struct DiscussionTexts {
    QString seenAndHeard = {};
    QString howLong = {};
    QString triedAndEffect = {};
    QString maintaining = {}; ///< what keeps it going
    QString resources = {};
    QString childsView = {};
    QString guardiansView = {};
    QString question = {};
    QString advice = {};
    friend bool operator==(const DiscussionTexts &, const DiscussionTexts &) = default;
};

/// Each by its name, in the order of the log.
QList<QPair<QString, QString>> namedTexts(const DiscussionTexts &texts);

struct GuardianFeedback {
    QString to;
    QString by;
    QDate day;
    friend bool operator==(const GuardianFeedback &, const GuardianFeedback &) = default;
};

/// A line of the drøftingslogg.
class Discussion
{
    Q_GADGET
public:
    enum class Decision {
        MoreDiscussion,
        LocalMeasures,
        PptReferral,
        HealthClinic,
        ChildWelfareAdvice,
        ResponsibilityGroup,
        DecisionTeam,
        BupViaDoctor,
        Close
    };
    Q_ENUM(Decision)
    /// Without the manager, or somebody with «fullmakt», it is a recommendation.
    enum class Weight { Decision, Recommendation };
    Q_ENUM(Weight)
    enum class Outcome { Reached, Partly, NotReached };
    Q_ENUM(Outcome)

    DiscussionId id;
    CaseId caseId;
    ArenaId arena;
    ArenaVersionId version; ///< of the arena, on the day
    std::optional<MeetingId> meeting = {};
    std::optional<ChildMeetingId> childMeeting = {};
    QDate day;
    CaseMode::Kind mode = CaseMode::Kind::Anonymous; ///< the case's
    CaseMode::Asked asked = CaseMode::Asked::Unanswered;
    QString notAskedReason = {};
    QString purpose = {}; ///< id of the law's purpose, for named ones
    QStringList kinds = {};
    QList<ConsentParticipant> present = {};
    std::optional<BasisChoice> basis = {};
    QList<GuardianId> ownData = {}; ///< guardians whose own affairs were told
    bool asksNotToInform = false;   ///< the child does not want its guardians told
    DiscussionTexts texts = {};
    QStringList notTheChild = {}; ///< known names that, somebody said, are of others
    ChildrenFitting fitting = {}; ///< the description in its texts; of anonymous cases
    std::optional<DutyAssessment> duty = {};
    std::optional<Decision> decision = {};
    Weight weight = Weight::Recommendation;
    QString authority = {}; ///< who of those present may decide, by role
    std::optional<GuardianFeedback> feedback = {};
    std::optional<QDate> followUp = {};
    std::optional<Outcome> outcome = {};
    QString archived = {};
    std::optional<QDate> finished = {};
    QString finishedBy = {};
    // What decide() found it to rest on: the file fills it in and vouches for it.
    QList<ConsentId> restsOn = {};
    QString paragraph = {};

    friend bool operator==(const Discussion &, const Discussion &) = default;
};

QLatin1StringView stored(Discussion::Decision decision);
QLatin1StringView stored(Discussion::Weight weight);
QLatin1StringView stored(Discussion::Outcome outcome);

/// A discussion as the file keeps it. The permit is a keyed hash that only the rule
/// makes (core/storage/permit.h); one without is not ours.
struct PermittedDiscussion {
    Discussion discussion;
    QString permit; ///< 64 hexadecimal digits
    friend bool operator==(const PermittedDiscussion &, const PermittedDiscussion &) = default;
};

/// True for what cannot be done for somebody without a name.
bool needsName(Discussion::Decision decision);

/// The five fields of opplæringslova § 12-4 and barnehageloven § 42, for every measure.
struct Measure {
    MeasureId id;
    DiscussionId discussion;
    QString problem;
    QString what;
    QDate from;
    QDate due;
    QString responsible; ///< a role
    std::optional<QDate> evaluateOn = {};
    std::optional<QDate> evaluated = {};
    std::optional<Discussion::Outcome> outcome = {};
    std::optional<QDate> done = {};          ///< carried out; the evaluation comes after
    std::optional<MeasureId> carriedOn = {}; ///< the measure that goes on with it

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// MeasureIncomplete with the first field that is missing; a draft may lack some until
/// the meeting is finished.
Result<> checkComplete(const Measure &measure);

} // namespace tvers
