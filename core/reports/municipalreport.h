// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the municipality reports of a half-year, made of its units' reports. All of
/// it may be handed on.
#pragma once

#include "core/reports/meetingsums.h"
#include "core/reports/publishedsums.h"
#include "core/reports/reportround.h"

namespace tvers {

/// How a unit has delivered.
struct DeliveredUnit {
    QString unit;
    std::optional<QDate> received = {}; ///< of its newest version; empty: missing
    bool isLate = false;
    bool isIntact = true;
    int version = 0;
    friend bool operator==(const DeliveredUnit &, const DeliveredUnit &) = default;
};

/// Of how many units something is true, among those that say anything of it.
struct UnitShare {
    int yes = 0;
    int asked = 0;
    friend bool operator==(const UnitShare &, const UnitShare &) = default;
};

/// Oppvekst's own words of a half-year.
struct MunicipalWords {
    QString experiences = {};
    QString evaluation = {};
    friend bool operator==(const MunicipalWords &, const MunicipalWords &) = default;
};

struct MunicipalReport {
    QString municipality;
    HalfYear period;
    QDate due;
    QList<DeliveredUnit> units = {};
    QList<MeetingFigures> meetings = {}; ///< by arena, over all units
    QList<CauseCount> causes = {};       ///< most frequent first
    UnitShare startUp = {};              ///< held it
    UnitShare closing = {};
    QList<ServiceAttendance> attendance = {}; ///< by service, over all units
    ToldCounts discussions = {};
    ToldCount decisions = ToldCount::exactly(0);
    UnitShare consent = {}; ///< assessed it each time one child was discussed
    MeasureFigures measures = {};
    QStringList competenceNeeds = {}; ///< each once
    MunicipalWords words = {};
    bool isDraft = true;
    int version = 1; ///< 2 and up correct the one before
    int number = 0;  ///< given when it was finished; 0 for a draft

    int delivered() const;              ///< units
    MeetingFigures allMeetings() const; ///< of all arenas; without a name
    friend bool operator==(const MunicipalReport &, const MunicipalReport &) = default;
};

/// Everything but who has delivered, and the words.
MunicipalReport municipalReport(HalfYear half, const QList<DeliveredReport> &reports);

/// Where the municipality stands in one half-year, to be seen beside others.
struct TrendPoint {
    HalfYear half;
    int reports = 0; ///< that came in
    int planned = 0;
    int held = 0;
    ToldCount discussions = ToldCount::exactly(0);
    MeasureFigures measures = {};
    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

TrendPoint trendPoint(const MunicipalReport &report);
TrendPoint trendPoint(const HalfYearReport &report);

} // namespace tvers
