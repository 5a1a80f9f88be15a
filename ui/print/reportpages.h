// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The half-yearly report on its pages, and as the PDF that is sent.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/municipality/municipalitypack.h"
#include "core/reports/halfyearreport.h"

namespace tvers {

struct ReportPages {
    const HalfYearReport &report;
    const MunicipalityPack &pack;
    Language language;   ///< of the paper
    QDateTime made;      ///< local time: its day is shown
    QString file = {};   ///< the file mark; may be empty
    QByteArray box = {}; ///< the exact numbers, sealed; may be empty
};

/// As the window shows them and the printer gets them. Needs a QGuiApplication.
TaggedDrawing laidOut(const ReportPages &pages);

/// With everything that rides along, and its digest. Needs a QGuiApplication.
QByteArray toPdf(const ReportPages &pages);

/// "Halvårsrapport 2026-2 Ekeberg barnehage": the file's name without its ending.
QString fileNameOf(const HalfYearReport &report);

} // namespace tvers
