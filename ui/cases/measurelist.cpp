// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/measurelist.h"

#include "core/cases/measurestate.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/measuredialog.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/casewording.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr int usualTime = 28; // days

} // namespace

MeasureList::MeasureList(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_book(CaseBook::of(desk)),
    m_label(new QLabel(this)),
    m_list(new QListWidget(this)),
    m_add(new QPushButton(iconOf(Symbol::Add), {}, this)),
    m_change(new QPushButton(this)),
    m_remove(new QPushButton(this))
{
    m_label->setBuddy(m_list);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *line = new FlowLayout;
    line->setSpacing(Looks::gap);
    for (QPushButton *button : {m_add, m_change, m_remove}) {
        button->setMinimumHeight(Looks::leastTarget);
        line->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::step);
    column->addWidget(m_label);
    column->addWidget(m_list);
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &MeasureList::add);
    connect(m_change, &QPushButton::clicked, this, &MeasureList::change);
    connect(m_remove, &QPushButton::clicked, this, &MeasureList::remove);
    connect(m_list, &QListWidget::itemActivated, this, &MeasureList::change);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_change->setEnabled(m_desk.mayEdit() && chosen());
        m_remove->setEnabled(m_desk.mayEdit() && chosen() && m_of && !m_of->finished);
    });
    retranslate();
}

void MeasureList::show(const Discussion &of)
{
    m_of = of;
    follow();
}

void MeasureList::follow()
{
    const int row = m_list->currentRow();
    m_list->clear();
    m_measures = m_of ? m_book.measuresOf(m_of->id) : QList<Measure>();
    const DayWording days(spoken());
    for (const Measure &one : std::as_const(m_measures)) {
        const MeasureState state = stateOf(one, m_desk.today());
        const auto complete = checkComplete(one);
        QString text = tr("%1 – %2, by %3. %4.")
                           .arg(one.what, one.responsible, days.shortDayWithYear(one.due),
                                CaseWording::state(state.kind));
        if (!complete)
            text +=
                u' ' +
                tr("Missing: %1.").arg(CaseWording::measureField(complete.error().facts.value(0)));
        new QListWidgetItem(text, m_list);
    }
    m_list->setCurrentRow(qMin(qMax(row, 0), int(m_measures.size()) - 1));
    m_list->setVisible(!m_measures.isEmpty());
    const int shown = qMin(4, int(m_measures.size()));
    m_list->setFixedHeight(qMax(1, shown) * 2 * fontMetrics().lineSpacing() + Looks::margin);
    const bool may = m_desk.mayEdit();
    m_add->setEnabled(may && m_of);
    m_change->setEnabled(may && chosen());
    m_remove->setEnabled(may && chosen() && m_of && !m_of->finished);
}

std::optional<Measure> MeasureList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_measures.size() ? std::optional(m_measures[row]) : std::nullopt;
}

/// Names that somebody let pass in a measure stand in its discussion. False when that
/// was refused.
bool MeasureList::letPass(const QStringList &names)
{
    Discussion after = *m_of;
    for (const QString &name : names) {
        if (!after.notTheChild.contains(name))
            after.notTheChild.append(name);
    }
    if (after == *m_of)
        return true;
    m_desk.carryOut(changeDiscussion(m_desk, *m_of, after));
    const Discussion *kept = m_book.find(m_of->id);
    return kept && kept->notTheChild == after.notTheChild;
}

void MeasureList::add()
{
    if (!m_of)
        return;
    const QDate from = qMax(m_of->day, m_desk.today());
    const Measure start{.id = MeasureId::random(),
                        .discussion = m_of->id,
                        .problem = {},
                        .what = {},
                        .from = from,
                        .due = from.addDays(usualTime),
                        .responsible = {}};
    MeasureDialog dialog(m_desk, start, *m_of, this);
    DialogDraft::keep(dialog, m_desk, m_of->id.text());
    if (dialog.exec() == QDialog::Accepted && letPass(dialog.notTheChild()))
        m_desk.carryOut(addMeasure(m_desk, dialog.measure()));
}

void MeasureList::change()
{
    const auto before = chosen();
    if (!before || !m_desk.mayEdit())
        return;
    MeasureDialog dialog(m_desk, *before, *m_of, this);
    DialogDraft::keep(dialog, m_desk, before->id.text());
    if (dialog.exec() == QDialog::Accepted && letPass(dialog.notTheChild()))
        m_desk.carryOut(changeMeasure(m_desk, *before, dialog.measure()));
}

void MeasureList::remove()
{
    if (const auto measure = chosen())
        m_desk.carryOut(removeMeasure(m_desk, *measure));
}

void MeasureList::retranslate()
{
    m_label->setText(tr("Measures"));
    m_list->setAccessibleName(tr("Measures"));
    m_add->setText(tr("Add mea&sure…"));
    m_change->setText(tr("Change measure…"));
    m_remove->setText(tr("Remove measure"));
    follow();
}

} // namespace tvers
