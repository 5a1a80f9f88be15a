// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is chosen in a list, while the focus is somewhere else.
#pragma once

#include <QStyleOptionViewItem>

namespace tvers {

/// Whether \a widget is a view in which somebody chose this, and then went elsewhere in its
/// window. Lists that pop up have the focus even where Qt leaves it in a field.
bool isQuietlyChosen(const QStyleOption &option, const QWidget *widget);

/// \a item with a pale ground and its words and picture as those of its neighbours.
QStyleOptionViewItem quietened(const QStyleOptionViewItem &item);

/// The edge that says, not by colour alone, that the row beginning with \a item is chosen.
void drawQuietEdge(const QStyleOptionViewItem &item, QPainter *painter);

} // namespace tvers
