// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The participants of an arena: their table with its buttons.
#pragma once

#include "ui/municipality/participanttable.h"
#include "ui/municipality/rowseditor.h"

namespace tvers {

class ParticipantEditor : public RowsEditor
{
    Q_OBJECT
public:
    explicit ParticipantEditor(QWidget *parent = nullptr);

    ParticipantTableModel &model() { return *m_participants; }

protected:
    Words words() const override;

private:
    ParticipantEditor(ParticipantTableModel *model, QWidget *parent);

    ParticipantTableModel *m_participants;
};

} // namespace tvers
