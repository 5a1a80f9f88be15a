// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an arena owes to whom and when, as a table in its form.
#pragma once

#include "core/municipality/arena.h"
#include "ui/municipality/rowstablemodel.h"

namespace tvers {

/// What a report must hold has no column, and stays as it was.
class DutyTableModel : public RowsTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Who, When, To, ColumnCount };
    using RowsTableModel::RowsTableModel;

    void show(const QList<ArenaDuty> &duties);
    const QList<ArenaDuty> &duties() const { return m_duties; }
    void add() override;
    void removeAt(int row) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    static QString title(int column);
    static QVariant value(const ArenaDuty &duty, int column);
    static Choices kinds();

    QList<ArenaDuty> m_duties;
};

} // namespace tvers
