// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's private key, typed or out of a file.
#pragma once

#include "core/storage/securebytes.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace tvers {

class PrivateKeyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PrivateKeyDialog(QWidget *parent = nullptr);
    ~PrivateKeyDialog() override; ///< nothing stays in the field

    /// Takes the first line of the file at \a path; says why not when there is no key in it.
    void takeFile(const QString &path);
    /// 32 bytes once it was accepted. It is the caller's from then on.
    SecureBytes takeKey() { return std::move(m_key); }

private:
    void askForFile();
    void takeTyped();
    void take(QString &digits, const QString &problem);
    void emptyField();
    void sayProblem(const QString &problem);

    QLineEdit *m_typed;
    QLabel *m_problem;
    SecureBytes m_key;
};

} // namespace tvers
