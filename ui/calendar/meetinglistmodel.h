// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The calendar as a table: every meeting shown, in words.
#pragma once

#include "ui/calendar/calendarcontent.h"

#include <QAbstractTableModel>

namespace tvers {

/// A row for each meeting, in their order. Sorting is a proxy's work, by SortRole.
class MeetingListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Week, Time, What, Unit, Notes, Place, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const CalendarContent &content);
    void retranslate(); ///< says the heads again

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString textOf(int row, int column) const;
    QString notesOf(int row) const;

    std::optional<CalendarContent> m_content;
};

} // namespace tvers
