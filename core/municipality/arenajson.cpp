// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/arenajson.h"

#include "core/calendar/cadencejson.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QList<JsonNode> itemsOf(JsonObject &fields, const QString &key)
{
    const auto list = fields.optional(key);
    return list ? list->items() : QList<JsonNode>();
}

QList<LocalText> textsOf(JsonObject &fields, const QString &key)
{
    QList<LocalText> texts;
    for (const JsonNode &node : itemsOf(fields, key))
        texts.append(node.localText());
    return texts;
}

LocalText textOf(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? node->localText() : LocalText();
}

QString knownId(JsonObject &fields, const QString &key, const QStringList &known)
{
    const JsonNode node = fields.required(key, expected::knownId(key));
    const QString id = node.identifier();
    if (!known.contains(id))
        node.refuse(expected::knownId(key));
    return id;
}

namespace {

LocalText requiredText(JsonObject &fields, const QString &key)
{
    return fields.required(key, expected::object()).localText();
}

bool requiredFlag(JsonObject &fields, const QString &key)
{
    return fields.required(key, expected::trueOrFalse()).flag();
}

template<typename E>
E requiredWord(JsonObject &fields, const QString &key, E fallback)
{
    return fields.required(key, expected::oneOf(storedWords<E>())).enumerator(fallback);
}

/// A list of different words, at least one.
template<typename E>
QList<E> requiredWords(JsonObject &fields, const QString &key, E fallback)
{
    QList<E> words;
    for (const JsonNode &node : fields.required(key, expected::filledList()).items()) {
        const E word = node.enumerator(fallback);
        if (words.contains(word))
            node.refuse(expected::onlyOnce());
        words.append(word);
    }
    return words;
}

QStringList plainTexts(JsonObject &fields, const QString &key)
{
    QStringList texts;
    for (const JsonNode &node : itemsOf(fields, key))
        texts.append(node.text());
    return texts;
}

QStringList identifiers(JsonObject &fields, const QString &key)
{
    QStringList ids;
    for (const JsonNode &node : itemsOf(fields, key)) {
        if (ids.contains(node.identifier()))
            node.refuse(expected::onlyOnce());
        ids.append(node.identifier());
    }
    return ids;
}

std::optional<Responsible> readResponsible(JsonObject &arena, const QString &key,
                                           const PackIds &known)
{
    const auto node = arena.optional(key);
    if (!node)
        return std::nullopt;
    JsonObject fields(*node);
    return Responsible{knownId(fields, u"role"_s, known.roles), requiredText(fields, u"title"_s),
                       requiredFlag(fields, u"stated"_s), textOf(fields, u"delegate"_s)};
}

Participant readParticipant(const JsonNode &node, const PackIds &known)
{
    JsonObject fields(node);
    Participant participant{knownId(fields, u"role"_s, known.roles),
                            requiredText(fields, u"title"_s),
                            requiredWord(fields, u"attendance"_s, ArenaTerms::Attendance::Fixed)};
    if (const auto perUnit = fields.optional(u"perUnit"_s))
        participant.perUnit = perUnit->integer(1, 20);
    participant.note = textOf(fields, u"note"_s);
    return participant;
}

ArenaMode readMode(const JsonNode &node)
{
    JsonObject fields(node);
    return {fields.required(u"id"_s, expected::identifier()).identifier(),
            requiredText(fields, u"name"_s)};
}

std::optional<ArenaPlace> readPlace(JsonObject &arena, const PackIds &known)
{
    const auto node = arena.optional(u"place"_s);
    if (!node)
        return std::nullopt;
    JsonObject fields(*node);
    ArenaPlace place{requiredText(fields, u"text"_s), requiredFlag(fields, u"stated"_s)};
    for (const JsonNode &item : itemsOf(fields, u"places"_s)) {
        const QString id = item.identifier();
        if (!known.places.contains(id))
            item.refuse(expected::knownId(u"place"_s));
        place.places.append(id);
    }
    return place;
}

DeadlineRule readDayRule(JsonObject &fields)
{
    const JsonNode day = fields.required(u"day"_s, expected::monthDay());
    const auto monthDay = day.isText() ? MonthDay::fromText(day.text()) : std::nullopt;
    if (!monthDay)
        day.refuse(expected::monthDay());
    ByDay rule{monthDay.value_or(*MonthDay::make(6, 15))};
    if (const auto concerns = fields.optional(u"concerns"_s))
        rule.concerns = concerns->enumerator(Concerns::SameSchoolYear);
    if (const auto about = fields.optional(u"about"_s))
        rule.about = about->flag();
    return rule;
}

DeadlineRule readDeadlineRule(const JsonNode &node)
{
    const QStringList types{u"date"_s, u"iso_weeks"_s, u"before_meeting"_s};
    JsonObject fields(node);
    const QString type = fields.required(u"type"_s, expected::oneOf(types)).word(types);
    if (type == types[0])
        return readDayRule(fields);
    if (type == types[1]) {
        ByIsoWeeks rule;
        for (const JsonNode &week : fields.required(u"weeks"_s, expected::filledList()).items()) {
            rule.weeks.append(week.integer(1, 53));
            if (rule.weeks.count(rule.weeks.last()) > 1)
                week.refuse(expected::onlyOnce());
        }
        return rule;
    }
    BeforeMeeting rule;
    if (const auto days = fields.optional(u"workingDays"_s))
        rule.workingDays = days->integer(0, 60);
    return rule;
}

ArenaDeadline readDeadline(const JsonNode &node)
{
    JsonObject fields(node);
    return {requiredWord(fields, u"kind"_s, ArenaTerms::DeadlineKind::Plan),
            requiredText(fields, u"name"_s), requiredText(fields, u"who"_s),
            textOf(fields, u"to"_s),
            readDeadlineRule(fields.required(u"rule"_s, expected::object()))};
}

ConsentRule readConsent(const JsonNode &node)
{
    JsonObject fields(node);
    ConsentRule consent;
    consent.kind = requiredWord(fields, u"rule"_s, ConsentRule::Kind::Unspecified);
    consent.givenBy = identifiers(fields, u"givenBy"_s);
    consent.collectedBy = textOf(fields, u"collectedBy"_s);
    consent.scope = textOf(fields, u"scope"_s);
    consent.note = textOf(fields, u"note"_s);
    consent.neededFor = textOf(fields, u"neededFor"_s);
    if (consent.kind == ConsentRule::Kind::LegalBasis) // without it the field is unknown
        for (const JsonNode &basis :
             fields.required(u"legalBasis"_s, expected::filledList()).items())
            consent.legalBasis.append(basis.text());
    if (const auto always = fields.optional(u"alwaysConsider"_s))
        consent.alwaysConsider = always->flag();
    consent.stated = requiredFlag(fields, u"stated"_s);
    return consent;
}

FormBefore readForm(const JsonNode &node)
{
    JsonObject fields(node);
    FormBefore form{requiredText(fields, u"name"_s), requiredFlag(fields, u"required"_s),
                    requiredFlag(fields, u"stated"_s)};
    if (const auto source = fields.optional(u"source"_s))
        form.source = source->text();
    return form;
}

ArenaDuty readDuty(const JsonNode &node)
{
    JsonObject fields(node);
    return {requiredWord(fields, u"kind"_s, ArenaTerms::Duty::Log), requiredText(fields, u"who"_s),
            textOf(fields, u"to"_s), requiredText(fields, u"when"_s),
            textsOf(fields, u"content"_s)};
}

std::optional<Contact> readContact(JsonObject &arena)
{
    const auto node = arena.optional(u"contact"_s);
    if (!node)
        return std::nullopt;
    Contact contact;
    JsonObject fields(*node);
    for (const auto &[key, text] :
         {std::pair(u"name"_s, &contact.name), std::pair(u"email"_s, &contact.email),
          std::pair(u"phone"_s, &contact.phone)}) {
        if (const auto field = fields.optional(key))
            *text = field->text();
    }
    if (contact == Contact())
        node->refuse(expected::filledList());
    return contact;
}

std::optional<AgeRange> readAges(JsonObject &arena)
{
    const int oldest = 25;
    const auto node = arena.optional(u"targetAge"_s);
    if (!node)
        return std::nullopt;
    JsonObject fields(*node);
    AgeRange ages;
    ages.from = fields.required(u"from"_s, expected::integer(0, oldest)).integer(0, oldest);
    ages.to =
        fields.required(u"to"_s, expected::integer(ages.from, oldest)).integer(ages.from, oldest);
    return ages;
}

SourceQuote readSource(const JsonNode &node)
{
    static const QRegularExpression shape(u"^[0-9]+(-[0-9]+)?(, [0-9]+(-[0-9]+)?)*\\z"_s);
    JsonObject fields(node);
    const JsonNode lines = fields.required(u"lines"_s, expected::lines());
    if (!shape.match(lines.isText() ? lines.text() : QString()).hasMatch())
        lines.refuse(expected::lines());
    return {fields.required(u"file"_s, expected::text()).text(), lines.text(),
            plainTexts(fields, u"quotes"_s)};
}

void readValidity(JsonObject &fields, ArenaVersion &version)
{
    if (const auto from = fields.optional(u"validFrom"_s))
        version.validFrom = from->day();
    const auto to = fields.optional(u"validTo"_s);
    if (!to)
        return;
    version.validTo = to->day();
    if (version.validFrom && *version.validTo < *version.validFrom)
        to->refuse(expected::notBefore(version.validFrom->toString(Qt::ISODate)));
}

void readWhoAndHow(JsonObject &fields, const PackIds &known, ArenaVersion &version)
{
    version.lead = readResponsible(fields, u"lead"_s, known);
    version.convener = readResponsible(fields, u"convener"_s, known);
    for (const JsonNode &node : itemsOf(fields, u"participants"_s))
        version.participants.append(readParticipant(node, known));
    for (const JsonNode &node : itemsOf(fields, u"modes"_s))
        version.modes.append(readMode(node));
    version.cadence = readCadence(fields.required(u"cadence"_s, expected::object()));
    version.cadenceText = requiredText(fields, u"cadenceText"_s);
    version.place = readPlace(fields, known);
    for (const JsonNode &node : itemsOf(fields, u"deadlines"_s))
        version.deadlines.append(readDeadline(node));
    version.consent = readConsent(fields.required(u"consent"_s, expected::object()));
    version.records = requiredWord(fields, u"records"_s, ArenaTerms::Records::Here);
}

void readWork(JsonObject &fields, ArenaVersion &version)
{
    for (const JsonNode &node : itemsOf(fields, u"formsBefore"_s))
        version.formsBefore.append(readForm(node));
    version.decisions = textsOf(fields, u"decisions"_s);
    version.standingItems = textsOf(fields, u"standingItems"_s);
    for (const JsonNode &node : itemsOf(fields, u"duties"_s))
        version.duties.append(readDuty(node));
    version.criteria = textsOf(fields, u"criteria"_s);
    version.consultationTypes = textsOf(fields, u"consultationTypes"_s);
    version.consultationParticipants = textsOf(fields, u"consultationParticipants"_s);
    version.contact = readContact(fields);
    version.targetAge = readAges(fields);
    version.childDataExpected = requiredFlag(fields, u"childDataExpected"_s);
}

} // namespace

ReadArena readArena(const JsonNode &node, const PackIds &known)
{
    JsonObject fields(node);
    ReadArena arena{fields.required(u"id"_s, expected::identifier()), {}, {}};
    ArenaVersion &version = arena.version;
    readValidity(fields, version);
    version.name = requiredText(fields, u"name"_s);
    version.kind = requiredWord(fields, u"kind"_s, ArenaTerms::Kind::MeetingSeries);
    version.sectors = requiredWords(fields, u"sectors"_s, Sector::School);
    version.levels = requiredWords(fields, u"levels"_s, ArenaTerms::Level::System);
    version.purpose = requiredText(fields, u"purpose"_s);
    readWhoAndHow(fields, known, version);
    readWork(fields, version);
    for (const auto &[key, id] : {std::pair(u"possiblySameAs"_s, &version.possiblySameAs),
                                  std::pair(u"variantOf"_s, &version.variantOf)}) {
        if (const auto field = fields.optional(key)) {
            *id = field->identifier();
            arena.namedArenas.append(*field);
        }
    }
    version.source = readSource(fields.required(u"source"_s, expected::object()));
    version.questions = textsOf(fields, u"questions"_s);
    version.notes = textsOf(fields, u"notes"_s);
    return arena;
}

} // namespace tvers
