// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Answers situations, a JSON object a line on standard input, with what the rule says:
/// "allowed", "refused" or "without a, b". The other side of consents.py.
#include "core/consent/consentdecision.h"
#include "core/storedwords.h"
#include "tests/core/consentmaking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray())
        all.append(one.toString());
    return all;
}

QDate day(const QJsonValue &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

/// "mother", "father"; nobody for the child itself.
std::optional<GuardianId> signer(const QString &name)
{
    if (name == "mother"_L1)
        return test::mother;
    return name == "father"_L1 ? std::optional(test::father) : std::nullopt;
}

Consent consentOf(const QJsonObject &json, int number)
{
    Consent consent{.id = ConsentId(QUuid(u"{00000000-0000-4000-8000-0000000010%1}"_s.arg(
                        QString::number(number).rightJustified(2, u'0')))),
                    .child = test::pupil,
                    .purposes = texts(json["purposes"_L1]),
                    .arenas = texts(json["arenas"_L1]),
                    .asked = texts(json["services"_L1]),
                    .services = texts(json["services"_L1]),
                    .from = day(json["from"_L1]),
                    .to = day(json["to"_L1]),
                    .answers = {},
                    .form = json["oral"_L1].toBool() ? Consent::Form::Oral : Consent::Form::Signed,
                    .witness = json["witness"_L1].toString(),
                    .informed = json["informed"_L1].toBool(),
                    .childHeard = true,
                    .childView = u"ja"_s};
    for (const QJsonValue &one : json["answers"_L1].toArray())
        consent.answers.append(
            {signer(one["who"_L1].toString()), one["yes"_L1].toBool(), day(one["day"_L1])});
    if (json.contains("withdrawn"_L1))
        consent.withdrawn = ConsentWithdrawal{day(json["withdrawn"_L1]), u"mother"_s};
    return consent;
}

ConsentQuestion questionOf(const QJsonObject &json)
{
    ConsentQuestion question;
    question.rule.kind = *fromStored<ConsentRule::Kind>(json["rule"_L1].toString());
    question.rule.legalBasis = texts(json["ruleBases"_L1]);
    question.arena = u"prove.arena"_s;
    question.mode = *fromStored<CaseMode::Kind>(json["mode"_L1].toString());
    question.asked = *fromStored<CaseMode::Asked>(json["asked"_L1].toString());
    question.notAskedReason = json["reason"_L1].toString();
    question.purpose = json["purpose"_L1].toString();
    question.day = day(json["day"_L1]);
    if (json.contains("born"_L1))
        question.child = ConsentChild{test::pupil,
                                      day(json["born"_L1]),
                                      {{.id = test::mother}, {.id = test::father}},
                                      json["private"_L1].toBool()};
    if (question.child && !json["fatherHas"_L1].toBool())
        question.child->guardians[1].hasParentalResponsibility = false;
    if (json.contains("basis"_L1))
        question.basis =
            BasisChoice{json["basis"_L1].toString(), json["basisReason"_L1].toString()};
    int number = 0;
    for (const QJsonValue &one : json["consents"_L1].toArray())
        question.consents.append(consentOf(one.toObject(), ++number));
    for (const QJsonValue &one : json["participants"_L1].toArray())
        question.participants.append(
            {.role = *fromStored<ConsentParticipant::Role>(one["role"_L1].toString()),
             .service = one["service"_L1].toString(),
             .shares = one["shares"_L1].toBool()});
    return question;
}

} // namespace

int main()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 2;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        const auto decision = decide(questionOf(QJsonDocument::fromJson(line).object()));
        QString answer(stored(decision.outcome));
        if (decision.outcome == ConsentDecision::Outcome::AllowedWithout)
            answer = u"without "_s + decision.mustLeave.join(u", "_s);
        std::printf("%s\t%s\n", qPrintable(answer), qPrintable(test::line(decision)));
    }
    return 0;
}
