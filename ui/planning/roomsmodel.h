// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The rooms of a file, and which of them a plan uses.
#pragma once

#include "ui/municipality/listtablemodel.h"
#include "ui/planning/planlines.h"

namespace tvers {

class RoomsModel : public ListTableModel<RoomLine>
{
    Q_OBJECT
public:
    enum Column { Used, Name, Place, ColumnCount };

    using ListTableModel::ListTableModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &to, int role) override;

signals:
    void edited(const tvers::RoomLine &line);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const RoomLine &line, int column) const override;
    bool isEditable(int column) const override { return column != Used; }
    QVariant more(const RoomLine &line, int column, int role) const override;
    std::optional<RoomLine> with(RoomLine line, int column, const QVariant &value,
                                 QString &why) const override;
    void tell(const RoomLine &, const RoomLine &after) override { emit edited(after); }
};

} // namespace tvers
