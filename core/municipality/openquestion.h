// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a municipality must still answer, found by looking at its rules.
#pragma once

#include "core/municipality/municipalitypack.h"

namespace tvers {

/// Something that the sources leave open and the program may not guess.
class OpenQuestion
{
    Q_GADGET
public:
    enum class Kind {
        Asked,         ///< the pack asks in its own words: text
        Cadence,       ///< how often, and when
        Days,          ///< which days: only a number of times is known
        Weekday,       ///< which weekday
        Start,         ///< from which date the weeks or months count
        Clock,         ///< at what time
        EventDay,      ///< when the event is; text names it
        Consent,       ///< which consent rule
        Lead,          ///< who leads
        NoticeDays,    ///< how many working days before; text names the deadline
        SchoolHoliday, ///< the school year has no school holidays
        NamedHoliday,  ///< it has none called holiday; text is the pack's own question
        Term,          ///< the school year has no first and last day
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Asked;
    LocalText text = {}; ///< empty but where a kind says otherwise
    QString holiday = {};

    friend bool operator==(const OpenQuestion &, const OpenQuestion &) = default;
};

/// The questions about one arena: first what its rules leave open, in the order
/// of the kinds, then what its pack asks.
QList<OpenQuestion> openQuestions(const ArenaVersion &version);

/// The questions about the municipality's calendar in \a year, those that a day in it
/// answers first, and what its pack asks.
QList<OpenQuestion> openQuestions(const MunicipalityPack &pack,
                                  const SchoolCalendar::Entries &calendar, SchoolYear year);

} // namespace tvers
