// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Half-years beside each other as bars: readable without colour.
#pragma once

#include "core/reports/municipalreport.h"
#include "core/wheel/typesetter.h"

namespace tvers {

/// What stands in the drawing, in the reader's language.
struct TrendWords {
    QString meetings;    ///< over the first bars
    QString planned;     ///< an empty bar
    QString held;        ///< a full bar
    QString discussions; ///< over the others
    QString least;       ///< a full bar: so many at least
    QString most;        ///< a dashed bar upon it: so many at most
};

/// "11", "2–8", or "7+" where nobody says how many at most.
QString shortly(const ToldCount &count);

/// 170 by 68 mm: to the left meetings planned and held, to the right discussions, as far as
/// they are told. \a points: oldest first. \pre there is one
DrawingSheet trendDrawing(const QList<TrendPoint> &points, const TrendWords &words,
                          const Typesetter &typesetter);

} // namespace tvers
