// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who must consent for a child, and what is missing, seen before any meeting.
#pragma once

#include "core/consent/consentdecision.h"

namespace tvers {

/// A child and all that was answered about it, copied.
struct ConsentSubject {
    ConsentChild child;
    QList<Consent> consents = {};
    QString notAskedReason = {};
};

/// How it stands with one purpose on one day, whatever the arena.
struct PurposeOutlook {
    QString purpose;
    QList<ConsentSigners> rules = {};   ///< who signs at the child's age, by which paragraph
    QList<ConsentFinding> missing = {}; ///< empty: there is consent
    QList<ConsentFinding> reminders = {};
    QList<ConsentId> consents = {};  ///< those that it rests on
    std::optional<QDate> until = {}; ///< the last day of the first of them to end
};

/// In one word, for a list of children.
class ConsentStanding
{
    Q_GADGET
public:
    enum class Kind {
        Unanswered, ///< nobody has decided whether to ask
        NotAsked,   ///< it was decided not to
        Missing,    ///< of some of those who must sign
        Declined,
        Withdrawn,
        Expired,
        EndsSoon, ///< within 30 days
        Given
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Unanswered;
    std::optional<QDate> until = {}; ///< last day, of Given, EndsSoon and Expired
    friend bool operator==(const ConsentStanding &, const ConsentStanding &) = default;
};

/// Ids of the purposes that have signers at the child's age on \a day, in the law's
/// order; all of them while the day of birth is not known.
QStringList purposesFor(const ConsentChild &child, QDate day, const ConsentLaws &laws);

/// AgeUnknown, PurposeNotForAge and LawMissing stand among what is missing.
PurposeOutlook outlookFor(const ConsentSubject &subject, const QString &purpose, QDate day,
                          const ConsentLaws &laws);

ConsentStanding standingOf(const ConsentSubject &subject, const PurposeOutlook &outlook, QDate day);

/// Whose answer is asked for: ids of guardians, then "child", without anyone twice.
QStringList signersOf(const ConsentChild &child, const QList<ConsentSigners> &rules);

} // namespace tvers
