// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a list of changes does to the rules that decide about names: arenas' consent
/// rules, the law table, whether a unit is a body of its own, the key of reports.
#pragma once

#include "core/consent/consentlaw.h"
#include "core/filecontent.h"

namespace tvers {

/// One rule that is another afterwards.
class RuleChange
{
    Q_GADGET
public:
    enum class Kind {
        Consent,   ///< an arena's consent rule; before and after begin with its stored word
        ArenaGone, ///< the arena and all its rules
        Signers,   ///< who consents, at an age for a purpose
        Law,       ///< anything else of the law table: bases, duties, services
        Ownership, ///< of a unit: stored words
        ReportKey, ///< to which reports are sealed
    };
    Q_ENUM(Kind)

    Kind kind;
    QString name;                   ///< the arena's identifier, the unit, the line of the law
    std::optional<QDate> from = {}; ///< first day on which it is another; empty: from ever
    QString before = {};            ///< empty: there was none
    QString after = {};             ///< empty: there is none
    std::optional<ConsentSigners> signersBefore = {}; ///< of Signers
    std::optional<ConsentSigners> signersAfter = {};

    friend bool operator==(const RuleChange &, const RuleChange &) = default;
};

QLatin1StringView stored(RuleChange::Kind kind);

/// Those of \a changes that may make a rule another; the others need not be looked at.
QList<Change> ruleTouching(QList<Change> changes);

/// What \a changes do to the rules of \a before, which need hold no more than arenas,
/// versions, units and settings. A law that cannot be read counts as no law.
QList<RuleChange> ruleChanges(const FileContent &before, const QList<Change> &changes);

/// Between two law tables, by the first day on which they differ.
QList<RuleChange> lawChanges(const ConsentLaws &before, const ConsentLaws &after);

/// The file's setting with the key that reports are sealed to, as the adviser's file keeps it.
QString publicKeySetting();

/// For the log: "consent|vestby.rusteam|2026-08-01|unspecified|none".
QString inOneLine(const RuleChange &change);

} // namespace tvers
