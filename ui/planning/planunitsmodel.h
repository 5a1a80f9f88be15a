// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The units of a plan: who takes part, who comes, what they would like.
#pragma once

#include "ui/municipality/listtablemodel.h"
#include "ui/planning/planlines.h"

namespace tvers {

class PlanUnitsModel : public ListTableModel<PlanUnitLine>
{
    Q_OBJECT
public:
    enum Column { Name, People, Room, Starts, ColumnCount };

    using ListTableModel::ListTableModel;

    /// Rooms that a unit can like, and hours.
    void offer(const Choices &rooms, const Choices &hours);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &to, int role) override;

signals:
    void edited(const tvers::PlanUnitLine &line);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const PlanUnitLine &line, int column) const override;
    Choices choices(int column) const override;
    bool isEditable(int column) const override { return column == Room || column == Starts; }
    QVariant more(const PlanUnitLine &line, int column, int role) const override;
    std::optional<PlanUnitLine> with(PlanUnitLine line, int column, const QVariant &value,
                                     QString &why) const override;
    void tell(const PlanUnitLine &, const PlanUnitLine &after) override { emit edited(after); }

private:
    Choices m_rooms;
    Choices m_hours;
};

} // namespace tvers
