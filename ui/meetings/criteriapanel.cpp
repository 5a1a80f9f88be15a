// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/criteriapanel.h"

#include "ui/shell/dayfield.h"
#include "ui/shell/desk.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

CriteriaPanel::CriteriaPanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_heading(new QLabel(this)),
    m_list(new QListWidget(this)),
    m_dayLabel(new QLabel(this)),
    m_day(new DayField(desk.today(), this)),
    m_sourceLabel(new QLabel(this)),
    m_source(new QLineEdit(this)),
    m_kindLabel(new QLabel(this)),
    m_kind(new QComboBox(this))
{
    m_dayLabel->setBuddy(m_day);
    m_sourceLabel->setBuddy(m_source);
    m_kindLabel->setBuddy(m_kind);
    m_heading->setBuddy(m_list);
    m_list->setWordWrap(true);
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day),
                            static_cast<QWidget *>(m_sourceLabel), static_cast<QWidget *>(m_source),
                            static_cast<QWidget *>(m_kindLabel), static_cast<QWidget *>(m_kind)}) {
        widget->setMinimumHeight(Looks::leastTarget);
        row->addWidget(widget);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::gap);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &CriteriaPanel::followChoice);
    connect(m_list, &QListWidget::itemChanged, this, &CriteriaPanel::tick);
    connect(m_day, &DayField::dateChanged, this, &CriteriaPanel::changeTick);
    connect(m_source, &QLineEdit::editingFinished, this, &CriteriaPanel::changeTick);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_item.consultation = index > 0 ? std::optional(index - 1) : std::nullopt;
        emit edited();
    });
    retranslate();
}

void CriteriaPanel::retranslate()
{
    m_heading->setText(tr("C&riteria that are met"));
    m_dayLabel->setText(tr("Since"));
    m_sourceLabel->setText(tr("Who says so (role or register)"));
    m_kindLabel->setText(tr("Consultation"));
    fill();
}

void CriteriaPanel::show(const ArenaVersion &arena, const AgendaItem &item, Editing editing)
{
    m_arena = arena;
    m_item = item;
    m_editing = editing;
    fill();
}

void CriteriaPanel::fill()
{
    const bool isCase = m_item.kind == AgendaItem::Kind::Case || m_item.consultation;
    const bool hasCriteria = isCase && !m_arena.criteria.isEmpty();
    const bool hasKinds = isCase && !m_arena.consultationTypes.isEmpty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_list),
          static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day),
          static_cast<QWidget *>(m_sourceLabel), static_cast<QWidget *>(m_source)})
        widget->setVisible(hasCriteria);
    m_kindLabel->setVisible(hasKinds);
    m_kind->setVisible(hasKinds);
    setVisible(hasCriteria || hasKinds);
    const QSignalBlocker quiet(m_list);
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (int i = 0; i < m_arena.criteria.size(); ++i) {
        auto *line = new QListWidgetItem(m_arena.criteria[i].in(spoken()), m_list);
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        const bool isMet =
            std::any_of(m_item.criteria.begin(), m_item.criteria.end(),
                        [i](const CriterionTick &one) { return one.criterion == i; });
        line->setCheckState(isMet ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    const int height = m_list->fontMetrics().height() + Looks::gap;
    m_list->setMinimumHeight(height * qMax(1, m_list->count()) + Looks::gap);
    m_kind->clear();
    m_kind->addItem(tr("None"));
    for (const LocalText &one : m_arena.consultationTypes)
        m_kind->addItem(one.in(spoken()));
    m_kind->setCurrentIndex(m_item.consultation ? *m_item.consultation + 1 : 0);
    const bool mayEdit = m_editing == Editing::Allowed;
    m_list->setEnabled(mayEdit);
    m_kind->setEnabled(mayEdit);
    followChoice();
}

CriterionTick *CriteriaPanel::chosenTick()
{
    for (CriterionTick &one : m_item.criteria) {
        if (one.criterion == m_list->currentRow())
            return &one;
    }
    return nullptr;
}

void CriteriaPanel::followChoice()
{
    const CriterionTick *tick = chosenTick();
    const QSignalBlocker quiet(m_day);
    m_day->setDate(tick ? tick->day : m_desk.today());
    m_source->setText(tick ? tick->source : QString());
    m_day->setEnabled(tick && m_editing == Editing::Allowed);
    m_source->setEnabled(tick && m_editing == Editing::Allowed);
}

void CriteriaPanel::tick()
{
    QList<CriterionTick> ticks;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() != Qt::Checked)
            continue;
        const auto there =
            std::find_if(m_item.criteria.begin(), m_item.criteria.end(),
                         [i](const CriterionTick &one) { return one.criterion == i; });
        ticks.append(there == m_item.criteria.end() ? CriterionTick{i, m_desk.today()} : *there);
    }
    m_item.criteria = ticks;
    followChoice();
    emit edited();
}

void CriteriaPanel::changeTick()
{
    CriterionTick *tick = chosenTick();
    if (!tick)
        return;
    const CriterionTick before = *tick;
    tick->day = m_day->date();
    tick->source = m_source->text().trimmed();
    if (!(before == *tick))
        emit edited();
}

void CriteriaPanel::writeInto(AgendaItem &item) const
{
    item.criteria = m_item.criteria;
    item.consultation = m_item.consultation;
}

void CriteriaPanel::take() { changeTick(); }

} // namespace tvers
