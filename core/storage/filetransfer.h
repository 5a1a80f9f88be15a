// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The form that follows a child to its next unit, and what of it may be filled in:
/// as the file has it.
#pragma once

#include "core/cases/childmeeting.h"
#include "core/minutes/transferrights.h"
#include "core/storage/store.h"

namespace tvers {

/// The file's setting that holds the municipality's own form; "": the built-in one.
QString transferFormSetting();
/// The refusals of TransferForms::read() when something else has written there.
Result<TransferForms> transferFormsOf(Store &store);

struct TransferSubject {
    ChildId child;
    ArenaId arena;
    QDate day;
};

/// Nothing is open where the arena has no rule on the day. VaultLocked.
Result<TransferRights> transferRightsOf(Store &store, const TransferSubject &subject);

/// Children that \a arena may name on \a day, by name: none that is archived. VaultLocked.
Result<QList<Child>> nameableChildren(Store &store, ArenaId arena, QDate day);

/// DiscussionRefused when \a record holds what the file's consents do not allow.
Result<> checkTransfer(Store &store, const TransferSubject &subject, const TransferRecord &record);

} // namespace tvers
