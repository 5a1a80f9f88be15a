// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What came of the items of a meeting's agenda, out of the file.
#pragma once

#include "core/cases/discussion.h"
#include "core/minutes/agendaitem.h"
#include "core/storage/store.h"

namespace tvers {

struct DiscussedItems {
    QList<Discussion> discussions = {}; ///< in the order of the items
    QList<Measure> measures = {};       ///< of these discussions
};

/// Of each of \a items that has a discussion; what is no longer there is left out.
Result<DiscussedItems> discussedIn(Store &store, const QList<AgendaItem> &items);

} // namespace tvers
