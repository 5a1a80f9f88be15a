// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel's list as a table: everything the wheel says, in words.
#pragma once

#include "ui/wheel/wheelcontent.h"

#include <QAbstractTableModel>

namespace tvers {

/// A row for each entry, in their order, then one for each arena without dates.
/// Sorting is a proxy's work, by SortRole.
class WheelListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Letter, Day, Week, What, Findings, ColumnCount };
    enum Role { SortRole = Qt::UserRole, EntryRole, ArenaRole }; ///< EntryRole: id, or empty

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const WheelContent &content);
    /// Says the heads again.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int number; ///< 0 where there is no marker
        QString letter;
        QDate day; ///< null where there is none
        QString dayText;
        QString week;
        QString what;
        QString findings;
        QString spoken;
        QString entry;
        QString arena;
    };
    static QString textOf(const Row &row, int column);
    static QVariant sortKey(const Row &row, int column);

    QList<Row> m_rows;
};

} // namespace tvers
