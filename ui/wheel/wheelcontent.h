// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the window shows of a wheel, in numbers and words.
#pragma once

#include "core/municipality/unit.h"
#include "core/wheel/annualwheel.h"
#include "core/wheel/wheeltexts.h"

namespace tvers {

/// One entry in whole words.
struct EntryWords {
    QString what;     ///< "Nærværsteam, 13:00–15:00"
    QString findings; ///< "Høstferie. Heller tirsdag 13. oktober 2026, uke 42"; may be empty
    QString spoken;   ///< everything: tooltip and screen reader
};

struct WheelContent {
    AnnualWheel wheel;
    WheelTexts texts;
    QList<EntryWords> words; ///< beside the wheel's entries
    QDate today;
};

/// What a wheel's words are made of.
struct WheelSubject {
    const MunicipalityPack &pack;
    QString unit = {}; ///< whose year it is; empty: the municipality's
    QDate today;
    Language language;
    QList<Unit> units = {}; ///< whose meetings to tell apart in the municipality's
};

WheelContent wheelContent(const AnnualWheel &wheel, const WheelSubject &subject);

} // namespace tvers
