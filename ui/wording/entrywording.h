// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One entry of the wheel in words, where there is room for whole ones:
/// details, tooltips, screen readers.
#pragma once

#include "core/municipality/unit.h"
#include "core/wheel/annualwheel.h"
#include "ui/wording/daywording.h"

#include <QCoreApplication>

namespace tvers {

/// In the language whose translator is installed; what the pack says in \a language.
/// Keeps references to wheel and pack.
class EntryWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::EntryWording)
public:
    /// \a units are those to tell apart: none on a wheel of a single one.
    EntryWording(const AnnualWheel &wheel, const MunicipalityPack &pack, Language language,
                 const QList<Unit> &units = {});

    /// The arena's rules on the entry's day: they may have changed during the year.
    const ArenaVersion &rules(const WheelEntry &entry) const;
    /// Names are the municipality's own: never English.
    QString named(const LocalText &name) const { return name.in(norwegian(m_language)); }

    QString arena(const WheelEntry &entry) const; ///< "Nærværsteam"
    /// "Nærværsteam", "På tvers: Oppstart", "Frist: Halvårsrapport"
    QString name(const WheelEntry &entry) const;
    /// "tirsdag 6. oktober 2026, uke 41", or from one day to another
    QString day(const WheelEntry &entry) const;
    QString time(const WheelEntry &entry) const; ///< "13:00–15:00, 3 møter"; may be empty
    /// "Solsikken barnehage", "6 barnehager"; empty where it is the arena's own meeting
    QString whose(const WheelEntry &entry) const;
    QStringList units(const WheelEntry &entry) const; ///< the names of all of them
    QString place(const WheelEntry &entry) const;
    QStringList findings(const WheelEntry &entry) const; ///< "Høstferie"
    QString suggestion(const WheelEntry &entry) const;   ///< "Forslag"; empty when it is fixed
    /// "Heller tirsdag 13. oktober 2026, uke 42"; empty without another day.
    QString instead(const WheelEntry &entry) const;
    QString consent(const WheelEntry &entry) const; ///< a sentence; empty where there is no rule
    /// What a deadline asks, of whom, and when to think of it; empty for others.
    QString deadline(const WheelEntry &entry) const;

    /// Everything a marker says: "Nærværsteam, tirsdag 6. oktober 2026, uke 41. Høstferie"
    QString spoken(const WheelEntry &entry) const;

private:
    QList<Unit> unitsOf(const WheelEntry &entry) const;
    QString consentRule(ConsentRule::Kind kind) const;

    const AnnualWheel &m_wheel;
    const MunicipalityPack &m_pack;
    Language m_language;
    DayWording m_days;
    QList<Unit> m_units;
};

} // namespace tvers
