// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file May this be discussed, by name or without, with these in the room, on this day?
#pragma once

#include "core/consent/consent.h"
#include "core/consent/consentlaw.h"
#include "core/consent/consentrule.h"

namespace tvers {

/// How a case is kept and discussed.
class CaseMode
{
    Q_GADGET
public:
    enum class Kind { Anonymous, Consented, LegalBasis, Group, System };
    Q_ENUM(Kind)
    /// «Mulighet for samtykke skal alltid vurderes».
    enum class Asked { Unanswered, Yes, No, NotAsked };
    Q_ENUM(Asked)
};

QLatin1StringView stored(CaseMode::Kind mode);
QLatin1StringView stored(CaseMode::Asked asked);

/// True for the modes in which one child is talked about.
bool isAboutOneChild(CaseMode::Kind mode);
/// True for the modes in which the child is known by name.
bool isNamed(CaseMode::Kind mode);

/// One of the child's guardians, as far as the rule looks at them.
struct ConsentGuardian {
    GuardianId id;
    bool hasParentalResponsibility = true;
    bool needsInterpreter = false;
    bool ownDataShared = false; ///< illness, conflict: needs this guardian's own consent
    friend bool operator==(const ConsentGuardian &, const ConsentGuardian &) = default;
};

struct ConsentChild {
    ChildId id;
    std::optional<QDate> born = {};
    QList<ConsentGuardian> guardians = {};
    bool unitIsPrivate = false;   ///< its unit is a body of its own
    bool asksNotToInform = false; ///< it does not want its guardians told
};

/// Someone who is to be there.
class ConsentParticipant
{
    Q_GADGET
public:
    enum class Role {
        OwnUnit,       ///< staff of the child's unit
        ReceivingUnit, ///< staff of the unit that it moves to
        Service,
        Guardian,
        Child
    };
    Q_ENUM(Role)

    Role role = Role::Service;
    QString service = {};       ///< id of the pack's; for Service and ReceivingUnit
    bool shares = false;        ///< tells what it knows itself, which its own rules protect
    bool knowsTheChild = false; ///< would know whom an anonymous case is about

    friend bool operator==(const ConsentParticipant &, const ConsentParticipant &) = default;
};

QLatin1StringView stored(ConsentParticipant::Role role);

/// What allows a named discussion without consent, and why.
struct BasisChoice {
    QString basis; ///< id of a LegalBasis
    QString reason;
    bool beyondNecessary = false; ///< tells more than the basis allows: consent for that
    friend bool operator==(const BasisChoice &, const BasisChoice &) = default;
};

/// Everything the rule may look at, copied: no file, no clock.
struct ConsentQuestion {
    ConsentRule rule;
    QString arena; ///< its identifier
    CaseMode::Kind mode = CaseMode::Kind::Anonymous;
    CaseMode::Asked asked = CaseMode::Asked::Unanswered;
    QString notAskedReason = {};
    QString purpose = {};   ///< id of the law's purpose; for named cases
    QStringList kinds = {}; ///< kinds of information that will be told; may be empty
    std::optional<ConsentChild> child = {};
    std::optional<BasisChoice> basis = {};
    QList<Consent> consents = {}; ///< the child's, all of them
    QList<ConsentParticipant> participants = {};
    QDate day;
};

/// One thing that is missing or to be remembered.
class ConsentFinding
{
    Q_GADGET
public:
    enum class Kind {
        // The discussion cannot be held so.
        NotNamedHere,     ///< the arena's rule: never by name
        NotAnonymousHere, ///< the arena's rule: nothing without consent, or a duty to a known child
        NoSingleChildHere,    ///< the arena discusses no single child
        ConsentNotConsidered, ///< asked, not asked or why not: unanswered
        ReasonMissing,        ///< for not asking, or for the basis
        AnonymousAfterNo,     ///< they said no: anonymity is no way round
        RefusedByAsked,       ///< they said no
        ChildWithoutName,     ///< a child is picked in a mode that has none
        ChildMissing,
        AgeUnknown,
        GuardiansUnknown, ///< nobody with parental responsibility is entered
        PurposeNotForAge, ///< purpose
        LawMissing,       ///< no version of the law for the day
        BasisUnknown,     ///< basis
        BasisNotHere,     ///< basis: the arena's rule does not name it
        OnlyConsentHere,  ///< the arena's rule asks for consent
        // Consent is missing for a service, or altogether (service "").
        SignatureMissing,  ///< of signer
        SignerDeclined,    ///< signer
        ServiceNotCovered, ///< agreed to for others, not for this service
        KindNotCovered,    ///< fact: the kind of information
        PurposeNotCovered, ///< fact: the purpose
        ArenaNotCovered,
        Expired,     ///< day: its last
        NotYetValid, ///< day: its first
        Withdrawn,   ///< day: from which on
        NotInformed, ///< the consent is not an informed one
        OralWithoutProof,
        OwnDataNotCovered, ///< a guardian's own information; signer
        // They are not anonymous to these.
        PresentKnowsChild, ///< guardians or the child itself are in the room
        // To remember; nothing is refused.
        ChildToBeHeard,
        ChildsViewToBeAsked,
        GuardiansToBeInformed,
        InterpreterNotNoted, ///< signer
        KnowsTheChild,       ///< a service
        SingleChildUnusual,  ///< the arena is meant for groups and system
        ExpiresSoon          ///< day: its last; within 30 days
    };
    Q_ENUM(Kind)

    Kind kind;
    QString service = {};
    QString signer = {};    ///< id of a guardian, or "child"
    QString paragraph = {}; ///< statute and paragraph that asks for it
    QString fact = {};
    std::optional<QDate> day = {};
    friend bool operator==(const ConsentFinding &, const ConsentFinding &) = default;
};

QLatin1StringView stored(ConsentFinding::Kind kind);

class ConsentDecision
{
    Q_GADGET
public:
    enum class Outcome {
        Allowed,
        AllowedWithout, ///< when those who must leave do
        Refused
    };
    Q_ENUM(Outcome)

    Outcome outcome = Outcome::Allowed;
    /// Refused: why. AllowedWithout: why each of mustLeave is not covered.
    QList<ConsentFinding> missing = {};
    QStringList mustLeave = {}; ///< services, or "guardian", "child"
    QList<ConsentFinding> reminders = {};
    QList<ConsentId> consents = {}; ///< those that it rests on, sorted
    QString paragraph = {};         ///< of the basis that it rests on
    friend bool operator==(const ConsentDecision &, const ConsentDecision &) = default;
};

QLatin1StringView stored(ConsentDecision::Outcome outcome);

/// The one rule. Pure: the same question always has the same answer.
ConsentDecision decide(const ConsentQuestion &question,
                       const ConsentLaws &laws = ConsentLaws::builtIn());

} // namespace tvers
