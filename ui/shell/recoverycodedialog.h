// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The code that belongs on paper, shown once.
#pragma once

#include "core/storage/recoverycode.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace tvers {

/// Closes only when the person has said that it is on paper.
class RecoveryCodeDialog : public QDialog
{
    Q_OBJECT
public:
    /// The file as its printed sheet names it.
    struct About {
        QString file;
        QString fingerprint; ///< Store::fingerprint()
    };

    RecoveryCodeDialog(const RecoveryCode &code, const About &about, QWidget *parent = nullptr);

    void reject() override; ///< not before: Escape and the window's own button too

private:
    void print();

    QString m_printed;
    QCheckBox *m_kept;
    QLabel *m_hint;
    About m_about;
};

} // namespace tvers
