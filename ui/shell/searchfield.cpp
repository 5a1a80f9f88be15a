// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/shell/desk.h"
#include "ui/shell/looks.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>

namespace tvers {

namespace {

constexpr qsizetype firstHits = 12; // the others when somebody asks for them
constexpr qsizetype mostHits = 1000;
constexpr qsizetype mostOfPlaces = 6;

} // namespace

SearchField::SearchField(Desk &desk, QWidget *parent) :
    QLineEdit(parent), m_desk(desk), m_list(new QListWidget(this)), m_alive(m_list)
{
    setObjectName(QLatin1StringView("search"));
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_icon = addAction(iconOf(Symbol::Search), QLineEdit::LeadingPosition);
    connect(m_icon, &QAction::triggered, this, qOverload<>(&QWidget::setFocus));
    m_list->setFocusPolicy(Qt::ClickFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->hide();
    // Not textEdited: what is spoken or pasted by other programs counts too.
    connect(this, &QLineEdit::textChanged, this, &SearchField::look);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    retranslate();
}

SearchField::~SearchField() { delete m_list; }

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_list->isVisible() && !m_hits.isEmpty()) {
            m_list->setCurrentRow(0);
            m_list->setFocus(Qt::TabFocusReason);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_hits.isEmpty())
            choose(0);
        return;
    case Qt::Key_Escape:
        clear();
        m_list->hide();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_alive && !m_alive->hasFocus())
        m_alive->hide();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusOut && m_alive && !hasFocus())
        m_alive->hide();
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape || (key == Qt::Key_Up && m_list->currentRow() <= 0)) {
        setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->currentRow());
        return true;
    }
    return false;
}

void SearchField::retranslate()
{
    m_icon->setText(tr("Search"));
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Meetings, deadlines, arenas, units, people and teams"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->hide();
}

void SearchField::look(const QString &typed)
{
    const bool isEmpty = typed.trimmed().isEmpty();
    m_hits = m_more && !isEmpty ? m_more(typed, mostOfPlaces) : QList<SearchHit>();
    m_hits.append(Search::in(m_desk, typed, mostHits - m_hits.size()));
    fill(firstHits);
    if (isEmpty)
        m_list->hide();
    else
        showList();
}

void SearchField::fill(qsizetype most)
{
    m_list->clear();
    const qsizetype shown = qMin(m_hits.size(), most);
    for (qsizetype i = 0; i < shown; ++i)
        new QListWidgetItem(tr("%1 – %2").arg(m_hits[i].text, m_hits[i].detail), m_list);
    if (shown < m_hits.size())
        new QListWidgetItem(tr("Show %n more", nullptr, int(m_hits.size() - shown)), m_list);
    if (m_hits.isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing found"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void SearchField::showList()
{
    m_list->setParent(window());
    const int frame = 2 * m_list->frameWidth();
    const int rows = qMin(m_list->count(), int(firstHits) + 1);
    const int room = window()->height() - mapTo(window(), QPoint(0, QLineEdit::height())).y();
    const int height = qMin(m_list->sizeHintForRow(0) * rows + frame, room);
    const int bar = m_list->count() > rows ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    const int wanted = m_list->sizeHintForColumn(0) + frame + Looks::margin + bar;
    const int widest = window()->width() - 2 * Looks::margin;
    m_list->resize(qBound(width(), wanted, qMax(width(), widest)), height);
    const QPoint right = mapTo(window(), QPoint(width(), QLineEdit::height()));
    m_list->move(qMax(0, right.x() - m_list->width()), right.y());
    m_list->show();
    m_list->raise();
}

void SearchField::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    if (row == firstHits && m_list->count() == firstHits + 1) { // more are asked for
        fill(m_hits.size());
        showList();
        m_list->setCurrentRow(row);
        return;
    }
    const Thing thing = m_hits[row].thing;
    clear();
    m_list->hide();
    emit chosen(thing);
}

} // namespace tvers
