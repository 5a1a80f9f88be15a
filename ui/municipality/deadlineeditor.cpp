// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/deadlineeditor.h"

namespace tvers {

DeadlineEditor::DeadlineEditor(QWidget *parent) : DeadlineEditor(new DeadlineTableModel, parent) {}

DeadlineEditor::DeadlineEditor(DeadlineTableModel *model, QWidget *parent) :
    RowsEditor(model, parent), m_deadlines(model)
{
    setShownRows(4);
    retranslate();
}

RowsEditor::Words DeadlineEditor::words() const
{
    return {tr("Deadlines"), tr("Add deadline"), tr("Remove deadline")};
}

void DeadlineEditor::focusOnDays(const LocalText &name)
{
    focusOn(m_deadlines->index(qMax(0, m_deadlines->rowOf(name)), DeadlineTableModel::DaysBefore));
}

} // namespace tvers
