// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/municipalreport.h"

#include "tests/reports/reportmaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class MunicipalReportTest : public QObject
{
    Q_OBJECT

    const HalfYear m_half{2026, HalfYear::Half::Autumn};

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ofNoReportsThereIsNothing()
    {
        const MunicipalReport none = municipalReport(m_half, {});
        QCOMPARE(none, (MunicipalReport{{}, m_half, {}}));
        QCOMPARE(none.allMeetings(), MeetingFigures());
    }

    // fullReport() twice: 4 planned, 2 held of which 1 without a log, 1 called off, 1 open.
    // The other is of a school, with another arena, cause, service and need.
    void everythingIsSummed()
    {
        HalfYearReport other = fullReport();
        other.meetings.append({u"Drøftingsteam"_s, 5, 5, 0, 0, u"holmestrand.y"_s});
        other.cancelled = {{{2026, 11, 5}, u"Drøftingsteam"_s, u"sykdom  <ppt>"_s}};
        other.startUpHeld = false;
        other.consentAlwaysAssessed = true;
        other.attendance = {{u"PP-tjenesten"_s, 2, 2, u"ppt"_s}, {u"Helse"_s, 3, 5, u"health"_s}};
        other.decisions = ToldCount::oneOrMore();
        other.competenceNeeds.append(u"Skolefravær"_s);
        const MunicipalReport sum = municipalReport(m_half, {{fullReport()}, {other}});
        const QList<MeetingFigures> meetings{
            {u"«På tvers»-møte i barnehage"_s, 8, 4, 2, 2, u"holmestrand.x"_s, 2},
            {u"Drøftingsteam"_s, 5, 5, 0, 0, u"holmestrand.y"_s}};
        QCOMPARE(sum.meetings, meetings);
        QCOMPARE(sum.allMeetings(), (MeetingFigures{{}, 13, 9, 2, 2, {}, 2}));
        const QList<CauseCount> causes{{u"Sykdom <PPT>"_s, 2}, {{}, 1}}; // letters' case aside
        QCOMPARE(sum.causes, causes);
        const QList<ServiceAttendance> came{{u"Helse"_s, 3, 5, u"health"_s},
                                            {u"PPT"_s, 3, 4, u"ppt"_s}}; // one service by its id
        QCOMPARE(sum.attendance, came);
        QCOMPARE(sum.startUp, (UnitShare{1, 2}));
        QCOMPARE(sum.closing, UnitShare());
        QCOMPARE(sum.consent, (UnitShare{1, 2}));
        QCOMPARE(sum.measures, (MeasureFigures{8, 6, 2}));
        QCOMPARE(sum.decisions, ToldCount::between(6, std::nullopt)); // 5 and 1 or more
        QCOMPARE(sum.competenceNeeds.size(), 2);
        QCOMPARE(sum.discussions.total, ToldCount::exactly(22));
    }

    // overgang 2, 2 and 3 are 7: told with the key, in versions that correct nothing.
    void exactSumsAreToldWhereTheyMayBe()
    {
        HalfYearReport one = fullReport();
        one.version = 1;
        one.discussions = toldCounts({{u"overgang"_s, 2}});
        HalfYearReport other = one;
        other.discussions = toldCounts({{u"overgang"_s, 3}});
        const DeliveredReport first{one, ExactNumbers{{{u"overgang"_s, 2}}}};
        const DeliveredReport second{other, ExactNumbers{{{u"overgang"_s, 3}}}};
        const auto told = [this](const QList<DeliveredReport> &reports) {
            return municipalReport(m_half, reports).discussions.types.first().count;
        };
        QCOMPARE(told({first, first, second}), ToldCount::exactly(7));
        QCOMPARE(told({first, first, {other}}), ToldCount::between(3, 12));
    }

    void aTrendHasTheSameFigures()
    {
        MunicipalReport sum = municipalReport(m_half, {{fullReport()}, {fullReport()}});
        sum.units = {{u"Ekeberg barnehage"_s, QDate(2026, 12, 14)}, {u"Haslestad skole"_s}};
        const TrendPoint point = trendPoint(sum);
        QCOMPARE(point.reports, 1); // the other has not delivered
        QCOMPARE(point.planned, 8);
        QCOMPARE(point.held, 4);
        QCOMPARE(trendPoint(fullReport()).planned, 4);
        QCOMPARE(trendPoint(fullReport()).discussions, ToldCount::exactly(11));
    }
};

QTEST_GUILESS_MAIN(MunicipalReportTest)
#include "municipalreporttest.moc"
