// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings of several units' reports added up: what a unit had for itself is summed,
/// what was common to several counts once.
#pragma once

#include "core/reports/halfyearreport.h"

namespace tvers {

/// Why meetings were called off, and how often.
struct CauseCount {
    QString cause; ///< as units wrote it, or a stored word; "" for none given
    int count = 0;
    friend bool operator==(const CauseCount &, const CauseCount &) = default;
};

struct MeetingSums {
    QList<MeetingFigures> meetings = {};      ///< by arena, in the order they come
    QList<CauseCount> causes = {};            ///< most frequent first
    QList<ServiceAttendance> attendance = {}; ///< by service
    friend bool operator==(const MeetingSums &, const MeetingSums &) = default;
};

/// A common meeting is the same in two reports when arena and key are. Where they disagree
/// it was held if one says so, and a service came if one says so. Reports that do not say
/// which meetings were common are taken to have had all of theirs for themselves.
MeetingSums meetingSums(const QList<HalfYearReport> &reports);

/// Of all arenas; without a name.
MeetingFigures allOf(const QList<MeetingFigures> &meetings);

} // namespace tvers
