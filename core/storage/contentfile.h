// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything plain out of a file, and changes of it back in.
#pragma once

#include "core/filecontent.h"
#include "core/storage/store.h"

namespace tvers {

/// All of it, each kind by id. The refusals of the repositories.
Result<FileContent> contentOf(Store &store);

/// Carries \a changes out in one unit of work, in an order of its own: what is put
/// in, from what is pointed to on to those that point; then what is changed; then
/// what is taken out, the other way round. A setting that is there already is
/// changed. Nothing about a child can be among them (AboutOneChild).
/// The refusals of the repositories: ConstraintRefused for what is pointed to.
Result<> carryOut(Store &store, const QList<Change> &changes);

/// The same changes the other way, for a way back.
QList<Change> reversed(const QList<Change> &changes);

} // namespace tvers
