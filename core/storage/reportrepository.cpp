// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportrepository.h"

#include "core/storage/textgate.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = UnitReport::State;

Error locked(const UnitReport &report)
{
    return {ErrorCode::ReportLocked, {report.half.text(), QString::number(report.version)}};
}

} // namespace

Result<UnitReport> ReportRepository::there(ReportId id) const
{
    const auto found = m_table.find(id.text());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::RowNotFound, {u"report"_s, id.text()}};
    return **found;
}

Result<UnitReport> ReportRepository::draft(ReportId id) const
{
    auto report = there(id);
    return !report || report->state == State::Draft ? report : locked(*report);
}

Result<UnitReport> ReportRepository::finished(ReportId id) const
{
    auto report = there(id);
    if (report && report->state == State::Draft)
        return Error{ErrorCode::ReportNotFinished, {report->half.text()}};
    return report;
}

/// A day in the words is judged by the day that they are about, at the latest.
Result<> ReportRepository::checkWords(const UnitReport &report, QDate day) const
{
    return checkAnonymous(
        m_store, {{{u"experiences"_s, report.experiences}, {u"evaluation"_s, report.evaluation}},
                  report.notTheChild,
                  day});
}

Result<> ReportRepository::add(const UnitReport &wanted)
{
    if (wanted.state != State::Draft)
        return locked(wanted);
    const auto reports = all();
    if (!reports)
        return reports.error();
    const UnitReport *newest = newestReport(*reports, wanted.unit, wanted.half);
    const int next = newest ? newest->version + 1 : 1;
    if (wanted.version != next || (newest && newest->state == State::Draft))
        return Error{ErrorCode::ReportThere,
                     {wanted.half.text(), QString::number(newest ? newest->version : 1)}};
    if (const auto passed = checkWords(wanted, QDate(wanted.half.year(), 12, 31)); !passed)
        return passed;
    return m_table.add(wanted);
}

Result<> ReportRepository::change(const UnitReport &wanted)
{
    const auto kept = draft(wanted.id);
    if (!kept)
        return kept.error();
    UnitReport now = *kept;
    now.experiences = wanted.experiences;
    now.evaluation = wanted.evaluation;
    now.notTheChild = wanted.notTheChild;
    now.as = wanted.as;
    if (const auto passed = checkWords(now, QDate(now.half.year(), 12, 31)); !passed)
        return passed;
    return m_table.change(now);
}

Result<> ReportRepository::remove(ReportId id)
{
    const auto kept = draft(id);
    return kept ? m_table.remove(id.text()) : Result<>(kept.error());
}

Result<UnitReport> ReportRepository::finish(ReportId id, const FinishedReport &said)
{
    auto report = draft(id);
    if (!report)
        return report;
    if (const auto passed = checkWords(*report, said.today); !passed)
        return passed.error();
    const auto reports = all();
    if (!reports)
        return reports.error();
    int number = 0;
    for (const UnitReport &one : *reports)
        number = qMax(number, one.number);
    report->number = number + 1;
    report->state = State::Finished;
    report->from = said.days.first();
    report->to = said.days.last();
    report->finished = said.today;
    report->shown = said.shown;
    report->exact = said.exact;
    const auto done = m_table.change(*report);
    return done ? report : done.error();
}

Result<> ReportRepository::markSent(ReportId id, QDate day)
{
    auto report = finished(id);
    if (!report)
        return report.error();
    report->state = State::Sent;
    report->sent = day;
    return m_table.change(*report);
}

Result<> ReportRepository::markArchived(ReportId id, const QString &reference)
{
    auto report = finished(id);
    if (!report)
        return report.error();
    report->archived = reference;
    return m_table.change(*report);
}

Result<QList<ReceivedReport>> ReportRepository::received() const
{
    return SealedTable<ReceivedReport>(m_store).all();
}

Result<> ReportRepository::addReceived(const ReceivedReport &report)
{
    return SealedTable<ReceivedReport>(m_store).add(report);
}

Result<> ReportRepository::removeReceived(ReceivedReportId id)
{
    return SealedTable<ReceivedReport>(m_store).remove(id.text());
}

} // namespace tvers
