// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlestate.h"

#include "core/calendar/calendarjson.h"
#include "core/exchange/bundlejson.h"
#include "core/municipality/calendarrecords.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSent = 8;
constexpr qsizetype hashBytes = 15; // 120 bits: nobody meets two alike

QString hashOf(const QJsonArray &rows)
{
    const QByteArray json = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(hashBytes).toBase64(QByteArray::Base64UrlEncoding));
}

template<typename T>
void addAll(ThingHashes &things, const QString &kind, const QList<T> &rows)
{
    for (const T &row : rows)
        things.insert(thingName(kind, row.id.text()), hashOf({rowOf(row)}));
}

void addArenas(ThingHashes &things, const FileContent &content)
{
    for (const ArenaRecord &arena : content.arenas) {
        QList<ArenaVersionRecord> versions;
        for (const ArenaVersionRecord &version : content.versions) {
            if (version.arena == arena.id)
                versions.append(version);
        }
        std::sort(versions.begin(), versions.end(),
                  [](const auto &a, const auto &b) { return a.id < b.id; });
        QJsonArray rows{rowOf(arena)};
        for (const ArenaVersionRecord &version : std::as_const(versions))
            rows.append(rowOf(version));
        things.insert(thingName(u"arena"_s, arena.id.text()), hashOf(rows));
    }
}

QString momentText(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

QDateTime momentFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject jsonOf(const QHash<QString, QString> &hash)
{
    QJsonObject json;
    for (auto one = hash.begin(); one != hash.end(); ++one)
        json.insert(one.key(), one.value());
    return json;
}

QHash<QString, QString> hashFrom(const QJsonValue &value)
{
    QHash<QString, QString> hash;
    const QJsonObject json = value.toObject();
    for (auto one = json.begin(); one != json.end(); ++one)
        hash.insert(one.key(), one.value().toString());
    return hash;
}

std::optional<BundleState::Received> receivedFrom(const QJsonObject &json)
{
    const auto sender = uuidFromText(json["sender"_L1].toString());
    BundleState::Received received{sender.value_or(QUuid()), momentFrom(json["made"_L1]),
                                   momentFrom(json["merged"_L1])};
    if (!sender || !received.made.isValid() || !received.merged.isValid())
        return std::nullopt;
    if (const QDateTime answers = momentFrom(json["answers"_L1]); answers.isValid())
        received.answers = answers;
    received.things = hashFrom(json["things"_L1]);
    return received;
}

} // namespace

QString thingName(const QString &kind, const QString &id) { return kind + u':' + id; }

ThingHashes thingsIn(const FileContent &content)
{
    ThingHashes things;
    if (content.municipality)
        things.insert(u"municipality:"_s, hashOf({rowOf(*content.municipality)}));
    addArenas(things, content);
    for (const CalendarRecord &calendar : content.calendars) {
        for (const CalendarThing &line : calendarThings(calendar))
            things.insert(nameOf(line), u"+"_s);
    }
    addAll(things, u"unit"_s, content.units);
    addAll(things, u"person"_s, content.people);
    addAll(things, u"team"_s, content.teams);
    addAll(things, u"member"_s, content.members);
    addAll(things, u"meeting"_s, content.meetings);
    for (const Setting &setting : content.settings)
        things.insert(thingName(u"setting"_s, setting.name), hashOf({rowOf(setting)}));
    return things;
}

QList<CalendarThing> calendarThings(const CalendarRecord &record)
{
    using List = CalendarThing::List;
    QList<CalendarThing> things;
    const auto entries = entriesIn(record);
    if (!entries)
        return things;
    const auto add = [&](List list, const QList<CalendarDays> &lines) {
        for (const CalendarDays &line : lines)
            things.append({record.unit, list, line});
    };
    add(List::Term, entries->terms);
    add(List::SchoolHoliday, entries->schoolHolidays);
    add(List::ClosingDay, entries->closingDays);
    return things;
}

QString nameOf(const CalendarThing &thing)
{
    using List = CalendarThing::List;
    SchoolCalendar::Entries alone;
    (thing.list == List::Term            ? alone.terms
     : thing.list == List::SchoolHoliday ? alone.schoolHolidays
                                         : alone.closingDays) = {thing.line};
    const QString owner = thing.owner ? thing.owner->text() : QString();
    return u"line:%1:%2"_s.arg(owner, hashOf({toJson(alone)}));
}

QList<ThingHashes> BundleState::common(const BundleHead &head) const
{
    const Received *last = received && received->sender == head.sender ? &*received : nullptr;
    const auto own = std::find_if(sent.begin(), sent.end(),
                                  [&head](const Sent &one) { return head.answers == one.made; });
    if (own == sent.end())
        return last ? QList{last->things} : QList<ThingHashes>();
    if (!last || own->made > last->merged)
        return {own->things};
    if (last->answers && *last->answers >= own->made)
        return {last->things};
    return {last->things, own->things}; // the two crossed on their way
}

void BundleState::remember(const Sent &bundle)
{
    sent.append(bundle);
    if (received && received->answers) // what is older than that nobody answers any longer
        sent.removeIf([this](const Sent &one) { return one.made < *received->answers; });
    while (sent.size() > mostSent)
        sent.removeFirst();
}

QString stateSetting(UnitId unit) { return u"bundle.state."_s + unit.text(); }

QString senderSetting() { return u"bundle.sender"_s; }

QString toText(const BundleState &state)
{
    QJsonObject json{{"aliases"_L1, jsonOf(state.aliases)}};
    if (state.received) {
        QJsonObject received{{"sender"_L1, idText(state.received->sender)},
                             {"made"_L1, momentText(state.received->made)},
                             {"merged"_L1, momentText(state.received->merged)},
                             {"things"_L1, jsonOf(state.received->things)}};
        if (state.received->answers)
            received.insert("answers"_L1, momentText(*state.received->answers));
        json.insert("received"_L1, received);
    }
    QJsonArray sent;
    for (const BundleState::Sent &one : state.sent)
        sent.append(
            QJsonObject{{"made"_L1, momentText(one.made)}, {"things"_L1, jsonOf(one.things)}});
    json.insert("sent"_L1, sent);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

BundleState stateFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    BundleState state{
        receivedFrom(json["received"_L1].toObject()), {}, hashFrom(json["aliases"_L1])};
    const QJsonArray sent = json["sent"_L1].toArray();
    for (const QJsonValue &one : sent) {
        const QDateTime made = momentFrom(one["made"_L1]);
        if (made.isValid())
            state.sent.append({made, hashFrom(one["things"_L1])});
    }
    return state;
}

} // namespace tvers
