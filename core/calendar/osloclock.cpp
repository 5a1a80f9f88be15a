// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/osloclock.h"

namespace tvers {

QTimeZone osloZone() { return QTimeZone(QByteArrayLiteral("Europe/Oslo")); }

// Not by QDateTime's own reckoning: what it says of the hours around a change
// differs between versions of Qt.
QDateTime utcOf(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime asIfUtc(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(asIfUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asIfUtc.addDays(1));
    const QDateTime byBefore = asIfUtc.addSecs(-before);
    const QDateTime byAfter = asIfUtc.addSecs(-after);
    if (zone.offsetFromUtc(byBefore) != before && zone.offsetFromUtc(byAfter) == after)
        return byAfter;
    return byBefore;
}

} // namespace tvers
