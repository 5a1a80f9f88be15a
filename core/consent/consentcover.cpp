// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentcover.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

using Kind = ConsentFinding::Kind;

namespace {

const QLatin1StringView childSigns{"child"};

bool coversAll(const QStringList &given, const QStringList &wanted)
{
    return given.isEmpty() || std::all_of(wanted.begin(), wanted.end(), [&given](const auto &one) {
               return given.contains(one);
           });
}

QString firstNotIn(const QStringList &given, const QStringList &wanted)
{
    const auto found = std::find_if(wanted.begin(), wanted.end(),
                                    [&given](const QString &one) { return !given.contains(one); });
    return found == wanted.end() ? QString() : *found;
}

} // namespace

ConsentCover::ConsentCover(const ConsentQuestion &question, const ConsentLaw &law) :
    m_question(question), m_law(law), m_age(ageOn(*question.child->born, question.day))
{}

bool ConsentCover::hasSigners() const
{
    return !m_law.signersFor(m_question.purpose, m_age).isEmpty();
}

/// Those with parental responsibility.
QStringList ConsentCover::guardians() const
{
    QStringList ids;
    for (const ConsentGuardian &one : m_question.child->guardians) {
        if (one.hasParentalResponsibility)
            ids.append(one.id.text());
    }
    return ids;
}

ConsentCover::Need ConsentCover::needFor(const QString &service, const QString &purpose,
                                         const ConsentSigners &signers) const
{
    Need need{service, purpose, {}, true, signers.paragraph};
    const ConsentPurpose *one = m_law.purpose(purpose);
    const bool childInstead =
        m_question.child->asksNotToInform && one && one->noInform && one->noInform->contains(m_age);
    if (childInstead) {
        need.signers.append(childSigns);
        need.paragraph = one->noInformParagraph;
        return need;
    }
    if (signers.guardiansSign())
        need.signers = guardians();
    if (signers.childSigns())
        need.signers.append(childSigns);
    return need;
}

QList<ConsentCover::Need> ConsentCover::needsOf(const ConsentParticipant &participant) const
{
    QList<Need> needs;
    for (const ConsentSigners &signers : m_law.signersFor(m_question.purpose, m_age))
        needs.append(needFor(participant.service, m_question.purpose, signers));
    const QString own = m_law.purposeOfService.value(participant.service);
    if (participant.shares && !own.isEmpty()) {
        for (const ConsentSigners &signers : m_law.signersFor(own, m_age))
            needs.append(needFor(participant.service, own, signers));
    }
    for (const ConsentGuardian &one : m_question.child->guardians) {
        if (one.ownDataShared)
            needs.append({participant.service,
                          m_question.purpose,
                          {one.id.text()},
                          false,
                          u"forvaltningsloven § 13 a nr. 1"_s});
    }
    return needs;
}

QList<ConsentFinding> ConsentCover::missingFor(const ConsentParticipant &participant)
{
    QList<ConsentFinding> missing;
    for (const Need &need : needsOf(participant)) {
        for (const ConsentFinding &one : missingOf(need)) {
            if (!missing.contains(one))
                missing.append(one);
        }
    }
    return missing;
}

QList<ConsentFinding> ConsentCover::missingOf(const Need &need)
{
    QList<ConsentFinding> missing;
    if (need.signers.isEmpty())
        return {{Kind::GuardiansUnknown, need.service, {}, need.paragraph}};
    const bool oneIsEnough = need.oneGuardianMayDo && oneSigned(need);
    for (const QString &signer : need.signers) {
        if (hasSigned(signer, need))
            continue;
        if (hasDeclined(signer, need))
            missing.append({Kind::SignerDeclined, need.service, signer, need.paragraph});
        else if (!oneIsEnough || signer == childSigns)
            missing.append(need.oneGuardianMayDo
                               ? whyNot(need, signer)
                               : ConsentFinding{Kind::OwnDataNotCovered, need.service, signer,
                                                need.paragraph});
    }
    return missing;
}

std::optional<ConsentAnswer> ConsentCover::answer(const Consent &consent,
                                                  const QString &signer) const
{
    return consent.answerOf(signer == childSigns ? std::nullopt : GuardianId::fromText(signer),
                            m_question.day);
}

/// What keeps \a consent from letting the need's service in; empty: nothing.
std::optional<ConsentFinding> ConsentCover::fault(const Consent &consent, const Need &need) const
{
    const auto found = [&need](Kind kind) {
        return ConsentFinding{kind, need.service, {}, need.paragraph};
    };
    const auto onDay = [&found](Kind kind, QDate day) {
        ConsentFinding finding = found(kind);
        finding.day = day;
        return finding;
    };
    const auto withFact = [&found](Kind kind, const QString &fact) {
        ConsentFinding finding = found(kind);
        finding.fact = fact;
        return finding;
    };
    switch (consent.stateOn(m_question.day)) {
    case Consent::State::Declined: return found(Kind::SignatureMissing);
    case Consent::State::Withdrawn: return onDay(Kind::Withdrawn, consent.withdrawn->day);
    case Consent::State::Coming: return onDay(Kind::NotYetValid, consent.from);
    case Consent::State::Expired: return onDay(Kind::Expired, consent.to);
    case Consent::State::Active: break;
    }
    if (!consent.arenas.isEmpty() && !consent.arenas.contains(m_question.arena))
        return found(Kind::ArenaNotCovered);
    if (!consent.purposes.contains(need.purpose))
        return withFact(Kind::PurposeNotCovered, need.purpose);
    if (!need.service.isEmpty() && !consent.services.contains(need.service))
        return found(Kind::ServiceNotCovered);
    if (!coversAll(consent.kindsOut, m_question.kinds))
        return withFact(Kind::KindNotCovered, firstNotIn(consent.kindsOut, m_question.kinds));
    if (!consent.informed)
        return found(Kind::NotInformed);
    if (consent.isOralWithoutProof())
        return found(Kind::OralWithoutProof);
    return std::nullopt;
}

bool ConsentCover::hasSigned(const QString &signer, const Need &need)
{
    for (const Consent &consent : m_question.consents) {
        const auto given = answer(consent, signer);
        if (consent.child == m_question.child->id && given && given->agrees &&
            !fault(consent, need) && !hasDeclined(signer, need)) {
            m_used.insert(consent.id);
            return true;
        }
    }
    return false;
}

/// A reason is noted why one guardian's signature is enough, and one has signed.
bool ConsentCover::oneSigned(const Need &need)
{
    for (const Consent &consent : m_question.consents) {
        if (consent.oneGuardianReason.trimmed().isEmpty() ||
            consent.child != m_question.child->id || fault(consent, need))
            continue;
        for (const QString &signer : need.signers) {
            const auto given = answer(consent, signer);
            if (signer != childSigns && given && given->agrees && !hasDeclined(signer, need)) {
                m_used.insert(consent.id);
                return true;
            }
        }
    }
    return false;
}

/// The last word of \a signer on the need's purpose and service is no.
bool ConsentCover::hasDeclined(const QString &signer, const Need &need) const
{
    std::optional<ConsentAnswer> last;
    for (const Consent &consent : m_question.consents) {
        const auto given = answer(consent, signer);
        const QStringList &about = given && given->agrees ? consent.services : consent.asked;
        const bool concerns =
            consent.child == m_question.child->id && consent.purposes.contains(need.purpose) &&
            (need.service.isEmpty() || about.isEmpty() || about.contains(need.service));
        const bool over = consent.stateOn(m_question.day) == Consent::State::Withdrawn;
        if (given && concerns && !over && (!last || last->day <= given->day))
            last = given;
    }
    return last && !last->agrees;
}

/// The fault nearest to being none among the consents that \a signer has agreed to.
ConsentFinding ConsentCover::whyNot(const Need &need, const QString &signer) const
{
    std::optional<ConsentFinding> nearest;
    for (const Consent &consent : m_question.consents) {
        const auto given = answer(consent, signer);
        if (consent.child != m_question.child->id || !given || !given->agrees)
            continue;
        const auto wrong = fault(consent, need);
        const bool better = wrong && wrong->kind != Kind::SignatureMissing;
        if (better && (!nearest || nearest->kind == Kind::PurposeNotCovered ||
                       nearest->kind == Kind::ArenaNotCovered))
            nearest = wrong;
    }
    ConsentFinding why =
        nearest.value_or(ConsentFinding{Kind::SignatureMissing, need.service, {}, need.paragraph});
    why.signer = signer;
    return why;
}

/// What the child has a say in where others sign; empty: it has had it, or has none.
std::optional<ConsentFinding> ConsentCover::leftToHear(const ConsentSigners &signers) const
{
    using Part = ConsentSigners::ChildsPart;
    const auto said = [this](auto isSo) {
        return std::any_of(
            m_question.consents.begin(), m_question.consents.end(),
            [&](const Consent &one) { return m_used.contains(one.id) && isSo(one); });
    };
    const auto no = [this](const Consent &one) {
        const auto given = answer(one, childSigns);
        return given && !given->agrees;
    };
    if (signers.child != Part::None && said(no)) // its guardians decide, and are to know
        return ConsentFinding{Kind::SignerDeclined, {}, childSigns, signers.paragraph};
    if (signers.child == Part::Heard && !said([](const Consent &c) { return c.childHeard; }))
        return ConsentFinding{Kind::ChildToBeHeard, {}, {}, signers.paragraph};
    if (signers.child == Part::View &&
        !said([](const Consent &c) { return !c.childView.trimmed().isEmpty(); }))
        return ConsentFinding{Kind::ChildsViewToBeAsked, {}, {}, signers.paragraph};
    return std::nullopt;
}

QList<ConsentFinding> ConsentCover::reminders() const
{
    QList<ConsentFinding> found;
    if (m_used.isEmpty())
        return found;
    const auto add = [&found](const ConsentFinding &one) {
        if (!found.contains(one))
            found.append(one);
    };
    for (const ConsentSigners &one : m_law.signersFor(m_question.purpose, m_age)) {
        if (const auto left = leftToHear(one))
            add(*left);
        if (one.guardiansInformed)
            add({Kind::GuardiansToBeInformed, {}, {}, one.paragraph});
    }
    constexpr int soon = 30; // days
    for (const Consent &consent : m_question.consents) {
        if (!m_used.contains(consent.id))
            continue;
        for (const ConsentGuardian &one : m_question.child->guardians) {
            if (one.needsInterpreter && consent.interpreter.trimmed().isEmpty() &&
                answer(consent, one.id.text()))
                add({Kind::InterpreterNotNoted, {}, one.id.text()});
        }
        if (m_question.day.daysTo(consent.to) <= soon)
            add({Kind::ExpiresSoon, {}, {}, {}, {}, consent.to});
    }
    return found;
}

QList<ConsentId> ConsentCover::used() const
{
    QList<ConsentId> ids(m_used.begin(), m_used.end());
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace tvers
