// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Discussions: nothing gets in that the consent rule does not allow.
#pragma once

#include "core/storage/repository.h"

namespace tvers {

/// What lies in the file, told apart by the permits.
struct SortedDiscussions {
    QList<Discussion> ours;      ///< those that Tvers allowed, by id
    QList<DiscussionId> notOurs; ///< those that something else has put in
};

/// The only way in for discussions, whoever asks: window, import, bundle, command
/// line. It collects what the rule looks at from the file itself, decides, and makes
/// the permit; reading compares each permit.
class DiscussionRepository
{
public:
    explicit DiscussionRepository(Store &store) : m_store(store), m_table(store) {}

    /// DiscussionRefused with what is missing; MustLeaveFirst; NotAnonymous when a text
    /// of a case without a name does not pass the gate; NeedsName; LinkMissing;
    /// CaseModeFixed when it is not the case's mode; FewChildrenFit; CaseClosed;
    /// MeasureIncomplete when it is finished and a measure is not whole; VaultLocked.
    Result<Discussion> add(const Discussion &wanted);
    /// Decides again: a change of day or participants may be refused. As add(), and
    /// DiscussionFinished unless it is opened again (no day in finished).
    Result<Discussion> change(const Discussion &changed);
    Result<> remove(DiscussionId id); ///< with its measures; DiscussionFinished
    /// Where the archive has it. Nothing is decided anew: the permit does not speak of it.
    /// RowNotFound; PermitBroken.
    Result<> markArchived(DiscussionId id, const QString &reference);

    /// Every discussion, each read once.
    Result<SortedDiscussions> sorted() const;
    /// Those that Tvers allowed, by id. Reports count these and no others.
    Result<QList<Discussion>> all() const;
    /// PermitBroken when it is there and not ours.
    Result<std::optional<Discussion>> find(DiscussionId id) const;
    /// Ids of those that something else has put in: to be shown as such.
    Result<QList<DiscussionId>> notOurs() const;

    /// LinkMissing; NotAnonymous, as add(); MeasureIncomplete, of a finished discussion.
    Result<> addMeasure(const Measure &measure);
    Result<> changeMeasure(const Measure &measure); ///< as addMeasure()
    Result<> removeMeasure(MeasureId id);
    Result<QList<Measure>> measuresOf(DiscussionId id) const;
    Result<QList<Measure>> allMeasures() const; ///< by id

    /// What the rule would be asked about \a wanted, from the file; for the window to
    /// ask before the meeting. LinkMissing.
    Result<ConsentQuestion> questionOf(const Discussion &wanted) const;

private:
    Result<PermittedDiscussion> permitted(Discussion wanted) const;
    Result<> checkTexts(const Discussion &wanted) const;
    Result<> checkFinish(const Discussion &wanted) const;
    Result<> checkMeasure(const Measure &measure) const;

    Store &m_store;
    SealedTable<PermittedDiscussion> m_table;
};

} // namespace tvers
