// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a case waits for.
#pragma once

#include "core/cases/discussion.h"

#include <QList>

namespace tvers {

/// The one thing to do next with a case, and the day it should be done by.
class NextStep
{
    Q_GADGET
public:
    enum class Kind {
        AssessDuty,       ///< the type asks whether there is a duty to report
        AssessConsent,    ///< asked, not asked and why: unanswered
        AnonymityAfterNo, ///< those asked said no: by name no, anonymously no
        CountChildren,    ///< how many children fit the description
        DescribeWider,    ///< five or fewer do
        CompleteForm,     ///< the teacher's form lacks something
        AskForConsent,    ///< what was decided needs a name
        Discuss,
        CompleteMeasure, ///< of the five fields one is missing
        CarryOut,        ///< a measure
        Evaluate,        ///< a measure
        TellGuardians,
        FollowUp,
        Close, ///< nothing is left
        None   ///< it is closed
    };
    Q_ENUM(Kind)

    Kind kind = Kind::None;
    std::optional<QDate> day = {};
    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// A case with what has been done about it.
struct CaseStory {
    DiscussionCase about;
    QList<Discussion> discussions = {}; ///< of it, by day
    QList<Measure> measures = {};       ///< of these
    bool asksForDuty = false;           ///< one of its types does
    bool isConfided = false; ///< its child asked, in any of its cases, that guardians are not told
};

/// Pure. The first that holds, in the order of the enumerators.
NextStep nextStep(const CaseStory &story);

} // namespace tvers
