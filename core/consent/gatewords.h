// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words that the anonymity gate knows.
#pragma once

#include "core/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tvers {

/// Which words are places, services, ordinary words; which tell that a number is a
/// date of birth, an hour or an order. All in small letters.
struct GateWords {
    QSet<QString> harmless;       ///< places, services, posts, common: no warning for a capital
    QSet<QString> places;         ///< municipalities and towns; behind a postal code
    QSet<QString> ordinaryNames;  ///< names that are also words: warned of, with a capital
    QStringList generalEndings;   ///< of words for bodies and buildings: «-tjenesten»
    QStringList placeEndings;     ///< of place names; count after «i», «på», «ved»
    QSet<QString> placeNouns;     ///< after a name they make it a place: «Ekeberg skole»
    QSet<QString> placeLeads;     ///< before a name they do: «møterom Limbazi»
    QSet<QString> nameParticles;  ///< parts of names that name nobody: «van»
    QSet<QString> abbreviations;  ///< after whose full stop the sentence goes on
    QHash<QString, int> months;   ///< 1..12
    QHash<QString, int> ordinals; ///< 1..31
    QSet<QString> birthWords;
    QSet<QString> personWords;
    QSet<QString> eventWords;   ///< whose date is no date of birth
    QSet<QString> nonDateLeads; ///< «kap.», «kl.», «uke»
    QSet<QString> idLabels;
    QSet<QString> phoneLabels;
    QHash<QString, int> spokenNumbers; ///< 0..99: «ni», «nitti»
    QSet<QString> otherNumberLabels;   ///< orders, accounts, cases
    QStringList streetEndings;
    QStringList weakStreetEndings;   ///< only of words with a capital
    QSet<QString> commonStreetWords; ///< end like streets and are none
    QSet<QString> unitWords;         ///< after a number: «år», «ganger»

    /// The table that this Tvers was built with: resources/consent/gate_words.json.
    static const GateWords &builtIn();
    /// Strict: see core/exchange/jsonreader.h for the refusals.
    static Result<GateWords> read(const QByteArray &json, const QString &file);
};

} // namespace tvers
