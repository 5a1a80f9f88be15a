// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Consents that run out, before they do.
#pragma once

#include "core/consent/consent.h"

namespace tvers {

/// One consent that somebody should ask for again.
struct ConsentReminder {
    ConsentId consent;
    ChildId child;
    QDate lastDay;
    friend bool operator==(const ConsentReminder &, const ConsentReminder &) = default;
};

/// Those that end within 30 days of \a today, have ended within the 60 days before it,
/// or whose own reminder is due; the first to end first. Not those that are declined or
/// withdrawn, and not those that another one has taken the place of: it replaces it, or
/// is for the same purposes and lasts longer.
QList<ConsentReminder> consentReminders(const QList<Consent> &consents, QDate today);

} // namespace tvers
