// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The consent rule: mode by mode, over the arena's rule.
///
///             | none | anonymous,   | anonymous  | required  | required | legal
///             |      | unspecified  | or consent | for named |          | basis
/// anonymous   | (1)  | yes          | yes        | yes       | no       | no (2)
/// consented   | no   | no           | consent    | consent   | consent  | consent
/// legal basis | no   | no           | (3)        | (3)       | (3)      | basis
/// group       | yes everywhere
/// system      | yes everywhere
///
/// (1) With a reminder: the arena is meant for groups and system. (2) A statutory duty
/// is one towards a known child. (3) Danger to life and health only.
#include "core/consent/consentcover.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

using Kind = ConsentFinding::Kind;
using Rule = ConsentRule::Kind;
using Mode = CaseMode::Kind;
using Role = ConsentParticipant::Role;

namespace {

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

class Deciding
{
public:
    Deciding(const ConsentQuestion &question, const ConsentLaws &laws) :
        m_question(question), m_law(laws.on(question.day))
    {}

    ConsentDecision run()
    {
        switch (m_question.mode) {
        case Mode::Anonymous: anonymous(); break;
        case Mode::Consented: consented(); break;
        case Mode::LegalBasis: onBasis(); break;
        case Mode::Group:
        case Mode::System:
            if (m_question.child)
                refuse(Kind::ChildWithoutName);
            break;
        }
        if (m_decision.outcome == ConsentDecision::Outcome::Refused) {
            m_decision.mustLeave.clear();
            m_decision.consents.clear();
            m_decision.paragraph.clear();
            m_decision.reminders.clear();
        }
        return m_decision;
    }

private:
    bool isRefused() const { return m_decision.outcome == ConsentDecision::Outcome::Refused; }

    void refuse(const ConsentFinding &finding)
    {
        m_decision.outcome = ConsentDecision::Outcome::Refused;
        m_decision.missing.append(finding);
    }
    void refuse(Kind kind) { refuse(ConsentFinding{kind}); }

    void letLeave(const QString &who, const QList<ConsentFinding> &because)
    {
        if (!m_decision.mustLeave.contains(who))
            m_decision.mustLeave.append(who);
        m_decision.missing.append(because);
        m_decision.outcome = ConsentDecision::Outcome::AllowedWithout;
    }

    /// Every discussion of one child says whether consent was asked for.
    void considered()
    {
        if (m_question.asked == CaseMode::Asked::Unanswered)
            refuse(Kind::ConsentNotConsidered);
        if (m_question.asked == CaseMode::Asked::NotAsked && isBlank(m_question.notAskedReason))
            refuse(Kind::ReasonMissing);
    }

    void anonymous()
    {
        if (m_question.rule.kind == Rule::ConsentRequired ||
            m_question.rule.kind == Rule::LegalBasis)
            refuse(Kind::NotAnonymousHere);
        if (m_question.child)
            refuse(Kind::ChildWithoutName);
        considered();
        if (m_question.asked == CaseMode::Asked::No)
            refuse(Kind::AnonymousAfterNo);
        if (m_question.rule.kind == Rule::None)
            m_decision.reminders.append({Kind::SingleChildUnusual});
        if (isRefused())
            return;
        for (const ConsentParticipant &one : m_question.participants) {
            if (one.role == Role::Guardian)
                letLeave(u"guardian"_s, {{Kind::PresentKnowsChild}});
            else if (one.role == Role::Child)
                letLeave(u"child"_s, {{Kind::PresentKnowsChild}});
            else if (one.knowsTheChild)
                m_decision.reminders.append({Kind::KnowsTheChild, one.service});
        }
    }

    /// What every named discussion needs; false when it stops here.
    bool namedAtAll()
    {
        const Rule rule = m_question.rule.kind;
        if (rule == Rule::None)
            refuse(Kind::NoSingleChildHere);
        if (rule == Rule::Anonymous || rule == Rule::Unspecified)
            refuse(Kind::NotNamedHere);
        if (!m_law)
            refuse(Kind::LawMissing);
        if (!m_question.child)
            refuse(Kind::ChildMissing);
        return !isRefused();
    }

    /// Whether consents can be weighed at all: age, purpose, and no «no».
    bool weighable()
    {
        if (m_question.asked == CaseMode::Asked::No)
            refuse(Kind::RefusedByAsked);
        if (!m_question.child->born || *m_question.child->born > m_question.day)
            refuse(Kind::AgeUnknown);
        else if (m_law
                     ->signersFor(m_question.purpose,
                                  ageOn(*m_question.child->born, m_question.day))
                     .isEmpty())
            refuse({.kind = Kind::PurposeNotForAge, .fact = m_question.purpose});
        return !isRefused();
    }

    static bool needsCover(const ConsentParticipant &one)
    {
        return one.role == Role::Service || one.role == Role::ReceivingUnit;
    }

    void consented()
    {
        if (!namedAtAll() || !weighable())
            return;
        ConsentCover cover(m_question, *m_law);
        coverEach(cover, [](const ConsentParticipant &) { return false; });
        finish(cover);
    }

    /// Lets those leave that no consent lets in; refuses when nobody is left, or when
    /// there was nobody to let in and no consent either.
    template<typename OtherwiseCovered>
    void coverEach(ConsentCover &cover, OtherwiseCovered otherwise)
    {
        bool anyCovered = false;
        QList<ConsentFinding> missing;
        QStringList leaving;
        for (const ConsentParticipant &one : m_question.participants) {
            if (!needsCover(one))
                continue;
            const auto lacks = otherwise(one) ? QList<ConsentFinding>() : cover.missingFor(one);
            anyCovered = anyCovered || lacks.isEmpty();
            for (const ConsentFinding &finding : lacks) {
                if (!missing.contains(finding))
                    missing.append(finding);
            }
            if (!lacks.isEmpty() && !leaving.contains(one.service))
                leaving.append(one.service);
        }
        if (leaving.isEmpty() && !anyCovered)
            missing = cover.missingFor({.role = Role::OwnUnit}); // nobody from outside
        if (!anyCovered && !missing.isEmpty()) {
            m_decision.outcome = ConsentDecision::Outcome::Refused;
            m_decision.missing.append(missing);
            return;
        }
        m_decision.missing.append(missing);
        m_decision.mustLeave.append(leaving);
        if (!leaving.isEmpty())
            m_decision.outcome = ConsentDecision::Outcome::AllowedWithout;
    }

    void finish(const ConsentCover &cover)
    {
        m_decision.reminders.append(cover.reminders());
        m_decision.consents = cover.used();
    }

    void onBasis()
    {
        if (!namedAtAll())
            return;
        const LegalBasis *basis =
            m_question.basis ? m_law->basis(m_question.basis->basis) : nullptr;
        if (!basis) {
            refuse({.kind = Kind::BasisUnknown,
                    .fact = m_question.basis ? m_question.basis->basis : QString()});
            return;
        }
        if (isBlank(m_question.basis->reason))
            refuse(Kind::ReasonMissing);
        considered();
        fitsHere(*basis);
        if (isRefused())
            return;
        m_decision.paragraph = basis->paragraph;
        if (m_question.basis->beyondNecessary)
            beyondBasis();
        else
            servicesOnBasis(*basis);
    }

    void fitsHere(const LegalBasis &basis)
    {
        const bool vital = basis.kind == LegalBasis::Kind::Vital;
        const bool here = m_question.rule.kind == Rule::LegalBasis;
        if (!vital && !here)
            refuse({.kind = Kind::OnlyConsentHere, .paragraph = basis.paragraph});
        else if (basis.kind == LegalBasis::Kind::Statutory &&
                 !m_question.rule.legalBasis.contains(basis.paragraph))
            refuse({.kind = Kind::BasisNotHere, .paragraph = basis.paragraph, .fact = basis.id});
    }

    bool covers(const LegalBasis &basis, const ConsentParticipant &one) const
    {
        if (basis.covers.contains(LegalBasis::everyone) || basis.covers.contains(one.service))
            return true;
        return one.role == Role::ReceivingUnit && basis.covers.contains(LegalBasis::receivingUnit);
    }

    /// Services that attend need consent beside the basis, or leave.
    void servicesOnBasis(const LegalBasis &basis)
    {
        QList<ConsentParticipant> outside;
        for (const ConsentParticipant &each : m_question.participants) {
            ConsentParticipant one = each;
            // A private unit is a body of its own: what holds within a body leaves it out.
            const bool otherBody = one.role == Role::OwnUnit && m_question.child->unitIsPrivate &&
                                   basis.kind == LegalBasis::Kind::Reasoned;
            if (otherBody && one.service.isEmpty())
                one.service = LegalBasis::ownUnit;
            if (otherBody || (needsCover(one) && !covers(basis, one)))
                outside.append(one);
        }
        if (outside.isEmpty())
            return;
        if (!m_question.child->born || *m_question.child->born > m_question.day ||
            m_question.asked == CaseMode::Asked::No) {
            const Kind why =
                m_question.asked == CaseMode::Asked::No ? Kind::RefusedByAsked : Kind::AgeUnknown;
            for (const ConsentParticipant &one : outside)
                letLeave(one.service, {{why, one.service}});
            return;
        }
        ConsentCover cover(m_question, *m_law);
        for (const ConsentParticipant &one : outside) {
            auto lacks = cover.missingFor(one);
            if (!cover.hasSigners())
                lacks.append({.kind = Kind::PurposeNotForAge,
                              .service = one.service,
                              .fact = m_question.purpose});
            if (!lacks.isEmpty())
                letLeave(one.service, lacks);
        }
        finish(cover);
    }

    /// More than the basis allows is told: everyone needs consent for that.
    void beyondBasis()
    {
        if (!weighable())
            return;
        ConsentCover cover(m_question, *m_law);
        coverEach(cover, [](const ConsentParticipant &) { return false; });
        finish(cover);
    }

    const ConsentQuestion &m_question;
    const ConsentLaw *m_law;
    ConsentDecision m_decision;
};

} // namespace

ConsentDecision decide(const ConsentQuestion &question, const ConsentLaws &laws)
{
    return Deciding(question, laws).run();
}

} // namespace tvers
