// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who comes to an arena's meetings, as a table in its form.
#pragma once

#include "core/municipality/arena.h"
#include "ui/municipality/rowstablemodel.h"

namespace tvers {

class ParticipantTableModel : public RowsTableModel
{
    Q_OBJECT
public:
    enum Column { Title, RoleOf, Attendance, PerUnit, Note, ColumnCount };
    using RowsTableModel::RowsTableModel;

    void setRoles(const Choices &roles);
    void show(const QList<Participant> &participants);
    const QList<Participant> &participants() const { return m_participants; }
    void add() override;
    void removeAt(int row) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QString title(int column) const;
    QVariant value(const Participant &participant, int column) const;
    Choices choices(int column) const;

    QList<Participant> m_participants;
    Choices m_roles;
};

} // namespace tvers
