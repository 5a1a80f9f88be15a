// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The open questions of all arenas as a table; nothing in it is edited.
#pragma once

#include "ui/municipality/arenarows.h"
#include "ui/municipality/listtablemodel.h"

namespace tvers {

class QuestionTableModel : public ListTableModel<QuestionRow>
{
    Q_OBJECT
public:
    enum Column { Arena, Question, ColumnCount };
    using ListTableModel::ListTableModel;

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const QuestionRow &row, int column) const override;
    bool isEditable(int) const override { return false; }
    std::optional<QuestionRow> with(QuestionRow, int, const QVariant &, QString &) const override
    {
        return std::nullopt;
    }
    void tell(const QuestionRow &, const QuestionRow &) override {}
};

} // namespace tvers
