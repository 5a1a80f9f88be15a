// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportfigures.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Autumn 2026 as it is on 1 December, and a unit with one arena that reports.
class Half
{
public:
    UnitId unit = UnitId::sortable();
    UnitId other = UnitId::sortable();
    HalfYear half{2026, HalfYear::Half::Autumn};
    QDate today{2026, 12, 1};
    ReportLog log{{{u"a"_s, u"På tvers"_s, true, false}}, {}};

    CalendarMeeting &meeting(QDate day, Meeting::State state)
    {
        CalendarMeeting one{u"m%1"_s.arg(log.meetings.size() + 1), u"a"_s};
        one.unit = unit;
        one.day = day;
        one.state = state;
        log.meetings.append(one);
        return log.meetings.last();
    }

    Discussion &discussion(QDate day, const QString &type)
    {
        DiscussionCase about{
            .id = CaseId::random(), .half = half, .types = {type, u"familie"_s}, .received = day};
        about.unit = unit;
        log.cases.append(about);
        log.discussions.append({.id = DiscussionId::random(),
                                .caseId = about.id,
                                .arena = ArenaId::sortable(),
                                .version = ArenaVersionId::sortable(),
                                .day = day});
        return log.discussions.last();
    }

    Measure &measure(const Discussion &of, QDate from, QDate due)
    {
        log.measures.append({MeasureId::random(), of.id, u"p"_s, u"w"_s, from, due, u"styrer"_s});
        return log.measures.last();
    }

    ReportFigures figures() const
    {
        return figuresOf({unit, half, *DateSpan::make({2026, 6, 16}, {2026, 12, 1}), today}, log);
    }
};

} // namespace

class ReportFiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEmptyHalfYearHasNothing() { QCOMPARE(Half().figures(), ReportFigures()); }

    // Edges: the first and last day counted, the day before and after, today itself.
    void meetingsAreCountedByHowTheyWent()
    {
        Half half;
        half.meeting({2026, 6, 15}, Meeting::State::Held); // the period before
        half.meeting({2026, 6, 16}, Meeting::State::Held);
        half.meeting({2026, 9, 3}, Meeting::State::Cancelled);
        half.meeting({2026, 10, 1}, Meeting::State::Planned); // nobody has said
        half.meeting({2026, 12, 1}, Meeting::State::Planned); // today: not over yet
        half.meeting({2026, 12, 2}, Meeting::State::Planned); // the next report's
        half.meeting({2026, 9, 4}, Meeting::State::Held).unit = half.other;
        half.log.logs = {{u"m3"_s, u"Ingen saker"_s}};
        const ReportFigures figures = half.figures();
        QCOMPARE(figures.meetings, (QList<MeetingFigures>{{u"På tvers"_s, 4, 1, 1, 1, u"a"_s, 1}}));
        QCOMPARE(figures.cancelled,
                 (QList<CancelledMeeting>{{{2026, 9, 3}, u"På tvers"_s, u"Ingen saker"_s}}));
        QCOMPARE(figures.withoutLog,
                 (QList<UnloggedMeeting>{{u"m4"_s, {2026, 10, 1}, u"På tvers"_s}}));
    }

    // Settled afterwards, or its log never finished: held all the same, and a deviation.
    void heldWithoutALogIsADeviation()
    {
        Half half;
        half.meeting({2026, 9, 3}, Meeting::State::Held);
        half.meeting({2026, 9, 10}, Meeting::State::Held);
        half.meeting({2026, 9, 17}, Meeting::State::Held);
        half.log.logs = {{u"m1"_s, {}, {u"ppt"_s}, {u"ppt"_s}}, {u"m2"_s, {}, {u"ppt"_s}}};
        half.log.logs[1].isFinished = false;
        const ReportFigures figures = half.figures();
        QCOMPARE(figures.meetings.first().held, 3);
        QCOMPARE(figures.meetings.first().heldWithoutLog, 2);
        QCOMPARE(figures.attendance.first().meetings, 1); // of that one nobody knows
    }

    void everybodysDaysCountWhereReportsAreAskedFor_data()
    {
        QTest::addColumn<bool>("reports");
        QTest::addColumn<bool>("provisional");
        QTest::addColumn<bool>("logged");
        QTest::addColumn<int>("planned");
        QTest::newRow("the arena reports") << true << false << false << 1;
        QTest::newRow("only a suggested day") << true << true << false << 0;
        QTest::newRow("the arena asks for none") << false << false << false << 0;
        QTest::newRow("but it was logged here") << false << true << true << 1;
    }
    void everybodysDaysCountWhereReportsAreAskedFor()
    {
        QFETCH(const bool, reports);
        QFETCH(const bool, provisional);
        QFETCH(const bool, logged);
        QFETCH(const int, planned);
        Half half;
        half.log.arenas[0].reports = reports;
        CalendarMeeting &meeting = half.meeting({2026, 10, 1}, Meeting::State::Held);
        meeting.unit.reset();
        meeting.provisional = provisional;
        if (logged)
            half.log.logs = {{meeting.key}};
        const auto figures = half.figures();
        QCOMPARE(figures.meetings.isEmpty() ? 0 : figures.meetings.first().planned, planned);
    }

    // Hours that units share come with each unit's year: the one the plan gave is the
    // unit's, and one that was logged, and no other.
    void hoursThatAreOnlyOfferedAreNoMeetings()
    {
        Half half;
        half.log.arenas[0].offersHours = true;
        half.meeting({2026, 10, 1}, Meeting::State::Planned);
        half.meeting({2026, 10, 8}, Meeting::State::Planned).stored = MeetingId::sortable();
        half.meeting({2026, 10, 15}, Meeting::State::Held);
        half.log.logs = {{u"m3"_s}};
        QCOMPARE(half.figures().meetings.first().planned, 2);
    }

    void startUpBelongsToAutumnAndClosingToSpring()
    {
        Half half;
        half.log.arenas[0].hasWindow = true;
        QCOMPARE(half.figures().startUpHeld, std::optional(false));
        half.meeting({2026, 8, 20}, Meeting::State::Held);
        QCOMPARE(half.figures().startUpHeld, std::optional(true));
        QVERIFY(!half.figures().closingHeld);
        half.half = HalfYear(2026, HalfYear::Half::Spring);
        QCOMPARE(half.figures().closingHeld, std::optional(true));
    }

    // PPT came to one of two, child welfare to the only one it belongs to; who was to
    // come to a meeting that was called off is not counted.
    void attendanceIsOfMeetingsHeld()
    {
        Half half;
        half.meeting({2026, 9, 3}, Meeting::State::Held);
        half.meeting({2026, 10, 1}, Meeting::State::Held);
        half.meeting({2026, 10, 8}, Meeting::State::Cancelled);
        half.log.services = {{u"ppt"_s, u"PPT"_s}, {u"bv"_s, u"Barnevern"_s}};
        half.log.logs = {{u"m1"_s, {}, {u"ppt"_s, u"bv"_s}, {u"bv"_s}, {u"Språk"_s}},
                         {u"m2"_s, {}, {u"ppt"_s}, {u"ppt"_s}, {u"Språk"_s, u"Lek"_s}},
                         {u"m3"_s, {}, {u"ppt"_s}, {u"ppt"_s}, {u"Ikke med"_s}}};
        const ReportFigures figures = half.figures();
        QCOMPARE(figures.attendance, (QList<ServiceAttendance>{{u"Barnevern"_s, 1, 1, u"bv"_s},
                                                               {u"PPT"_s, 1, 2, u"ppt"_s}}));
        QCOMPARE(figures.competenceNeeds, (QStringList{u"Språk"_s, u"Lek"_s}));
    }

    void discussionsAreCountedByTheFirstType()
    {
        Half half;
        half.log.types = {u"sprak"_s, u"atferd"_s, u"familie"_s};
        half.discussion({2026, 6, 16}, u"atferd"_s).decision = Discussion::Decision::Close;
        half.discussion({2026, 9, 3}, u"sprak"_s).asked = CaseMode::Asked::No;
        half.discussion({2026, 12, 1}, u"sprak"_s).mode = CaseMode::Kind::Group;
        half.discussion({2026, 9, 3}, u"egen"_s); // of a list that has changed since
        half.discussion({2026, 6, 15}, u"sprak"_s);
        half.discussion({2026, 12, 2}, u"sprak"_s);
        half.discussion({2026, 9, 4}, u"sprak"_s);
        half.log.cases.last().unit = half.other;
        half.discussion({2026, 9, 4}, u"sprak"_s);
        half.log.cases.last().unit.reset();
        ReportFigures figures = half.figures();
        QCOMPARE(figures.types,
                 (QList<TypeCount>{{u"sprak"_s, 2}, {u"atferd"_s, 1}, {u"egen"_s, 1}}));
        QCOMPARE(figures.discussions(), 4);
        QCOMPARE(figures.decisions, 1);
        QCOMPARE(figures.singleChild, 3);
        QCOMPARE(figures.consentAssessed, 1);
        half.log.onlyUnit = true; // what names no unit is this one's
        QCOMPARE(half.figures().discussions(), 5);
    }

    // Due on the last day counted is not overdue yet; evaluated the day after is open.
    void measuresAreDoneOpenOrOverdue()
    {
        Half half;
        const Discussion now = half.discussion({2026, 9, 3}, u"sprak"_s);
        const Discussion before = half.discussion({2026, 3, 3}, u"sprak"_s);
        half.measure(now, {2026, 9, 3}, {2026, 10, 1}).evaluated = QDate(2026, 12, 1);
        half.measure(before, {2026, 3, 3}, {2026, 4, 1}).evaluated = QDate(2026, 6, 15);
        half.measure(before, {2026, 3, 3}, {2026, 4, 1}).evaluated = QDate(2026, 6, 16);
        half.measure(now, {2026, 9, 3}, {2026, 12, 1});
        half.measure(before, {2026, 3, 3}, {2026, 11, 30});
        half.measure(now, {2026, 9, 3}, {2027, 1, 8}).evaluated = QDate(2026, 12, 2);
        half.measure(now, {2026, 12, 2}, {2027, 1, 8}); // begins after
        QCOMPARE(half.figures().measures, (MeasureFigures{2, 3, 1}));
    }

    // One type, four times: the total is not told, and four decisions would tell it.
    void whatIsToldHidesTheSmall()
    {
        ReportFigures figures;
        figures.types = {{u"mobbing"_s, 4}};
        figures.decisions = 4;
        figures.singleChild = 4;
        figures.consentAssessed = 3;
        HalfYearReport report{u"U"_s,
                              {},
                              HalfYear(2026, HalfYear::Half::Autumn),
                              *DateSpan::make({2026, 6, 16}, {2026, 12, 1})};
        tell(report, figures);
        QCOMPARE(report.decisions, ToldCount::oneOrMore());
        QCOMPARE(report.discussions.total, ToldCount::oneOrMore());
        QCOMPARE(report.consentAlwaysAssessed, std::optional(false));
        figures.decisions = 0;
        figures.singleChild = 0;
        tell(report, figures);
        QCOMPARE(report.decisions, ToldCount::exactly(0));
        QVERIFY(!report.consentAlwaysAssessed);
    }
};

QTEST_GUILESS_MAIN(ReportFiguresTest)
#include "reportfigurestest.moc"
