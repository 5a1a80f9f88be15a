// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A table in an arena's form whose rows come and go.
#pragma once

#include "ui/municipality/editabletablemodel.h"

namespace tvers {

class RowsTableModel : public EditableTableModel
{
    Q_OBJECT
public:
    using EditableTableModel::EditableTableModel;

    virtual void add() = 0; ///< one more at the end, to be filled in
    virtual void removeAt(int row) = 0;

signals:
    void changed(); ///< by whoever writes
};

} // namespace tvers
