// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The narrow column of places, with picture and word.
#pragma once

#include "ui/shell/workplace.h"

#include <QListWidget>

namespace tvers {

/// Arrow keys go from place to place; Alt+1 … Alt+9 anywhere in the window.
class PlaceColumn : public QListWidget
{
    Q_OBJECT
public:
    explicit PlaceColumn(QWidget *parent = nullptr);

    void add(const WorkPlace &place);
    void retranslate(const QList<WorkPlace *> &places);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace tvers
