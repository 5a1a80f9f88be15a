// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlejson.h"

#include "core/consent/consentlawjson.h"
#include "core/exchange/bundlelinks.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/systemreason.h"
#include "core/storedwords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Way = BundleHead::Way;

constexpr int newestVersion = 1;
constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr qsizetype longestFirstLine = 400;

/// A missing or wrong id has been refused already; this one stands in its place.
QUuid standIn()
{
    static const QUuid some(u"{00000000-0000-4000-8000-000000000001}"_s);
    return some;
}

QUuid readUuid(const JsonNode &node)
{
    const auto uuid = uuidFromText(node.text());
    if (!uuid)
        node.refuse(expected::identifier());
    return uuid.value_or(standIn());
}

template<typename IdType>
IdType readId(JsonObject &fields, const QString &key)
{
    return IdType(readUuid(fields.required(key, expected::identifier())));
}

template<typename IdType>
std::optional<IdType> readIdIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? std::optional(IdType(readUuid(*node))) : std::nullopt;
}

QString readText(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? node->text() : QString();
}

std::optional<QDate> readDay(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? std::optional(node->day()) : std::nullopt;
}

std::optional<QTime> readClock(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? std::optional(node->clock()) : std::nullopt;
}

QDateTime readMoment(const JsonNode &node)
{
    const QString text = node.text();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || !insideCalendar(moment.date()) ||
        moment.toUTC().toString(Qt::ISODateWithMs) != text)
        node.refuse(expected::moment());
    return moment;
}

QString readContent(JsonObject &fields)
{
    const QJsonObject whole = fields.required(u"content"_s, expected::object()).whole();
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

template<typename E>
E readWord(JsonObject &fields, const QString &key, E fallback)
{
    return fields.required(key, expected::oneOf(storedWords<E>())).enumerator(fallback);
}

Municipality readRules(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<MunicipalityId>(fields, u"id"_s), readText(fields, u"name"_s),
            readText(fields, u"pack"_s), readContent(fields)};
}

ArenaRecord readArena(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<ArenaId>(fields, u"id"_s),
            fields.required(u"identifier"_s, expected::identifier()).identifier(),
            fields.required(u"position"_s, expected::integer(0, 9999)).integer(0, 9999)};
}

ArenaVersionRecord readVersion(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<ArenaVersionId>(fields, u"id"_s), readId<ArenaId>(fields, u"arena"_s),
            readDay(fields, u"from"_s), readDay(fields, u"to"_s), readContent(fields)};
}

CalendarRecord readCalendarRecord(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<CalendarId>(fields, u"id"_s), readIdIfAny<UnitId>(fields, u"unit"_s),
            readText(fields, u"name"_s), readContent(fields)};
}

Unit readUnit(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<UnitId>(fields, u"id"_s),
            fields.required(u"name"_s, expected::text()).text(),
            readWord(fields, u"kind"_s, Unit::Kind::Other),
            readWord(fields, u"ownership"_s, Unit::Ownership::Municipal),
            readWord(fields, u"language"_s, Unit::Norwegian::Bokmaal),
            readText(fields, u"place"_s),
            readText(fields, u"manager"_s),
            readText(fields, u"email"_s),
            readDay(fields, u"closed"_s)};
}

Professional readPerson(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<ProfessionalId>(fields, u"id"_s),
            fields.required(u"name"_s, expected::text()).text(),
            readText(fields, u"service"_s),
            readText(fields, u"role"_s),
            readText(fields, u"email"_s),
            readText(fields, u"phone"_s),
            readIdIfAny<UnitId>(fields, u"unit"_s)};
}

Team readTeam(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<TeamId>(fields, u"id"_s), readId<ArenaId>(fields, u"arena"_s),
            readIdIfAny<UnitId>(fields, u"unit"_s), readText(fields, u"name"_s)};
}

TeamMember readMember(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<TeamMemberId>(fields, u"id"_s),
            readId<TeamId>(fields, u"team"_s),
            readId<ProfessionalId>(fields, u"person"_s),
            readText(fields, u"role"_s),
            fields.required(u"from"_s, expected::day()).day(),
            readDay(fields, u"to"_s),
            readIdIfAny<ProfessionalId>(fields, u"substituteFor"_s)};
}

Meeting readMeeting(const JsonNode &node)
{
    JsonObject fields(node);
    return {readId<MeetingId>(fields, u"id"_s),
            readId<ArenaId>(fields, u"arena"_s),
            readIdIfAny<TeamId>(fields, u"team"_s),
            readIdIfAny<UnitId>(fields, u"unit"_s),
            readDay(fields, u"planned"_s),
            fields.required(u"day"_s, expected::day()).day(),
            readClock(fields, u"starts"_s),
            readClock(fields, u"ends"_s),
            readText(fields, u"place"_s),
            readWord(fields, u"state"_s, Meeting::State::Planned)};
}

Setting readSetting(const JsonNode &node)
{
    JsonObject fields(node);
    const QStringList known = travellingSettings();
    Setting setting{fields.required(u"name"_s, expected::oneOf(known)).word(known),
                    readText(fields, u"value"_s)};
    const bool isLaw = setting.name == consentLawSetting() && !setting.value.isEmpty();
    if (isLaw && !ConsentLaws::read(setting.value.toUtf8(), setting.name))
        node.refuse(expected::object());
    return setting;
}

template<typename T>
QList<T> readRows(JsonObject &fields, const QString &key, T (*read)(const JsonNode &))
{
    QList<T> rows;
    if (const auto list = fields.optional(key)) {
        for (const JsonNode &node : list->items())
            rows.append(read(node));
    }
    return rows;
}

SchoolYear readYear(JsonObject &fields)
{
    const JsonNode node = fields.required(u"year"_s, expected::schoolYear());
    const auto year = SchoolYear::fromText(node.text());
    if (!year)
        node.refuse(expected::schoolYear());
    return year.value_or(*SchoolYear::startingIn(2000));
}

BundleHead readHead(JsonObject &fields)
{
    BundleHead head{.way = readWord(fields, u"way"_s, Way::ToUnit),
                    .municipality = readId<MunicipalityId>(fields, u"municipality"_s),
                    .municipalityName = readText(fields, u"municipalityName"_s),
                    .unit = readId<UnitId>(fields, u"unit"_s),
                    .year = readYear(fields),
                    .sender = readUuid(fields.required(u"sender"_s, expected::identifier())),
                    .made = readMoment(fields.required(u"made"_s, expected::moment()))};
    if (const auto answers = fields.optional(u"answers"_s))
        head.answers = readMoment(*answers);
    return head;
}

PlanBundle readWhole(const JsonNode &root)
{
    JsonObject fields(root);
    PlanBundle bundle{readHead(fields), {}};
    FileContent &content = bundle.content;
    if (const auto rules = fields.optional(u"rules"_s))
        content.municipality = readRules(*rules);
    content.arenas = readRows(fields, u"arenas"_s, readArena);
    content.versions = readRows(fields, u"versions"_s, readVersion);
    content.calendars = readRows(fields, u"calendars"_s, readCalendarRecord);
    content.units = readRows(fields, u"units"_s, readUnit);
    content.people = readRows(fields, u"people"_s, readPerson);
    content.teams = readRows(fields, u"teams"_s, readTeam);
    content.members = readRows(fields, u"members"_s, readMember);
    content.meetings = readRows(fields, u"meetings"_s, readMeeting);
    content.settings = readRows(fields, u"settings"_s, readSetting);
    return bundle;
}

/// The bundle's JSON, when the first line vouches for it.
Result<QByteArray> bodyOf(const QByteArray &bytes, const QString &file)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0 || end > longestFirstLine || !bytes.startsWith('{'))
        return Error{ErrorCode::NotBundle, {file}};
    const QJsonObject first = QJsonDocument::fromJson(bytes.first(end)).object();
    const int version = first["tversplan"_L1].toInt();
    if (version < 1)
        return Error{ErrorCode::NotBundle, {file}};
    if (version > newestVersion)
        return Error{ErrorCode::BundleTooNew,
                     {file, QString::number(version), QString::number(newestVersion)}};
    const qint64 wanted = first["bytes"_L1].toInteger(-1);
    const QByteArray rest = bytes.sliced(end + 1);
    if (wanted < 0 || wanted > largestFile)
        return Error{ErrorCode::BundleDamaged, {file}};
    if (rest.size() < wanted)
        return Error{ErrorCode::BundleCutOff,
                     {file, QString::number(end + 1 + wanted), QString::number(bytes.size())}};
    const QByteArray body = rest.first(wanted); // what post adds at the end is no part of it
    const QByteArray sum = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    if (sum != first["sha256"_L1].toString().toLatin1() || !rest.sliced(wanted).trimmed().isEmpty())
        return Error{ErrorCode::BundleDamaged, {file}};
    return body;
}

} // namespace

Result<PlanBundle> readBundle(const QByteArray &bytes, const QString &file)
{
    const auto body = bodyOf(bytes, file);
    if (!body)
        return body.error();
    auto source = JsonSource::parse(*body, file);
    if (!source)
        return source.error();
    JsonReader reader(*std::move(source));
    PlanBundle bundle = readWhole(reader.root());
    if (!reader.problem())
        checkLinks(reader, bundle);
    if (reader.problem())
        return *reader.problem();
    return bundle;
}

Result<PlanBundle> readBundleFile(const QString &path)
{
    QFile file(path);
    if (auto plain = checkPlainFile(path); !plain)
        return plain.error();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    if (bytes.size() > largestFile)
        return Error{ErrorCode::FileTooLarge,
                     {path, QString::number(qMax(file.size(), largestFile + 1)),
                      QString::number(largestFile)}};
    return readBundle(bytes, path);
}

} // namespace tvers
