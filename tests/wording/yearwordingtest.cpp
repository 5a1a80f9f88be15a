// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The list of a school year, letter by letter.
#include "ui/wording/yearwording.h"
#include "tests/core/arenabuilders.h"
#include "tests/wording/languages.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

ArenaVersion named(ArenaVersion version, const LocalText &name)
{
    version.name = name;
    return version;
}

ArenaVersion onDay(ArenaVersion version, QDate day)
{
    version.validFrom = day;
    version.validTo = day;
    return version;
}

/// Slots of an hour on one Thursday from twelve.
ArenaVersion slotsUntil(int hour)
{
    const WeekTime when{Qt::Thursday, ClockTime{{12, 0}, QTime(hour, 0)}};
    return onDay(meetingsBy(Slots{60, when}), {2026, 10, 1});
}

ArenaVersion oneSunday()
{
    ArenaVersion version = meetingsBy(AsNeeded{});
    version.cadenceText = {u"etter behov"_s, u"etter behov"_s, u"as needed"_s};
    version.deadlines = {{ArenaTerms::DeadlineKind::Report,
                          {u"Rapport"_s, u"Rapport"_s, u"Form"_s},
                          {u"rektor"_s, u"rektor"_s, u"head"_s},
                          {},
                          ByDay{*MonthDay::make(12, 13)}}};
    version.questions = {{u"Hvem skriver?"_s, u"Kven skriv?"_s, u"Who writes?"_s}};
    return version;
}

/// One of everything that the list can show.
MunicipalityPack pack()
{
    MunicipalityPack pack = packOf({});
    const LocalText talks{u"Samtaler"_s, u"Samtalar"_s, u"Talks"_s};
    const LocalText talk{u"Én samtale"_s, u"Éin samtale"_s, u"One talk"_s};
    const LocalText network{u"Nettverk"_s, {}, u"Network"_s};
    const LocalText start{u"Oppstart"_s, {}, u"Start"_s};
    const LocalText team{u"Team"_s};
    pack.arenas = {
        {u"a"_s, {named(slotsUntil(15), talks)}},
        {u"b"_s, {named(slotsUntil(13), talk)}},
        {u"c"_s, {named(meetingsBy(IsoWeeks{{41}, false, {}}), network)}},
        {u"d"_s,
         {named(meetingsBy(DayWindow{*MonthDay::make(6, 1), *MonthDay::make(6, 15)}), start)}},
        {u"e"_s, {named(oneSunday(), team)}}};
    pack.calendar.schoolHolidays = {daysOf({2026, 10, 5}, {2026, 10, 9}, "Høstferie")};
    pack.questions = {{u"Når?"_s, {}, u"When?"_s}};
    return pack;
}

QString listIn(Language language, const MunicipalityPack &shown)
{
    const Spoken spoken(language);
    const auto year = datedYear(shown, schoolYear(2026), PublicHolidays::builtIn());
    return YearWording::of(shown, year, language);
}

const char inBokmaal[] = R"(Min kommune: skoleåret 2026/27

Oktober 2026
  uke 40  torsdag    1.  12:00–15:00  Samtaler, 3 økter (forslag)
  uke 40  torsdag    1.  12:00–13:00  Én samtale (forslag)
  uke 41  torsdag    8.  Nettverk (forslag)  ! Høstferie – heller torsdag 1. oktober 2026

Desember 2026
  uke 50  søndag    13.  Frist: Rapport (rektor) – Team. Siste virkedag: fredag 11. desember 2026

Juni 2027
  uke 22  tirsdag    1.  Oppstart, en dag fram til og med tirsdag 15. juni 2027

Uten datoer
  Team – etter behov
)";

const char inNynorsk[] = R"(Min kommune: skuleåret 2026/27

Oktober 2026
  veke 40  torsdag    1.  12:00–15:00  Samtalar, 3 økter (forslag)
  veke 40  torsdag    1.  12:00–13:00  Éin samtale (forslag)
  veke 41  torsdag    8.  Nettverk (forslag)  ! Høstferie – heller torsdag 1. oktober 2026

Desember 2026
  veke 50  søndag    13.  Frist: Rapport (rektor) – Team. Siste yrkedag: fredag 11. desember 2026

Juni 2027
  veke 22  tysdag     1.  Oppstart, ein dag fram til og med tysdag 15. juni 2027

Utan datoar
  Team – etter behov
)";

const char inEnglish[] = R"(Min kommune: the school year 2026/27

October 2026
  week 40  Thursday   1   12:00–15:00  Samtaler, 3 slots (suggestion)
  week 40  Thursday   1   12:00–13:00  Én samtale (suggestion)
  week 41  Thursday   8   Nettverk (suggestion)  ! Høstferie – rather Thursday 1 October 2026

December 2026
  week 50  Sunday    13   Deadline: Rapport (head) – Team. Last working day: Friday 11 December 2026

June 2027
  week 22  Tuesday    1   Oppstart, some time up to Tuesday 15 June 2027

Without dates
  Team – as needed
)";

} // namespace

class YearWordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void yearIsListedMonthByMonth_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("list");
        QTest::newRow("nb") << Language::Bokmaal << utf8(inBokmaal);
        QTest::newRow("nn") << Language::Nynorsk << utf8(inNynorsk);
        QTest::newRow("en") << Language::English << utf8(inEnglish);
    }
    void yearIsListedMonthByMonth()
    {
        QFETCH(Language, language);
        QFETCH(QString, list);
        const QString whole = listIn(language, pack());
        const QStringList found = whole.split(u'\n').first(list.count(u'\n'));
        QCOMPARE(found, list.split(u'\n').first(list.count(u'\n')));
    }

    void questionsStandLastMunicipalityFirst_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nb") << Language::Bokmaal
                            << QStringList{u"    – Når?"_s, u"  Nettverk"_s, u"  Team"_s,
                                           u"    – Hvem skriver?"_s};
        QTest::newRow("nn") << Language::Nynorsk
                            << QStringList{u"    – Når?"_s, u"  Nettverk"_s, u"  Team"_s,
                                           u"    – Kven skriv?"_s};
        QTest::newRow("en") << Language::English
                            << QStringList{u"    – When?"_s, u"  Nettverk"_s, u"  Team"_s,
                                           u"    – Who writes?"_s};
    }
    void questionsStandLastMunicipalityFirst()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, lines);
        const QStringList all = listIn(language, pack()).split(u'\n');
        QStringList found;
        for (const QString &line : all) {
            if (lines.contains(line))
                found.append(line);
        }
        QCOMPARE(found, lines);
        QCOMPARE(all.last(), QString()); // ends with a line break
        QCOMPARE(all[all.size() - 2], lines.last());
    }

    void oneSlotIsNotCounted()
    {
        QVERIFY(!listIn(Language::English, pack()).contains(u"1 slot"_s));
    }

    void twoMeetingsOfOneDayInTwoPartsAreTwoLines()
    {
        ArenaVersion version = meetingsBy(AsNeeded{});
        const WeekTime tuesday{Qt::Tuesday, ClockTime{{9, 0}, QTime(10, 0)}};
        version.cadence = {{{IsoWeeks{{40}, false, tuesday}, {u"Først"_s}},
                            {IsoWeeks{{40}, false, tuesday}, {u"Så"_s}}},
                           true};
        const QString list = listIn(Language::Bokmaal, packOf({version}));
        QVERIFY2(list.contains(u"tirsdag   29.  09:00–10:00  Møte: Først\n"_s), qPrintable(list));
        QVERIFY2(list.contains(u"tirsdag   29.  09:00–10:00  Møte: Så\n"_s), qPrintable(list));
    }

    void meetingBearsTheNameThatItHadThen()
    {
        const WeekTime tuesday{Qt::Tuesday, ClockTime{{9, 0}, QTime(10, 0)}};
        ArenaVersion before = named(meetingsBy(AsNeeded{}), {u"Gammelt"_s});
        before.cadence = {{{AsNeeded{}}, {IsoWeeks{{40}, false, tuesday}, {u"andre del"_s}}}, true};
        before.validTo = QDate(2026, 12, 31);
        ArenaVersion after = named(meetingsBy(IsoWeeks{{3}, false, tuesday}), {u"Nytt"_s});
        after.validFrom = QDate(2027, 1, 1);
        const QString list = listIn(Language::Bokmaal, packOf({before, after}));
        QVERIFY2(list.contains(u"  Gammelt: andre del\n"_s), qPrintable(list));
        QVERIFY2(list.contains(u"19.  09:00–10:00  Nytt\n"_s), qPrintable(list));
    }

    void emptyYearHasItsHeadingAndItsQuestions()
    {
        const QString list = listIn(Language::English, packOf({}));
        QCOMPARE(list, u"Min kommune: the school year 2026/27\n\n"
                       "For the municipality to answer\n"
                       "  Min kommune\n"
                       "    – When are the school holidays of this school year?\n"
                       "    – What are the first and the last day of this school year?\n"_s);
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::YearWordingTest)
#include "yearwordingtest.moc"
