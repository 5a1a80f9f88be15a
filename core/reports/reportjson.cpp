// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportjson.h"

#include "core/exchange/readwhole.h"
#include "core/reports/reportparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newestVersion = 1;
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

void insertCount(QJsonObject &object, QLatin1StringView key, std::optional<int> count)
{
    if (count)
        object.insert(key, *count);
}

std::optional<int> numberIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? std::optional(node->integer(0, mostCounted)) : std::nullopt;
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
    report.decisions = readTold(fields.required(u"decisions"_s, expected::integer(0, mostCounted)));
    report.measures = readMeasures(fields.required(u"measures"_s, expected::object()));
    report.competenceNeeds = lines(fields, u"competenceNeeds"_s);
    report.experiences = lines(fields, u"experiences"_s).join(u'\n');
    report.evaluation = lines(fields, u"evaluation"_s).join(u'\n');
    report.municipality = textIfAny(fields, u"municipality"_s);
    report.unitId = textIfAny(fields, u"unitId"_s);
    if (const auto number = fields.optional(u"number"_s))
        report.number = number->integer(1, mostCounted);
    if (const auto as = fields.optional(u"template"_s))
        report.as = as->enumerator(ReportTemplate::Kind::Report);
    report.log = listOf<ReportedMeeting>(fields, u"log"_s, [](const JsonNode &node) {
        JsonObject one(node);
        return readLogged(one);
    });
    report.common = listOf<CommonMeeting>(fields, u"common"_s, readCommon);
}

} // namespace

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
                                countIn(fields, u"version"_s, 1)};
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
                {type.required(u"type"_s, expected::text()).text(), countIn(type, u"count"_s, 1)});
        }
        numbers.singleChild = countIn(fields, u"singleChild"_s);
        numbers.consentAssessed = countIn(fields, u"consentAssessed"_s);
        numbers.decisions = countIn(fields, u"decisions"_s);
    }
    return reader.problem() ? Result<ExactNumbers>(*reader.problem()) : numbers;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace tvers
