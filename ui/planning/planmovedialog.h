// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where a meeting of the plan can be, what stands in the way elsewhere, and which
/// meeting it can change places with.
#pragma once

#include "ui/planning/planboard.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace tvers {

class PlanMoveDialog : public QDialog
{
    Q_OBJECT
public:
    /// Slots on the days of \a only; empty: all. \pre lives no longer than \a board
    PlanMoveDialog(const PlanBoard &board, int meeting, QWidget *parent = nullptr,
                   const std::optional<DateSpan> &only = std::nullopt);

    /// Id of the slot that was chosen; empty while none is.
    std::optional<QString> slot() const;
    /// The meeting that takes this one's slot for it; empty where the slot is free.
    std::optional<int> partner() const;

private:
    const SlotChoice *chosen() const;
    void fill();
    void follow();

    const PlanBoard &m_board;
    int m_meeting;
    QList<SlotChoice> m_choices;
    QList<qsizetype> m_rows; ///< of the choices
    QTableWidget *m_table;
    QCheckBox *m_all;
    QPushButton *m_accept;
};

} // namespace tvers
