// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the consent rule answers about a discussion, in words.
#pragma once

#include "core/cases/discussion.h"
#include "ui/shell/desk.h"

namespace tvers {

struct DecisionWords {
    bool isAllowed = false;
    QStringList mustLeave = {}; ///< services, "guardian" or "child"
    QString text; ///< one sentence a line: what is missing, who leaves, what to remember
};

/// Asks the rule about \a wanted as the file is now. The refusals of questionOf().
Result<DecisionWords> askRule(Desk &desk, const Discussion &wanted);

/// "PPT", or guardians and child.
QString whoIs(const Desk &desk, const QString &service);

} // namespace tvers
