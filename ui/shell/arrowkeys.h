// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Arrow keys on a button do nothing there.
#pragma once

#include <QObject>

namespace tvers {

/// Qt's go to whatever button stands nearest, anywhere in the window. In dialogs, in groups and
/// among the choices of a page, where buttons stand in a row of their own, they stay.
class ArrowKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void stopAt(QWidget *widget); ///< nothing when it is none of those buttons

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tvers
