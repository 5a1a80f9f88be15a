// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planreviewdialog.h"

#include "ui/municipality/noticelabel.h"
#include "ui/planning/plantables.h"
#include "ui/planning/planwords.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

PlanReviewDialog::PlanReviewDialog(const PlanBoard &board, const QList<Placement> &now, Proof proof,
                                   QWidget *parent) :
    QDialog(parent), m_table(readingTable(this))
{
    IdleLock::losesNothing(*this);
    setWindowTitle(tr("What changes in the plan"));
    fill(board, now);
    auto *text = new NoticeLabel(NoticeLabel::Tone::Plain, this);
    text->say(summary(proof));
    m_table->setAccessibleName(tr("Before and after"));
    auto *buttons = new QDialogButtonBox(this);
    auto *accept = buttons->addButton(tr("&Take the new plan"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Keep the old plan"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    const bool hasLines = changes() + m_stuck > 0;
    m_table->setVisible(hasLines);
    accept->setFocus();
    if (hasLines)
        resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 26);
}

void PlanReviewDialog::fill(const PlanBoard &board, const QList<Placement> &now)
{
    const PlanWords words(board, spoken());
    QHash<QString, QString> slotOf;
    for (const Placement &one : now)
        slotOf.insert(one.meeting, one.slot);
    QSet<QString> stuck;
    for (const PlanTrouble &one : keptInSpiteOf(board.draft()))
        stuck.insert(one.meeting);
    QList<QStringList> lines;
    for (int i = 0; i < board.meetings(); ++i) {
        const QString id = board.id(i);
        const QString before = words.when(i);
        const QString after =
            slotOf.contains(id) ? words.when(board.problem().time(slotOf.value(id))) : QString();
        const auto &kept = board.cell(i).meeting;
        const bool isHeld = kept && kept->state == Meeting::State::Held;
        const bool isStuck = stuck.contains(id);
        if ((before == after && !isStuck) || isHeld)
            continue;
        if (isStuck)
            ++m_stuck;
        else
            ++(before.isEmpty() ? m_gained : (after.isEmpty() ? m_lost : m_moved));
        const PlanMeeting &meeting = board.problem().meetings()[i];
        lines.append({meeting.unit, QString::number(meeting.round),
                      before.isEmpty() ? tr("No slot") : before, afterwards(after, isStuck),
                      words.troubles(i).join(u"; "_s)});
    }
    fillTable(*m_table,
              {tr("Unit"), tr("Round"), tr("Before"), tr("After"), tr("What is in the way")},
              lines);
}

QString PlanReviewDialog::afterwards(const QString &after, bool isStuck)
{
    if (isStuck)
        return tr("Stays: it is locked");
    return after.isEmpty() ? tr("No slot") : after;
}

int PlanReviewDialog::changes() const { return m_moved + m_gained + m_lost; }

QString PlanReviewDialog::summary(Proof proof) const
{
    QStringList parts;
    if (m_stuck > 0)
        parts.append(tr("%n locked meeting(s) cannot be held where they are, and stay there all "
                        "the same: unlock them to have them moved.",
                        nullptr, m_stuck));
    if (changes() == 0) {
        parts.append(m_stuck > 0 ? tr("No other meeting has to move.")
                                 : tr("No meeting has to move."));
        return parts.join(u' ');
    }
    if (m_moved > 0)
        parts.append(tr("%n meeting(s) move.", nullptr, m_moved));
    if (m_gained > 0)
        parts.append(tr("%n get a slot.", nullptr, m_gained));
    if (m_lost > 0)
        parts.append(tr("%n lose theirs, because no slot is left for them.", nullptr, m_lost));
    if (proof == Proof::Least)
        parts.append(tr("It is proven that no plan changes fewer."));
    parts.append(tr("All the others stay where they are."));
    return parts.join(u' ');
}

} // namespace tvers
