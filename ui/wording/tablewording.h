// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a table of the file is called among people.
#pragma once

#include <QCoreApplication>

namespace tvers {

class TableWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::TableWording)
public:
    /// "meetings" for "meeting"; the name itself for what has no words.
    static QString of(const QString &table);
};

} // namespace tvers
