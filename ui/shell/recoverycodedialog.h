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
    /// \a file: the name that stands on the printed sheet.
    RecoveryCodeDialog(const RecoveryCode &code, const QString &file, QWidget *parent = nullptr);

private:
    void print();

    QString m_printed;
    QString m_file;
};

} // namespace tvers
