// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A unit's half-year out of the file: what a report counts, and the report.
#pragma once

#include "core/calendar/publicholidays.h"
#include "core/reports/reportjson.h"
#include "core/reports/unitreport.h"
#include "core/storage/store.h"

namespace tvers {

struct ReportRequest {
    UnitId unit;
    HalfYear half;
    QDate today;
    PublicHolidays holidays;
    Language language; ///< of names
    /// Empty: as the draft says. What is finished stays as it was finished.
    std::optional<ReportTemplate::Kind> as = {};
};

/// A report with everything that it was made of.
struct ReportDraft {
    HalfYearReport report;
    ReportFigures figures;
    QList<CalendarMeeting> unlogged = {}; ///< those of figures.withoutLog, in its order
    QByteArray publicKey = {};            ///< whom the exact numbers are sealed to; may be empty
};

/// The unit's newest version: as it was finished, or, of a draft or where there is none
/// yet, as it would be today. NoReports, ReportNotBegun; RowNotFound for the unit;
/// VaultLocked; the refusals of the repositories.
Result<ReportDraft> reportOf(Store &store, const ReportRequest &request);

/// What its PDF carries beside the page: the exact numbers, sealed; empty without a key.
QByteArray boxOf(const ReportDraft &draft);

/// Locks the draft \a id as it is today. As reportOf() and ReportRepository::finish().
Result<UnitReport> finishReport(Store &store, ReportId id, const ReportRequest &request);

} // namespace tvers
