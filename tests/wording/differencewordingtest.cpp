// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What moved in a year, as it is told.
#include "ui/wording/differencewording.h"
#include "tests/wording/languages.h"

#include <QRegularExpression>
#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString arena = u"a"_s;

CheckedDate meetingOn(QDate day, const QList<DayFinding> &findings = {})
{
    CheckedDate date{Occurrence{day}};
    date.findings = findings;
    return date;
}

DatedYear yearWith(const QList<CheckedDate> &dates)
{
    DatedArena one{arena, {}};
    one.version.name = {u"Nærværsteam"_s};
    one.dates = dates;
    return {*SchoolYear::startingIn(2026), {one}};
}

} // namespace

class DifferenceWordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// 25 August, 8 and 22 September 2026 are Tuesdays.
    void aRuleOfAnotherWeekdayMovesItsDays_data();
    void aRuleOfAnotherWeekdayMovesItsDays()
    {
        QFETCH(QList<QDate>, come);
        QFETCH(QString, said);
        const Spoken spoken(Language::Bokmaal);
        const ArenaDifference moved{arena, {{2026, 8, 25}, {2026, 9, 8}, {2026, 9, 22}}, come};
        QCOMPARE(DifferenceWording::summary({{moved}}, yearWith({}), Language::Bokmaal), said);
    }

    void aDayThatIsJudgedAnewIsSaidWithItsRemark()
    {
        const Spoken spoken(Language::Bokmaal);
        const DayFinding autumn{DayFinding::Kind::SchoolHoliday, {u"Høstferie"_s}};
        const DatedYear year =
            yearWith({meetingOn({2026, 10, 15}, {autumn}), meetingOn({2026, 10, 20})});
        const YearDifference moved{
            {{.arena = arena, .judgedAnew = {{2026, 10, 15}, {2026, 10, 20}}}}};
        QCOMPARE(DifferenceWording::summary(moved, year, Language::Bokmaal),
                 u"Nærværsteam: 1 dag uten merknad nå, 1 dag nå merket «Høstferie»."_s);
        QCOMPARE(DifferenceWording::details(moved, year, Language::Bokmaal),
                 u"Nærværsteam\nIngen merknad lenger: ti. 20. okt.\n"
                 "Nå merket «Høstferie»: to. 15. okt."_s);
    }
};

void DifferenceWordingTest::aRuleOfAnotherWeekdayMovesItsDays_data()
{
    QTest::addColumn<QList<QDate>>("come");
    QTest::addColumn<QString>("said");
    QTest::newRow("to the next day") << QList<QDate>{{2026, 8, 26}, {2026, 9, 9}, {2026, 9, 23}}
                                     << u"Nærværsteam: 3 dager flyttet fra tirsdag til onsdag."_s;
    QTest::newRow("to the day before") << QList<QDate>{{2026, 8, 24}, {2026, 9, 7}, {2026, 9, 21}}
                                       << u"Nærværsteam: 3 dager flyttet fra tirsdag til mandag."_s;
    QTest::newRow("to other weeks") << QList<QDate>{{2026, 9, 2}, {2026, 9, 16}, {2026, 9, 30}}
                                    << u"Nærværsteam: 3 dager borte, 3 nye dager."_s;
    QTest::newRow("to fewer") << QList<QDate>{{2026, 8, 26}, {2026, 9, 9}}
                              << u"Nærværsteam: 3 dager borte, 2 nye dager."_s;
    QTest::newRow("to different weekdays")
        << QList<QDate>{{2026, 8, 26}, {2026, 9, 10}, {2026, 9, 23}}
        << u"Nærværsteam: 3 dager borte, 3 nye dager."_s;
}

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::DifferenceWordingTest)
#include "differencewordingtest.moc"
