// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Consents that run out, for the overview.
#pragma once

#include "core/consent/consentreminders.h"

namespace tvers {

class Store;

/// A line of the overview. Not the whole name: the overview stands open for all to see.
struct ConsentLine {
    ConsentReminder reminder;
    QString who; ///< "Ada P."
};

/// Of children that are not archived, by the day they end; nothing while the file is locked.
QList<ConsentLine> consentLines(Store &store, QDate today);

} // namespace tvers
