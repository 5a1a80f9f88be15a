// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Somebody's meetings as a calendar for other programs.
#pragma once

#include "core/exchange/calendarfile.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace tvers {

/// Asks where to, and writes the meetings of the school year looked at. What goes
/// wrong is told. Nothing that could be taken back.
void exportCalendar(Desk &desk, const CalendarOwner &owner, QWidget *parent);

} // namespace tvers
