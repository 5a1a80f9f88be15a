// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Several of a few: boxes below each other.
#pragma once

#include "ui/municipality/editabletablemodel.h"

#include <QWidget>

class QCheckBox;

namespace tvers {

class CheckRow : public QWidget
{
    Q_OBJECT
public:
    explicit CheckRow(QWidget *parent = nullptr);

    /// The boxes, made the first time and named again later.
    void setChoices(const Choices &choices);
    void setChosen(const QList<int> &values);
    /// In the order they had in setChosen(), new ones after them.
    QList<int> chosen() const;

signals:
    void changed();

private:
    QList<QCheckBox *> m_boxes;
    QList<int> m_values;
    QList<int> m_before;
};

} // namespace tvers
