// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/meetingsums.h"

#include <algorithm>
#include <map>

namespace tvers {

namespace {

using How = ReportedMeeting::How;

/// The same arena has the same id everywhere; what is older has only its name.
bool isSame(const QString &id, const QString &name, const QString &otherId,
            const QString &otherName)
{
    return id.isEmpty() || otherId.isEmpty() ? name == otherName : id == otherId;
}

void add(MeetingFigures &sum, const MeetingFigures &one)
{
    sum.planned += one.planned;
    sum.held += one.held;
    sum.cancelled += one.cancelled;
    sum.withoutLog += one.withoutLog;
    sum.heldWithoutLog += one.heldWithoutLog;
}

/// \a less is what a report counts as common; a file that nobody vouches for may count
/// more of it than it has.
void takeFigures(MeetingFigures &from, const MeetingFigures &less)
{
    from.planned = qMax(0, from.planned - less.planned);
    from.held = qMax(0, from.held - less.held);
    from.cancelled = qMax(0, from.cancelled - less.cancelled);
    from.withoutLog = qMax(0, from.withoutLog - less.withoutLog);
    from.heldWithoutLog = qMax(0, from.heldWithoutLog - less.heldWithoutLog);
}

MeetingFigures figuresOf(const CommonMeeting &one)
{
    const How how = one.meeting.how;
    return {one.meeting.arena,
            1,
            how == How::Held ? 1 : 0,
            how == How::Cancelled ? 1 : 0,
            how == How::WithoutLog ? 1 : 0,
            one.arena,
            how == How::Held && !one.hasLog ? 1 : 0};
}

/// What wins where reports disagree: the lower.
int rankOf(How how)
{
    switch (how) {
    case How::Held: return 0;
    case How::Cancelled: return 1;
    case How::WithoutLog: return 2;
    case How::Coming: return 3;
    }
    Q_UNREACHABLE();
}

/// A service as one report calls it.
struct Service {
    QString name;
    QString id;
};

/// One meeting as all reports have it that speak of it.
struct Joined {
    CommonMeeting meeting;
    QList<Service> services = {};
    QList<bool> came = {};
};

class Summing
{
public:
    explicit Summing(const QList<HalfYearReport> &reports)
    {
        for (const HalfYearReport &report : reports)
            addOwn(report);
        for (const auto &one : m_joined)
            addJoined(one.second);
        std::stable_sort(m_sums.causes.begin(), m_sums.causes.end(),
                         [](const auto &a, const auto &b) { return a.count > b.count; });
        std::stable_sort(m_sums.attendance.begin(), m_sums.attendance.end(),
                         [](const auto &a, const auto &b) { return a.service < b.service; });
    }

    const MeetingSums &sums() const { return m_sums; }

private:
    void addOwn(const HalfYearReport &report)
    {
        QList<MeetingFigures> meetings = report.meetings;
        QList<CancelledMeeting> cancelled = report.cancelled;
        QList<ServiceAttendance> attendance = report.attendance;
        for (const CommonMeeting &one : report.common) {
            for (MeetingFigures &own : meetings) {
                if (isSame(own.id, own.arena, one.arena, one.meeting.arena))
                    takeFigures(own, figuresOf(one));
            }
            takeAway(cancelled, one);
            takeAway(attendance, one);
            join(one, report);
        }
        for (const MeetingFigures &one : std::as_const(meetings))
            add(sumOf(one), one);
        for (const CancelledMeeting &one : std::as_const(cancelled))
            addCause(one.cause);
        for (const ServiceAttendance &one : std::as_const(attendance))
            addService({one.service, one.id}, one.came, one.meetings);
    }

    static void takeAway(QList<CancelledMeeting> &from, const CommonMeeting &one)
    {
        const auto isSame = [&](const CancelledMeeting &own) {
            return own.day == one.meeting.day && own.arena == one.meeting.arena;
        };
        const auto same = std::find_if(from.cbegin(), from.cend(), isSame);
        if (one.meeting.how == How::Cancelled && same != from.cend())
            from.erase(same);
    }

    static void takeAway(QList<ServiceAttendance> &from, const CommonMeeting &one)
    {
        for (ServiceAttendance &own : from) {
            const bool came = one.meeting.came.contains(own.service);
            if (!came && !one.meeting.away.contains(own.service))
                continue;
            own.meetings = qMax(0, own.meetings - 1);
            own.came = qMax(0, own.came - (came ? 1 : 0));
        }
    }

    void join(const CommonMeeting &one, const HalfYearReport &report)
    {
        Joined &joined =
            m_joined.try_emplace(std::pair(one.arena, one.key), Joined{one}).first->second;
        CommonMeeting &known = joined.meeting;
        const bool isMore = rankOf(one.meeting.how) < rankOf(known.meeting.how);
        if (isMore)
            known.hasLog = one.hasLog;
        else if (one.meeting.how == known.meeting.how)
            known.hasLog = known.hasLog || one.hasLog;
        if (isMore || known.meeting.cause.isEmpty())
            known.meeting.cause = one.meeting.cause;
        if (isMore)
            known.meeting.how = one.meeting.how;
        for (const QString &name : one.meeting.came)
            joinService(joined, serviceIn(report, name), true);
        for (const QString &name : one.meeting.away)
            joinService(joined, serviceIn(report, name), false);
    }

    static Service serviceIn(const HalfYearReport &report, const QString &name)
    {
        for (const ServiceAttendance &one : report.attendance) {
            if (one.service == name)
                return {name, one.id};
        }
        return {name, {}};
    }

    static void joinService(Joined &joined, const Service &service, bool came)
    {
        for (qsizetype i = 0; i < joined.services.size(); ++i) {
            const Service &known = joined.services[i];
            if (isSame(known.id, known.name, service.id, service.name)) {
                joined.came[i] = joined.came[i] || came;
                return;
            }
        }
        joined.services.append(service);
        joined.came.append(came);
    }

    void addJoined(const Joined &one)
    {
        const MeetingFigures figures = figuresOf(one.meeting);
        add(sumOf(figures), figures);
        if (one.meeting.meeting.how == How::Cancelled)
            addCause(one.meeting.meeting.cause);
        for (qsizetype i = 0; i < one.services.size(); ++i)
            addService(one.services[i], one.came[i] ? 1 : 0, 1);
    }

    MeetingFigures &sumOf(const MeetingFigures &one)
    {
        for (MeetingFigures &sum : m_sums.meetings) {
            if (isSame(sum.id, sum.arena, one.id, one.arena))
                return sum;
        }
        MeetingFigures empty{one.arena};
        empty.id = one.id;
        m_sums.meetings.append(empty);
        return m_sums.meetings.last();
    }

    void addCause(const QString &written)
    {
        const QString cause = written.simplified();
        for (CauseCount &sum : m_sums.causes) {
            if (sum.cause.compare(cause, Qt::CaseInsensitive) == 0) {
                ++sum.count;
                return;
            }
        }
        m_sums.causes.append({cause, 1});
    }

    void addService(const Service &service, int came, int meetings)
    {
        if (meetings == 0) // all of them were common
            return;
        for (ServiceAttendance &sum : m_sums.attendance) {
            if (isSame(sum.id, sum.service, service.id, service.name)) {
                sum.came += came;
                sum.meetings += meetings;
                return;
            }
        }
        m_sums.attendance.append({service.name, came, meetings, service.id});
    }

    std::map<std::pair<QString, QString>, Joined> m_joined; ///< by arena and key
    MeetingSums m_sums;
};

} // namespace

MeetingSums meetingSums(const QList<HalfYearReport> &reports) { return Summing(reports).sums(); }

MeetingFigures allOf(const QList<MeetingFigures> &meetings)
{
    MeetingFigures all;
    for (const MeetingFigures &one : meetings)
        add(all, one);
    return all;
}

} // namespace tvers
