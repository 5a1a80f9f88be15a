// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A new passphrase, typed twice.
#pragma once

#include "core/storage/store.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace tvers {

class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a user: whose it is; asked for when empty.
    PassphraseDialog(const QString &heading, const QString &user, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    NamedPassphrase passphrase() const;

private:
    void showProblem();
    QLineEdit *secretField();

    QLineEdit *m_user;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace tvers
