// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quietselection.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tvers {

namespace {

constexpr float shareOfAccent = 0.18F;
constexpr int edgeWidth = 4;

QColor mixed(const QColor &ground, const QColor &accent)
{
    const auto mix = [](float a, float b) { return a * (1 - shareOfAccent) + b * shareOfAccent; };
    return QColor::fromRgbF(mix(ground.redF(), accent.redF()),
                            mix(ground.greenF(), accent.greenF()),
                            mix(ground.blueF(), accent.blueF()));
}

} // namespace

bool isQuietlyChosen(const QStyleOption &option, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || !option.state.testFlag(QStyle::State_Selected))
        return false;
    const QWidget *window = view->window();
    const QWidget *focused = window->focusWidget();
    const bool isIn = focused && (focused == view || view->isAncestorOf(focused));
    return window->windowType() != Qt::Popup && !isIn;
}

QStyleOptionViewItem quietened(const QStyleOptionViewItem &item)
{
    QStyleOptionViewItem quiet = item;
    const QPalette &palette = item.palette;
    quiet.palette.setColor(QPalette::Highlight, mixed(palette.color(QPalette::Base),
                                                      palette.color(QPalette::Highlight)));
    quiet.palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    if (!item.icon.isNull()) {
        const QPixmap picture = item.icon.pixmap(item.decorationSize);
        quiet.icon = QIcon(picture);
        quiet.icon.addPixmap(picture, QIcon::Selected);
    }
    return quiet;
}

void drawQuietEdge(const QStyleOptionViewItem &item, QPainter *painter)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const Position where = item.viewItemPosition;
    if (where == QStyleOptionViewItem::Middle || where == QStyleOptionViewItem::End)
        return;
    QRect edge = item.rect;
    edge.setWidth(edgeWidth);
    painter->fillRect(edge, item.palette.color(QPalette::Highlight));
}

} // namespace tvers
