// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A page that can be scrolled where the window is small or the letters large.
#pragma once

#include <QDialog>
#include <QScreen>
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

/// Makes \a dialog as large as \a page wants to be, with what stands round it, as
/// far as the screen has room.
inline void growTo(const QWidget &page, QDialog &dialog)
{
    const QSize round(60, 100);
    QSize wanted = page.sizeHint();
    if (page.hasHeightForWidth())
        wanted.setHeight(qMax(wanted.height(), page.heightForWidth(wanted.width())));
    dialog.resize((wanted + round).boundedTo(dialog.screen()->availableSize() * 9 / 10));
}

} // namespace tvers
