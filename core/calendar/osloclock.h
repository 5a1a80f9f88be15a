// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From the clock on the wall in Norway to UTC and back.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace tvers {

/// Europe/Oslo.
QTimeZone osloZone();

/// The instant at which clocks in \a zone show \a time on \a day. The hour that
/// comes twice in October is the first of them; one that is left out in March is
/// as long after the change as it was meant to be (02:30 becomes 03:30).
QDateTime utcOf(QDate day, QTime time, const QTimeZone &zone = osloZone());

} // namespace tvers
