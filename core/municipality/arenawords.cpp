// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/arenajson.h"

#include "core/calendar/cadencejson.h"

#include <QJsonArray>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(QJsonObject &json, QLatin1StringView key, const LocalText &text)
{
    if (!text.isEmpty())
        json.insert(key, toJson(text));
}

void write(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void write(QJsonObject &json, QLatin1StringView key, const std::optional<QDate> &day)
{
    if (day)
        json.insert(key, day->toString(Qt::ISODate));
}

QJsonValue wordOf(const QString &text) { return text; }
QJsonValue wordOf(int number) { return number; }
QJsonValue wordOf(const LocalText &text) { return toJson(text); }
QJsonValue wordOf(Sector sector) { return stored(sector); }
QJsonValue wordOf(ArenaTerms::Level level) { return stored(level); }

QJsonValue wordOf(const Participant &participant)
{
    QJsonObject json{{"role"_L1, participant.role},
                     {"title"_L1, toJson(participant.title)},
                     {"attendance"_L1, stored(participant.attendance)}};
    if (participant.perUnit)
        json.insert("perUnit"_L1, *participant.perUnit);
    write(json, "note"_L1, participant.note);
    return json;
}

QJsonValue wordOf(const ArenaMode &mode)
{
    return QJsonObject{{"id"_L1, mode.id}, {"name"_L1, toJson(mode.name)}};
}

// The list below must know all its items' words.
QJsonValue wordOf(const ArenaDeadline &deadline);
QJsonValue wordOf(const FormBefore &form);
QJsonValue wordOf(const ArenaDuty &duty);

template<typename T>
void write(QJsonObject &json, QLatin1StringView key, const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(wordOf(item));
    if (!array.isEmpty())
        json.insert(key, array);
}

QJsonObject wordOf(const ByDay &rule)
{
    QJsonObject json{{"type"_L1, "date"_L1}, {"day"_L1, rule.day.text()}};
    if (rule.concerns != Concerns::SameSchoolYear)
        json.insert("concerns"_L1, stored(rule.concerns));
    if (rule.about)
        json.insert("about"_L1, true);
    return json;
}

QJsonObject wordOf(const ByIsoWeeks &rule)
{
    QJsonObject json{{"type"_L1, "iso_weeks"_L1}};
    write(json, "weeks"_L1, rule.weeks);
    return json;
}

QJsonObject wordOf(const BeforeMeeting &rule)
{
    QJsonObject json{{"type"_L1, "before_meeting"_L1}};
    if (rule.workingDays)
        json.insert("workingDays"_L1, *rule.workingDays);
    return json;
}

QJsonValue wordOf(const ArenaDeadline &deadline)
{
    QJsonObject json{{"kind"_L1, stored(deadline.kind)},
                     {"name"_L1, toJson(deadline.name)},
                     {"who"_L1, toJson(deadline.who)}};
    write(json, "to"_L1, deadline.to);
    json.insert("rule"_L1,
                std::visit([](const auto &rule) { return wordOf(rule); }, deadline.rule));
    return json;
}

QJsonValue wordOf(const FormBefore &form)
{
    QJsonObject json{
        {"name"_L1, toJson(form.name)}, {"required"_L1, form.required}, {"stated"_L1, form.stated}};
    write(json, "source"_L1, form.source);
    return json;
}

QJsonValue wordOf(const ArenaDuty &duty)
{
    QJsonObject json{{"kind"_L1, stored(duty.kind)},
                     {"who"_L1, toJson(duty.who)},
                     {"when"_L1, toJson(duty.when)}};
    write(json, "to"_L1, duty.to);
    write(json, "content"_L1, duty.content);
    return json;
}

void write(QJsonObject &json, QLatin1StringView key, const std::optional<Responsible> &who)
{
    if (!who)
        return;
    QJsonObject fields{
        {"role"_L1, who->role}, {"title"_L1, toJson(who->title)}, {"stated"_L1, who->stated}};
    write(fields, "delegate"_L1, who->delegate);
    json.insert(key, fields);
}

void write(QJsonObject &json, const ArenaPlace &place)
{
    QJsonObject fields{{"text"_L1, toJson(place.text)}, {"stated"_L1, place.stated}};
    write(fields, "places"_L1, QList<QString>(place.places));
    json.insert("place"_L1, fields);
}

QJsonObject wordOf(const ConsentRule &consent)
{
    QJsonObject json{{"rule"_L1, stored(consent.kind)}, {"stated"_L1, consent.stated}};
    write(json, "givenBy"_L1, QList<QString>(consent.givenBy));
    write(json, "collectedBy"_L1, consent.collectedBy);
    write(json, "scope"_L1, consent.scope);
    write(json, "note"_L1, consent.note);
    write(json, "legalBasis"_L1, QList<QString>(consent.legalBasis));
    write(json, "neededFor"_L1, consent.neededFor);
    if (consent.alwaysConsider)
        json.insert("alwaysConsider"_L1, true);
    return json;
}

QJsonObject wordOf(const Contact &contact)
{
    QJsonObject json;
    write(json, "name"_L1, contact.name);
    write(json, "email"_L1, contact.email);
    write(json, "phone"_L1, contact.phone);
    return json;
}

QJsonObject wordOf(const SourceQuote &source)
{
    QJsonObject json{{"file"_L1, source.file}, {"lines"_L1, source.lines}};
    write(json, "quotes"_L1, QList<QString>(source.quotes));
    return json;
}

void writeLists(QJsonObject &json, const ArenaVersion &version)
{
    write(json, "sectors"_L1, version.sectors);
    write(json, "levels"_L1, version.levels);
    write(json, "participants"_L1, version.participants);
    write(json, "modes"_L1, version.modes);
    write(json, "deadlines"_L1, version.deadlines);
    write(json, "formsBefore"_L1, version.formsBefore);
    write(json, "decisions"_L1, version.decisions);
    write(json, "standingItems"_L1, version.standingItems);
    write(json, "duties"_L1, version.duties);
    write(json, "criteria"_L1, version.criteria);
    write(json, "consultationTypes"_L1, version.consultationTypes);
    write(json, "consultationParticipants"_L1, version.consultationParticipants);
    write(json, "questions"_L1, version.questions);
    write(json, "notes"_L1, version.notes);
}

} // namespace

QJsonObject toJson(const QString &id, const ArenaVersion &version)
{
    QJsonObject json{{"id"_L1, id},
                     {"name"_L1, toJson(version.name)},
                     {"kind"_L1, stored(version.kind)},
                     {"purpose"_L1, toJson(version.purpose)},
                     {"cadence"_L1, toJson(version.cadence)},
                     {"cadenceText"_L1, toJson(version.cadenceText)},
                     {"consent"_L1, wordOf(version.consent)},
                     {"records"_L1, stored(version.records)},
                     {"childDataExpected"_L1, version.childDataExpected},
                     {"source"_L1, wordOf(version.source)}};
    write(json, "validFrom"_L1, version.validFrom);
    write(json, "validTo"_L1, version.validTo);
    write(json, "lead"_L1, version.lead);
    write(json, "convener"_L1, version.convener);
    writeLists(json, version);
    if (version.place)
        write(json, *version.place);
    if (version.contact)
        json.insert("contact"_L1, wordOf(*version.contact));
    if (version.targetAge)
        json.insert("targetAge"_L1, QJsonObject{{"from"_L1, version.targetAge->from},
                                                {"to"_L1, version.targetAge->to}});
    write(json, "possiblySameAs"_L1, version.possiblySameAs);
    write(json, "variantOf"_L1, version.variantOf);
    return json;
}

} // namespace tvers
