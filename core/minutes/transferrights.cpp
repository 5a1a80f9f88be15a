// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/transferrights.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether they have answered for this arena, yes or no.
bool wereAsked(const TransferQuestion &question)
{
    return std::any_of(question.consents.begin(), question.consents.end(), [&](const Consent &one) {
        return one.from <= question.day &&
               (one.arenas.isEmpty() || one.arenas.contains(question.arena));
    });
}

/// The statute that the arena's rule names.
const LegalBasis *basisOf(const TransferQuestion &question, const ConsentLaws &laws)
{
    const ConsentLaw *law = laws.on(question.day);
    if (!law || question.rule.kind != ConsentRule::Kind::LegalBasis)
        return nullptr;
    const auto found =
        std::find_if(law->bases.begin(), law->bases.end(), [&](const LegalBasis &one) {
            return question.rule.legalBasis.contains(one.paragraph);
        });
    return found == law->bases.end() ? nullptr : &*found;
}

ConsentQuestion asDiscussion(const TransferQuestion &question)
{
    ConsentQuestion asked;
    asked.rule = question.rule;
    asked.arena = question.arena;
    asked.mode = CaseMode::Kind::Consented;
    asked.asked = CaseMode::Asked::Yes;
    asked.child = question.child;
    asked.consents = question.consents;
    asked.participants = {{.role = ConsentParticipant::Role::ReceivingUnit}};
    asked.day = question.day;
    return asked;
}

/// Consent for any of the form's purposes; else why not, by the last that fits the age.
bool isConsented(const TransferQuestion &question, const ConsentLaws &laws,
                 QList<ConsentFinding> &missing)
{
    ConsentQuestion asked = asDiscussion(question);
    for (const QString &purpose : question.purposes) {
        asked.purpose = purpose;
        if (question.rule.kind == ConsentRule::Kind::LegalBasis) // it is asked as for a named one
            asked.rule.kind = ConsentRule::Kind::ConsentRequired;
        const ConsentDecision decision = decide(asked, laws);
        if (decision.outcome == ConsentDecision::Outcome::Allowed) {
            missing.clear();
            return true;
        }
        const bool isForAge = std::none_of(
            decision.missing.begin(), decision.missing.end(), [](const ConsentFinding &one) {
                return one.kind == ConsentFinding::Kind::PurposeNotForAge;
            });
        if (isForAge || missing.isEmpty())
            missing = decision.missing;
    }
    return false;
}

} // namespace

TransferRights transferRights(const TransferQuestion &question, const ConsentLaws &laws)
{
    TransferRights rights;
    rights.extra = isConsented(question, laws, rights.missing);
    rights.necessary = rights.extra;
    rights.mayName = wereAsked(question);
    const LegalBasis *basis = basisOf(question, laws);
    if (!basis)
        return rights;
    ConsentQuestion asked = asDiscussion(question);
    asked.mode = CaseMode::Kind::LegalBasis;
    asked.basis = BasisChoice{basis->id, basis->paragraph};
    if (decide(asked, laws).outcome == ConsentDecision::Outcome::Allowed) {
        rights.mayName = true;
        rights.necessary = true;
        rights.paragraph = basis->paragraph;
    }
    return rights;
}

QString refusedPart(const TransferRecord &record, const TransferForm &form,
                    const TransferRights &rights)
{
    using Part = TransferForm::Part;
    if (!rights.mayName)
        return u"name"_s;
    const bool isDeclined = record.outcome == TransferRecord::Outcome::Declined;
    for (const TransferAnswer &one : record.answers) {
        const TransferForm::Field *field = form.field(one.field);
        const Part part = field ? field->part : Part::Extra;
        const bool isOpen = part == Part::Necessary ? rights.necessary : rights.extra;
        if (!isOpen || (isDeclined && part == Part::Extra))
            return stored(part);
    }
    const bool passesPapers = !record.documents.isEmpty();
    return passesPapers && !rights.necessary ? QString(stored(Part::Necessary)) : QString();
}

} // namespace tvers
