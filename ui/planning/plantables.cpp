// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plantables.h"

#include "ui/municipality/tablelook.h"

#include <QTableWidget>

namespace tvers {

QTableWidget *readingTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    makeEditable(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

void fillTable(QTableWidget &table, const QStringList &titles, const QList<QStringList> &lines)
{
    table.setColumnCount(int(titles.size()));
    table.setHorizontalHeaderLabels(titles);
    table.setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        for (int column = 0; column < lines[row].size(); ++column) {
            auto *item = new QTableWidgetItem(lines[row][column]);
            item->setToolTip(lines[row][column]);
            table.setItem(row, column, item);
        }
    }
    table.resizeColumnsToContents();
}

} // namespace tvers
