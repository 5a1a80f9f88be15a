// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings taken up in the møteplan's table and put down in another column: with the
/// mouse, and with the keys that cut and paste.
#include "ui/municipality/noticelabel.h"
#include "ui/planning/plangrid.h"
#include "ui/planning/planmovedialog.h"
#include "ui/planning/planplace.h"
#include "ui/planning/planwords.h"
#include "ui/shell/askbox.h"
#include "ui/shell/languages.h"

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
        const bool isWelcome = offer.verdict == Verdict::Free || offer.verdict == Verdict::Exchange;
        m_table->mark(over, isWelcome ? PlanGrid::Landing::Welcome : PlanGrid::Landing::Refused,
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
    m_table->onKeys(QKeySequence::Cut, this, [this] { takeUp(); });
    m_table->onKeys(QKeySequence::Paste, this, [this] {
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
    m_summary->say(tr("%1 is taken up: go to another column, or to the meeting it is to change "
                      "places with, and press Ctrl+V. Escape lets go.")
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
    if (offer.verdict == Verdict::Exchange)
        return askToExchange(meeting, *offer.with);
    m_isRefused = offer.choices.isEmpty();
    if (m_isRefused) {
        m_summary->say(PlanWords(*m_board, spoken()).offer(offer, meeting));
        return;
    }
    const QList<SlotChoice> open = offer.free();
    m_takenUp.clear();
    if (open.size() == 1)
        m_desk.carryOut(moveMeeting(m_desk, *m_board, {id, open.first().slot}));
    else
        moveByDialog(meeting, m_model->daysOf(cell));
    saySummary();
    choose(id);
    m_table->setFocus();
}

/// What the dialog's button says: to a free slot, or for another meeting's.
void PlanPlace::moveByDialog(int meeting, const std::optional<DateSpan> &only)
{
    PlanMoveDialog dialog(*m_board, meeting, this, only);
    if (dialog.exec() != QDialog::Accepted || !dialog.slot())
        return;
    if (const auto other = dialog.partner())
        m_desk.carryOut(exchangeMeetings(m_desk, *m_board, meeting, *other));
    else
        m_desk.carryOut(moveMeeting(m_desk, *m_board, {m_board->id(meeting), *dialog.slot()}));
}

void PlanPlace::askToExchange(int meeting, int other)
{
    const PlanWords words(*m_board, spoken());
    const QString id = m_board->id(meeting);
    //: two meetings, each with the hours that the other has now
    const QString detail =
        tr("%1: %2\n%3: %4")
            .arg(words.name(meeting), words.when(other), words.name(other), words.when(meeting));
    if (agreed(this, {.text = tr("Shall the two meetings change places?"),
                      .detail = detail,
                      .yes = tr("&Change places")}))
        m_desk.carryOut(exchangeMeetings(m_desk, *m_board, meeting, other));
    m_takenUp.clear();
    saySummary();
    choose(id);
    m_table->setFocus();
}

PlanColumns PlanPlace::columns() const
{
    return m_columns->currentIndex() == 1 ? PlanColumns::Weeks : PlanColumns::Rounds;
}

} // namespace tvers
