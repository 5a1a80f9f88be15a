// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Measures as a table, the late ones first.
#pragma once

#include "core/cases/measurestate.h"

#include <QAbstractTableModel>

namespace tvers {

struct MeasureRow {
    Measure measure;
    MeasureState state;
    QString caseNumber;
    friend bool operator==(const MeasureRow &, const MeasureRow &) = default;
};

class MeasureTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Responsible, Due, Evaluate, State, Case, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Late, then incomplete, then open, then done; each by day.
    void show(QList<MeasureRow> rows);
    const QList<MeasureRow> &rows() const { return m_rows; }
    int rowOf(MeasureId id) const; ///< -1 when it is not here
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const MeasureRow &row, int column) const;

    QList<MeasureRow> m_rows;
};

} // namespace tvers
