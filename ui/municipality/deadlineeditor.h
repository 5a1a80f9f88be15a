// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The deadlines of an arena: their table with its buttons.
#pragma once

#include "ui/municipality/deadlinetable.h"
#include "ui/municipality/rowseditor.h"

namespace tvers {

class DeadlineEditor : public RowsEditor
{
    Q_OBJECT
public:
    explicit DeadlineEditor(QWidget *parent = nullptr);

    DeadlineTableModel &model() { return *m_deadlines; }
    /// To the number of days before the meeting of the deadline called \a name.
    void focusOnDays(const LocalText &name);

protected:
    Words words() const override;

private:
    DeadlineEditor(DeadlineTableModel *model, QWidget *parent);

    DeadlineTableModel *m_deadlines;
};

} // namespace tvers
