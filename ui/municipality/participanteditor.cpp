// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/participanteditor.h"

namespace tvers {

ParticipantEditor::ParticipantEditor(QWidget *parent) :
    ParticipantEditor(new ParticipantTableModel, parent)
{}

ParticipantEditor::ParticipantEditor(ParticipantTableModel *model, QWidget *parent) :
    RowsEditor(model, parent), m_participants(model)
{
    retranslate();
}

RowsEditor::Words ParticipantEditor::words() const
{
    return {tr("Participants"), tr("Add participant"), tr("Remove participant")};
}

} // namespace tvers
