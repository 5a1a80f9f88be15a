// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything on the sheet that is words; core places them, ui/wording
/// makes them.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace tvers {

/// One entry in words.
struct EntryTexts {
    /// Beside the wheel, the longest first: "15.12. Frist: Halvårsrapport", "15.12. A".
    QStringList labels;
    QString bent; ///< along a window's arc: "Oppstartsmøte"
    QString day;  ///< in the list: "to. 1.10."
    QString week; ///< in the list: "40"
    QString text; ///< in the list: all there is to say
};

/// Over the columns of the numbered list.
struct ListHeads {
    QString number;
    QString day;
    QString week;
    QString text;
};

struct WheelTexts {
    QString language;         ///< BCP 47: "nb"
    QString title;            ///< "Årshjul 2026/27"
    QStringList subtitles;    ///< what it is a wheel of, and of what part
    QString centre;           ///< "2026/27"
    QString alternative = {}; ///< what the wheel shows, for whom does not see it
    QStringList months;       ///< twelve, January first
    QStringList monthHeads;   ///< beside the entries: "Oktober 2026"
    ListHeads heads = {};
    QList<EntryTexts> entries;  ///< beside the wheel's entries
    QStringList arenas;         ///< beside the wheel's arenas
    QStringList undated;        ///< beside the wheel's undated arenas
    QList<EntryTexts> holidays; ///< beside the wheel's holidays: day, text, bent
    QString undatedHead;
    QString holidaysHead;
    QString empty;     ///< instead of a list without entries
    QStringList notes; ///< below the list: how many suggestions were left out
    QString meeting;   ///< the words of the key of shapes
    QString deadline;
    QString window;
    QString suggestion;
    std::function<QString(int sheet, int sheets)> footer;
};

} // namespace tvers
