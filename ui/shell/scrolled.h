// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A page that can be scrolled where the window is small or the letters large.
#pragma once

#include <QScrollArea>

namespace tvers {

/// Takes \a page over. Not a stop of the Tab key: what is in it is.
inline QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    if (page)
        area->setWidget(page);
    return area;
}

} // namespace tvers
