// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The rounds of a plan, or the days of its pool.
#pragma once

#include "ui/municipality/listtablemodel.h"
#include "ui/planning/planlines.h"

namespace tvers {

class DaysModel : public ListTableModel<DaysLine>
{
    Q_OBJECT
public:
    enum Column { From, To, ColumnCount };

    using ListTableModel::ListTableModel;

signals:
    void edited(const tvers::DaysLine &line);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const DaysLine &line, int column) const override;
    std::optional<DaysLine> with(DaysLine line, int column, const QVariant &value,
                                 QString &why) const override;
    void tell(const DaysLine &, const DaysLine &after) override { emit edited(after); }
};

} // namespace tvers
