// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/arenabuilders.h"

#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

ArenaVersion validFrom(ArenaVersion version, QDate day)
{
    version.validFrom = day;
    return version;
}

ArenaVersion validTo(ArenaVersion version, QDate day)
{
    version.validTo = day;
    return version;
}

ArenaDeadline notice(int workingDays)
{
    return {ArenaTerms::DeadlineKind::Notice,
            words("Melde sak"),
            words("alle"),
            {},
            BeforeMeeting{workingDays}};
}

ArenaDeadline by(ArenaTerms::DeadlineKind kind, MonthDay day,
                 Concerns concerns = Concerns::SameSchoolYear)
{
    return {kind, words("Frist"), words("alle"), {}, ByDay{day, concerns}};
}

ArenaVersion with(ArenaVersion version, const ArenaDeadline &deadline)
{
    version.deadlines.append(deadline);
    return version;
}

MonthDay monthDay(int month, int day) { return *MonthDay::make(month, day); }

/// The third week of January and of May.
const SingleCadence weeks3And20 = IsoWeeks{{3, 20}, false, {Qt::Wednesday, std::nullopt}};

} // namespace

class DatedYearTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void yearRunsFromAugustToJuly()
    {
        const auto year =
            dated(packOf({meetingsBy(EveryMonths{1, 1, {Qt::Saturday, {}}, QDate(2020, 1, 4)})}));
        QCOMPARE(year.year.text(), u"2026/27"_s);
        QCOMPARE(isoDays(year.arenas[0].dates).first(), u"2026-08-01"_s);
        QCOMPARE(isoDays(year.arenas[0].dates).last(), u"2027-07-03"_s);
        QCOMPARE(year.arenas[0].dates.size(), 12);
    }

    void arenaWithoutDatesStandsInTheYearToo()
    {
        const auto year = dated(packOf({meetingsBy(AsNeeded{})}));
        QCOMPARE(year.arenas.size(), 1);
        QVERIFY(year.arenas[0].dates.isEmpty());
    }

    void eachVersionGivesTheDaysThatItHoldsFor()
    {
        const auto year = dated(packOf(
            {validTo(meetingsBy(IsoWeeks{{49, 2}, false, {Qt::Monday, {}}}), {2026, 12, 31}),
             validFrom(meetingsBy(IsoWeeks{{49, 2}, false, {Qt::Friday, {}}}), {2027, 1, 1})}));
        QCOMPARE(isoDays(year.arenas[0].dates), QStringList({u"2026-11-30"_s, u"2027-01-15"_s}));
    }

    void firstAndLastDayOfAVersionCount()
    {
        const auto version = meetingsBy(wednesdays({2026, 8, 5}));
        const auto year = dated(packOf({validTo(validFrom(version, {2026, 9, 2}), {2026, 9, 16})}));
        QCOMPARE(isoDays(year.arenas[0].dates),
                 QStringList({u"2026-09-02"_s, u"2026-09-09"_s, u"2026-09-16"_s}));
    }

    void lastVersionOfTheYearNamesTheArena()
    {
        ArenaVersion renamed = validFrom(meetingsBy(AsNeeded{}), {2027, 1, 1});
        renamed.name = words("Nytt navn");
        const auto year = dated(packOf({validTo(meetingsBy(AsNeeded{}), {2026, 12, 31}), renamed}));
        QCOMPARE(year.arenas.size(), 1);
        QCOMPARE(year.arenas[0].version.name.nb, u"Nytt navn"_s);
    }

    void versionOfALaterYearDoesNotNameTheArenaYet()
    {
        ArenaVersion renamed = validFrom(meetingsBy(AsNeeded{}), {2027, 8, 1});
        renamed.name = words("Nytt navn");
        const auto year = dated(packOf({validTo(meetingsBy(AsNeeded{}), {2027, 7, 31}), renamed}));
        QCOMPARE(year.arenas[0].version.name.nb, u"Møte"_s);
    }

    void arenaThatDoesNotHoldInTheYearIsLeftOut_data()
    {
        QTest::addColumn<ArenaVersion>("version");
        QTest::addColumn<bool>("stands");
        const ArenaVersion version = meetingsBy(AsNeeded{});
        QTest::newRow("ended the day before") << validTo(version, {2026, 7, 31}) << false;
        QTest::newRow("ends on the first day") << validTo(version, {2026, 8, 1}) << true;
        QTest::newRow("begins on the last day") << validFrom(version, {2027, 7, 31}) << true;
        QTest::newRow("begins the day after") << validFrom(version, {2027, 8, 1}) << false;
    }
    void arenaThatDoesNotHoldInTheYearIsLeftOut()
    {
        QFETCH(ArenaVersion, version);
        QFETCH(bool, stands);
        QCOMPARE(dated(packOf({version})).arenas.size(), stands ? 1 : 0);
    }

    void calendarOfThePackIsLookedUp()
    {
        MunicipalityPack pack = packOf({meetingsBy(weeks3And20)});
        pack.calendar.schoolHolidays = {daysOf({2027, 1, 18}, {2027, 1, 22}, "Vinterferie")};
        const auto year = dated(pack);
        QCOMPARE(year.arenas[0].dates[0].findings.value(0).name.nb, u"Vinterferie"_s);
        QCOMPARE(year.arenas[0].dates[0].instead, QDate(2027, 1, 13));
        QVERIFY(year.arenas[0].dates[1].findings.isEmpty());
    }

    void moreDaysAreLaidOverThePacksCalendar()
    {
        MunicipalityPack pack = packOf({meetingsBy(weeks3And20)});
        pack.calendar.schoolHolidays = {daysOf({2027, 1, 18}, {2027, 1, 22}, "Vinterferie")};
        SchoolCalendar::Entries more;
        more.closingDays = {daysOf({2027, 5, 19}, {2027, 5, 19}, "Planleggingsdag")};
        const auto year = dated(pack, more);
        QCOMPARE(year.arenas[0].dates[0].findings.value(0).name.nb, u"Vinterferie"_s);
        QCOMPARE(year.arenas[0].dates[1].findings.value(0).name.nb, u"Planleggingsdag"_s);
    }

    void termOfTheYearSaysWhatIsOutside()
    {
        MunicipalityPack pack = packOf({meetingsBy(weeks3And20)});
        pack.calendar.terms = {daysOf({2026, 8, 17}, {2027, 4, 30})};
        const auto year = dated(pack);
        QVERIFY(year.arenas[0].dates[0].findings.isEmpty());
        QCOMPARE(year.arenas[0].dates[1].findings.value(0).kind, DayFinding::Kind::OutsideTerm);
    }

    void termsOfOtherYearsSayNothing()
    {
        MunicipalityPack pack = packOf({meetingsBy(weeks3And20)});
        pack.calendar.terms = {daysOf({2025, 8, 18}, {2026, 6, 19}),
                               daysOf({2027, 8, 16}, {2028, 6, 16})};
        const auto dates = dated(pack).arenas[0].dates;
        QCOMPARE(dates.size(), 2);
        for (const CheckedDate &date : dates)
            QVERIFY(date.findings.isEmpty());
    }

    void termOfAnotherYearLaidOverLeavesThePacksOwn()
    {
        MunicipalityPack pack = packOf({meetingsBy(weeks3And20)});
        pack.calendar.terms = {daysOf({2026, 8, 17}, {2027, 4, 30})};
        SchoolCalendar::Entries more;
        more.terms = {daysOf({2027, 8, 16}, {2028, 6, 16})};
        const auto year = dated(pack, more);
        QVERIFY(year.arenas[0].dates[0].findings.isEmpty());
        QCOMPARE(year.arenas[0].dates[1].findings.value(0).kind, DayFinding::Kind::OutsideTerm);
    }

    void termLaidOverStandsInsteadOfThePacks()
    {
        MunicipalityPack pack = packOf({meetingsBy(weeks3And20)});
        pack.calendar.terms = {daysOf({2026, 8, 17}, {2027, 4, 30})};
        SchoolCalendar::Entries more;
        more.terms = {daysOf({2026, 8, 17}, {2027, 6, 18})};
        QVERIFY(dated(pack, more).arenas[0].dates[1].findings.isEmpty());
    }

    void deadlineComesWorkingDaysBeforeEachMeeting()
    {
        const auto year = dated(packOf({with(meetingsBy(weeks3And20), notice(10))}));
        // 20 January back to the 6th; 19 May over 17 May and Ascension Day to the 3rd
        QCOMPARE(isoDays(year.arenas[0].deadlines),
                 QStringList({u"2027-01-06"_s, u"2027-05-03"_s}));
        QCOMPARE(year.arenas[0].deadlines[0].dated.meeting, QDate(2027, 1, 20));
    }

    void closingDaysMoveADeadline()
    {
        SchoolCalendar::Entries more;
        more.closingDays = {daysOf({2027, 1, 18}, {2027, 1, 19}, "Stengt")};
        const auto year = dated(packOf({with(meetingsBy(weeks3And20), notice(10))}), more);
        QCOMPARE(isoDays(year.arenas[0].deadlines).first(), u"2027-01-04"_s);
    }

    void deadlineInJulyForTheMeetingInAugust()
    {
        const auto meetings = meetingsBy(IsoWeeks{{31, 33}, false, {Qt::Wednesday, {}}});
        const auto year = dated(packOf({with(meetings, notice(10))}));
        // 28 July and 12 August 2026 and 2027's 4 and 18 August
        QCOMPARE(isoDays(year.arenas[0].dates), QStringList({u"2026-08-12"_s}));
        QCOMPARE(isoDays(year.arenas[0].deadlines), QStringList({u"2027-07-21"_s}));
        QCOMPARE(year.arenas[0].deadlines[0].dated.meeting, QDate(2027, 8, 4));
        QCOMPARE(year.arenas[0].deadlines[0].dated.concerns.text(), u"2027/28"_s);
    }

    void deadlineBelongsToTheRulesThatItsMeetingIsHeldBy()
    {
        const auto before = meetingsBy(weeks3And20);
        const auto after = with(meetingsBy(weeks3And20), notice(15));
        const auto year =
            dated(packOf({validTo(before, {2026, 12, 31}), validFrom(after, {2027, 1, 11})}));
        // the first meeting by the new rules is due when they did not hold yet
        QCOMPARE(isoDays(year.arenas[0].deadlines),
                 QStringList({u"2026-12-29"_s, u"2027-04-26"_s}));
    }

    void rulesThatBeginInAugustAlreadyHaveDeadlinesInJuly()
    {
        const auto before = validTo(meetingsBy(weeks3And20), {2027, 7, 31});
        const auto after =
            with(validFrom(meetingsBy(wednesdays({2027, 8, 4}, 52)), {2027, 8, 1}), notice(10));
        QCOMPARE(isoDays(dated(packOf({before, after})).arenas[0].deadlines),
                 QStringList({u"2027-07-21"_s}));
    }

    void deadlineByADayCountsOnlyWhileItsRulesHold()
    {
        const auto june = by(ArenaTerms::DeadlineKind::Report, monthDay(6, 15));
        const auto december = by(ArenaTerms::DeadlineKind::Report, monthDay(12, 15));
        const auto version = with(with(meetingsBy(AsNeeded{}), june), december);
        QCOMPARE(isoDays(dated(packOf({version})).arenas[0].deadlines),
                 QStringList({u"2026-12-15"_s, u"2027-06-15"_s}));
        QCOMPARE(isoDays(dated(packOf({validTo(version, {2027, 1, 31})})).arenas[0].deadlines),
                 QStringList({u"2026-12-15"_s}));
    }

    void planMadeInJuneIsAboutTheNextYear()
    {
        const auto plan =
            by(ArenaTerms::DeadlineKind::Plan, monthDay(6, 15), Concerns::NextSchoolYear);
        const auto year = dated(packOf({with(meetingsBy(AsNeeded{}), plan)}));
        QCOMPARE(year.arenas[0].deadlines[0].dated.day, QDate(2027, 6, 15));
        QCOMPARE(year.arenas[0].deadlines[0].dated.concerns.text(), u"2027/28"_s);
    }

    void reportIsAboutAHalfYearWhereThereAreDeliveryDays()
    {
        const auto report = by(ArenaTerms::DeadlineKind::Report, monthDay(12, 15));
        const auto plan = by(ArenaTerms::DeadlineKind::Plan, monthDay(12, 16));
        MunicipalityPack pack = packOf({with(with(meetingsBy(AsNeeded{}), report), plan)});
        QVERIFY(!dated(pack).arenas[0].deadlines[0].halfYear);
        pack.report =
            ReportRule{*DeliveryDays::make(monthDay(6, 15), monthDay(12, 15)), words("X")};
        const auto deadlines = dated(pack).arenas[0].deadlines;
        QCOMPARE(deadlines[0].halfYear->text(), u"2026-2"_s);
        QVERIFY(!deadlines[1].halfYear);
    }

    void windowIsGivenAsItsDays()
    {
        const auto year = dated(packOf({meetingsBy(DayWindow{monthDay(8, 1), monthDay(8, 31)})}));
        QCOMPARE(year.arenas[0].windows.size(), 1);
        QCOMPARE(year.arenas[0].windows[0].days, *DateSpan::make({2026, 8, 1}, {2026, 8, 31}));
    }

private:
    static DatedYear dated(const MunicipalityPack &pack, const SchoolCalendar::Entries &more = {})
    {
        return datedYear(pack, schoolYear(2026), PublicHolidays::builtIn(), more);
    }
};

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::DatedYearTest)
#include "datedyeartest.moc"
