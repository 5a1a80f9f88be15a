// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Discussions: nothing gets in that the consent rule does not allow.
#pragma once

#include "core/storage/repository.h"

namespace tvers {

/// The only way in for discussions, whoever asks: window, import, bundle, command
/// line. It collects what the rule looks at from the file itself, decides, and makes
/// the permit; reading compares each permit.
class DiscussionRepository
{
public:
    explicit DiscussionRepository(Store &store) : m_store(store), m_table(store) {}

    /// DiscussionRefused with what is missing; MustLeaveFirst; NotAnonymous when a text
    /// of an anonymous or a group's case does not pass the gate; NeedsName; LinkMissing;
    /// CaseModeFixed when it is not the case's mode; VaultLocked.
    Result<Discussion> add(const Discussion &wanted);
    /// Decides again: a change of day or participants may be refused. As add().
    Result<Discussion> change(const Discussion &changed);
    Result<> remove(DiscussionId id); ///< with its measures

    /// Those that Tvers allowed, by id. Reports count these and no others.
    Result<QList<Discussion>> all() const;
    /// PermitBroken when it is there and not ours.
    Result<std::optional<Discussion>> find(DiscussionId id) const;
    /// Ids of those that something else has put in: to be shown as such.
    Result<QList<DiscussionId>> notOurs() const;

    Result<> addMeasure(const Measure &measure);    ///< LinkMissing
    Result<> changeMeasure(const Measure &measure); ///< LinkMissing
    Result<> removeMeasure(MeasureId id);
    Result<QList<Measure>> measuresOf(DiscussionId id) const;

    /// What the rule would be asked about \a wanted, from the file; for the window to
    /// ask before the meeting. LinkMissing.
    Result<ConsentQuestion> questionOf(const Discussion &wanted) const;

private:
    Result<PermittedDiscussion> permitted(Discussion wanted) const;
    Result<> checkTexts(const Discussion &wanted) const;

    Store &m_store;
    SealedTable<PermittedDiscussion> m_table;
};

} // namespace tvers
