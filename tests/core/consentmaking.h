// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A question to the consent rule that is allowed, to be spoilt in one respect;
/// and answers as one line, so that a table of them can be read.
#pragma once

#include "core/consent/consentdecision.h"
#include "core/storedwords.h"

#include <QTest>

#include <functional>

namespace tvers::test {

inline const ChildId pupil{QUuid(u"{00000000-0000-4000-8000-000000000001}")};
inline const GuardianId mother{QUuid(u"{00000000-0000-4000-8000-00000000000a}")};
inline const GuardianId father{QUuid(u"{00000000-0000-4000-8000-00000000000b}")};
inline const GuardianId fosterer{QUuid(u"{00000000-0000-4000-8000-00000000000c}")};
inline const QDate meeting(2026, 10, 1);
inline const QDate answered(2026, 8, 20);

inline ConsentParticipant service(const QString &id) { return {.service = id}; }
inline ConsentParticipant sharing(const QString &id) { return {.service = id, .shares = true}; }

/// Both guardians have said yes to PPT and the child welfare service for this school year.
inline Consent bothAgree()
{
    return {.id = ConsentId(QUuid(u"{00000000-0000-4000-8000-000000000100}")),
            .child = pupil,
            .purposes = {QStringLiteral("school"), QStringLiteral("child_welfare")},
            .asked = {QStringLiteral("ppt"), QStringLiteral("child_welfare")},
            .services = {QStringLiteral("ppt"), QStringLiteral("child_welfare")},
            .from = answered,
            .to = QDate(2027, 7, 31),
            .answers = {{mother, true, answered}, {father, true, answered}},
            .informed = true,
            .childHeard = true};
}

inline Consent another(Consent consent)
{
    consent.id = ConsentId(QUuid(u"{00000000-0000-4000-8000-000000000200}"));
    return consent;
}

/// A pupil of eight years, PPT at the table, and bothAgree().
inline ConsentQuestion allowedQuestion()
{
    ConsentQuestion question;
    question.rule.kind = ConsentRule::Kind::AnonymousOrConsent;
    question.arena = QStringLiteral("prove.ressursteam");
    question.mode = CaseMode::Kind::Consented;
    question.asked = CaseMode::Asked::Yes;
    question.purpose = QStringLiteral("school");
    question.child = ConsentChild{pupil, QDate(2018, 5, 10), {{mother}, {father}}};
    question.consents = {bothAgree()};
    question.participants = {{.role = ConsentParticipant::Role::OwnUnit},
                             service(QStringLiteral("ppt"))};
    question.day = meeting;
    return question;
}

inline QString nameOf(const QString &signer)
{
    if (signer == mother.text())
        return QStringLiteral("mother");
    if (signer == father.text())
        return QStringLiteral("father");
    return signer == fosterer.text() ? QStringLiteral("fosterer") : signer;
}

inline QString line(const ConsentFinding &finding)
{
    QStringList words{stored(finding.kind)};
    for (const QString &word : {finding.service, nameOf(finding.signer), finding.fact}) {
        if (!word.isEmpty())
            words.append(word);
    }
    if (finding.day)
        words.append(finding.day->toString(Qt::ISODate));
    return words.join(u' ');
}

/// «without ppt: service_not_covered ppt mother; …», reminders in brackets.
inline QString line(const ConsentDecision &decision)
{
    QStringList missing;
    QStringList reminders;
    for (const ConsentFinding &one : decision.missing)
        missing.append(line(one));
    for (const ConsentFinding &one : decision.reminders)
        reminders.append(line(one));
    QString said(stored(decision.outcome));
    if (decision.outcome == ConsentDecision::Outcome::AllowedWithout)
        said = QStringLiteral("without ") + decision.mustLeave.join(u", ");
    if (!missing.isEmpty())
        said += QStringLiteral(": ") + missing.join(QStringLiteral("; "));
    return reminders.isEmpty()
               ? said
               : said + QStringLiteral(" (%1)").arg(reminders.join(QStringLiteral("; ")));
}

using Spoil = std::function<void(ConsentQuestion &)>;

struct Row {
    const char *name;
    Spoil spoil;
    const char *answer;
};

inline void addRows(const QList<Row> &rows)
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("answer");
    for (const Row &row : rows)
        QTest::newRow(row.name) << row.spoil << QString::fromUtf8(row.answer);
}

} // namespace tvers::test
