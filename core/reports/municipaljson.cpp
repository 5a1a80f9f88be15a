// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/municipaljson.h"

#include <QJsonArray>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
QJsonArray arrayOf(const QList<T> &list, QJsonObject (*make)(const T &))
{
    QJsonArray array;
    for (const T &one : list)
        array.append(make(one));
    return array;
}

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

} // namespace

QJsonObject asJson(const MunicipalReport &report, const QList<TrendPoint> &trend)
{
    QJsonObject object{{"municipality"_L1, report.municipality},
                       {"half"_L1, report.period.text()},
                       {"due"_L1, report.due.toString(Qt::ISODate)},
                       {"version"_L1, report.version},
                       {"draft"_L1, report.isDraft},
                       {"units"_L1, arrayOf(report.units, unit)},
                       {"meetings"_L1, arrayOf<MeetingFigures>(report.meetings, asJson)},
                       {"causes"_L1, arrayOf(report.causes, cause)},
                       {"startUpHeld"_L1, share(report.startUp)},
                       {"closingHeld"_L1, share(report.closing)},
                       {"attendance"_L1, arrayOf<ServiceAttendance>(report.attendance, asJson)},
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

} // namespace tvers
