// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One half-year at Oppvekst: what came in, who is missing, what it adds up to.
#pragma once

#include "core/municipality/unit.h"
#include "core/reports/reportpdf.h"
#include "core/reports/unitreport.h"

namespace tvers {

/// What is done with a report that was dropped.
enum class Verdict {
    Taken,
    Twice,             ///< the same file came in before
    Draft,             ///< it is not finished
    OtherMunicipality, ///< or of a unit that is not in the file
};

struct Incoming {
    Verdict verdict;
    std::optional<ReceivedReport> report = {}; ///< when taken
};

/// What the round knows already.
struct RoundSoFar {
    const QList<Unit> &units;
    QString municipality; ///< its name
    const QList<ReceivedReport> &received;
};

/// \a today: the day it came. Its unit is found by id, or, in a file that has it from
/// elsewhere, by its whole name.
Incoming judge(const ReadReport &read, const RoundSoFar &round, QDate today);

/// How one unit stands.
struct Delivery {
    Unit unit;
    std::optional<ReceivedReport> newest = {}; ///< the last version; empty: missing
    bool isLate = false;                       ///< its first version came after the day
    int versions = 0;
};

/// Kindergartens and schools that are open on the last day, in the order of \a units;
/// others that have delivered too.
QList<Delivery> deliveries(const QList<Unit> &units, const QList<ReceivedReport> &received,
                           HalfYear half, DeliveryDays days);

/// What the newest versions add up to.
struct RoundSums {
    int planned = 0;
    int held = 0;
    int cancelled = 0;
    int withoutLog = 0;
    MeasureFigures measures = {};
    ToldCounts discussions = {};                ///< made of what each tells: may be handed on
    std::optional<QList<TypeCount>> exact = {}; ///< with the key, and only of all of them
};

/// \a numbers: beside the reports, what was sealed in each; empty without the key.
RoundSums sumsOf(const QList<HalfYearReport> &reports, const QList<ExactNumbers> &numbers = {});

} // namespace tvers
