// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a place shows while there is nothing in it.
#pragma once

#include "ui/shell/looks.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

/// One sentence that says what the place is for, and the one button that starts it;
/// both are taken over.
inline QWidget *emptyState(QLabel *text, QPushButton *button)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    button->setMinimumHeight(Looks::leastTarget);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch();
    column->setSpacing(Looks::margin);
    return page;
}

} // namespace tvers
