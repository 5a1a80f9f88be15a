// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Logg som rapport»: what may be told of each meeting, and that it tells of no
/// small number more than the report does.
#include "core/reports/reportfigures.h"
#include "tests/reports/toldtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace tvers;
using namespace tvers::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using How = ReportedMeeting::How;
MeetingDetail meeting(int day, int discussions, int decisions = 0,
                      const QString &arena = u"På tvers"_s)
{
    return {{QDate(2026, 10, day), arena}, discussions, decisions};
}

ReportFigures figuresWith(const Counts &counts, const QList<MeetingDetail> &log)
{
    ReportFigures figures;
    figures.types = typesOf(counts);
    figures.log = log;
    for (const MeetingDetail &one : log)
        figures.decisions += one.decisions;
    return figures;
}

HalfYearReport told(const ReportFigures &figures)
{
    HalfYearReport report{u"Ekeberg barnehage"_s,
                          {},
                          HalfYear(2026, HalfYear::Half::Autumn),
                          *DateSpan::make({2026, 6, 16}, {2026, 12, 1})};
    report.as = ReportTemplate::Kind::Log;
    tell(report, figures);
    return report;
}

/// "3,2" for what is told of each meeting, "-" for what is not.
QString shown(const QList<ReportedMeeting> &log)
{
    QStringList parts;
    for (const ReportedMeeting &one : log)
        parts.append(one.discussions ? QString::number(*one.discussions) : u"-"_s);
    return parts.join(u',');
}

} // namespace

class ToldLogTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbersAreToldOfAllMeetingsOrOfNone_data()
    {
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<QList<MeetingDetail>>("log");
        QTest::addColumn<QString>("expected");
        using L = QList<MeetingDetail>;
        QTest::newRow("nothing hidden")
            << Counts{5, 6} << L{meeting(1, 7), meeting(2, 4)} << u"7,4"_s;
        // 5 is told, for it may be 1+4 or 2+3
        QTest::newRow("a total that hides")
            << Counts{2, 3} << L{meeting(1, 2), meeting(2, 3)} << u"2,3"_s;
        // 6 would be 1+5: the total is not told, and neither is what adds up to it
        QTest::newRow("no total") << Counts{1, 5} << L{meeting(1, 2), meeting(2, 4)} << u"-,-"_s;
        // three meetings with one each would say of 3 what the total does not
        QTest::newRow("nor that there was one")
            << Counts{3} << L{meeting(1, 1), meeting(2, 1), meeting(3, 1), meeting(4, 0)}
            << u"-,-,-,-"_s;
        // the others were in meetings about one child, which are not seen here
        QTest::newRow("more than the meetings had")
            << Counts{5, 6} << L{meeting(1, 7), meeting(2, 3)} << u"-,-"_s;
        // an arena of the system level discusses other types than the other one
        QTest::newRow("two arenas")
            << Counts{2, 3} << L{meeting(1, 2, 0, u"Oppstart"_s), meeting(2, 3)} << u"-,-"_s;
        QTest::newRow("two arenas, one without")
            << Counts{2, 3} << L{meeting(1, 0, 0, u"Oppstart"_s), meeting(2, 5)} << u"0,5"_s;
        QTest::newRow("no meeting") << Counts{} << L{} << QString();
    }
    void numbersAreToldOfAllMeetingsOrOfNone()
    {
        QFETCH(const Counts, counts);
        QFETCH(const QList<MeetingDetail>, log);
        QFETCH(const QString, expected);
        QCOMPARE(shown(told(figuresWith(counts, log)).log), expected);
    }

    void aMeetingThatWasNotHeldHasNoNumbers()
    {
        QList<MeetingDetail> log{meeting(1, 11), meeting(2, 0)};
        log[1].meeting.how = How::Cancelled;
        log[1].meeting.cause = u"no_cases"_s;
        const QList<ReportedMeeting> shownLog = told(figuresWith({5, 6}, log)).log;
        QCOMPARE(shownLog[0].discussions, std::optional(11));
        QVERIFY(!shownLog[1].discussions);
        QCOMPARE(shownLog[1].cause, u"no_cases"_s);
    }

    void decisionsAreToldWithThem()
    {
        const auto log = told(figuresWith({5, 6}, {meeting(1, 7, 2), meeting(2, 4, 1)})).log;
        QCOMPARE(log[0].decisions, std::optional(2));
        const auto none = told(figuresWith({1, 5}, {meeting(1, 2, 2), meeting(2, 4, 1)})).log;
        QVERIFY(!none[0].decisions);
    }

    void theReportHasNoLog()
    {
        HalfYearReport report = told(figuresWith({5}, {meeting(1, 5)}));
        report.as = ReportTemplate::Kind::Report;
        report.log.clear();
        tell(report, figuresWith({5}, {meeting(1, 5)}));
        QVERIFY(report.log.isEmpty());
    }

    // Three types of nought to six each, and every way to part them among two meetings:
    // whoever has the log has, for each number that is not told, as many values as
    // whoever has the report only, and no fewer than three.
    void theLogTellsNothingThatTheReportDoesNot()
    {
        QHash<QString, QList<QSet<int>>> byReport;
        QHash<QString, QList<QSet<int>>> byLog;
        QHash<QString, QString> reportOf;
        const int most = 6;
        for (int i = 0; i < (most + 1) * (most + 1) * (most + 1); ++i) {
            const Counts counts{i % 7, i / 7 % 7, i / 49};
            for (int first = 0; first <= counts[0] + counts[1] + counts[2]; ++first) {
                const int total = std::accumulate(counts.begin(), counts.end(), 0);
                const HalfYearReport report =
                    told(figuresWith(counts, {meeting(1, first), meeting(2, total - first)}));
                const QString alone = shown(report.discussions);
                const QString both = alone + u" | "_s + shown(report.log);
                reportOf.insert(both, alone);
                for (auto *values : {&byReport[alone], &byLog[both]}) {
                    values->resize(3);
                    for (int type = 0; type < 3; ++type)
                        (*values)[type].insert(counts[type]);
                }
            }
        }
        QVERIFY(byLog.size() > byReport.size()); // or it would prove nothing
        for (auto one = byLog.cbegin(); one != byLog.cend(); ++one)
            QVERIFY2(*one == byReport[reportOf[one.key()]], qPrintable(one.key()));
    }

    void whatIsCountedIsWhatTheMeetingTreated()
    {
        const UnitId unit = UnitId::sortable();
        const HalfYear half(2026, HalfYear::Half::Autumn);
        ReportLog log{{{u"a"_s, u"På tvers"_s, true, false}}, {}};
        CalendarMeeting held{u"m1"_s, u"a"_s};
        held.unit = unit;
        held.day = {2026, 10, 1};
        held.state = Meeting::State::Held;
        log.meetings = {held};
        log.services = {{u"ppt"_s, u"PPT"_s}, {u"bv"_s, u"Barnevern"_s}};
        log.logs = {{.meeting = u"m1"_s, .services = {u"ppt"_s, u"bv"_s}, .came = {u"ppt"_s}}};
        for (int i = 0; i < 3; ++i) {
            DiscussionCase about{
                .id = CaseId::random(), .half = half, .types = {u"sprak"_s}, .received = held.day};
            about.unit = i < 2 ? unit : UnitId::sortable(); // the third is another unit's
            log.cases.append(about);
            Discussion one{.id = DiscussionId::random(),
                           .caseId = about.id,
                           .arena = ArenaId::sortable(),
                           .version = ArenaVersionId::sortable(),
                           .day = held.day};
            if (i == 0)
                one.decision = Discussion::Decision::Close;
            log.discussions.append(one);
            log.logs[0].discussions.append(one.id);
        }
        const ReportFigures figures = figuresOf(
            {unit, half, *DateSpan::make({2026, 6, 16}, {2026, 12, 1}), {2026, 12, 1}}, log);
        QCOMPARE(figures.log.size(), 1);
        QCOMPARE(figures.log[0].discussions, 2);
        QCOMPARE(figures.log[0].decisions, 1);
        QCOMPARE(figures.log[0].meeting.came, QStringList{u"PPT"_s});
        QCOMPARE(figures.log[0].meeting.away, QStringList{u"Barnevern"_s});
    }
};

QTEST_GUILESS_MAIN(ToldLogTest)
#include "toldlogtest.moc"
