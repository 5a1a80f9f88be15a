// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings taken up in the møteplan's table and put down in another column: with the
/// mouse, and with the keys that cut and paste.
#include "ui/municipality/noticelabel.h"
#include "ui/planning/plangrid.h"
#include "ui/planning/planmovedialog.h"
#include "ui/planning/planplace.h"
#include "ui/planning/planwords.h"
#include "ui/shell/languages.h"

#include <QAction>
#include <QComboBox>

#include <utility>

namespace tvers {

using Verdict = SpanOffer::Verdict;

void PlanPlace::listenToGrid()
{
    connect(m_table, &PlanGrid::dragged, this, [this](const QModelIndex &from, QModelIndex over) {
        const int meeting = from.data(PlanTableModel::MeetingRole).toInt();
        if (meeting < 0 || !m_board || !over.isValid() || over == from || !m_desk.mayEdit())
            return;
        const SpanOffer offer = offerAt(meeting, over);
        const QString why = PlanWords(*m_board, spoken()).offer(offer, meeting);
        m_table->mark(over,
                      offer.verdict == Verdict::Free ? PlanGrid::Landing::Welcome
                                                     : PlanGrid::Landing::Refused,
                      why);
        m_summary->say(why);
    });
    connect(m_table, &PlanGrid::dropped, this, [this](const QModelIndex &from, QModelIndex on) {
        const int meeting = from.data(PlanTableModel::MeetingRole).toInt();
        if (meeting >= 0)
            putDown(meeting, on);
    });
    connect(m_table, &PlanGrid::letGo, this, [this] {
        if (!std::exchange(m_isRefused, false)) // the words of a refusal stay to be read
            letGo();
    });
    const auto key = [this](const QKeySequence &keys, auto step) {
        auto *action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, step);
        m_table->addAction(action);
    };
    key(QKeySequence::Cut, [this] { takeUp(); });
    key(QKeySequence::Paste, [this] {
        const auto meeting = m_board ? m_board->problem().meetingAt(m_takenUp) : std::nullopt;
        if (meeting && m_table->currentIndex().isValid())
            putDown(*meeting, m_table->currentIndex());
        m_isRefused = false;
    });
}

SpanOffer PlanPlace::offerAt(int meeting, const QModelIndex &cell) const
{
    return offerFor(*m_board, meeting, m_model->boardRow(cell), m_model->daysOf(cell));
}

/// With the keys: what is chosen waits for its column.
void PlanPlace::takeUp()
{
    const auto meeting = chosen();
    if (!meeting || !m_desk.mayEdit())
        return;
    const PlanWords words(*m_board, spoken());
    if (!mayMove(*m_board, *meeting)) {
        m_summary->say(words.offer(offerAt(*meeting, m_table->currentIndex()), *meeting));
        return;
    }
    m_takenUp = m_chosen;
    m_summary->say(tr("%1 is taken up: go to another column and press Ctrl+V. Escape lets go.")
                       .arg(words.name(*meeting)));
}

void PlanPlace::letGo()
{
    m_takenUp.clear();
    saySummary();
}

/// One slot is taken at once; of several somebody chooses, and where all are taken, the
/// dialog says by what.
void PlanPlace::putDown(int meeting, const QModelIndex &cell)
{
    if (!m_board || !m_desk.mayEdit() || m_desk.longWork().isRunning())
        return;
    const QString id = m_board->id(meeting);
    const SpanOffer offer = offerAt(meeting, cell);
    m_isRefused = offer.choices.isEmpty();
    if (m_isRefused) {
        m_summary->say(PlanWords(*m_board, spoken()).offer(offer, meeting));
        return;
    }
    const QList<SlotChoice> open = offer.free();
    std::optional<QString> slot;
    if (open.size() == 1) {
        slot = open.first().slot;
    } else {
        PlanMoveDialog dialog(*m_board, meeting, this, m_model->daysOf(cell));
        if (dialog.exec() == QDialog::Accepted)
            slot = dialog.slot();
    }
    m_takenUp.clear();
    if (slot)
        m_desk.carryOut(moveMeeting(m_desk, *m_board, {id, *slot}));
    saySummary();
    choose(id);
    m_table->setFocus();
}

PlanColumns PlanPlace::columns() const
{
    return m_columns->currentIndex() == 1 ? PlanColumns::Weeks : PlanColumns::Rounds;
}

} // namespace tvers
