// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who does something with a meeting that is not taken back, and why.
#pragma once

#include "core/minutes/heldmeeting.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace tvers {

class SignDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Asks { Name, Reason, Cause };
    struct Words {
        QString title;
        QString text; ///< what happens
        QString button;
    };

    SignDialog(Asks asks, const Words &words, const QString &by, QWidget *parent = nullptr);

    QString by() const;
    QString reason() const;
    HeldMeeting::Cause cause() const;
    void propose(HeldMeeting::Cause cause);

private:
    void follow(); ///< nothing can be signed without name and reason

    Asks m_asks;
    QLineEdit *m_by;
    QLineEdit *m_reason;
    QComboBox *m_cause;
    QDialogButtonBox *m_buttons;
};

} // namespace tvers
