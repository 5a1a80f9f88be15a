// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a unit's own year holds: its arenas, by its own calendar.
#include "core/municipality/unityear.h"
#include "tests/core/arenabuilders.h"

#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Unit unitOf(Unit::Kind kind, const QString &name = u"Solbakken"_s)
{
    return {UnitId::sortable(), name, kind};
}

DatedArena arenaOf(const QList<Sector> &sectors)
{
    DatedArena arena{u"a"_s, meetingsBy(Unspecified{})};
    arena.version.sectors = sectors;
    return arena;
}

CalendarDays ofUnit(CalendarDays days, const QString &unit)
{
    days.unit = unit;
    return days;
}

CalendarDays ofSector(CalendarDays days, Sector sector)
{
    days.sectors = {sector};
    return days;
}

/// A school that meets every Wednesday in September 2026: 2, 9, 16, 23, 30.
MunicipalityPack septemberPack()
{
    ArenaVersion version = meetingsBy(wednesdays({2026, 8, 5}));
    version.validFrom = QDate(2026, 9, 1);
    version.validTo = QDate(2026, 9, 30);
    return packOf({version});
}

/// The days of the only arena that something speaks against.
QStringList warnedDays(const MunicipalityPack &pack, const UnitScope &scope)
{
    const DatedYear year = datedYear(pack, schoolYear(2026), PublicHolidays::builtIn(), scope);
    QStringList days;
    for (const CheckedDate &date : year.arenas.value(0).dates) {
        for (const DayFinding &finding : date.findings)
            days.append(date.meeting.day.toString(u"d.M. "_s) + finding.name.nb + finding.unit);
    }
    return days;
}

const QDate day2(2026, 9, 2);
const QDate day9(2026, 9, 9);
const QDate day16(2026, 9, 16);

} // namespace

class UnitYearTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void arenasOfTheUnitsSectorAndAcrossConcernIt_data()
    {
        QTest::addColumn<Unit::Kind>("kind");
        QTest::addColumn<QList<Sector>>("sectors");
        QTest::addColumn<bool>("concerned");
        using Kind = Unit::Kind;
        const auto row = [](const char *name, Kind kind, const QList<Sector> &sectors,
                            bool concerned) {
            QTest::newRow(name) << kind << sectors << concerned;
        };
        row("a school's to a school", Kind::School, {Sector::School}, true);
        row("a kindergarten's to a school", Kind::School, {Sector::Kindergarten}, false);
        row("both to a kindergarten", Kind::Kindergarten, {Sector::School, Sector::Kindergarten},
            true);
        row("SFO's to SFO", Kind::Sfo, {Sector::Sfo}, true);
        row("a school's to SFO", Kind::Sfo, {Sector::School}, false);
        row("transition to a kindergarten", Kind::Kindergarten, {Sector::Transition}, true);
        row("across to another unit", Kind::Other, {Sector::CrossSector}, true);
        row("a school's to another unit", Kind::Other, {Sector::School}, false);
        row("outside to a school", Kind::School, {Sector::External}, false);
    }
    void arenasOfTheUnitsSectorAndAcrossConcernIt()
    {
        QFETCH(const Unit::Kind, kind);
        QFETCH(const QList<Sector>, sectors);
        QFETCH(const bool, concerned);
        QCOMPARE(concerns({unitOf(kind)}, arenaOf(sectors)), concerned);
    }

    void teamsDecideWhereThereAreTeams_data()
    {
        QTest::addColumn<QStringList>("where");
        QTest::addColumn<Unit::Kind>("kind");
        QTest::addColumn<bool>("concerned");
        QTest::newRow("no team at all") << QStringList() << Unit::Kind::School << true;
        QTest::newRow("here") << QStringList{u"here"_s} << Unit::Kind::School << true;
        QTest::newRow("elsewhere") << QStringList{u"elsewhere"_s} << Unit::Kind::School << false;
        QTest::newRow("here and elsewhere")
            << QStringList{u"here"_s, u"elsewhere"_s} << Unit::Kind::School << true;
        QTest::newRow("for all") << QStringList{u"all"_s} << Unit::Kind::School << true;
        QTest::newRow("for all and elsewhere")
            << QStringList{u"all"_s, u"elsewhere"_s} << Unit::Kind::School << true;
        QTest::newRow("here, of another sector")
            << QStringList{u"here"_s} << Unit::Kind::Other << true;
    }
    void teamsDecideWhereThereAreTeams()
    {
        QFETCH(const QStringList, where);
        QFETCH(const Unit::Kind, kind);
        QFETCH(const bool, concerned);
        const Unit unit = unitOf(kind);
        const QList<ArenaRecord> arenas{{ArenaId::sortable(), u"a"_s}};
        QList<Team> teams;
        const auto seat = [&](const std::optional<UnitId> &at) {
            teams.append({TeamId::sortable(), arenas.first().id, at, u"Team"_s});
        };
        if (where.contains(u"here"_s))
            seat(unit.id);
        if (where.contains(u"elsewhere"_s))
            seat(UnitId::sortable());
        if (where.contains(u"all"_s))
            seat(std::nullopt);
        const auto scope = unitScope(unit, {arenas, teams, {}});
        QVERIFY(scope);
        QCOMPARE(concerns(*scope, arenaOf({Sector::School})), concerned);
    }

    void otherUnitsClosingDaysDoNotCountAndOwnOnesNameNoUnit()
    {
        MunicipalityPack pack = septemberPack();
        const Unit unit = unitOf(Unit::Kind::School);
        pack.calendar.closingDays = {ofUnit(daysOf(day2, day2, "Annen"), u"Fjellhagen"_s),
                                     ofUnit(daysOf(day9, day9, "Egen"), unit.id.text()),
                                     ofUnit(daysOf(day16, day16, "Navngitt"), unit.name)};
        QCOMPARE(warnedDays(pack, {unit}), (QStringList{u"9.9. Egen"_s, u"16.9. Navngitt"_s}));
    }

    void theUnitsCalendarIsLaidOverTheMunicipalitys()
    {
        MunicipalityPack pack = septemberPack();
        pack.calendar.schoolHolidays = {daysOf(day2, day2, "Alles")};
        const Unit unit = unitOf(Unit::Kind::School);
        const CalendarRecord own{CalendarId::sortable(), unit.id, unit.name,
                                 u"{\"closing_day\": [{\"date\": \"2026-09-16\", "
                                 "\"name\": \"Planleggingsdag\"}]}"_s};
        CalendarRecord others = own;
        others.unit = UnitId::sortable();
        others.content.replace(u"16"_s, u"23"_s);
        const auto scope = unitScope(unit, {{}, {}, {own, others}});
        QVERIFY(scope);
        QCOMPARE(warnedDays(pack, *scope),
                 (QStringList{u"2.9. Alles"_s, u"16.9. Planleggingsdag"_s}));
    }

    void ownTermsStandInsteadOfAllOthersOfThatYear()
    {
        MunicipalityPack pack = septemberPack();
        const Unit unit = unitOf(Unit::Kind::School);
        const CalendarDays whole = daysOf({2026, 8, 17}, {2027, 6, 18});
        pack.calendar.terms = {ofSector(whole, Sector::School),
                               ofUnit(daysOf({2025, 8, 18}, {2026, 6, 19}), unit.name)};
        QCOMPARE(warnedDays(pack, {unit}), QStringList());
        UnitScope scope{unit};
        scope.calendar.terms = {daysOf(day9, {2027, 6, 18})};
        QCOMPARE(warnedDays(pack, scope), QStringList{u"2.9. "_s});
        scope.calendar.terms = {daysOf({2027, 8, 16}, {2028, 6, 16})};
        QCOMPARE(warnedDays(pack, scope), QStringList());
    }

    void arenasThatDoNotConcernTheUnitAreNotInItsYear()
    {
        const MunicipalityPack pack = septemberPack();
        const auto year = [&pack](Unit::Kind kind) {
            return datedYear(pack, schoolYear(2026), PublicHolidays::builtIn(),
                             UnitScope{unitOf(kind)});
        };
        QCOMPARE(year(Unit::Kind::School).arenas.size(), 1);
        QCOMPARE(year(Unit::Kind::Kindergarten).arenas.size(), 0);
    }

    void aCalendarThatCannotBeReadIsDamage()
    {
        const Unit unit = unitOf(Unit::Kind::School);
        const CalendarRecord own{CalendarId::sortable(), unit.id, unit.name, u"{\"terms\": []}"_s};
        const auto scope = unitScope(unit, {{}, {}, {own}});
        QVERIFY(!scope);
        QCOMPARE(scope.error(), (Error{ErrorCode::ContentDamaged,
                                       {u"school_calendar"_s, own.id.text(), u"$.terms"_s}}));
    }
};

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::UnitYearTest)
#include "unityeartest.moc"
