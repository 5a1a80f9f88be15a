// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file iCalendar as lines (RFC 5545 §3.1): unfolded, with where they stand, and
/// sorted into the events they belong to. What libical does not do: it knows no
/// line numbers, and takes whatever depth and length a file has.
#pragma once

#include "core/exchange/refusedline.h"

#include <QStringList>

#include <optional>

namespace tvers {

/// One property, unfolded.
struct ContentLine {
    int line;
    QString name;  ///< in capitals
    QString text;  ///< the whole of it
    QString value; ///< what stands after its colon

    /// Empty when it is none: no name of letters, or no colon outside quotes.
    static std::optional<ContentLine> of(const QString &text, int line);
};

/// The properties of one component, without those of components inside it.
struct LinesOfComponent {
    QString name; ///< VEVENT, VTIMEZONE
    int line;     ///< of its BEGIN
    QList<ContentLine> lines = {};
    QStringList offsets = {}; ///< of a VTIMEZONE: every TZOFFSETTO in it
};

/// What a file holds.
struct ReadComponents {
    bool isCalendar = false; ///< there is a VCALENDAR in it
    QList<LinesOfComponent> events = {};
    QList<LinesOfComponent> zones = {};
    QList<RefusedLine> refused = {};
};

/// Never fails: what is too deep, too long, too much or in the wrong place is
/// refused with its line, and an event that the file's end cuts off with its own.
ReadComponents componentsOf(const QString &text);

} // namespace tvers
