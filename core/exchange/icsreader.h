// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file School routes out of other programs' calendars.
#pragma once

#include "core/municipality/closingdays.h"

namespace tvers {

/// Whether somebody meant this for iCalendar; else it may be a table.
bool looksLikeCalendar(const QString &text);

/// What the events of an iCalendar text propose as days off, by their order in the
/// file; events that are cancelled propose nothing. A rule gives its days inside
/// \a years only. An event of some hours is the day it is on. Not told yet: kinds
/// and sectors. NotCalendar, with \a file, when there is no calendar in the text;
/// everything else that is wrong is refused with its line.
Result<ReadTable<ProposedDays>> daysFromCalendar(const QString &text, const QString &file,
                                                 const DateSpan &years);

/// The same, with what the names tell (see told()).
Result<ReadTable<ProposedDays>> toldDaysFromCalendar(const QString &text, const QString &file,
                                                     const DateSpan &years,
                                                     const PublicHolidays &holidays);

} // namespace tvers
