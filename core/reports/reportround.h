// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One half-year at Oppvekst: what came in, who is missing, what it adds up to.
#pragma once

#include "core/municipality/unit.h"
#include "core/reports/meetingsums.h"
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

/// Whether the exact numbers of a report are known, and why not.
enum class Exactness {
    NotAsked,  ///< nobody has given a key
    Known,     ///< and they are true of what its page shows
    NotSealed, ///< the unit had no public key when it finished the report
    OtherKey,  ///< sealed to another key, or damaged
    Changed    ///< the report was changed after it was written, or its numbers do not fit it
};

/// What came in of one unit.
struct DeliveredReport {
    HalfYearReport report;
    std::optional<ExactNumbers> exact = {}; ///< only where they are known
    Exactness exactness = Exactness::NotAsked;
};

/// What the newest versions add up to.
struct RoundSums {
    MeetingFigures meetings = {}; ///< of all arenas
    MeasureFigures measures = {};
    ToldCounts discussions = {}; ///< made of what each tells: may be handed on
    /// With the key: exact of those whose numbers are known, as told of the others. Not to
    /// be handed on. Empty where none is known.
    std::optional<ToldCounts> exact = {};
};

RoundSums sumsOf(const QList<DeliveredReport> &reports);

/// The half-year whose reports are written, sent and gathered on \a today: until a month after
/// its delivery day, for that is when the last of them come in.
HalfYear inHand(QDate today, DeliveryDays delivery);

} // namespace tvers
