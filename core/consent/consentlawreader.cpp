// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Reading resources/law/consent.json, strictly.
#include "core/consent/consentlaw.h"

#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oldestAge = 25;

QStringList identifiers(JsonObject &fields, const QString &key)
{
    QStringList found;
    for (const JsonNode &item : fields.required(key, expected::filledList()).items()) {
        const QString id = item.identifier();
        if (found.contains(id))
            item.refuse(expected::onlyOnce());
        found.append(id);
    }
    return found;
}

int readAge(const JsonNode &node, int lowest) { return node.integer(lowest, oldestAge); }

AgeSpan readAges(JsonObject &fields, int lowest)
{
    AgeSpan ages;
    ages.from = readAge(fields.required(u"fromAge"_s, expected::integer(0, oldestAge)), lowest);
    if (const auto to = fields.optional(u"toAge"_s))
        ages.to = readAge(*to, ages.from);
    return ages;
}

ConsentSigners readSigners(const JsonNode &node, int lowest)
{
    JsonObject fields(node);
    ConsentSigners signers{.ages = readAges(fields, lowest), .paragraph = {}};
    signers.sign =
        fields.required(u"sign"_s, expected::text()).enumerator(ConsentSigners::Sign::Guardians);
    if (const auto child = fields.optional(u"child"_s)) {
        signers.child = child->word({u"heard"_s, u"view"_s}) == "view"_L1
                            ? ConsentSigners::ChildsPart::View
                            : ConsentSigners::ChildsPart::Heard;
    }
    if (const auto informed = fields.optional(u"guardiansInformed"_s))
        signers.guardiansInformed = informed->flag();
    signers.paragraph = fields.required(u"paragraph"_s, expected::text()).text();
    return signers;
}

ConsentPurpose readPurpose(const JsonNode &node, const QStringList &above)
{
    JsonObject fields(node);
    ConsentPurpose purpose;
    const JsonNode id = fields.required(u"id"_s, expected::identifier());
    purpose.id = id.identifier();
    if (above.contains(purpose.id))
        id.refuse(expected::onlyOnce());
    purpose.name = fields.required(u"name"_s, expected::object()).localText();
    if (const auto parts = fields.optional(u"strictestOf"_s)) {
        for (const JsonNode &part : parts->items())
            purpose.strictestOf.append(part.word(above));
    } else {
        int lowest = 0;
        for (const JsonNode &row : fields.required(u"signers"_s, expected::filledList()).items()) {
            purpose.signers.append(readSigners(row, lowest));
            lowest = purpose.signers.last().ages.to.value_or(oldestAge) + 1;
        }
    }
    if (const auto noInform = fields.optional(u"noInform"_s)) {
        JsonObject ages(*noInform);
        purpose.noInform = readAges(ages, 0);
        purpose.noInformParagraph = ages.required(u"paragraph"_s, expected::text()).text();
    }
    return purpose;
}

LegalBasis readBasis(const JsonNode &node, const ConsentLaw &law)
{
    JsonObject fields(node);
    const JsonNode id = fields.required(u"id"_s, expected::identifier());
    const QString name = id.identifier();
    if (law.basis(name))
        id.refuse(expected::onlyOnce());
    const auto kind =
        fields.required(u"kind"_s, expected::text()).enumerator(LegalBasis::Kind::Statutory);
    return {name, kind, fields.required(u"paragraph"_s, expected::text()).text(),
            identifiers(fields, u"covers"_s),
            fields.required(u"name"_s, expected::object()).localText()};
}

ReportingDuty readDuty(const JsonNode &node)
{
    JsonObject fields(node);
    return {identifiers(fields, u"who"_s), fields.required(u"paragraph"_s, expected::text()).text(),
            fields.required(u"name"_s, expected::object()).localText()};
}

void readServices(JsonObject &fields, const QStringList &purposes, ConsentLaw &law)
{
    for (const JsonNode &node : fields.required(u"services"_s, expected::filledList()).items()) {
        JsonObject line(node);
        const QString purpose = line.required(u"purpose"_s, expected::text()).word(purposes);
        for (const QString &service : identifiers(line, u"ids"_s))
            law.purposeOfService.insert(service, purpose);
    }
}

void readDays(JsonObject &fields, const QList<ConsentLaw> &before, ConsentLaw &law)
{
    if (const auto from = fields.optional(u"validFrom"_s))
        law.validFrom = from->day();
    if (const auto to = fields.optional(u"validTo"_s)) {
        law.validTo = to->day();
        if (law.validFrom && *law.validTo < *law.validFrom)
            to->refuse(expected::notBefore(u"validFrom"_s));
    }
    if (before.isEmpty())
        return;
    const auto &end = before.last().validTo;
    if (!end || !law.validFrom || *law.validFrom <= *end)
        fields.node().refuse(expected::laterVersion());
}

ConsentLaw readVersion(const JsonNode &node, const QList<ConsentLaw> &before)
{
    JsonObject fields(node);
    ConsentLaw law;
    readDays(fields, before, law);
    law.source = fields.required(u"source"_s, expected::object()).localText();
    QStringList purposes;
    for (const JsonNode &one : fields.required(u"purposes"_s, expected::filledList()).items()) {
        law.purposes.append(readPurpose(one, purposes));
        purposes.append(law.purposes.last().id);
    }
    readServices(fields, purposes, law);
    for (const JsonNode &one : fields.required(u"bases"_s, expected::filledList()).items())
        law.bases.append(readBasis(one, law));
    for (const JsonNode &one :
         fields.required(u"reportingDuties"_s, expected::filledList()).items())
        law.reportingDuties.append(readDuty(one));
    law.reportCategories = identifiers(fields, u"reportCategories"_s);
    return law;
}

} // namespace

Result<ConsentLaws> ConsentLaws::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        readFormat(fields, u"tvers-consent-law"_s);
        ConsentLaws laws;
        (void)fields.required(u"read"_s, expected::day()).day();
        for (const JsonNode &node : fields.required(u"versions"_s, expected::filledList()).items())
            laws.m_versions.append(readVersion(node, laws.m_versions));
        return laws;
    });
}

const ConsentLaws &ConsentLaws::builtIn()
{
    static const ConsentLaws laws = builtInAt<ConsentLaws>(u":/law/consent.json"_s);
    return laws;
}

} // namespace tvers
