// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Small tables to read and choose from, in dialogs about a plan.
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace tvers {

/// Chosen by rows, nothing edited.
QTableWidget *readingTable(QWidget *parent);
/// Columns as wide as their words, but for the last, which has what is left.
void fillTable(QTableWidget &table, const QStringList &titles, const QList<QStringList> &lines);

} // namespace tvers
