// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The children of a file as a table.
#pragma once

#include "ui/children/childrencontent.h"

#include <QAbstractTableModel>

namespace tvers {

/// One line: all that is shown of a child before it is chosen.
struct ChildRow {
    ChildId id;
    QString name;
    std::optional<QDate> born = {};
    QString unit = {};
    ConsentStanding standing = {};
    bool isArchived = false;

    friend bool operator==(const ChildRow &, const ChildRow &) = default;
};

enum class Archived { LeftOut, Shown };

/// How it stands on \a day, by name.
QList<ChildRow> childRows(const ChildrenContent &content, const QList<Unit> &units, QDate day,
                          Archived archived);

class ChildTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Age, UnitName, Standing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ChildRow> &rows, QDate today);
    const QList<ChildRow> &rows() const { return m_rows; }
    int rowOf(ChildId id) const; ///< -1 when it is not here
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const ChildRow &row, int column) const;

    QList<ChildRow> m_rows;
    QDate m_today;
};

} // namespace tvers
