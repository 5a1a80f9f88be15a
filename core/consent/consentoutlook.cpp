// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentoutlook.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

using Kind = ConsentStanding::Kind;

namespace {

constexpr int soon = 30; // days

std::optional<int> ageOf(const ConsentChild &child, QDate day)
{
    if (!child.born || *child.born > day)
        return std::nullopt;
    return ageOn(*child.born, day);
}

bool has(const QList<ConsentFinding> &findings, ConsentFinding::Kind kind)
{
    return std::any_of(findings.begin(), findings.end(),
                       [kind](const ConsentFinding &one) { return one.kind == kind; });
}

/// The question of a meeting that might be anywhere, with nobody from outside.
ConsentQuestion questionOf(const ConsentSubject &subject, const QString &purpose, QDate day)
{
    ConsentQuestion question;
    question.rule.kind = ConsentRule::Kind::AnonymousOrConsent;
    question.mode = CaseMode::Kind::Consented;
    question.asked = CaseMode::Asked::Yes;
    question.purpose = purpose;
    question.child = subject.child;
    question.consents = subject.consents;
    for (Consent &one : question.consents)
        one.arenas.clear();
    question.day = day;
    return question;
}

} // namespace

QStringList purposesFor(const ConsentChild &child, QDate day, const ConsentLaws &laws)
{
    QStringList ids;
    const ConsentLaw *law = laws.on(day);
    const auto age = ageOf(child, day);
    for (const ConsentPurpose &one : law ? law->purposes : QList<ConsentPurpose>()) {
        if (!age || !law->signersFor(one.id, *age).isEmpty())
            ids.append(one.id);
    }
    return ids;
}

PurposeOutlook outlookFor(const ConsentSubject &subject, const QString &purpose, QDate day,
                          const ConsentLaws &laws)
{
    PurposeOutlook outlook{purpose};
    const ConsentLaw *law = laws.on(day);
    if (const auto age = ageOf(subject.child, day); law && age)
        outlook.rules = law->signersFor(purpose, *age);
    const ConsentDecision decision = decide(questionOf(subject, purpose, day), laws);
    outlook.missing = decision.missing;
    outlook.reminders = decision.reminders;
    outlook.consents = decision.consents;
    for (const Consent &one : subject.consents) {
        if (outlook.consents.contains(one.id) && (!outlook.until || one.to < *outlook.until))
            outlook.until = one.to;
    }
    return outlook;
}

ConsentStanding standingOf(const ConsentSubject &subject, const PurposeOutlook &outlook, QDate day)
{
    using Finding = ConsentFinding::Kind;
    if (outlook.missing.isEmpty() && outlook.until)
        return {day.daysTo(*outlook.until) <= soon ? Kind::EndsSoon : Kind::Given, outlook.until};
    const bool answered = std::any_of(subject.consents.begin(), subject.consents.end(),
                                      [](const Consent &one) { return !one.answers.isEmpty(); });
    if (!answered)
        return {subject.notAskedReason.trimmed().isEmpty() ? Kind::Unanswered : Kind::NotAsked};
    if (has(outlook.missing, Finding::SignerDeclined))
        return {Kind::Declined};
    if (has(outlook.missing, Finding::Withdrawn))
        return {Kind::Withdrawn};
    for (const ConsentFinding &one : outlook.missing) {
        if (one.kind == Finding::Expired)
            return {Kind::Expired, one.day};
    }
    return {Kind::Missing};
}

QStringList signersOf(const ConsentChild &child, const QList<ConsentSigners> &rules)
{
    QStringList signers;
    const auto any = [&rules](auto asks) { return std::any_of(rules.begin(), rules.end(), asks); };
    if (any([](const ConsentSigners &one) { return one.guardiansSign(); })) {
        for (const ConsentGuardian &one : child.guardians) {
            if (one.hasParentalResponsibility)
                signers.append(one.id.text());
        }
    }
    if (any([](const ConsentSigners &one) { return one.childSigns(); }))
        signers.append(u"child"_s);
    return signers;
}

} // namespace tvers
