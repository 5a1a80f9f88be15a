// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placecolumn.h"

#include "ui/shell/looks.h"

#include <QMouseEvent>
#include <QShortcut>
#include <QToolButton>

namespace tvers {

namespace {

constexpr qsizetype mostAtHand = 6;

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
    for (int i = 0; i < count(); ++i)
        name(i, item(i)->data(Qt::AccessibleTextRole).toString());
    m_more->setToolButtonStyle(shape == Shape::WithWords ? Qt::ToolButtonTextBesideIcon
                                                         : Qt::ToolButtonIconOnly);
    updateGeometry();
}

void PlaceColumn::name(int row, const QString &title)
{
    item(row)->setText(m_shape == Shape::WithWords ? title : QString());
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
    auto *row = new QListWidgetItem(iconOf(place.symbol()), QString(), this);
    name(count() - 1, place.title());
    const int height = fontMetrics().height() + 5 * Looks::step;
    row->setSizeHint({0, height});
    m_keys.append(place.key());
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
    updateGeometry();
}

QSize PlaceColumn::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    widest = qMax(widest, m_more->isHidden() ? 0 : m_more->sizeHint().width());
    const int round = m_shape == Shape::WithWords ? 9 * Looks::step : 4 * Looks::step;
    return {widest + iconSize().width() + round, 0};
}

} // namespace tvers
