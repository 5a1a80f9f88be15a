// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What units send Oppvekst before 15 December.
#pragma once

#include "ui/print/reportpages.h" // before storage, which has a Table too

#include "core/reports/reportjson.h"
#include "core/storage/sealedbox.h"
#include "ui/shell/desk.h"

namespace tvers::sample {

using namespace Qt::Literals::StringLiterals;

/// The PDF of a finished report of \a whose, autumn 2026, with three of four meetings held and
/// \a count discussions of one type; sealed to \a publicKey, if any.
inline QByteArray deliveredPdf(const Desk &desk, const Unit &whose, int count,
                               const QByteArray &publicKey = {})
{
    HalfYearReport report{whose.name,
                          u"Ingrid Prøve"_s,
                          {2026, HalfYear::Half::Autumn},
                          *DateSpan::make({2026, 6, 16}, {2026, 11, 12})};
    report.isDraft = false;
    report.meetings = {{u"På tvers"_s, 4, 3, 1}};
    const QList<TypeCount> counts{{u"overgang"_s, count}};
    report.discussions = toldCounts(counts);
    report.municipality = desk.pack().name;
    report.unitId = whose.id.text();
    QByteArray box;
    if (!publicKey.isEmpty())
        box = sealedTo(publicKey, compact(asJson(ExactNumbers{counts})));
    return toPdf(ReportPages{report, desk.pack(), Language::Bokmaal, desk.now(), {}, box});
}

} // namespace tvers::sample
