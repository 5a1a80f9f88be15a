// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/municipalreport.h"

#include <algorithm>

namespace tvers {

namespace {

/// The same arena has the same id everywhere; what is older has only its name.
bool isSame(const QString &id, const QString &name, const QString &otherId,
            const QString &otherName)
{
    return id.isEmpty() || otherId.isEmpty() ? name == otherName : id == otherId;
}

void add(QList<MeetingFigures> &sums, const MeetingFigures &one)
{
    const auto same = std::find_if(sums.begin(), sums.end(), [&one](const MeetingFigures &sum) {
        return isSame(sum.id, sum.arena, one.id, one.arena);
    });
    if (same == sums.end())
        return sums.append(one);
    same->planned += one.planned;
    same->held += one.held;
    same->cancelled += one.cancelled;
    same->withoutLog += one.withoutLog;
    same->heldWithoutLog += one.heldWithoutLog;
}

void add(QList<ServiceAttendance> &sums, const ServiceAttendance &one)
{
    const auto same = std::find_if(sums.begin(), sums.end(), [&one](const ServiceAttendance &sum) {
        return isSame(sum.id, sum.service, one.id, one.service);
    });
    if (same == sums.end())
        return sums.append(one);
    same->came += one.came;
    same->meetings += one.meetings;
}

void add(QList<CauseCount> &sums, const QString &cause)
{
    const auto same = std::find_if(sums.begin(), sums.end(), [&cause](const CauseCount &sum) {
        return sum.cause.compare(cause, Qt::CaseInsensitive) == 0;
    });
    if (same == sums.end())
        sums.append({cause, 1});
    else
        ++same->count;
}

void add(UnitShare &share, std::optional<bool> answer)
{
    share.asked += answer ? 1 : 0;
    share.yes += answer.value_or(false) ? 1 : 0;
}

void add(MeasureFigures &sum, const MeasureFigures &one)
{
    sum.done += one.done;
    sum.open += one.open;
    sum.overdue += one.overdue;
}

void add(MunicipalReport &sum, const HalfYearReport &report)
{
    for (const MeetingFigures &one : report.meetings)
        add(sum.meetings, one);
    for (const CancelledMeeting &one : report.cancelled)
        add(sum.causes, one.cause.simplified());
    for (const ServiceAttendance &one : report.attendance)
        add(sum.attendance, one);
    add(sum.startUp, report.startUpHeld);
    add(sum.closing, report.closingHeld);
    add(sum.consent, report.consentAlwaysAssessed);
    add(sum.measures, report.measures);
    sum.competenceNeeds += report.competenceNeeds;
}

} // namespace

int MunicipalReport::delivered() const
{
    return int(std::count_if(units.begin(), units.end(),
                             [](const DeliveredUnit &one) { return one.received.has_value(); }));
}

MeetingFigures MunicipalReport::allMeetings() const
{
    MeetingFigures all;
    for (const MeetingFigures &one : meetings) {
        all.planned += one.planned;
        all.held += one.held;
        all.cancelled += one.cancelled;
        all.withoutLog += one.withoutLog;
        all.heldWithoutLog += one.heldWithoutLog;
    }
    return all;
}

MunicipalReport municipalReport(HalfYear half, const QList<DeliveredReport> &reports)
{
    MunicipalReport sum{{}, half, {}};
    QList<UnitCounts> counts;
    QList<ToldCounts> decisions; // told one by one, as if each were a total
    for (const DeliveredReport &one : reports) {
        add(sum, one.report);
        counts.append({one.report.discussions,
                       one.exact ? std::optional(one.exact->types) : std::nullopt,
                       one.report.version == 1});
        decisions.append({one.report.decisions, {}});
    }
    sum.discussions = publishedSums(counts);
    sum.decisions = sumOf(decisions).total;
    std::stable_sort(sum.causes.begin(), sum.causes.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    std::stable_sort(sum.attendance.begin(), sum.attendance.end(),
                     [](const auto &a, const auto &b) { return a.service < b.service; });
    sum.competenceNeeds.removeDuplicates();
    return sum;
}

TrendPoint trendPoint(const MunicipalReport &report)
{
    const MeetingFigures all = report.allMeetings();
    return {report.period, report.delivered(),       all.planned,
            all.held,      report.discussions.total, report.measures};
}

TrendPoint trendPoint(const HalfYearReport &report)
{
    MunicipalReport alone{{}, report.period, {}};
    alone.meetings = report.meetings;
    const MeetingFigures all = alone.allMeetings();
    return {report.period, 1, all.planned, all.held, report.discussions.total, report.measures};
}

} // namespace tvers
