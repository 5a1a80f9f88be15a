// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/rowseditor.h"

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

RowsEditor::RowsEditor(RowsTableModel *model, QWidget *parent) :
    Retranslated(parent),
    m_model(model),
    m_table(new QTableView(this)),
    m_wrong(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_add(new QPushButton(this)),
    m_remove(new QPushButton(this))
{
    m_table->setModel(m_model);
    makeEditable(*m_table);
    m_model->setParent(this);
    layOut();
    connect(m_model, &RowsTableModel::changed, this, &RowsEditor::changed);
    connect(m_model, &EditableTableModel::refused, m_wrong, &NoticeLabel::say);
    connect(m_model, &EditableTableModel::accepted, m_wrong, [this] { m_wrong->say({}); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model->add();
        focusOn(m_model->index(m_model->rowCount() - 1, 0));
    });
    connect(m_remove, &QPushButton::clicked, this, &RowsEditor::removeChosen);
    const auto follow = [this] { m_remove->setEnabled(m_table->currentIndex().isValid()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, follow);
    follow();
}

void RowsEditor::layOut()
{
    setShownRows(6);
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

void RowsEditor::removeChosen()
{
    if (const QModelIndex chosen = m_table->currentIndex(); chosen.isValid())
        m_model->removeAt(chosen.row());
}

void RowsEditor::setShownRows(int rows)
{
    m_table->setMinimumHeight(rows * qMax(Looks::leastTarget, fontMetrics().height() + 8));
}

void RowsEditor::focusOn(const QModelIndex &cell)
{
    m_table->setCurrentIndex(cell);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowsEditor::retranslate()
{
    const Words said = words();
    m_table->setAccessibleName(said.table);
    m_add->setText(said.add);
    m_remove->setText(said.remove);
    m_model->retranslate();
}

} // namespace tvers
