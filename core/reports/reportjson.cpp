// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportjson.h"

#include "core/exchange/readwhole.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newestVersion = 1;
constexpr int most = 99999; // of anything that is counted

ToldCount readTold(const JsonNode &node)
{
    if (node.isNumber())
        return ToldCount::exactly(node.integer(0, most));
    JsonObject fields(node);
    const int from = fields.required(u"from"_s, expected::integer(0, most)).integer(0, most);
    const auto to = fields.optional(u"to"_s);
    return ToldCount::between(from, to ? std::optional(to->integer(from, most)) : std::nullopt);
}

int count(JsonObject &fields, const QString &key, int lowest = 0)
{
    return fields.required(key, expected::integer(lowest, most)).integer(lowest, most);
}

/// Left out where there are none.
int countIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? node->integer(1, most) : 0;
}

/// Left out where it is empty.
QString textIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? node->text() : QString();
}

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.trimmed().isEmpty())
        object.insert(key, text);
}

QStringList lines(JsonObject &fields, const QString &key)
{
    QStringList all;
    if (const auto node = fields.optional(key)) {
        for (const JsonNode &line : node->items())
            all.append(line.text());
    }
    return all;
}

/// Paragraphs, one a line; a control character is nobody's word.
void insertLines(QJsonObject &object, QLatin1StringView key, const QStringList &texts)
{
    QJsonArray all;
    for (QString line : texts) {
        line.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control; });
        if (!line.trimmed().isEmpty())
            all.append(line);
    }
    if (!all.isEmpty())
        object.insert(key, all);
}

template<typename T, typename Make>
QJsonArray arrayOf(const QList<T> &list, Make make)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(make(one));
    return array;
}

MeetingFigures readMeeting(const JsonNode &node)
{
    JsonObject fields(node);
    return {fields.required(u"arena"_s, expected::text()).text(),
            count(fields, u"planned"_s),
            count(fields, u"held"_s),
            count(fields, u"cancelled"_s),
            count(fields, u"withoutLog"_s),
            textIfAny(fields, u"id"_s),
            countIfAny(fields, u"heldWithoutLog"_s)};
}

QJsonObject cancelled(const CancelledMeeting &one)
{
    QJsonObject object{{"day"_L1, one.day.toString(Qt::ISODate)}, {"arena"_L1, one.arena}};
    insertText(object, "cause"_L1, one.cause);
    return object;
}

CancelledMeeting readCancelled(const JsonNode &node)
{
    JsonObject fields(node);
    return {fields.required(u"day"_s, expected::day()).day(),
            fields.required(u"arena"_s, expected::text()).text(), textIfAny(fields, u"cause"_s)};
}

ServiceAttendance readAttendance(const JsonNode &node)
{
    JsonObject fields(node);
    return {fields.required(u"service"_s, expected::text()).text(), count(fields, u"came"_s),
            count(fields, u"meetings"_s), textIfAny(fields, u"id"_s)};
}

ToldCounts readDiscussions(const JsonNode &node)
{
    JsonObject fields(node);
    ToldCounts counts{readTold(fields.required(u"total"_s, expected::integer(0, most)))};
    for (const JsonNode &one :
         fields.required(u"types"_s, expected::list()).items(JsonNode::Length::Any)) {
        JsonObject type(one);
        counts.types.append({type.required(u"type"_s, expected::text()).text(),
                             readTold(type.required(u"count"_s, expected::integer(0, most))),
                             textIfAny(type, u"name"_s)});
    }
    return counts;
}

MeasureFigures readMeasures(const JsonNode &node)
{
    JsonObject fields(node);
    return {count(fields, u"done"_s), count(fields, u"open"_s), count(fields, u"overdue"_s)};
}

HalfYear readHalf(const JsonNode &node)
{
    const auto half = HalfYear::fromText(node.text());
    if (!half)
        node.refuse(expected::halfYear());
    return half.value_or(HalfYear(2026, HalfYear::Half::Spring));
}

std::optional<bool> flagIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? std::optional(node->flag()) : std::nullopt;
}

void insertFlag(QJsonObject &object, QLatin1StringView key, std::optional<bool> flag)
{
    if (flag)
        object.insert(key, *flag);
}

/// TooNew before anything else of it is looked at: a newer Tvers may write anything.
Result<JsonSource> sourceOf(const QByteArray &json, const QString &file, const QString &key)
{
    auto source = JsonSource::parse(json, file);
    if (!source)
        return source;
    const int version = source->root.toObject().value(key).toInt();
    if (version > newestVersion)
        return Error{ErrorCode::ReportTooNew,
                     {file, QString::number(version), QString::number(newestVersion)}};
    return source;
}

/// \pre the days of \a node have been read, or refused
DateSpan readDays(JsonObject &fields)
{
    const QDate from = fields.required(u"from"_s, expected::day()).day();
    const JsonNode last = fields.required(u"to"_s, expected::day());
    const auto days = DateSpan::make(from, last.day());
    if (!days)
        last.refuse(expected::notBefore(from.toString(Qt::ISODate)));
    return days ? *days : *DateSpan::make(from, from);
}

template<typename T, typename Read>
QList<T> listOf(JsonObject &fields, const QString &key, Read read)
{
    QList<T> all;
    if (const auto node = fields.optional(key)) {
        for (const JsonNode &one : node->items())
            all.append(read(one));
    }
    return all;
}

void insertCount(QJsonObject &object, QLatin1StringView key, std::optional<int> count)
{
    if (count)
        object.insert(key, *count);
}

std::optional<int> numberIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? std::optional(node->integer(0, most)) : std::nullopt;
}

QJsonObject logged(const ReportedMeeting &one)
{
    QJsonObject object{{"day"_L1, one.day.toString(Qt::ISODate)},
                       {"arena"_L1, one.arena},
                       {"how"_L1, stored(one.how)}};
    insertText(object, "cause"_L1, one.cause);
    insertLines(object, "came"_L1, one.came);
    insertLines(object, "away"_L1, one.away);
    insertCount(object, "discussions"_L1, one.discussions);
    insertCount(object, "decisions"_L1, one.decisions);
    return object;
}

ReportedMeeting readLogged(JsonObject &fields)
{
    return {fields.required(u"day"_s, expected::day()).day(),
            fields.required(u"arena"_s, expected::text()).text(),
            fields.required(u"how"_s, expected::text()).enumerator(ReportedMeeting::How::Held),
            textIfAny(fields, u"cause"_s),
            lines(fields, u"came"_s),
            lines(fields, u"away"_s),
            numberIfAny(fields, u"discussions"_s),
            numberIfAny(fields, u"decisions"_s)};
}

QJsonObject common(const CommonMeeting &one)
{
    QJsonObject object = logged(one.meeting);
    object.insert("arenaId"_L1, one.arena);
    object.insert("key"_L1, one.key);
    if (!one.hasLog)
        object.insert("hasLog"_L1, false);
    return object;
}

CommonMeeting readCommon(const JsonNode &node)
{
    JsonObject fields(node);
    CommonMeeting one{fields.required(u"arenaId"_s, expected::text()).text(),
                      fields.required(u"key"_s, expected::text()).text(), readLogged(fields)};
    one.hasLog = flagIfAny(fields, u"hasLog"_s).value_or(true);
    return one;
}

void readRest(JsonObject &fields, HalfYearReport &report)
{
    report.meetings = listOf<MeetingFigures>(fields, u"meetings"_s, readMeeting);
    report.cancelled = listOf<CancelledMeeting>(fields, u"cancelled"_s, readCancelled);
    report.startUpHeld = flagIfAny(fields, u"startUpHeld"_s);
    report.closingHeld = flagIfAny(fields, u"closingHeld"_s);
    report.attendance = listOf<ServiceAttendance>(fields, u"attendance"_s, readAttendance);
    report.discussions = readDiscussions(fields.required(u"discussions"_s, expected::object()));
    report.consentAlwaysAssessed = flagIfAny(fields, u"consentAlwaysAssessed"_s);
    report.decisions = readTold(fields.required(u"decisions"_s, expected::integer(0, most)));
    report.measures = readMeasures(fields.required(u"measures"_s, expected::object()));
    report.competenceNeeds = lines(fields, u"competenceNeeds"_s);
    report.experiences = lines(fields, u"experiences"_s).join(u'\n');
    report.evaluation = lines(fields, u"evaluation"_s).join(u'\n');
    report.municipality = textIfAny(fields, u"municipality"_s);
    report.unitId = textIfAny(fields, u"unitId"_s);
    if (const auto number = fields.optional(u"number"_s))
        report.number = number->integer(1, most);
    if (const auto as = fields.optional(u"template"_s))
        report.as = as->enumerator(ReportTemplate::Kind::Report);
    report.log = listOf<ReportedMeeting>(fields, u"log"_s, [](const JsonNode &node) {
        JsonObject one(node);
        return readLogged(one);
    });
    report.common = listOf<CommonMeeting>(fields, u"common"_s, readCommon);
}

} // namespace

QJsonValue asJson(const ToldCount &count)
{
    if (count.isExact())
        return count.least();
    QJsonObject between{{"from"_L1, count.least()}};
    if (count.most())
        between.insert("to"_L1, *count.most());
    return between;
}

QJsonObject asJson(const ToldCounts &counts)
{
    return {{"total"_L1, asJson(counts.total)},
            {"types"_L1, arrayOf(counts.types, [](const ToldType &one) {
                 QJsonObject type{{"type"_L1, one.type}, {"count"_L1, asJson(one.count)}};
                 insertText(type, "name"_L1, one.name);
                 return type;
             })}};
}

Result<ToldCounts> toldFromJson(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), readDiscussions);
}

QJsonObject asJson(const MeetingFigures &one)
{
    QJsonObject object{{"arena"_L1, one.arena},
                       {"planned"_L1, one.planned},
                       {"held"_L1, one.held},
                       {"cancelled"_L1, one.cancelled},
                       {"withoutLog"_L1, one.withoutLog}};
    insertText(object, "id"_L1, one.id);
    if (one.heldWithoutLog > 0)
        object.insert("heldWithoutLog"_L1, one.heldWithoutLog);
    return object;
}

QJsonObject asJson(const ServiceAttendance &one)
{
    QJsonObject object{
        {"service"_L1, one.service}, {"came"_L1, one.came}, {"meetings"_L1, one.meetings}};
    insertText(object, "id"_L1, one.id);
    return object;
}

QJsonObject asJson(const MeasureFigures &measures)
{
    return {
        {"done"_L1, measures.done}, {"open"_L1, measures.open}, {"overdue"_L1, measures.overdue}};
}

QJsonObject asJson(const HalfYearReport &report)
{
    const auto written = [](const auto &one) { return asJson(one); };
    QJsonObject object{{"tversReport"_L1, newestVersion},
                       {"unit"_L1, report.unit},
                       {"half"_L1, report.period.text()},
                       {"from"_L1, report.days.first().toString(Qt::ISODate)},
                       {"to"_L1, report.days.last().toString(Qt::ISODate)},
                       {"version"_L1, report.version},
                       {"draft"_L1, report.isDraft},
                       {"discussions"_L1, asJson(report.discussions)},
                       {"decisions"_L1, asJson(report.decisions)},
                       {"measures"_L1, asJson(report.measures)}};
    if (!report.meetings.isEmpty())
        object.insert("meetings"_L1, arrayOf(report.meetings, written));
    if (!report.cancelled.isEmpty())
        object.insert("cancelled"_L1, arrayOf(report.cancelled, cancelled));
    if (!report.attendance.isEmpty())
        object.insert("attendance"_L1, arrayOf(report.attendance, written));
    insertFlag(object, "startUpHeld"_L1, report.startUpHeld);
    insertFlag(object, "closingHeld"_L1, report.closingHeld);
    insertFlag(object, "consentAlwaysAssessed"_L1, report.consentAlwaysAssessed);
    insertLines(object, "competenceNeeds"_L1, report.competenceNeeds);
    insertLines(object, "experiences"_L1, report.experiences.split(u'\n'));
    insertLines(object, "evaluation"_L1, report.evaluation.split(u'\n'));
    insertText(object, "leader"_L1, report.leader);
    insertText(object, "municipality"_L1, report.municipality);
    insertText(object, "unitId"_L1, report.unitId);
    if (report.number > 0)
        object.insert("number"_L1, report.number);
    if (report.as != ReportTemplate::Kind::Report)
        object.insert("template"_L1, stored(report.as));
    if (!report.log.isEmpty())
        object.insert("log"_L1, arrayOf(report.log, logged));
    if (!report.common.isEmpty())
        object.insert("common"_L1, arrayOf(report.common, common));
    return object;
}

Result<HalfYearReport> reportFromJson(const QByteArray &json, const QString &file)
{
    auto source = sourceOf(json, file, u"tversReport"_s);
    if (!source)
        return source.error();
    JsonReader reader(*std::move(source));
    std::optional<HalfYearReport> report;
    {
        JsonObject fields(reader.root());
        fields.required(u"tversReport"_s, expected::integer(1, newestVersion))
            .integer(1, newestVersion);
        const QString unit = fields.required(u"unit"_s, expected::text()).text();
        const HalfYear half = readHalf(fields.required(u"half"_s, expected::halfYear()));
        report = HalfYearReport{unit, textIfAny(fields, u"leader"_s), half, readDays(fields),
                                count(fields, u"version"_s, 1)};
        report->isDraft = fields.required(u"draft"_s, expected::trueOrFalse()).flag();
        readRest(fields, *report);
    }
    return reader.problem() ? Result<HalfYearReport>(*reader.problem()) : *report;
}

ExactNumbers exactNumbers(const ReportFigures &figures)
{
    return {figures.types, figures.singleChild, figures.consentAssessed, figures.decisions};
}

QJsonObject asJson(const ExactNumbers &numbers)
{
    return {
        {"tversNumbers"_L1, newestVersion},
        {"types"_L1, arrayOf(numbers.types,
                             [](const TypeCount &one) {
                                 return QJsonObject{{"type"_L1, one.type}, {"count"_L1, one.count}};
                             })},
        {"singleChild"_L1, numbers.singleChild},
        {"consentAssessed"_L1, numbers.consentAssessed},
        {"decisions"_L1, numbers.decisions}};
}

Result<ExactNumbers> numbersFromJson(const QByteArray &json, const QString &file)
{
    auto source = sourceOf(json, file, u"tversNumbers"_s);
    if (!source)
        return source.error();
    JsonReader reader(*std::move(source));
    ExactNumbers numbers;
    {
        JsonObject fields(reader.root());
        fields.required(u"tversNumbers"_s, expected::integer(1, newestVersion))
            .integer(1, newestVersion);
        for (const JsonNode &one :
             fields.required(u"types"_s, expected::list()).items(JsonNode::Length::Any)) {
            JsonObject type(one);
            numbers.types.append(
                {type.required(u"type"_s, expected::text()).text(), count(type, u"count"_s, 1)});
        }
        numbers.singleChild = count(fields, u"singleChild"_s);
        numbers.consentAssessed = count(fields, u"consentAssessed"_s);
        numbers.decisions = count(fields, u"decisions"_s);
    }
    return reader.problem() ? Result<ExactNumbers>(*reader.problem()) : numbers;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace tvers
