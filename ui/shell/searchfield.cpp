// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/shell/desk.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace tvers {

namespace {

constexpr qsizetype mostHits = 12;

} // namespace

SearchField::SearchField(Desk &desk, QWidget *parent) :
    QLineEdit(parent),
    m_desk(desk),
    m_rows(new QStandardItemModel(this)),
    m_list(new QCompleter(m_rows, this))
{
    setObjectName(QLatin1StringView("search"));
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    addAction(iconOf(Symbol::Search), QLineEdit::LeadingPosition);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(mostHits);
    setCompleter(m_list);
    connect(this, &QLineEdit::textEdited, this, &SearchField::look);
    // The row, not the text: two meetings may read the same.
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchField::choose);
    retranslate();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !m_list->popup()->isVisible() && !m_hits.isEmpty()) {
        emit chosen(m_hits.first().thing);
        return;
    }
    if (event->key() == Qt::Key_Escape)
        clear();
    QLineEdit::keyPressEvent(event);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Meetings, deadlines, arenas, units, people and teams"));
}

void SearchField::look(const QString &typed)
{
    m_hits = Search::in(m_desk, typed, mostHits);
    m_rows->clear();
    for (const SearchHit &hit : std::as_const(m_hits))
        m_rows->appendRow(new QStandardItem(tr("%1 – %2").arg(hit.text, hit.detail)));
    if (!typed.trimmed().isEmpty() && m_hits.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found"));
        nothing->setEnabled(false);
        m_rows->appendRow(nothing);
    }
    m_list->popup()->setMinimumWidth(m_list->popup()->sizeHintForColumn(0) +
                                     fontMetrics().averageCharWidth() * 4);
    if (m_rows->rowCount() > 0)
        m_list->complete();
    else
        m_list->popup()->hide();
}

void SearchField::choose(const QModelIndex &row)
{
    const auto *shown = qobject_cast<QAbstractProxyModel *>(m_list->completionModel());
    const int number = shown ? shown->mapToSource(row).row() : row.row();
    if (number < 0 || number >= m_hits.size())
        return;
    const Thing thing = m_hits[number].thing;
    // The completer writes the row's text after this; what was typed is done with.
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
    emit chosen(thing);
}

} // namespace tvers
