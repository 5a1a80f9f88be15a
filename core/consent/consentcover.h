// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Whether the consents there are let a service in.
#pragma once

#include "core/consent/consentdecision.h"

#include <QSet>

namespace tvers {

/// Looks at one named question's consents, service by service. \pre the question has
/// a child with a known day of birth
class ConsentCover
{
public:
    ConsentCover(const ConsentQuestion &question, const ConsentLaw &law);

    /// What is missing before \a participant may take part; empty: nothing. With
    /// \a service "" whether there is consent at all.
    QList<ConsentFinding> missingFor(const ConsentParticipant &participant);
    /// Whether the question's purpose has signers at the child's age.
    bool hasSigners() const;

    QList<ConsentFinding> reminders() const;
    QList<ConsentId> used() const; ///< sorted

private:
    struct Need {
        QString service;
        QString purpose;
        QStringList signers; ///< ids of guardians, or "child"
        bool oneGuardianMayDo = true;
        QString paragraph;
    };
    QList<Need> needsOf(const ConsentParticipant &participant) const;
    Need needFor(const QString &service, const QString &purpose,
                 const ConsentSigners &signers) const;
    QList<ConsentFinding> missingOf(const Need &need);
    ConsentFinding whyNot(const Need &need, const QString &signer) const;
    std::optional<ConsentFinding> fault(const Consent &consent, const Need &need) const;
    bool hasSigned(const QString &signer, const Need &need);
    bool oneSigned(const Need &need);
    bool hasDeclined(const QString &signer, const Need &need) const;
    std::optional<ConsentFinding> leftToHear(const ConsentSigners &signers) const;
    std::optional<ConsentAnswer> answer(const Consent &consent, const QString &signer) const;
    QStringList guardians() const;

    const ConsentQuestion &m_question;
    const ConsentLaw &m_law;
    int m_age;
    QSet<ConsentId> m_used;
};

} // namespace tvers
