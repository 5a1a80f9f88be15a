// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planmovedialog.h"

#include "ui/municipality/noticelabel.h"
#include "ui/planning/plantables.h"
#include "ui/planning/planwords.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

PlanMoveDialog::PlanMoveDialog(const PlanBoard &board, int meeting, QWidget *parent,
                               const std::optional<DateSpan> &only) :
    QDialog(parent),
    m_board(board),
    m_meeting(meeting),
    m_choices(choicesFor(board.id(meeting), board.problem(), board.current().placed)),
    m_table(readingTable(this)),
    m_all(new QCheckBox(tr("Show slots that are &taken too"), this))
{
    IdleLock::losesNothing(*this);
    m_choices.removeIf([&](const SlotChoice &one) {
        return only && !only->contains(board.problem().time(one.slot).date);
    });
    const PlanWords words(board, spoken());
    setWindowTitle(tr("Choose a slot"));
    auto *text = new NoticeLabel(NoticeLabel::Tone::Plain, this);
    const auto isFree = [](const SlotChoice &one) { return one.inTheWay.isEmpty(); };
    const int free = int(std::count_if(m_choices.begin(), m_choices.end(), isFree));
    text->say(tr("%1 can have %n slot(s) without anything in the way.", nullptr, free)
                  .arg(words.name(meeting)));
    m_table->setAccessibleName(tr("Slots"));
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_all->setMinimumHeight(Looks::leastTarget);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(text), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_all), static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_all, &QCheckBox::toggled, this, &PlanMoveDialog::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PlanMoveDialog::follow);
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        if (slot())
            accept();
    });
    m_all->setChecked(free == 0);
    fill();
    m_table->setFocus();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
}

void PlanMoveDialog::fill()
{
    const PlanWords words(m_board, spoken());
    const DayWording days(spoken());
    QList<QStringList> lines;
    m_rows.clear();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const SlotChoice &one = m_choices[i];
        if (!one.inTheWay.isEmpty() && !m_all->isChecked())
            continue;
        const PlanSlot &slot = m_board.problem().time(one.slot);
        QStringList inTheWay;
        for (const PlanTrouble &trouble : one.inTheWay)
            inTheWay.append(words.trouble(trouble));
        m_rows.append(i);
        lines.append({days.dayWithWeek(slot.date), days.clock({slot.start, slot.end}), slot.room,
                      inTheWay.isEmpty() ? tr("Nothing") : inTheWay.join(u"; "_s)});
    }
    fillTable(*m_table, {tr("Day"), tr("Hours"), tr("Room"), tr("In the way")}, lines);
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(0, 0);
    follow();
}

const SlotChoice *PlanMoveDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_rows.size() ? nullptr : &m_choices[m_rows[row]];
}

std::optional<QString> PlanMoveDialog::slot() const
{
    const SlotChoice *choice = chosen();
    const bool isOpen = choice && (choice->inTheWay.isEmpty() || partner());
    return isOpen ? std::optional(choice->slot) : std::nullopt;
}

std::optional<int> PlanMoveDialog::partner() const
{
    const SlotChoice *choice = chosen();
    return choice && !choice->inTheWay.isEmpty() ? partnerFor(m_board, m_meeting, choice->slot)
                                                 : std::nullopt;
}

void PlanMoveDialog::follow()
{
    m_accept->setText(partner() ? tr("&Change places") : tr("&Move here"));
    m_accept->setEnabled(slot().has_value());
}

} // namespace tvers
