// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Several of many, ticked in a list: arrow keys and the space bar.
#pragma once

#include <QListWidget>

namespace tvers {

class CheckList : public QListWidget
{
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString text;
    };

    explicit CheckList(const QString &name, QWidget *parent = nullptr);

    /// What was ticked stays so where it is still there.
    void setChoices(const QList<Choice> &choices);
    void setChosen(const QStringList &ids);
    QStringList chosen() const; ///< in the order shown

    QSize sizeHint() const override; ///< for up to eight rows

signals:
    void changed();
};

} // namespace tvers
