// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From pasted text or a file to what is added, with a look at it in between.
#pragma once

#include "core/calendar/calendardraft.h"
#include "core/municipality/directoryimport.h"

#include <QWidget>

namespace tvers {

class Desk;

/// Asks for a file and reads it; empty when nobody chose one. A file that cannot
/// be read is told.
std::optional<QString> textOfChosenFile(QWidget *parent);

/// The rows of \a text that tell of no child, and the lines that do: they would stand open.
ReadTable<TextRow> plainRowsOf(Desk &desk, const QString &text);

/// What \a table has read, once somebody has seen it and said yes; else nothing.
QList<Unit> confirmed(const ReadTable<Unit> &table, QWidget *parent);
QList<Professional> confirmed(const ReadTable<Professional> &table, QWidget *parent);
QList<CalendarLine> confirmed(const ReadTable<CalendarLine> &table, QWidget *parent);

} // namespace tvers
