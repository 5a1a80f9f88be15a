// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The code that belongs on paper, shown once.
#pragma once

#include "core/storage/recoverycode.h"

#include <QDialog>

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

private:
    void print();

    QString m_printed;
    About m_about;
};

} // namespace tvers
