// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentlawjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const LocalText &text)
{
    QJsonObject object{{u"nb"_s, text.nb}};
    if (!text.nn.isEmpty())
        object.insert(u"nn"_s, text.nn);
    if (!text.en.isEmpty())
        object.insert(u"en"_s, text.en);
    return object;
}

void insertAges(QJsonObject &object, const AgeSpan &ages)
{
    object.insert(u"fromAge"_s, ages.from);
    if (ages.to)
        object.insert(u"toAge"_s, *ages.to);
}

QJsonObject json(const ConsentSigners &signers)
{
    QJsonObject object{{u"sign"_s, QString(stored(signers.sign))},
                       {u"paragraph"_s, signers.paragraph}};
    insertAges(object, signers.ages);
    if (signers.child != ConsentSigners::ChildsPart::None)
        object.insert(u"child"_s, QString(stored(signers.child)));
    if (signers.guardiansInformed)
        object.insert(u"guardiansInformed"_s, true);
    return object;
}

QJsonObject json(const ConsentPurpose &purpose)
{
    QJsonObject object{{u"id"_s, purpose.id}, {u"name"_s, json(purpose.name)}};
    if (purpose.strictestOf.isEmpty()) {
        QJsonArray rows;
        for (const ConsentSigners &one : purpose.signers)
            rows.append(json(one));
        object.insert(u"signers"_s, rows);
    } else {
        object.insert(u"strictestOf"_s, QJsonArray::fromStringList(purpose.strictestOf));
    }
    if (purpose.noInform) {
        QJsonObject ages{{u"paragraph"_s, purpose.noInformParagraph}};
        insertAges(ages, *purpose.noInform);
        object.insert(u"noInform"_s, ages);
    }
    return object;
}

QJsonObject json(const LegalBasis &basis)
{
    return {{u"id"_s, basis.id},
            {u"kind"_s, QString(stored(basis.kind))},
            {u"paragraph"_s, basis.paragraph},
            {u"covers"_s, QJsonArray::fromStringList(basis.covers)},
            {u"name"_s, json(basis.name)}};
}

QJsonObject json(const ReportingDuty &duty)
{
    return {{u"who"_s, QJsonArray::fromStringList(duty.who)},
            {u"paragraph"_s, duty.paragraph},
            {u"name"_s, json(duty.name)}};
}

QJsonObject json(const ConsentLaw &law);

template<typename T>
QJsonArray each(const QList<T> &things)
{
    QJsonArray array;
    for (const T &one : things)
        array.append(json(one));
    return array;
}

/// Services by their purpose, in an order of their own: the same law is the same text.
QJsonArray services(const ConsentLaw &law)
{
    QJsonArray lines;
    for (const ConsentPurpose &purpose : law.purposes) {
        QStringList ids = law.purposeOfService.keys(purpose.id);
        std::sort(ids.begin(), ids.end());
        if (!ids.isEmpty())
            lines.append(QJsonObject{{u"purpose"_s, purpose.id},
                                     {u"ids"_s, QJsonArray::fromStringList(ids)}});
    }
    return lines;
}

QJsonObject json(const ConsentLaw &law)
{
    QJsonObject object{{u"source"_s, json(law.source)},
                       {u"purposes"_s, each(law.purposes)},
                       {u"services"_s, services(law)},
                       {u"bases"_s, each(law.bases)},
                       {u"reportingDuties"_s, each(law.reportingDuties)},
                       {u"reportCategories"_s, QJsonArray::fromStringList(law.reportCategories)}};
    if (law.validFrom)
        object.insert(u"validFrom"_s, law.validFrom->toString(Qt::ISODate));
    if (law.validTo)
        object.insert(u"validTo"_s, law.validTo->toString(Qt::ISODate));
    return object;
}

} // namespace

QString consentLawSetting() { return u"consent.law"_s; }

QByteArray toJson(const ConsentLaws &laws, QDate read)
{
    const QJsonObject whole{{u"format"_s, u"tvers-consent-law"_s},
                            {u"formatVersion"_s, 1},
                            {u"read"_s, read.toString(Qt::ISODate)},
                            {u"versions"_s, each(laws.versions())}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

} // namespace tvers
