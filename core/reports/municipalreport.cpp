// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/municipalreport.h"

#include <algorithm>

namespace tvers {

namespace {

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

MeetingFigures MunicipalReport::allMeetings() const { return allOf(meetings); }

MunicipalReport municipalReport(HalfYear half, const QList<DeliveredReport> &reports)
{
    MunicipalReport sum{{}, half, {}};
    QList<UnitCounts> counts;
    QList<HalfYearReport> all;
    QList<ToldCounts> decisions; // told one by one, as if each were a total
    for (const DeliveredReport &one : reports) {
        add(sum, one.report);
        all.append(one.report);
        counts.append({one.report.discussions,
                       one.exact ? std::optional(one.exact->types) : std::nullopt,
                       one.report.version == 1});
        decisions.append({one.report.decisions, {}});
    }
    sum.discussions = publishedSums(counts);
    sum.decisions = sumOf(decisions).total;
    const MeetingSums meetings = meetingSums(all);
    sum.meetings = meetings.meetings;
    sum.causes = meetings.causes;
    sum.attendance = meetings.attendance;
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
    return {report.period,  1, all.planned, all.held, report.discussions.narrowTotal(),
            report.measures};
}

} // namespace tvers
