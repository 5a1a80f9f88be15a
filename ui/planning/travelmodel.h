// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How long it takes between the places of a plan.
#pragma once

#include "ui/municipality/listtablemodel.h"
#include "ui/planning/planlines.h"

namespace tvers {

class TravelModel : public ListTableModel<TravelLine>
{
    Q_OBJECT
public:
    enum Column { From, To, Minutes, ColumnCount };

    using ListTableModel::ListTableModel;

signals:
    void edited(const tvers::TravelLine &line);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const TravelLine &line, int column) const override;
    bool isEditable(int column) const override { return column == Minutes; }
    std::optional<TravelLine> with(TravelLine line, int column, const QVariant &value,
                                   QString &why) const override;
    void tell(const TravelLine &, const TravelLine &after) override { emit edited(after); }
};

} // namespace tvers
