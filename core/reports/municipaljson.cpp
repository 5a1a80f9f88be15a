// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/municipaljson.h"

#include "core/exchange/readwhole.h"
#include "core/reports/reportparts.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject unit(const DeliveredUnit &one)
{
    QJsonObject object{{"unit"_L1, one.unit}};
    if (!one.received)
        return object;
    object.insert("received"_L1, one.received->toString(Qt::ISODate));
    object.insert("version"_L1, one.version);
    object.insert("late"_L1, one.isLate);
    object.insert("intact"_L1, one.isIntact);
    return object;
}

QJsonObject cause(const CauseCount &one)
{
    return {{"cause"_L1, one.cause}, {"count"_L1, one.count}};
}

QJsonObject share(const UnitShare &one) { return {{"yes"_L1, one.yes}, {"of"_L1, one.asked}}; }

QJsonObject point(const TrendPoint &one)
{
    return {{"half"_L1, one.half.text()},
            {"reports"_L1, one.reports},
            {"planned"_L1, one.planned},
            {"held"_L1, one.held},
            {"discussions"_L1, asJson(one.discussions)},
            {"measures"_L1, asJson(one.measures)}};
}

DeliveredUnit readUnit(const JsonNode &node)
{
    JsonObject fields(node);
    DeliveredUnit one{fields.required(u"unit"_s, expected::text()).text()};
    const auto received = fields.optional(u"received"_s);
    if (!received)
        return one;
    one.received = received->day();
    one.version = countIn(fields, u"version"_s, 1);
    one.isLate = fields.required(u"late"_s, expected::trueOrFalse()).flag();
    one.isIntact = fields.required(u"intact"_s, expected::trueOrFalse()).flag();
    return one;
}

UnitShare readShare(const JsonNode &node)
{
    JsonObject fields(node);
    return {countIn(fields, u"yes"_s), countIn(fields, u"of"_s)};
}

TrendPoint readPoint(const JsonNode &node)
{
    JsonObject fields(node);
    return {readHalf(fields.required(u"half"_s, expected::halfYear())),
            countIn(fields, u"reports"_s),
            countIn(fields, u"planned"_s),
            countIn(fields, u"held"_s),
            readTold(fields.required(u"discussions"_s, expected::integer(0, mostCounted))),
            readMeasures(fields.required(u"measures"_s, expected::object()))};
}

KeptMunicipal readKept(const JsonNode &node)
{
    JsonObject fields(node);
    const auto object = [&fields](const QString &key) {
        return fields.required(key, expected::object());
    };
    MunicipalReport report{fields.required(u"municipality"_s, expected::text()).text(),
                           readHalf(fields.required(u"half"_s, expected::halfYear())),
                           fields.required(u"due"_s, expected::day()).day()};
    report.units = listOf<DeliveredUnit>(fields, u"units"_s, readUnit);
    report.meetings = listOf<MeetingFigures>(fields, u"meetings"_s, readMeeting);
    report.attendance = listOf<ServiceAttendance>(fields, u"attendance"_s, readAttendance);
    report.startUp = readShare(object(u"startUpHeld"_s));
    report.closing = readShare(object(u"closingHeld"_s));
    report.consent = readShare(object(u"consentAlwaysAssessed"_s));
    report.measures = readMeasures(object(u"measures"_s));
    return {report, listOf<TrendPoint>(fields, u"trend"_s, readPoint)};
}

} // namespace

QJsonObject asJson(const MunicipalReport &report, const QList<TrendPoint> &trend)
{
    const auto written = [](const auto &one) { return asJson(one); };
    QJsonObject object{{"municipality"_L1, report.municipality},
                       {"half"_L1, report.period.text()},
                       {"due"_L1, report.due.toString(Qt::ISODate)},
                       {"version"_L1, report.version},
                       {"draft"_L1, report.isDraft},
                       {"units"_L1, arrayOf(report.units, unit)},
                       {"meetings"_L1, arrayOf(report.meetings, written)},
                       {"causes"_L1, arrayOf(report.causes, cause)},
                       {"startUpHeld"_L1, share(report.startUp)},
                       {"closingHeld"_L1, share(report.closing)},
                       {"attendance"_L1, arrayOf(report.attendance, written)},
                       {"discussions"_L1, asJson(report.discussions)},
                       {"decisions"_L1, asJson(report.decisions)},
                       {"consentAlwaysAssessed"_L1, share(report.consent)},
                       {"measures"_L1, asJson(report.measures)},
                       {"competenceNeeds"_L1, QJsonArray::fromStringList(report.competenceNeeds)},
                       {"experiences"_L1, report.words.experiences},
                       {"evaluation"_L1, report.words.evaluation},
                       {"trend"_L1, arrayOf(trend, point)}};
    if (report.number > 0)
        object.insert("number"_L1, report.number);
    return object;
}

QJsonObject asJson(const KeptMunicipal &kept)
{
    QJsonObject object = asJson(kept.report, kept.trend);
    for (const QLatin1StringView key :
         {"version"_L1, "draft"_L1, "number"_L1, "discussions"_L1, "decisions"_L1, "causes"_L1,
          "competenceNeeds"_L1, "experiences"_L1, "evaluation"_L1})
        object.remove(key);
    for (const QLatin1StringView key : {"units"_L1, "meetings"_L1, "attendance"_L1, "trend"_L1}) {
        if (object[key].toArray().isEmpty()) // a list that is read holds something
            object.remove(key);
    }
    return object;
}

Result<KeptMunicipal> keptFromJson(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), readKept);
}

} // namespace tvers
