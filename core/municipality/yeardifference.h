// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What moved in a year when a rule or a calendar was changed.
#pragma once

#include "core/municipality/datedyear.h"

namespace tvers {

/// One arena's days that came, went, or are judged otherwise than before.
struct ArenaDifference {
    QString arena; ///< id
    QList<QDate> gone = {};
    QList<QDate> come = {};
    QList<QDate> judgedAnew = {}; ///< other findings or another day instead
    QList<QDate> settled = {};    ///< only suggested before, decided now
    QList<QDate> otherwise = {};  ///< other hours or units, or only suggested again

    friend bool operator==(const ArenaDifference &, const ArenaDifference &) = default;
};

/// Meetings, windows (their first days) and deadlines alike; by the order of the
/// arenas in \a after, then those that are only in \a before. Arenas where
/// nothing moved are left out.
struct YearDifference {
    QList<ArenaDifference> arenas = {};
    bool isEmpty() const { return arenas.isEmpty(); }
    friend bool operator==(const YearDifference &, const YearDifference &) = default;
};

/// \pre both are of the same school year
YearDifference differenceBetween(const DatedYear &before, const DatedYear &after);

} // namespace tvers
