// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Kindergartens, schools and other places as a table.
#pragma once

#include "core/municipality/unit.h"
#include "ui/municipality/listtablemodel.h"

namespace tvers {

class UnitTableModel : public ListTableModel<Unit>
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Ownership, Norwegian, Place, Manager, Email, Closed, ColumnCount };
    using ListTableModel::ListTableModel;

signals:
    void edited(const tvers::Unit &before, const tvers::Unit &after);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const Unit &unit, int column) const override;
    Choices choices(int column) const override;
    bool isFree(int column) const override { return column == Closed; }
    std::optional<Unit> with(Unit unit, int column, const QVariant &value,
                             QString &why) const override;
    void tell(const Unit &before, const Unit &after) override { emit edited(before, after); }
};

} // namespace tvers
