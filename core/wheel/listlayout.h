// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The numbered list beside the wheel, and where it runs on.
#pragma once

#include "core/wheel/wheellayout.h"

namespace tvers {

/// Something to read beside the wheel: one line, or a few where it is long.
struct PlacedLine {
    enum class Kind {
        Title,
        Subtitle,
        Arena,        ///< index in the wheel's arenas
        Legend,       ///< what a shape means; index is one of LegendShape
        Head,         ///< of a part of the list
        Columns,      ///< over the entries' columns: number, day, week, what
        ColumnsAgain, ///< the same at the head of further columns of the list
        Month,        ///< over the entries of a month
        Entry,        ///< index in the wheel's entries
        Undated,      ///< index in the wheel's undated arenas
        Holiday,      ///< index in the wheel's holidays
        Note,
        Footer,
        RunningHead, ///< at the head of further sheets
    };
    enum LegendShape { MeetingShape, DeadlineShape, WindowShape, SuggestionShape };

    Kind kind;
    qsizetype index;
    int sheet; ///< 0 is the one with the wheel
    QRectF box;
    QList<GlyphRun> runs; ///< in reading order
    QRectF mark = {};     ///< where a letter, a shape or a shade stands
};

struct ListLayout {
    QList<PlacedLine> lines; ///< in reading order
    int sheets = 1;
};

/// Every entry has one line and none is left out. As few sheets as the smallest
/// letters need, and on these the largest letters that fit.
ListLayout layoutList(const WheelSetting &setting);

/// The setting's own sheet, or the same paper with the list in two columns where
/// that spares the further sheets: a year on one sheet can hang on a wall.
Sheet fittingSheet(const WheelSetting &setting);

} // namespace tvers
