// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Backing up by hand, and when it was last done.
#pragma once

#include <QCoreApplication>

class QWidget;

namespace tvers {

class Desk;

class BackupState
{
    Q_DECLARE_TR_FUNCTIONS(tvers::BackupState)
public:
    /// "No backup yet", "Backed up 21.11.2026 14:32".
    static QString words(Desk &desk);
    /// Asks where, makes the copy, and remembers the time in the file.
    static void backUpByHand(Desk &desk, QWidget *parent);
};

} // namespace tvers
