// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an arena asks for before a child is discussed by name.
#pragma once

#include "core/localtext.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace tvers {

/// The consent rule of one arena, as its municipality has stated it.
class ConsentRule
{
    Q_GADGET
public:
    /// Where the source is silent the rule is Unspecified, and until the
    /// municipality decides Tvers behaves as if it were Anonymous.
    enum class Kind {
        None,                    ///< no single child is discussed
        Anonymous,               ///< never by name
        AnonymousOrConsent,      ///< by name only with consent
        ConsentRequiredForNamed, ///< single children only with consent, groups without
        ConsentRequired,         ///< nothing without consent
        LegalBasis,              ///< a statutory duty or right; consent for what goes beyond
        Unspecified,
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Unspecified;
    QStringList givenBy = {};    ///< identifiers: guardians, pupil, service_user
    LocalText collectedBy = {};  ///< who obtains it; may be empty
    LocalText scope = {};        ///< what it covers; may be empty
    LocalText note = {};         ///< may be empty
    QStringList legalBasis = {}; ///< statutes and paragraphs; filled for LegalBasis only
    LocalText neededFor = {};    ///< what still needs consent on legal basis; may be empty
    bool alwaysConsider = false; ///< «mulighet for samtykke skal alltid vurderes»
    bool stated = false;         ///< the source says so in words

    friend bool operator==(const ConsentRule &, const ConsentRule &) = default;
};

QLatin1StringView stored(ConsentRule::Kind kind);

} // namespace tvers
