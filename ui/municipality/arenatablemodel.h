// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file All arenas as a table; nothing in it is edited.
#pragma once

#include "ui/municipality/arenarows.h"
#include "ui/municipality/listtablemodel.h"

namespace tvers {

class ArenaTableModel : public ListTableModel<ArenaRow>
{
    Q_OBJECT
public:
    enum Column { Name, Often, Next, Questions, Sectors, ColumnCount };
    using ListTableModel::ListTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const ArenaRow &row, int column) const override;
    QString shown(const ArenaRow &row, int column) const override;
    bool isEditable(int) const override { return false; }
    std::optional<ArenaRow> with(ArenaRow, int, const QVariant &, QString &) const override
    {
        return std::nullopt;
    }
    void tell(const ArenaRow &, const ArenaRow &) override {}
};

} // namespace tvers
