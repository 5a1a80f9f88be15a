// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/participanteditor.h"

#include "ui/municipality/noticelabel.h"
#include "ui/municipality/tablelook.h"
#include "ui/shell/looks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tvers {

ParticipantEditor::ParticipantEditor(QWidget *parent) :
    QWidget(parent),
    m_model(new ParticipantTableModel(this)),
    m_table(new QTableView(this)),
    m_wrong(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_add(new QPushButton(this)),
    m_remove(new QPushButton(this))
{
    m_table->setModel(m_model);
    makeEditable(*m_table);
    layOut();
    retranslate();
    connect(m_model, &ParticipantTableModel::changed, this, &ParticipantEditor::changed);
    connect(m_model, &EditableTableModel::refused, m_wrong, &NoticeLabel::say);
    connect(m_model, &EditableTableModel::accepted, m_wrong, [this] { m_wrong->say({}); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model->add();
        const auto title = m_model->index(m_model->rowCount() - 1, ParticipantTableModel::Title);
        m_table->setCurrentIndex(title);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &QPushButton::clicked, this, &ParticipantEditor::removeChosen);
    const auto follow = [this] { m_remove->setEnabled(m_table->currentIndex().isValid()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, follow);
    follow();
}

void ParticipantEditor::layOut()
{
    const int shownRows = 6;
    m_table->setMinimumHeight(shownRows * qMax(Looks::leastTarget, fontMetrics().height() + 8));
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 24);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_table);
    all->addWidget(m_wrong);
    all->addLayout(buttons);
}

void ParticipantEditor::removeChosen()
{
    if (const QModelIndex chosen = m_table->currentIndex(); chosen.isValid())
        m_model->removeAt(chosen.row());
}

void ParticipantEditor::retranslate()
{
    m_table->setAccessibleName(tr("Participants"));
    m_add->setText(tr("Add participant"));
    m_remove->setText(tr("Remove participant"));
    m_model->retranslate();
}

void ParticipantEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tvers
