// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentreminders.h"

#include <algorithm>

namespace tvers {

namespace {

constexpr int before = 30; // days
constexpr int after = 60;  // days

bool isGiven(const Consent &consent) { return !consent.isDeclined() && !consent.withdrawn; }

bool takesPlaceOf(const Consent &later, const Consent &earlier)
{
    if (later.id == earlier.id || !(later.child == earlier.child))
        return false;
    if (later.replaces == earlier.id)
        return true;
    const bool samePurposes =
        std::all_of(earlier.purposes.begin(), earlier.purposes.end(),
                    [&later](const QString &one) { return later.purposes.contains(one); });
    return isGiven(later) && samePurposes && later.to > earlier.to;
}

bool isDue(const Consent &consent, QDate today)
{
    const qint64 left = today.daysTo(consent.to);
    const bool reminded = consent.reminder && *consent.reminder <= today && left >= -after;
    return reminded || (left <= before && left >= -after);
}

} // namespace

QList<ConsentReminder> consentReminders(const QList<Consent> &consents, QDate today)
{
    QList<ConsentReminder> due;
    for (const Consent &one : consents) {
        const bool replaced =
            std::any_of(consents.begin(), consents.end(),
                        [&one](const Consent &other) { return takesPlaceOf(other, one); });
        if (isGiven(one) && !replaced && isDue(one, today))
            due.append({one.id, one.child, one.to});
    }
    std::sort(due.begin(), due.end(), [](const ConsentReminder &a, const ConsentReminder &b) {
        return std::pair(a.lastDay, a.consent.uuid()) < std::pair(b.lastDay, b.consent.uuid());
    });
    return due;
}

} // namespace tvers
