// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placecolumn.h"

#include "ui/shell/looks.h"

#include <QShortcut>

namespace tvers {

PlaceColumn::PlaceColumn(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QLatin1StringView("places"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({6 * Looks::step, 6 * Looks::step});
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
}

void PlaceColumn::add(const WorkPlace &place)
{
    auto *row = new QListWidgetItem(iconOf(place.symbol()), place.title(), this);
    const int height = fontMetrics().height() + 5 * Looks::step;
    row->setSizeHint({0, height});
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
        item(i)->setText(places[i]->title());
        item(i)->setToolTip(tr("%1 (Alt+%2)").arg(places[i]->title()).arg(i + 1));
    }
    updateGeometry();
}

QSize PlaceColumn::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    return {widest + iconSize().width() + 9 * Looks::step, 0};
}

} // namespace tvers
