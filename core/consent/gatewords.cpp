// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gatewords.h"

#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(JsonObject &fields, const QString &key)
{
    QStringList words;
    for (const JsonNode &line : fields.required(key, expected::list()).items())
        words.append(line.text().toLower().split(u' ', Qt::SkipEmptyParts));
    return words;
}

QSet<QString> setOf(JsonObject &fields, const QString &key)
{
    const QStringList words = wordsOf(fields, key);
    return {words.begin(), words.end()};
}

/// «mars:3»
QHash<QString, int> numbered(JsonObject &fields, const QString &key, int highest, int lowest = 1)
{
    QHash<QString, int> numbers;
    for (const QString &word : wordsOf(fields, key)) {
        const int number = word.section(u':', 1).toInt();
        if (number < lowest || number > highest)
            fields.node().refuse(expected::integer(lowest, highest));
        numbers.insert(word.section(u':', 0, 0), number);
    }
    return numbers;
}

void readNames(JsonObject &fields, GateWords &words)
{
    words.places = setOf(fields, u"places"_s);
    words.harmless = setOf(fields, u"services"_s) + setOf(fields, u"common"_s) + words.places;
    words.generalEndings = wordsOf(fields, u"generalEndings"_s);
    words.placeEndings = wordsOf(fields, u"placeEndings"_s);
    words.placeNouns = setOf(fields, u"placeNouns"_s);
    words.placeLeads = setOf(fields, u"placeLeads"_s);
    words.ordinaryNames = setOf(fields, u"ordinaryNames"_s);
    words.nameParticles = setOf(fields, u"nameParticles"_s);
    words.abbreviations = setOf(fields, u"sentenceAbbreviations"_s);
}

void readDates(JsonObject &fields, GateWords &words)
{
    constexpr int months = 12;
    constexpr int days = 31;
    words.months = numbered(fields, u"months"_s, months);
    words.ordinals = numbered(fields, u"ordinals"_s, days);
    words.birthWords = setOf(fields, u"birthWords"_s);
    words.personWords = setOf(fields, u"personWords"_s);
    words.eventWords = setOf(fields, u"eventWords"_s);
    words.nonDateLeads = setOf(fields, u"nonDateLeads"_s);
}

void readNumbers(JsonObject &fields, GateWords &words)
{
    words.idLabels = setOf(fields, u"idLabels"_s);
    words.phoneLabels = setOf(fields, u"phoneLabels"_s);
    constexpr int highest = 99;
    words.spokenNumbers = numbered(fields, u"spokenNumbers"_s, highest, 0);
    words.otherNumberLabels = setOf(fields, u"otherNumberLabels"_s);
    words.streetEndings = wordsOf(fields, u"streetEndings"_s);
    words.weakStreetEndings = wordsOf(fields, u"weakStreetEndings"_s);
    words.commonStreetWords = setOf(fields, u"commonStreetWords"_s);
    words.unitWords = setOf(fields, u"unitWords"_s);
}

} // namespace

Result<GateWords> GateWords::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        readFormat(fields, u"tvers-gate-words"_s);
        GateWords words;
        readNames(fields, words);
        readDates(fields, words);
        readNumbers(fields, words);
        return words;
    });
}

const GateWords &GateWords::builtIn()
{
    static const GateWords words = builtInAt<GateWords>(u":/consent/gate_words.json"_s);
    return words;
}

} // namespace tvers
