// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/dutyeditor.h"

namespace tvers {

DutyEditor::DutyEditor(QWidget *parent) : DutyEditor(new DutyTableModel, parent) {}

DutyEditor::DutyEditor(DutyTableModel *model, QWidget *parent) :
    RowsEditor(model, parent), m_duties(model)
{
    setShownRows(4);
    retranslate();
}

RowsEditor::Words DutyEditor::words() const
{
    return {tr("Duties"), tr("Add duty"), tr("Remove duty")};
}

} // namespace tvers
