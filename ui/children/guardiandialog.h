// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One of those who answer for a child.
#pragma once

#include "core/cases/child.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tvers {

/// Stores nothing: the caller makes an Edit of guardian().
class GuardianDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GuardianDialog(const Guardian &guardian, QWidget *parent = nullptr);

    Guardian guardian() const;

private:
    Guardian m_before;
    QLineEdit *m_name;
    QLineEdit *m_relation;
    QCheckBox *m_responsible;
    QCheckBox *m_livesWith;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_language;
    QCheckBox *m_interpreter;
    QPushButton *m_save;
};

} // namespace tvers
