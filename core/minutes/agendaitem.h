// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One thing that a meeting takes up.
#pragma once

#include "core/cases/discussion.h"

#include <QTime>

namespace tvers {

using AgendaItemId = Id<struct AgendaItemTag>;

/// One of the arena's criteria («10 dagers fravær») that is met: since when, who says so.
struct CriterionTick {
    int criterion = 0; ///< index into ArenaVersion::criteria
    QDate day;
    QString source = {}; ///< a role or a register, never a name
    friend bool operator==(const CriterionTick &, const CriterionTick &) = default;
};

/// A line of the agenda and what came of it. What is said of a child stands in its
/// discussion; the notes here pass the gate.
class AgendaItem
{
    Q_GADGET
public:
    enum class Kind {
        Case,
        Standing, ///< of the arena, or the opening or closing meeting of a year
        Other     ///< put on by somebody
    };
    Q_ENUM(Kind)
    enum class State { Waiting, Treated, Postponed };
    Q_ENUM(State)

    AgendaItemId id;
    Kind kind = Kind::Other;
    std::optional<CaseId> caseId = {};
    std::optional<DiscussionId> discussion = {};
    QString words = {};                   ///< of cases "": their number says what they are
    std::optional<QTime> starts = {};     ///< Europe/Oslo, whole minutes
    std::optional<QTime> ends = {};       ///< as starts
    QStringList left = {};                ///< who leaves: services, or "guardian", "child"
    QString notes = {};                   ///< what was said, agreed, decided
    State state = State::Waiting;         ///< not Waiting when the meeting is finished
    QList<CriterionTick> criteria = {};   ///< those of the arena's that are met
    std::optional<int> consultation = {}; ///< index into ArenaVersion::consultationTypes

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

QLatin1StringView stored(AgendaItem::Kind kind);
QLatin1StringView stored(AgendaItem::State state);

} // namespace tvers
