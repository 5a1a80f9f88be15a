// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A place with as much room as a window leaves it.
#pragma once

#include "ui/shell/scrolled.h"

#include <QCoreApplication>

namespace tvers::testing {

/// Until the layouts have settled.
inline void settle(const QWidget &place)
{
    int before = 0;
    do {
        before = place.height();
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    } while (before != place.height());
}

/// As in the window: scrolled as a whole where there is too little room.
inline void showPlaceIn(QSize room, QWidget &place, QWidget &window)
{
    auto *page = new ScrolledPage(&window);
    page->resize(room);
    page->setWidget(&place);
    window.resize(room);
    page->show();
    settle(place);
}

} // namespace tvers::testing
