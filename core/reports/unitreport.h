// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A half-yearly report as the file keeps it: the unit's own, and those received.
#pragma once

#include "core/ids.h"
#include "core/reports/halfyearreport.h"
#include "core/result.h"

#include <QObject>

namespace tvers {

using ReportId = Id<struct ReportTag>;
using ReceivedReportId = Id<struct ReceivedReportTag>;

/// One version of a unit's report.
class UnitReport
{
    Q_GADGET
public:
    enum class State {
        Draft,
        Finished, ///< locked and numbered; from here on only a correction changes it
        Sent
    };
    Q_ENUM(State)

    ReportId id;
    UnitId unit;
    HalfYear half;
    int version = 1; ///< 2 and up correct the one before
    State state = State::Draft;
    int number = 0;                 ///< 1, 2, 3 … in the file; 0 for a draft
    std::optional<QDate> from = {}; ///< the first day counted; empty for a draft
    std::optional<QDate> to = {};   ///< the last, and so where the next report begins
    std::optional<QDate> finished = {};
    std::optional<QDate> sent = {};
    QString archived = {}; ///< where the archive has it
    // Sealed: it may say more than may be told.
    QString experiences = {}; ///< the unit's own words, which pass the gate
    QString evaluation = {};
    QStringList notTheChild = {}; ///< known names that, somebody said, are of others
    QString shown = {};           ///< JSON of what the page shows, as it was; "" for a draft
    QString exact = {};           ///< JSON of the exact numbers, as they were
    ReportTemplate::Kind as = ReportTemplate::Kind::Report;

    friend bool operator==(const UnitReport &, const UnitReport &) = default;
};

QLatin1StringView stored(UnitReport::State state);

/// A report that came in: what its page shows, and the sealed numbers unopened.
struct ReceivedReport {
    ReceivedReportId id;
    UnitId unit;
    HalfYear half;
    int version = 1;
    QDate received;
    QString digest; ///< of the PDF: the same again is no second report
    bool intact = true;
    QString shown;    ///< JSON
    QString box = {}; ///< base64; "" without exact numbers
    friend bool operator==(const ReceivedReport &, const ReceivedReport &) = default;
};

/// The days that a report of \a half counts when it is finished on \a today: from the
/// day after \a previous, the last day that the report before counted, if there is one,
/// to today, and at most to the delivery day, for the day after belongs to the next.
/// ReportNotBegun.
Result<DateSpan> reportDays(HalfYear half, DeliveryDays delivery, std::optional<QDate> previous,
                            QDate today);

/// The last day that the unit's report of the half-year before counted; empty when
/// there is none.
std::optional<QDate> lastReported(const QList<UnitReport> &reports, UnitId unit, HalfYear half);

/// The newest version of the unit's report; null when there is none.
const UnitReport *newestReport(const QList<UnitReport> &reports, UnitId unit, HalfYear half);

} // namespace tvers
