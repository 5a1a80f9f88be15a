// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What stands on the wheel in words, in three languages.
#include "ui/wording/wheelwording.h"
#include "core/municipality/packreader.h"
#include "tests/wording/languages.h"
#include "ui/wording/yearwording.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const SchoolYear thisYear = *SchoolYear::startingIn(2026);

/// The names that a pack explains in English, but for those that are alike.
QStringList englishNames(const MunicipalityPack &pack)
{
    QStringList names;
    const auto add = [&names](const LocalText &name) {
        const int longEnoughToFind = 12;
        if (!name.en.isEmpty() && name.en.size() >= longEnoughToFind &&
            !name.nb.contains(name.en) && !name.nn.contains(name.en))
            names.append(name.en);
    };
    for (const Arena &arena : pack.arenas) {
        for (const ArenaVersion &version : arena.versions) {
            add(version.name);
            for (const CadencePart &part : version.cadence.parts)
                add(part.name);
            for (const ArenaDeadline &deadline : version.deadlines)
                add(deadline.name);
        }
    }
    return names;
}

QString everythingIn(const WheelTexts &texts)
{
    QStringList all = texts.arenas + texts.undated + texts.subtitles;
    for (const EntryTexts &entry : texts.entries + texts.holidays)
        all += entry.labels + QStringList{entry.bent, entry.text};
    return all.join(u'\n');
}

QString wheelIn(Language language, const MunicipalityPack &pack, const QString &unit = {})
{
    const Spoken spoken(language);
    const auto holidays = PublicHolidays::builtIn();
    const AnnualWheel wheel =
        annualWheel(datedYear(pack, thisYear, holidays), SchoolCalendar(holidays, pack.calendar),
                    {{}, {}, WheelChoice::Suggestions::Shown});
    return everythingIn(WheelWording::of(wheel, {pack, {2026, 8, 17}, unit}, language));
}

} // namespace

class WheelWordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMunicipalitysOwnNamesAreNeverEnglish_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::newRow("Holmestrand") << u"holmestrand"_s;
        QTest::newRow("Vestby") << u"vestby"_s;
    }
    void aMunicipalitysOwnNamesAreNeverEnglish()
    {
        QFETCH(const QString, pack);
        const MunicipalityPack municipality = *builtInPack(pack);
        const Spoken english(Language::English);
        const QString list = YearWording::of(
            municipality, datedYear(municipality, thisYear, PublicHolidays::builtIn()),
            Language::English);
        const QString wheel = wheelIn(Language::English, municipality);
        const QStringList names = englishNames(municipality);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QVERIFY2(!wheel.contains(name), qPrintable(name));
            QVERIFY2(!list.contains(name + u'\n') && !list.contains(u"  "_s + name),
                     qPrintable(name));
        }
    }

    void unitsOfOneDayAreNamedOrCounted_data()
    {
        QTest::addColumn<int>("kindergartens");
        QTest::addColumn<int>("schools");
        QTest::addColumn<QString>("said");
        QTest::newRow("the arena's own") << 0 << 0 << u"Møte"_s;
        QTest::newRow("one by its name") << 1 << 0 << u"Møte, Barnehage 0"_s;
        QTest::newRow("kindergartens") << 6 << 0 << u"Møte, 6 barnehager"_s;
        QTest::newRow("four by their names")
            << 0 << 4 << u"Møte, Skole 0, Skole 1, Skole 2, Skole 3"_s;
        QTest::newRow("schools") << 0 << 5 << u"Møte, 5 skoler"_s;
        QTest::newRow("two of both kinds") << 1 << 1 << u"Møte, Barnehage 0, Skole 1"_s;
        QTest::newRow("of both kinds") << 3 << 2 << u"Møte, 5 virksomheter"_s;
    }
    void unitsOfOneDayAreNamedOrCounted()
    {
        QFETCH(const int, kindergartens);
        QFETCH(const int, schools);
        QFETCH(const QString, said);
        const Spoken spoken(Language::Bokmaal);
        QList<Unit> units;
        for (int i = 0; i < kindergartens + schools; ++i) {
            const bool isSchool = i >= kindergartens;
            units.append({UnitId::sortable(),
                          u"%1 %2"_s.arg(isSchool ? u"Skole"_s : u"Barnehage"_s).arg(i),
                          isSchool ? Unit::Kind::School : Unit::Kind::Kindergarten});
        }
        DatedArena arena{u"a"_s, {}};
        arena.version.name = {u"Møte"_s};
        arena.dates = {{Occurrence{QDate(2026, 9, 3)}}};
        for (const Unit &unit : std::as_const(units))
            arena.dates.first().units.append(unit.id.text());
        const AnnualWheel wheel =
            annualWheel({thisYear, {arena}}, SchoolCalendar(PublicHolidays::builtIn(), {}));
        const auto texts =
            WheelWording::of(wheel, {{}, {2026, 8, 17}, {}, units}, Language::Bokmaal);
        QCOMPARE(texts.entries.first().text, said);
    }

    void aUnitsWheelSaysWhoseItIs()
    {
        const MunicipalityPack pack = *builtInPack(u"holmestrand"_s);
        const QString line = u"Åsen skole, "_s + pack.name;
        QVERIFY(wheelIn(Language::Nynorsk, pack, u"Åsen skole"_s).contains(line));
        QVERIFY(!wheelIn(Language::Nynorsk, pack).contains(line));
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::WheelWordingTest)
#include "wheelwordingtest.moc"
