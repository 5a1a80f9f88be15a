// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's half-year out of the file: what came in, summed, beside the
/// half-years before.
#pragma once

#include "core/reports/municipalreport.h"
#include "core/storage/securebytes.h"
#include "core/storage/store.h"

namespace tvers {

/// What came in of one unit in one half-year, its sealed numbers too if \a key opens them;
/// empty when nothing did, or it cannot be read. \a file stands in refusals.
std::optional<DeliveredReport> deliveredReport(const Delivery &delivery, const SecureBytes &key,
                                               const QString &file);

/// Whether some of \a deliveries have sealed numbers, and \a key opens none of them.
bool opensNothing(const QList<Delivery> &deliveries, const SecureBytes &key, const QString &file);

struct MunicipalRequest {
    HalfYear half;
    QList<Unit> units;      ///< in the order they are to stand in
    const SecureBytes &key; ///< the municipality's private one; may be empty
};

/// One unit with its newest report of this half-year and those before, newest first.
struct UnitHalves {
    Unit unit;
    QList<HalfYearReport> reports;
};

/// How many half-years are looked at, this one among them.
inline constexpr int halvesLookedAt = 4;

struct MunicipalDraft {
    MunicipalReport report;
    QList<TrendPoint> trend = {}; ///< half-years with reports, oldest first
    QList<UnitHalves> units = {}; ///< those that have delivered in this half-year
    QStringList digests = {};     ///< of the reports that it is made of
    QStringList made = {};        ///< ids of these, and of those of the half-years before
    bool hasExactSums = false;    ///< more than the reports themselves tell
};

/// One that is finished is as it was then (municipalstate.h).
/// Exact sums stand in it until they have left with other reports than these: what is
/// handed on later adds nothing to them, or two papers would tell what one of them hides.
/// NoReports; the refusals of the repositories.
Result<MunicipalDraft> municipalDraft(Store &store, const MunicipalRequest &request);

/// That \a draft leaves: from now on exact sums of this half-year are those.
Result<> markPublished(Store &store, const MunicipalDraft &draft);

/// ReportLocked when it is finished. NotAnonymous: a known name may not stand there whoever it is
/// of. \a day: of the words.
Result<> keepMunicipalWords(Store &store, HalfYear half, const MunicipalWords &words, QDate day);
Result<MunicipalWords> municipalWords(Store &store, HalfYear half);

} // namespace tvers
