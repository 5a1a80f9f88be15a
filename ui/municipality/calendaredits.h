// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file School holidays, closing days and terms: changed, and changed back.
#pragma once

#include "core/municipality/calendarrecords.h"
#include "core/storage/store.h"
#include "ui/shell/edit.h"

namespace tvers {

Edit changeCalendar(Store &store, const KeptCalendar &calendar,
                    const SchoolCalendar::Entries &entries);

} // namespace tvers
