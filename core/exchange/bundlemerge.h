// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A plan bundle into a file that has a plan already: compared with what both
/// knew last, so that own changes stay and nothing comes twice.
#pragma once

#include "core/exchange/bundlestate.h"
#include "core/result.h"

#include <QSet>

namespace tvers {

/// One thing that is not the same here and in the bundle.
class BundleChange
{
    Q_GADGET
public:
    enum class Outcome {
        New,
        Moved, ///< a meeting: another day, hour or place
        Changed,
        Cancelled, ///< a meeting that is called off, or anything that is gone
        KeptOwn,   ///< changed here and not there: stays
        Conflict,  ///< changed here and there: somebody must say which
        LeftOut,   ///< of an arena that this file does not know
    };
    Q_ENUM(Outcome)
    enum class Kind { Rules, Arena, CalendarLine, Unit, Person, Team, Member, Meeting, Setting };
    Q_ENUM(Kind)

    Outcome outcome;
    Kind kind;
    QString thing;                          ///< its name, as thingName() gives it
    QString name = {};                      ///< what people call it
    std::optional<Meeting> ours = {};       ///< of meetings
    std::optional<Meeting> theirs = {};     ///< of meetings
    std::optional<CalendarThing> line = {}; ///< of calendar lines
    QList<Change> changes = {};             ///< what taking it does, but for calendar lines
    QList<RuleChange> rules = {}; ///< that decide about names: asked about where one is another
    /// A meeting of everybody that a unit has called off, or holds after all: asked about.
    bool isForAll = false;
};

QLatin1StringView stored(BundleChange::Outcome outcome);
QLatin1StringView stored(BundleChange::Kind kind);

/// What opening a bundle would do.
struct BundleMerge {
    BundleHead head;
    QList<BundleChange> changes; ///< by kind
    BundleState state;           ///< to be kept with them
    bool isFirst = false;        ///< the file has nothing of the unit yet

    qsizetype count(BundleChange::Outcome outcome) const;
    /// Whether \a meeting is new, moved or changed by it, or may be.
    bool brings(const std::optional<MeetingId> &meeting) const;
};

/// Nothing is written. \a now is for the state; \a file stands in the refusals:
/// BundleOtherMunicipality, BundleOtherUnit, BundleOwn, BundleOlder.
Result<BundleMerge> mergeOf(const PlanBundle &bundle, const FileContent &ours, const QDateTime &now,
                            const QString &file);

/// The changes that \a merge makes, where of the conflicts those in \a taken are decided
/// as they have it, and the others stay as they are here. What would point to
/// something that is not there is left out, and what is pointed to stays.
/// The state's setting is among them. The refusals of recordWith().
Result<QList<Change>> changesOf(const BundleMerge &merge, const FileContent &ours,
                                const QSet<QString> &taken);

} // namespace tvers
