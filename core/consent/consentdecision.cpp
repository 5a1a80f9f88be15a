// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentdecision.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(CaseMode::Kind mode)
{
    switch (mode) {
    case CaseMode::Kind::Anonymous: return "anonymous"_L1;
    case CaseMode::Kind::Consented: return "consented"_L1;
    case CaseMode::Kind::LegalBasis: return "legal_basis"_L1;
    case CaseMode::Kind::Group: return "group"_L1;
    case CaseMode::Kind::System: return "system"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(CaseMode::Asked asked)
{
    switch (asked) {
    case CaseMode::Asked::Unanswered: return "unanswered"_L1;
    case CaseMode::Asked::Yes: return "yes"_L1;
    case CaseMode::Asked::No: return "no"_L1;
    case CaseMode::Asked::NotAsked: return "not_asked"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ConsentParticipant::Role role)
{
    switch (role) {
    case ConsentParticipant::Role::OwnUnit: return "own_unit"_L1;
    case ConsentParticipant::Role::ReceivingUnit: return "receiving_unit"_L1;
    case ConsentParticipant::Role::Service: return "service"_L1;
    case ConsentParticipant::Role::Guardian: return "guardian"_L1;
    case ConsentParticipant::Role::Child: return "child"_L1;
    }
    Q_UNREACHABLE();
}

bool isNamed(CaseMode::Kind mode)
{
    return mode == CaseMode::Kind::Consented || mode == CaseMode::Kind::LegalBasis;
}

bool isAboutOneChild(CaseMode::Kind mode)
{
    return mode == CaseMode::Kind::Anonymous || isNamed(mode);
}

QLatin1StringView stored(ConsentFinding::Kind kind)
{
    switch (kind) {
    case ConsentFinding::Kind::NotNamedHere: return "not_named_here"_L1;
    case ConsentFinding::Kind::NotAnonymousHere: return "not_anonymous_here"_L1;
    case ConsentFinding::Kind::NoSingleChildHere: return "no_single_child_here"_L1;
    case ConsentFinding::Kind::ConsentNotConsidered: return "consent_not_considered"_L1;
    case ConsentFinding::Kind::ReasonMissing: return "reason_missing"_L1;
    case ConsentFinding::Kind::AnonymousAfterNo: return "anonymous_after_no"_L1;
    case ConsentFinding::Kind::RefusedByAsked: return "refused_by_asked"_L1;
    case ConsentFinding::Kind::ChildWithoutName: return "child_without_name"_L1;
    case ConsentFinding::Kind::ChildMissing: return "child_missing"_L1;
    case ConsentFinding::Kind::AgeUnknown: return "age_unknown"_L1;
    case ConsentFinding::Kind::GuardiansUnknown: return "guardians_unknown"_L1;
    case ConsentFinding::Kind::PurposeNotForAge: return "purpose_not_for_age"_L1;
    case ConsentFinding::Kind::LawMissing: return "law_missing"_L1;
    case ConsentFinding::Kind::BasisUnknown: return "basis_unknown"_L1;
    case ConsentFinding::Kind::BasisNotHere: return "basis_not_here"_L1;
    case ConsentFinding::Kind::OnlyConsentHere: return "only_consent_here"_L1;
    case ConsentFinding::Kind::SignatureMissing: return "signature_missing"_L1;
    case ConsentFinding::Kind::SignerDeclined: return "signer_declined"_L1;
    case ConsentFinding::Kind::ServiceNotCovered: return "service_not_covered"_L1;
    case ConsentFinding::Kind::KindNotCovered: return "kind_not_covered"_L1;
    case ConsentFinding::Kind::PurposeNotCovered: return "purpose_not_covered"_L1;
    case ConsentFinding::Kind::ArenaNotCovered: return "arena_not_covered"_L1;
    case ConsentFinding::Kind::Expired: return "expired"_L1;
    case ConsentFinding::Kind::NotYetValid: return "not_yet_valid"_L1;
    case ConsentFinding::Kind::Withdrawn: return "withdrawn"_L1;
    case ConsentFinding::Kind::NotInformed: return "not_informed"_L1;
    case ConsentFinding::Kind::OralWithoutProof: return "oral_without_proof"_L1;
    case ConsentFinding::Kind::OwnDataNotCovered: return "own_data_not_covered"_L1;
    case ConsentFinding::Kind::PresentKnowsChild: return "present_knows_child"_L1;
    case ConsentFinding::Kind::ChildToBeHeard: return "child_to_be_heard"_L1;
    case ConsentFinding::Kind::ChildsViewToBeAsked: return "childs_view_to_be_asked"_L1;
    case ConsentFinding::Kind::GuardiansToBeInformed: return "guardians_to_be_informed"_L1;
    case ConsentFinding::Kind::InterpreterNotNoted: return "interpreter_not_noted"_L1;
    case ConsentFinding::Kind::KnowsTheChild: return "knows_the_child"_L1;
    case ConsentFinding::Kind::SingleChildUnusual: return "single_child_unusual"_L1;
    case ConsentFinding::Kind::ExpiresSoon: return "expires_soon"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ConsentDecision::Outcome outcome)
{
    switch (outcome) {
    case ConsentDecision::Outcome::Allowed: return "allowed"_L1;
    case ConsentDecision::Outcome::AllowedWithout: return "allowed_without"_L1;
    case ConsentDecision::Outcome::Refused: return "refused"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
