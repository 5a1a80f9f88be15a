// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The children of a file, and all that was answered about them, read at once.
#pragma once

#include "core/cases/child.h"
#include "core/consent/consentoutlook.h"
#include "core/municipality/unit.h"
#include "core/storage/store.h"

namespace tvers {

/// Read while the file is unlocked, and let go of when it is locked.
struct ChildrenContent {
    QList<Child> children = {};
    QList<Guardian> guardians = {};
    QList<Consent> consents = {};
    ConsentLaws laws = ConsentLaws::builtIn();

    const Child *child(ChildId id) const; ///< null when there is none, here and below
    const Consent *consent(ConsentId id) const;
    const Guardian *guardian(GuardianId id) const;
    QList<Guardian> guardiansOf(ChildId id) const; ///< with responsibility first, by name
    QList<Consent> consentsOf(ChildId id) const;   ///< the newest first
    ConsentSubject subjectOf(const Child &child, const QList<Unit> &units) const;
};

/// VaultLocked, and the refusals of the repositories.
Result<ChildrenContent> readChildren(Store &store);

/// What a child is asked about first: "kindergarten" or "school", by its unit; by its age
/// where there is none.
QString firstPurpose(const Child &child, const QList<Unit> &units, QDate day);

QString fullName(const Child &child);

} // namespace tvers
