// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What keeps a cadence, an arena or a calendar line from being kept.
#include "core/calendar/calendardraft.h"
#include "core/municipality/arenaproblems.h"

#include "tests/core/arenabuilders.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using CadenceKind = CadenceProblem::Kind;
using ArenaKind = ArenaProblem::Kind;
using LineKind = CalendarLine::Kind;
using LineProblem = CalendarLine::Problem;

namespace {

WeekTime at(QTime start, std::optional<QTime> end) { return {Qt::Tuesday, ClockTime{start, end}}; }

} // namespace

class ProblemsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rightCadenceHasNone_data();
    void rightCadenceHasNone()
    {
        QFETCH(SingleCadence, rule);
        QCOMPARE(problemsIn(Cadence{{{rule}}}), QList<CadenceProblem>());
    }

    void wrongCadenceIsNamed_data();
    void wrongCadenceIsNamed()
    {
        QFETCH(SingleCadence, rule);
        QFETCH(CadenceKind, kind);
        const Cadence several{{{AsNeeded{}}, {rule}}, true};
        QCOMPARE(problemsIn(several), (QList<CadenceProblem>{{kind, 1}}));
    }

    void noPartsIsAProblem()
    {
        QCOMPARE(problemsIn(Cadence{{}, true}), (QList<CadenceProblem>{{CadenceKind::NoParts}}));
    }

    void partNamesMustBeKeepable()
    {
        const Cadence cadence{{{AsNeeded{}, {u" "_s}}}, true};
        QCOMPARE(problemsIn(cadence), (QList<CadenceProblem>{{CadenceKind::TextNotKeepable}}));
    }

    void rightArenaHasNone() { QVERIFY(problemsIn(meetingsBy(AsNeeded{})).isEmpty()); }

    void wrongArenaIsNamed_data();
    void wrongArenaIsNamed()
    {
        QFETCH(ArenaVersion, version);
        QFETCH(ArenaKind, kind);
        QCOMPARE(problemsIn(version), (QList<ArenaProblem>{{kind}}));
    }

    void calendarComesBackFromItsLines()
    {
        SchoolCalendar::Entries entries;
        entries.terms = {daysOf({2026, 8, 17}, {2027, 6, 18})};
        entries.schoolHolidays = {daysOf({2026, 10, 5}, {2026, 10, 9}, "Høstferie")};
        entries.closingDays = {daysOf({2026, 8, 14}, {2026, 8, 14}, "Planleggingsdag")};
        entries.closingDays[0].sectors = {Sector::Kindergarten};
        const auto lines = linesOf(entries);
        QCOMPARE(lines[0].kind, LineKind::ClosingDay); // the earliest first
        const auto back = entriesOf(lines);
        QVERIFY(back);
        QCOMPARE(*back, entries);
    }

    void wrongLineIsNamed_data();
    void wrongLineIsNamed()
    {
        QFETCH(CalendarLine, line);
        QFETCH(LineProblem, problem);
        const CalendarLine right{LineKind::ClosingDay, words("Fri"), {2026, 9, 1}, {2026, 9, 1}};
        QCOMPARE(problemsIn({right, line}), (QList<CalendarLineProblem>{{1, problem}}));
        QVERIFY(!entriesOf({right, line}));
    }
};

void ProblemsTest::rightCadenceHasNone_data()
{
    QTest::addColumn<SingleCadence>("rule");
    QTest::newRow("every 52 weeks") << SingleCadence(EveryWeeks{52, {}, QDate(2026, 8, 18)});
    QTest::newRow("the last of a month") << SingleCadence(EveryMonths{12, -1});
    QTest::newRow("week 53") << SingleCadence(IsoWeeks{{53}});
    QTest::newRow("four a month") << SingleCadence(TimesPerPeriod{4, Period::Month});
    QTest::newRow("a slot as long as its window")
        << SingleCadence(Slots{60, at({12, 0}, QTime(13, 0))});
    QTest::newRow("slots without hours") << SingleCadence(Slots{720});
    QTest::newRow("over New Year")
        << SingleCadence(DayWindow{*MonthDay::make(12, 1), *MonthDay::make(1, 31)});
}

void ProblemsTest::wrongCadenceIsNamed_data()
{
    QTest::addColumn<SingleCadence>("rule");
    QTest::addColumn<CadenceKind>("kind");
    const auto row = [](const char *name, const SingleCadence &rule, CadenceKind kind) {
        QTest::newRow(name) << rule << kind;
    };
    row("every 0 weeks", EveryWeeks{0}, CadenceKind::EveryOutside);
    row("every 53 weeks", EveryWeeks{53}, CadenceKind::EveryOutside);
    row("every 13 months", EveryMonths{13}, CadenceKind::EveryOutside);
    row("the fifth", EveryMonths{1, 5}, CadenceKind::NthOutside);
    row("the noughth", EveryMonths{1, 0}, CadenceKind::NthOutside);
    row("counted from 1899", EveryWeeks{2, {}, QDate(1899, 12, 31)}, CadenceKind::AnchorOutside);
    row("ends as it begins", WeekParity{Parity::Odd, at({12, 0}, QTime(12, 0))},
        CadenceKind::EndNotAfter);
    row("no weeks", IsoWeeks{}, CadenceKind::WeeksMissing);
    row("week 54", WeekWindow{{54}}, CadenceKind::WeekOutside);
    row("week 5 twice", IsoWeeks{{5, 5}}, CadenceKind::WeekTwice);
    row("five a month", TimesPerPeriod{5, Period::Month}, CadenceKind::TimesOutside);
    row("on average never", AveragePerPeriod{0}, CadenceKind::TimesOutside);
    row("a slot of four minutes", Slots{4}, CadenceKind::SlotOutside);
    row("a slot longer than its window", Slots{61, at({12, 0}, QTime(13, 0))},
        CadenceKind::SlotOutside);
    row("a window without an end", Slots{60, at({12, 0}, std::nullopt)}, CadenceKind::EndMissing);
    row("a nameless event", AfterEvent{u"event"_s}, CadenceKind::EventUnnamed);
}

void ProblemsTest::wrongArenaIsNamed_data()
{
    QTest::addColumn<ArenaVersion>("version");
    QTest::addColumn<ArenaKind>("kind");
    const auto row = [](const char *name, ArenaKind kind, const auto &spoil) {
        ArenaVersion version = meetingsBy(AsNeeded{});
        spoil(version);
        QTest::newRow(name) << version << kind;
    };
    row("no name", ArenaKind::NameMissing, [](auto &v) { v.name.nb.clear(); });
    row("a name of two lines", ArenaKind::NameMissing, [](auto &v) { v.name.nb = u"a\nb"_s; });
    row("no sector", ArenaKind::NoSector, [](auto &v) { v.sectors.clear(); });
    row("no level", ArenaKind::NoLevel, [](auto &v) { v.levels.clear(); });
    row("no purpose", ArenaKind::PurposeMissing, [](auto &v) { v.purpose = {}; });
    row("a wrong cadence", ArenaKind::Cadence, [](auto &v) { v.cadence.parts.clear(); });
    row("no words for it", ArenaKind::CadenceTextMissing, [](auto &v) { v.cadenceText = {}; });
    row("a lead without words", ArenaKind::LeadUntitled, [](auto &v) { v.lead->title = {}; });
    row("a participant without words", ArenaKind::ParticipantUntitled, [](auto &v) {
        v.participants = {{u"r"_s, {}}};
    });
    row("a place without words", ArenaKind::PlaceUnnamed, [](auto &v) { v.place.emplace(); });
    row("legal basis without a paragraph", ArenaKind::LegalBasisMissing,
        [](auto &v) { v.consent.kind = ConsentRule::Kind::LegalBasis; });
    row("a paragraph where none is asked for", ArenaKind::LegalBasisMissing,
        [](auto &v) { v.consent.legalBasis = {u"§ 1"_s}; });
    row("ends before it begins", ArenaKind::SpanReversed, [](auto &v) {
        v.validFrom = QDate(2026, 8, 2);
        v.validTo = QDate(2026, 8, 1);
    });
}

void ProblemsTest::wrongLineIsNamed_data()
{
    QTest::addColumn<CalendarLine>("line");
    QTest::addColumn<LineProblem>("problem");
    const QDate day(2026, 9, 1);
    const auto row = [](const char *name, const CalendarLine &line, LineProblem problem) {
        QTest::newRow(name) << line << problem;
    };
    row("a holiday without a name", {LineKind::SchoolHoliday, {}, day, day},
        LineProblem::NameMissing);
    row("no last day", {LineKind::Term, {}, day, {}}, LineProblem::DayMissing);
    row("the year 26", {LineKind::Term, {}, QDate(26, 9, 1), day}, LineProblem::DayMissing);
    row("reversed", {LineKind::Term, {}, day, day.addDays(-1)}, LineProblem::Reversed);
    row("more than a year", {LineKind::SchoolHoliday, words("Ferie"), day, day.addDays(366)},
        LineProblem::TooLong);
    row("twice", {LineKind::ClosingDay, words("Fri"), day, day}, LineProblem::Twice);
}

QTEST_GUILESS_MAIN(ProblemsTest)
#include "problemstest.moc"
