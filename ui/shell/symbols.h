// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Line icons of one weight, drawn for Tvers; they follow the palette.
#pragma once

#include <QIcon>

namespace tvers {

enum class Symbol {
    Overview,
    Wheel,
    Calendar,
    Plan,
    Meetings,
    Units,
    Arenas,
    Children,
    Settings,
    Locked,
    Unlocked,
    Search,
    Earlier,
    Later,
    Print,
    Export,
    Add,
    Remove,
    Undo,
    Redo,
    Warning,
    Question,
    Done,
    Open,
    Close,
    Cases,
    Measures,
};

/// Drawn in the text colour of the palette at the moment of painting, in grey
/// where disabled.
QIcon iconOf(Symbol symbol);

} // namespace tvers
