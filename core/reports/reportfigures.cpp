// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportfigures.h"

#include "core/meetings/reportablemeeting.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class Counting
{
public:
    Counting(const ReportQuestion &question, const ReportLog &log) :
        m_question(question), m_log(log)
    {
        for (const MeetingLog &one : log.logs)
            m_logs.insert(one.meeting, &one);
        for (const DiscussionCase &one : log.cases)
            m_cases.insert(one.id, &one);
    }

    ReportFigures figures()
    {
        for (const ReportedArena &arena : m_log.arenas)
            countMeetings(arena);
        std::stable_sort(m_figures.cancelled.begin(), m_figures.cancelled.end(),
                         [](const auto &a, const auto &b) { return a.day < b.day; });
        std::stable_sort(m_figures.withoutLog.begin(), m_figures.withoutLog.end(),
                         [](const auto &a, const auto &b) { return a.day < b.day; });
        for (auto one = m_attendance.cbegin(); one != m_attendance.cend(); ++one)
            m_figures.attendance.append(one->second);
        for (const Discussion &discussion : m_log.discussions)
            countDiscussion(discussion);
        for (const QString &type : m_log.types) {
            if (const int count = m_types.take(type))
                m_figures.types.append({type, count});
        }
        QStringList others = m_types.keys(); // of a list that has changed since
        others.sort();
        for (const QString &type : std::as_const(others))
            m_figures.types.append({type, m_types[type]});
        for (const Measure &measure : m_log.measures)
            countMeasure(measure);
        m_figures.typeNames = m_log.typeNames;
        m_figures.competenceNeeds.removeDuplicates();
        addLog();
        addCommon();
        return m_figures;
    }

private:
    struct Entry {
        ReportedMeeting meeting;
        const MeetingLog *log;
        bool isCommon;
        QString arena; ///< Arena::id
        QString key;
    };

    void addLog()
    {
        for (Entry &one : m_entries) {
            MeetingDetail detail{one.meeting};
            for (const DiscussionId &id : one.log ? one.log->discussions : QList<DiscussionId>()) {
                const auto counted = m_counted.constFind(id);
                if (counted == m_counted.cend())
                    continue;
                ++detail.discussions;
                detail.decisions += *counted ? 1 : 0;
            }
            m_figures.log.append(detail);
        }
        std::stable_sort(
            m_figures.log.begin(), m_figures.log.end(),
            [](const auto &a, const auto &b) { return a.meeting.day < b.meeting.day; });
    }

    void addCommon()
    {
        for (const Entry &one : std::as_const(m_entries)) {
            if (one.isCommon)
                m_figures.common.append(
                    {one.arena, one.key, one.meeting, one.log && one.log->isFinished});
        }
        std::stable_sort(
            m_figures.common.begin(), m_figures.common.end(),
            [](const auto &a, const auto &b) { return a.meeting.day < b.meeting.day; });
    }

    /// It is nobody's own, and where each unit has a file, not of an arena that each unit
    /// reports for itself: there everybody's day stands for a meeting of one's own.
    bool isCommon(const CalendarMeeting &meeting, const ReportedArena &arena) const
    {
        return !meeting.unit && meeting.stored && m_logs.contains(meeting.key) &&
               !(m_log.onlyUnit && arena.reports);
    }

    void addEntry(const CalendarMeeting &meeting, const ReportedArena &arena, const MeetingLog *log)
    {
        using How = ReportedMeeting::How;
        ReportedMeeting entry{meeting.day, arena.name};
        if (meeting.state == Meeting::State::Cancelled) {
            entry.how = How::Cancelled;
            entry.cause = log ? log->cause : QString();
        } else if (meeting.state != Meeting::State::Held) {
            entry.how = meeting.day < m_question.today ? How::WithoutLog : How::Coming;
        } else if (log && log->isFinished) {
            for (const QString &service : log->services)
                (log->came.contains(service) ? entry.came : entry.away)
                    .append(m_log.services.value(service, service));
        }
        m_entries.append({entry, log, isCommon(meeting, arena), arena.id, meeting.key});
    }

    bool isOurs(const CalendarMeeting &meeting, const ReportedArena &arena) const
    {
        if (!m_question.days.contains(meeting.day) || meeting.arena != arena.id)
            return false;
        return answersFor(m_question.unit, meeting, {arena.reports, arena.offersHours},
                          m_logs.contains(meeting.key));
    }

    void countMeetings(const ReportedArena &arena)
    {
        MeetingFigures figures{arena.name};
        figures.id = arena.id;
        for (const CalendarMeeting &meeting : m_log.meetings) {
            if (isOurs(meeting, arena))
                count(meeting, arena, figures);
        }
        if (figures.planned > 0)
            m_figures.meetings.append(figures);
        if (arena.hasWindow) {
            auto &held = m_question.half.half() == HalfYear::Half::Autumn ? m_figures.startUpHeld
                                                                          : m_figures.closingHeld;
            held = held.value_or(false) || figures.held > 0;
        }
    }

    void count(const CalendarMeeting &meeting, const ReportedArena &arena, MeetingFigures &figures)
    {
        ++figures.planned;
        const MeetingLog *log = m_logs.value(meeting.key);
        addEntry(meeting, arena, log);
        if (meeting.state == Meeting::State::Cancelled) {
            ++figures.cancelled;
            m_figures.cancelled.append({meeting.day, figures.arena, log ? log->cause : QString()});
        } else if (meeting.state == Meeting::State::Held) {
            ++figures.held;
            if (log && log->isFinished)
                countLog(*log);
            else
                ++figures.heldWithoutLog;
        } else if (meeting.day < m_question.today) {
            ++figures.withoutLog;
            m_figures.withoutLog.append({meeting.key, meeting.day, figures.arena});
        }
    }

    void countLog(const MeetingLog &log)
    {
        for (const QString &service : log.services) {
            const QString name = m_log.services.value(service, service);
            auto &attendance =
                m_attendance.try_emplace(name, ServiceAttendance{name}).first->second;
            attendance.id = service;
            ++attendance.meetings;
            attendance.came += log.came.contains(service) ? 1 : 0;
        }
        m_figures.competenceNeeds += log.competence;
    }

    bool isOurs(const Discussion &discussion) const
    {
        const DiscussionCase *about = m_cases.value(discussion.caseId);
        return about && !about->types.isEmpty() &&
               (about->unit ? *about->unit == m_question.unit : m_log.onlyUnit);
    }

    void countDiscussion(const Discussion &discussion)
    {
        if (!isOurs(discussion) || discussion.day > m_question.days.last())
            return;
        m_ours.insert(discussion.id);
        if (!m_question.days.contains(discussion.day))
            return;
        ++m_types[m_cases.value(discussion.caseId)->types.first()];
        m_counted.insert(discussion.id, discussion.decision.has_value());
        m_figures.decisions += discussion.decision ? 1 : 0;
        if (isAboutOneChild(discussion.mode)) {
            ++m_figures.singleChild;
            m_figures.consentAssessed += discussion.asked != CaseMode::Asked::Unanswered ? 1 : 0;
        }
    }

    void countMeasure(const Measure &measure)
    {
        const QDate last = m_question.days.last();
        if (!m_ours.contains(measure.discussion) || measure.from > last)
            return;
        if (measure.evaluated && *measure.evaluated <= last) {
            m_figures.measures.done += m_question.days.contains(*measure.evaluated) ? 1 : 0;
            return;
        }
        ++m_figures.measures.open;
        m_figures.measures.overdue += measure.due < last ? 1 : 0;
    }

    const ReportQuestion &m_question;
    const ReportLog &m_log;
    QHash<QString, const MeetingLog *> m_logs;
    QHash<CaseId, const DiscussionCase *> m_cases;
    QSet<DiscussionId> m_ours;
    QHash<DiscussionId, bool> m_counted; ///< in the period; whether each has a decision
    QList<Entry> m_entries;
    QHash<QString, int> m_types;
    std::map<QString, ServiceAttendance> m_attendance;
    ReportFigures m_figures;
};

} // namespace

QLatin1StringView stored(ReportTemplate::Kind kind)
{
    switch (kind) { // no default: -Werror=switch finds the missing word
    case ReportTemplate::Kind::Report: return "report"_L1;
    case ReportTemplate::Kind::Log: return "log"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ReportedMeeting::How how)
{
    switch (how) {
    case ReportedMeeting::How::Held: return "held"_L1;
    case ReportedMeeting::How::Cancelled: return "cancelled"_L1;
    case ReportedMeeting::How::WithoutLog: return "without_log"_L1;
    case ReportedMeeting::How::Coming: return "coming"_L1;
    }
    Q_UNREACHABLE();
}

int ReportFigures::discussions() const
{
    return std::accumulate(types.begin(), types.end(), 0,
                           [](int sum, const TypeCount &one) { return sum + one.count; });
}

ReportFigures figuresOf(const ReportQuestion &question, const ReportLog &log)
{
    return Counting(question, log).figures();
}

void tell(HalfYearReport &report, const ReportFigures &figures, const QList<ToldCounts> &earlier)
{
    report.meetings = figures.meetings;
    report.cancelled = figures.cancelled;
    report.startUpHeld = figures.startUpHeld;
    report.closingHeld = figures.closingHeld;
    report.attendance = figures.attendance;
    report.common = figures.common;
    report.discussions =
        earlier.isEmpty() ? toldCounts(figures.types) : toldCorrection(figures.types, earlier);
    for (ToldType &type : report.discussions.types)
        type.name = figures.typeNames.value(type.type);
    report.consentAlwaysAssessed =
        figures.singleChild > 0 ? std::optional(figures.consentAssessed >= figures.singleChild)
                                : std::nullopt;
    report.decisions = toldAmong(report.discussions, figures.decisions);
    report.measures = figures.measures;
    report.competenceNeeds = figures.competenceNeeds;
    if (report.as == ReportTemplate::Kind::Log)
        report.log = toldLog(figures, report);
}

QList<ReportedMeeting> toldLog(const ReportFigures &figures, const HalfYearReport &told)
{
    int discussions = 0;
    int decisions = 0;
    QSet<QString> arenas;
    for (const MeetingDetail &one : figures.log) {
        discussions += one.discussions;
        decisions += one.decisions;
        if (one.discussions > 0)
            arenas.insert(one.meeting.arena);
    }
    const bool isTold = told.discussions.total.isExact() &&
                        discussions == told.discussions.total.least() && arenas.size() <= 1;
    QList<ReportedMeeting> log;
    for (const MeetingDetail &one : figures.log) {
        ReportedMeeting meeting = one.meeting;
        const bool isHeld = meeting.how == ReportedMeeting::How::Held;
        if (isTold && isHeld)
            meeting.discussions = one.discussions;
        if (isTold && isHeld && told.decisions.isExact() && decisions == told.decisions.least())
            meeting.decisions = one.decisions;
        log.append(meeting);
    }
    return log;
}

} // namespace tvers
