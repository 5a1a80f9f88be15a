// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placecolumn.h"

#include "ui/shell/looks.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

namespace tvers {

namespace {

constexpr qsizetype mostAtHand = 6;
constexpr double smaller = 0.85; ///< letters below a picture

} // namespace

PlaceColumn::PlaceColumn(QWidget *parent) : QListWidget(parent), m_more(new QToolButton(this))
{
    setObjectName(QLatin1StringView("places"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({6 * Looks::step, 6 * Looks::step});
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    m_more->setObjectName(QLatin1StringView("more"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    connect(m_more, &QAbstractButton::toggled, this, &PlaceColumn::follow);
    connect(this, &QListWidget::currentRowChanged, this, &PlaceColumn::follow);
}

void PlaceColumn::setShape(Shape shape)
{
    if (std::exchange(m_shape, shape) == shape)
        return;
    setWordWrap(shape == Shape::WordsBelow);
    QFont letters = parentWidget() ? parentWidget()->font() : font();
    if (shape == Shape::WordsBelow)
        letters.setPointSizeF(letters.pointSizeF() * smaller);
    setFont(letters);
    m_more->setToolButtonStyle(shape == Shape::WordsBeside ? Qt::ToolButtonTextBesideIcon
                                                           : Qt::ToolButtonTextUnderIcon);
    shapeRows();
}

/// Below a picture a name may take two lines; no word is broken.
void PlaceColumn::shapeRows()
{
    const QFontMetrics letters = fontMetrics();
    const int below = widestWord();
    for (int i = 0; i < count(); ++i) {
        const QRect words =
            letters.boundingRect(QRect(0, 0, below, 1000), Qt::TextWordWrap, item(i)->text());
        const int height = m_shape == Shape::WordsBeside
                               ? letters.height() + 5 * Looks::step
                               : iconSize().height() + words.height() + 4 * Looks::step;
        item(i)->setSizeHint({0, height});
    }
    updateGeometry();
}

int PlaceColumn::widestWord() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        const QStringList words = item(i)->text().split(QLatin1Char(' '));
        for (const QString &word : words)
            widest = qMax(widest, fontMetrics().horizontalAdvance(word));
    }
    return widest;
}

void PlaceColumn::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListWidget::initViewItemOption(option);
    if (m_shape == Shape::WordsBeside)
        return;
    option->decorationPosition = QStyleOptionViewItem::Top;
    option->decorationAlignment = Qt::AlignCenter;
    option->displayAlignment = Qt::AlignHCenter | Qt::AlignTop;
}

void PlaceColumn::name(int row, const QString &title)
{
    item(row)->setText(title);
    item(row)->setData(Qt::AccessibleTextRole, title);
}

void PlaceColumn::setAtHand(const QStringList &keys)
{
    m_atHand = keys;
    follow();
}

/// The place one is in is always there to be seen.
void PlaceColumn::follow()
{
    QStringList shown;
    for (const QString &key : std::as_const(m_atHand)) {
        if (m_keys.contains(key) && shown.size() < mostAtHand)
            shown.append(key);
    }
    const bool all = m_more->isChecked() || shown.isEmpty();
    for (int i = 0; i < count(); ++i)
        item(i)->setHidden(!all && i != currentRow() && !shown.contains(m_keys[i]));
    m_more->setVisible(!shown.isEmpty() && shown.size() < m_keys.size());
    m_more->setArrowType(m_more->isChecked() ? Qt::UpArrow : Qt::DownArrow);
    m_more->setText(m_more->isChecked() ? tr("Fewer") : tr("More"));
    m_more->setToolTip(m_more->isChecked() ? tr("Only the places for my role") : tr("All places"));
}

/// A click beside the places leaves the mark where it is.
void PlaceColumn::mousePressEvent(QMouseEvent *event)
{
    if (itemAt(event->pos()))
        QListWidget::mousePressEvent(event);
}

void PlaceColumn::add(const WorkPlace &place)
{
    new QListWidgetItem(iconOf(place.symbol()), QString(), this);
    name(count() - 1, place.title());
    m_keys.append(place.key());
    shapeRows();
    follow();
    const int number = count();
    if (number > 9)
        return;
    auto *jump = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), window());
    connect(jump, &QShortcut::activated, this, [this, number] {
        setCurrentRow(number - 1);
        setFocus(Qt::ShortcutFocusReason);
    });
}

void PlaceColumn::retranslate(const QList<WorkPlace *> &places)
{
    setAccessibleName(tr("Places"));
    for (int i = 0; i < count() && i < places.size(); ++i) {
        name(i, places[i]->title());
        item(i)->setToolTip(tr("%1 (Alt+%2)").arg(places[i]->title()).arg(i + 1));
    }
    follow();
    shapeRows();
}

QSize PlaceColumn::sizeHint() const
{
    if (m_shape == Shape::WordsBelow) {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {qMax(widestWord(), iconSize().width()) + 4 * Looks::step + bar, 0};
    }
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    widest = qMax(widest, m_more->isHidden() ? 0 : m_more->sizeHint().width());
    return {widest + iconSize().width() + 9 * Looks::step, 0};
}

} // namespace tvers
