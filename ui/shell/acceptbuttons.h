// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The foot of a dialog that takes what was filled in, or leaves it.
#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace tvers {

/// A button that says what it does, and Cancel; they accept and reject \a dialog.
class AcceptButtons : public QDialogButtonBox
{
public:
    AcceptButtons(const QString &accept, QDialog *dialog) :
        QDialogButtonBox(dialog), m_accepting(addButton(accept, AcceptRole))
    {
        addButton(Cancel);
        connect(this, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
        connect(this, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    }

    QPushButton *accepting() const { return m_accepting; }

private:
    QPushButton *m_accepting;
};

} // namespace tvers
