// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From a school's calendar or table to the days off that are added, with a
/// look at them in between.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/municipality/closingdays.h"

#include <QWidget>

namespace tvers {

/// What days are brought into, and for when.
struct DayImport {
    const SchoolCalendar::Entries &entries;
    SchoolYear year; ///< repeated events give their days of this one and the next
    const PublicHolidays &holidays;
};

/// Asks for a file, for what nobody could tell, and whether what was read is right;
/// empty when somebody said no. A file that cannot be read is told.
QList<CalendarLine> importedDays(const DayImport &into, QWidget *parent);

} // namespace tvers
