// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words for texts that lie open in the file.
#pragma once

#include <QCoreApplication>

namespace tvers {

class PlainWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::PlainWording)
public:
    /// \a name as PlainGate refuses it, "plain.team.name": "The name of a team".
    static QString of(const QString &name);
};

} // namespace tvers
