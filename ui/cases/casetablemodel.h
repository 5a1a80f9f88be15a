// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Cases as a table.
#pragma once

#include "core/cases/nextstep.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace tvers {

struct CaseRow {
    DiscussionCase about;
    NextStep step;
    QString types; ///< in words
    QString who;   ///< the child's name; "" where it has none
    QString unit;
    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

/// Shows; decides nothing.
class CaseTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Badge, Type, Who, Step, Deadline, Unit, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay are only repainted.
    void show(const QList<CaseRow> &rows);
    const QList<CaseRow> &rows() const { return m_rows; }
    int rowOf(CaseId id) const; ///< -1 when it is not here
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const CaseRow &row, int column) const;
    QVariant sorting(const CaseRow &row, int column) const;

    QList<CaseRow> m_rows;
};

} // namespace tvers
