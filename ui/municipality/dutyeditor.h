// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The duties of an arena: their table with its buttons.
#pragma once

#include "ui/municipality/dutytable.h"
#include "ui/municipality/rowseditor.h"

namespace tvers {

class DutyEditor : public RowsEditor
{
    Q_OBJECT
public:
    explicit DutyEditor(QWidget *parent = nullptr);

    DutyTableModel &model() { return *m_duties; }

protected:
    Words words() const override;

private:
    DutyEditor(DutyTableModel *model, QWidget *parent);

    DutyTableModel *m_duties;
};

} // namespace tvers
