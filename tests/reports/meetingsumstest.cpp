// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/meetingsums.h"

#include "core/reports/reportfigures.h"
#include "core/reports/reportjson.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = Meeting::State;

/// What one unit says of a meeting; nobody says anything of one without a log.
struct Said {
    State state;
    bool isFinished;
    QStringList came;
};

/// A meeting as it is: somebody's own, or everybody's, and who says what of it.
struct Happening {
    QString arena;
    QDate day;
    std::optional<qsizetype> unit; ///< empty: common
    QHash<qsizetype, Said> said = {};
};

/// A few units with an arena that each reports for itself ("a"), one that
/// is everybody's ("n"), and two services in each. Random, by a fixed seed.
class Neighbours
{
public:
    explicit Neighbours(quint32 seed) : m_random(seed)
    {
        for (qsizetype i = 0; i < count; ++i)
            m_units.append(UnitId::sortable());
        for (int day = 0; day < 40; ++day) {
            const bool isCommon = m_random.bounded(2) == 0;
            Happening one{isCommon ? u"n"_s : u"a"_s, QDate(2026, 9, 1).addDays(day), {}};
            if (!isCommon)
                one.unit = m_random.bounded(int(count));
            for (qsizetype unit = 0; unit < count; ++unit) {
                if ((!one.unit || *one.unit == unit) && m_random.bounded(3) > 0)
                    one.said.insert(unit, said());
            }
            m_all.append(one);
        }
    }

    static constexpr qsizetype count = 4;
    const QList<Happening> &all() const { return m_all; }

    /// As the unit's own file has it, or, in one file for all, as the first who said anything.
    HalfYearReport report(qsizetype unit, bool isOwnFile) const
    {
        ReportLog log{{{u"a"_s, u"På tvers"_s, true}, {u"n"_s, u"Nærværsteam"_s}}, {}};
        log.onlyUnit = isOwnFile;
        log.services = {{u"ppt"_s, u"PPT"_s}, {u"helse"_s, u"Helse"_s}};
        for (const Happening &one : m_all)
            add(log, one, isOwnFile ? unit : firstOf(one));
        const DateSpan days = *DateSpan::make({2026, 8, 1}, {2026, 12, 1});
        HalfYearReport report{u"E%1"_s.arg(unit), {}, m_half, days};
        tell(report, figuresOf({m_units[unit], m_half, days, days.last()}, log));
        // what came in came as JSON
        return *reportFromJson(compact(asJson(report)), u"r.pdf"_s);
    }

    static qsizetype firstOf(const Happening &one)
    {
        const auto units = one.said.keys();
        return units.isEmpty() ? 0 : *std::min_element(units.begin(), units.end());
    }

private:
    Said said()
    {
        Said one{
            m_random.bounded(4) > 0 ? State::Held : State::Cancelled, m_random.bounded(5) > 0, {}};
        for (const QString &service : {u"ppt"_s, u"helse"_s}) {
            if (m_random.bounded(2) == 0)
                one.came.append(service);
        }
        return one;
    }

    void add(ReportLog &log, const Happening &one, qsizetype speaker) const
    {
        CalendarMeeting meeting{u"%1.meeting.%2"_s.arg(one.arena, one.day.toString(Qt::ISODate)),
                                one.arena};
        meeting.day = one.day;
        if (one.unit)
            meeting.unit = m_units[*one.unit];
        if (one.said.contains(speaker)) {
            const Said &said = one.said[speaker];
            meeting.stored = MeetingId::sortable();
            meeting.state = said.state;
            MeetingLog entry{meeting.key, {}, {u"ppt"_s, u"helse"_s}, said.came};
            entry.cause = said.state == State::Cancelled ? u"no_cases"_s : QString();
            entry.isFinished = said.isFinished;
            log.logs.append(entry);
        }
        log.meetings.append(meeting);
    }

    QRandomGenerator m_random;
    HalfYear m_half{2026, HalfYear::Half::Autumn};
    QList<UnitId> m_units;
    QList<Happening> m_all;
};

/// The sums counted over the logs themselves, meeting by meeting.
class Count
{
public:
    void add(const Happening &one, const QList<Said> &all)
    {
        MeetingFigures &sum = one.arena == u"a"_s ? own : common;
        if (all.isEmpty() && !one.unit)
            return; // nobody's: no unit answers for it
        ++sum.planned;
        const auto isHeld = [](const Said &said) { return said.state == State::Held; };
        const bool held = std::any_of(all.begin(), all.end(), isHeld);
        const bool logged = std::any_of(all.begin(), all.end(), [&](const Said &said) {
            return isHeld(said) && said.isFinished;
        });
        sum.held += held ? 1 : 0;
        sum.cancelled += !held && !all.isEmpty() ? 1 : 0;
        sum.withoutLog += all.isEmpty() ? 1 : 0;
        sum.heldWithoutLog += held && !logged ? 1 : 0;
        if (!logged)
            return;
        ++meetings;
        for (const QString &service : {u"ppt"_s, u"helse"_s}) {
            came[service] += std::any_of(all.begin(), all.end(), [&](const Said &said) {
                return isHeld(said) && said.isFinished && said.came.contains(service);
            });
        }
    }

    MeetingFigures own{u"På tvers"_s, 0, 0, 0, 0, u"a"_s};
    MeetingFigures common{u"Nærværsteam"_s, 0, 0, 0, 0, u"n"_s};
    int meetings = 0; ///< with a log
    QHash<QString, int> came;
};

HalfYearReport bare(const QString &unit)
{
    return {unit,
            {},
            HalfYear(2026, HalfYear::Half::Autumn),
            *DateSpan::make({2026, 8, 1}, {2026, 12, 1})};
}

CommonMeeting common(ReportedMeeting::How how, const QString &cause = {})
{
    CommonMeeting one{u"n"_s, u"n.meeting.2026-10-06"_s, {{2026, 10, 6}, u"Nærværsteam"_s}};
    one.meeting.how = how;
    one.meeting.cause = cause;
    return one;
}

} // namespace

class MeetingSumsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSumsAreThoseOfTheLogs_data()
    {
        QTest::addColumn<bool>("isOwnFile");
        QTest::newRow("a file each") << true;
        QTest::newRow("one file for all") << false;
    }
    void theSumsAreThoseOfTheLogs()
    {
        QFETCH(const bool, isOwnFile);
        for (quint32 seed = 1; seed <= 50; ++seed) {
            const Neighbours neighbours(seed);
            QList<HalfYearReport> reports;
            for (qsizetype unit = 0; unit < Neighbours::count; ++unit)
                reports.append(neighbours.report(unit, isOwnFile));
            Count count;
            for (const Happening &one : neighbours.all()) {
                QList<Said> said = one.said.values();
                if (!isOwnFile && !said.isEmpty())
                    said = {one.said[Neighbours::firstOf(one)]}; // one log of it
                count.add(one, said);
            }
            const MeetingSums sums = meetingSums(reports);
            QCOMPARE(sums.meetings, (QList<MeetingFigures>{count.own, count.common}));
            QCOMPARE(sums.attendance,
                     (QList<ServiceAttendance>{
                         {u"Helse"_s, count.came[u"helse"_s], count.meetings, u"helse"_s},
                         {u"PPT"_s, count.came[u"ppt"_s], count.meetings, u"ppt"_s}}));
            const int off = count.own.cancelled + count.common.cancelled;
            QCOMPARE(sums.causes,
                     off == 0 ? QList<CauseCount>() : (QList<CauseCount>{{u"no_cases"_s, off}}));
        }
    }

    // Two units of three have logged it; the third has a report of before there were such parts.
    void aCommonMeetingCountsOnceAndOlderReportsAreRead()
    {
        HalfYearReport first = bare(u"Ekeberg"_s);
        first.meetings = {{u"Nærværsteam"_s, 3, 2, 1, 0, u"n"_s}};
        first.common = {common(ReportedMeeting::How::Held)};
        HalfYearReport second = bare(u"Haslestad"_s);
        second.meetings = {{u"Nærværsteam"_s, 1, 0, 1, 0, u"n"_s}};
        second.cancelled = {{{2026, 10, 6}, u"Nærværsteam"_s, u"Sykdom"_s}};
        second.common = {common(ReportedMeeting::How::Cancelled, u"Sykdom"_s)};
        HalfYearReport older = bare(u"Kleiverud"_s);
        older.meetings = {{u"Nærværsteam"_s, 1, 1, 0, 0}}; // it had no ids either
        const MeetingSums sums = meetingSums({first, second, older});
        // own: 2 planned, 1 held, 1 off of the first; 1 held of the older one; the common
        // one was held, for one of the two says so
        QCOMPARE(sums.meetings, (QList<MeetingFigures>{{u"Nærværsteam"_s, 4, 3, 1, 0, u"n"_s}}));
        QVERIFY(sums.causes.isEmpty());
    }

    // Nobody vouches for what came in: sums stay numbers of meetings.
    void whoCountsMoreCommonThanAllMakesNothingNegative()
    {
        HalfYearReport report = bare(u"Ekeberg"_s);
        report.meetings = {{u"Nærværsteam"_s, 0, 0, 0, 0, u"n"_s}};
        report.common = {common(ReportedMeeting::How::Held)};
        QCOMPARE(allOf(meetingSums({report}).meetings), (MeetingFigures{{}, 1, 1, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(MeetingSumsTest)
#include "meetingsumstest.moc"
