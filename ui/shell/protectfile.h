// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The end of the open door: passphrase, and the recovery code on paper.
#pragma once

#include "ui/shell/recoverycodedialog.h"

class QWidget;

namespace tvers {

class Desk;

/// The file of \a desk as its printed sheet names it.
RecoveryCodeDialog::About aboutFile(const Desk &desk);

/// Asks for the first passphrase and shows the recovery code. True when the file is
/// protected; what went wrong has been told.
bool protectFile(Desk &desk, const QString &heading, QWidget *parent);

/// Before the first entry about a child: nothing while there is a passphrase, else why
/// one is needed, and protectFile(). False: nothing about a child can be entered.
bool readyForChildren(Desk &desk, QWidget *parent);

} // namespace tvers
