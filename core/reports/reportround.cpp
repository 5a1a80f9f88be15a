// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportround.h"

#include <algorithm>
#include <tuple>

namespace tvers {

namespace {

const Unit *unitOf(const HalfYearReport &report, const QList<Unit> &units)
{
    const Unit *called = nullptr;
    for (const Unit &unit : units) {
        if (unit.id.text() == report.unitId)
            return &unit;
        if (unit.name == report.unit)
            called = &unit;
    }
    return called;
}

bool mustReport(const Unit &unit, QDate last)
{
    const bool isOpen = !unit.closed || *unit.closed >= last;
    return isOpen && (unit.kind == Unit::Kind::Kindergarten || unit.kind == Unit::Kind::School);
}

} // namespace

Incoming judge(const ReadReport &read, const RoundSoFar &round, QDate today)
{
    const HalfYearReport &report = read.report;
    if (report.isDraft)
        return {Verdict::Draft};
    const Unit *unit = unitOf(report, round.units);
    if (!unit || report.municipality != round.municipality)
        return {Verdict::OtherMunicipality};
    const bool known =
        std::any_of(round.received.begin(), round.received.end(), [&](const ReceivedReport &one) {
            return one.digest == read.digest && one.intact == read.isIntact;
        });
    if (known)
        return {Verdict::Twice};
    return {Verdict::Taken, ReceivedReport{ReceivedReportId::sortable(), unit->id, report.period,
                                           report.version, today, read.digest, read.isIntact,
                                           QString::fromUtf8(compact(asJson(report))),
                                           QString::fromLatin1(read.box.toBase64())}};
}

QList<Delivery> deliveries(const QList<Unit> &units, const QList<ReceivedReport> &received,
                           HalfYear half, DeliveryDays days)
{
    const QDate due = half.deliveryDay(days);
    QList<Delivery> all;
    for (const Unit &unit : units) {
        Delivery delivery{unit};
        std::optional<QDate> first;
        for (const ReceivedReport &one : received) {
            if (!(one.unit == unit.id) || one.half != half)
                continue;
            ++delivery.versions;
            first = first ? qMin(*first, one.received) : one.received;
            const auto rank = [](const ReceivedReport &report) {
                return std::tuple(report.intact, report.version, report.received);
            };
            // Nobody stands for one that was changed: it hides none that is as it was.
            if (!delivery.newest || rank(one) >= rank(*delivery.newest))
                delivery.newest = one;
        }
        delivery.isLate = first && *first > due;
        if (delivery.newest || mustReport(unit, due))
            all.append(delivery);
    }
    return all;
}

RoundSums sumsOf(const QList<DeliveredReport> &reports)
{
    RoundSums sums;
    QList<HalfYearReport> all;
    QList<ToldCounts> told;
    QList<ToldCounts> known;
    bool isAnyKnown = false;
    for (const DeliveredReport &one : reports) {
        all.append(one.report);
        told.append(one.report.discussions);
        known.append(one.exact ? exactCounts(one.exact->types) : told.last());
        isAnyKnown = isAnyKnown || one.exact;
        sums.measures.done += one.report.measures.done;
        sums.measures.open += one.report.measures.open;
        sums.measures.overdue += one.report.measures.overdue;
    }
    sums.meetings = allOf(meetingSums(all).meetings);
    sums.discussions = sumOf(told);
    if (isAnyKnown)
        sums.exact = sumOf(known);
    return sums;
}

HalfYear inHand(QDate today, DeliveryDays delivery)
{
    return HalfYear::containing(today.addMonths(-1), delivery);
}

} // namespace tvers
