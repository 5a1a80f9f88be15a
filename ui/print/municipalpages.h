// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's half-year on its pages. All of it needs a QGuiApplication.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/localtext.h"
#include "core/reports/municipalreport.h"

namespace tvers {

struct MunicipalPages {
    const MunicipalReport &report;
    const QList<TrendPoint> &trend; ///< oldest first
    Language language;              ///< of the paper
    QDateTime made;                 ///< local time: its day is shown
    QString file = {};              ///< the file mark; may be empty
};

TaggedDrawing laidOut(const MunicipalPages &pages);

/// A unit's page for the steering dialogue.
struct SteeringPages {
    const QList<HalfYearReport> &reports; ///< its own, newest first; there is one
    const MunicipalReport &all;
    Language language;
    QDateTime made;
    QString file = {};
};

/// One page: the letters are as large as that allows, the drawing goes first. Two where
/// even small letters do not do.
TaggedDrawing laidOut(const SteeringPages &pages);

/// Half-years as bars. \pre there is a point
DrawingSheet trendSheet(const QList<TrendPoint> &points, Language language);

} // namespace tvers
