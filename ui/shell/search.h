// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Finding what is on the desk by what somebody types.
#pragma once

#include "ui/shell/workplace.h"

#include <QCoreApplication>

namespace tvers {

class Desk;

class Search
{
    Q_DECLARE_TR_FUNCTIONS(tvers::Search)
public:
    /// Things whose words begin with every word of \a typed, whatever the case:
    /// arenas, units, people, teams, then the year's meetings and deadlines, those
    /// from today on first. At most \a most; none for an empty text.
    static QList<SearchHit> in(const Desk &desk, const QString &typed, qsizetype most);
};

} // namespace tvers
