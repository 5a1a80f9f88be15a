// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Days and hours of other programs' calendars, as clocks in Norway show them.
#pragma once

#include "core/exchange/contentlines.h"

#include <QDateTime>
#include <QSet>

namespace tvers {

/// A day, or an hour of one.
struct IcsTime {
    QDate day;
    std::optional<QTime> time = {}; ///< Europe/Oslo; empty: the whole day
};

/// Names of time zones that the file itself describes, as far as they have our
/// clock: winter +01:00, summer +02:00.
QSet<QString> ourZonesIn(const QList<LinesOfComponent> &zones);

/// What \a line (DTSTART, DTEND, EXDATE …) says. UTC and zones that are known, by
/// the IANA's name or by Windows', become Oslo's clock; without a zone, and in one
/// of \a ourZones, it is Oslo's already. Several values: each one. Reason::DayWrong,
/// Reason::ZoneUnknown.
QList<IcsTime> timesOf(const ContentLine &line, const QSet<QString> &ourZones,
                       std::optional<RefusedLine> &refusal);

} // namespace tvers
