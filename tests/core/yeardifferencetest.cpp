// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/yeardifference.h"
#include "core/municipality/packreader.h"

#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString presence = u"holmestrand.naervaersteam"_s;

DatedYear yearOf(const MunicipalityPack &pack)
{
    return datedYear(pack, *SchoolYear::fromText(u"2026/27"_s), PublicHolidays::builtIn());
}

ArenaVersion &versionOf(MunicipalityPack &pack, const QString &id)
{
    for (Arena &arena : pack.arenas) {
        if (arena.id == id)
            return arena.versions.first();
    }
    Q_UNREACHABLE();
}

CalendarDays holiday(QDate from, QDate to) { return {*DateSpan::make(from, to), {u"Ferie"_s}}; }

} // namespace

class YearDifferenceTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_pack = *builtInPack(u"holmestrand"_s);
        m_before = yearOf(m_pack);
    }

    void nothingChangedIsNoDifference()
    {
        QVERIFY(differenceBetween(m_before, yearOf(m_pack)).isEmpty());
    }

    void otherWeekdayMovesEveryMeeting()
    {
        auto &rule = std::get<WeekParity>(versionOf(m_pack, presence).cadence.parts.first().rule);
        rule.when.weekday = Qt::Wednesday;
        const auto moved = differenceBetween(m_before, yearOf(m_pack));
        QCOMPARE(moved.arenas.size(), 1);
        QCOMPARE(moved.arenas.first().gone.size(), 26);
        QCOMPARE(moved.arenas.first().gone.first(), QDate(2026, 8, 11));
        QCOMPARE(moved.arenas.first().come.first(), QDate(2026, 8, 12));
        QVERIFY(moved.arenas.first().judgedAnew.isEmpty());
    }

    void newHolidayJudgesItsDaysAnew()
    {
        // 15 and 29 December 2026 are Tuesdays of odd weeks; the holiday covers one.
        m_pack.calendar.schoolHolidays.append(holiday({2026, 12, 21}, {2027, 1, 1}));
        const auto moved = differenceBetween(m_before, yearOf(m_pack));
        QList<QDate> judged;
        for (const ArenaDifference &arena : moved.arenas) {
            QVERIFY(arena.gone.isEmpty() && arena.come.isEmpty());
            if (arena.arena == presence)
                judged = arena.judgedAnew;
        }
        QVERIFY(judged.contains(QDate(2026, 12, 29)));
        QVERIFY(!judged.contains(QDate(2026, 12, 15)));
    }

    void otherHoursAreNoOtherRemark()
    {
        auto &rule = std::get<WeekParity>(versionOf(m_pack, presence).cadence.parts.first().rule);
        rule.when.time = ClockTime{QTime(9, 0), QTime(11, 0)};
        const auto moved = differenceBetween(m_before, yearOf(m_pack));
        QCOMPARE(moved.arenas.size(), 1);
        QCOMPARE(moved.arenas.first().otherwise.size(), 26);
        QVERIFY(moved.arenas.first().judgedAnew.isEmpty());
        QVERIFY(moved.arenas.first().settled.isEmpty());
    }

    /// The schools' weeks 40 44 48 5 12 19 lie on suggested Thursdays until somebody says so.
    void aDayThatWasSuggestedIsDecided()
    {
        const QString schools = u"holmestrand.pa_tvers_skole"_s;
        auto &rule = std::get<IsoWeeks>(versionOf(m_pack, schools).cadence.parts.first().rule);
        rule.when.weekday = Qt::Thursday;
        const auto moved = differenceBetween(m_before, yearOf(m_pack));
        QCOMPARE(moved.arenas.size(), 1);
        QCOMPARE(moved.arenas.first().settled.size(), 6);
        QVERIFY(moved.arenas.first().otherwise.isEmpty());
        const auto back = differenceBetween(yearOf(m_pack), m_before);
        QCOMPARE(back.arenas.first().otherwise.size(), 6);
        QVERIFY(back.arenas.first().settled.isEmpty());
    }

    void arenaThatWentIsNamedLast()
    {
        m_pack.arenas.removeIf([](const Arena &arena) { return arena.id == presence; });
        const auto moved = differenceBetween(m_before, yearOf(m_pack));
        QCOMPARE(moved.arenas.size(), 1);
        QCOMPARE(moved.arenas.first().arena, presence);
        QCOMPARE(moved.arenas.first().gone.size(), 26);
    }

private:
    MunicipalityPack m_pack;
    DatedYear m_before{*SchoolYear::fromText(u"2026/27"_s)};
};

QTEST_APPLESS_MAIN(YearDifferenceTest)
#include "yeardifferencetest.moc"
