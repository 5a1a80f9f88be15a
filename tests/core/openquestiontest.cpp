// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/arenabuilders.h"

#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;
using Kind = OpenQuestion::Kind;
using Kinds = QList<OpenQuestion::Kind>;

namespace {

Kinds kindsOf(const QList<OpenQuestion> &questions)
{
    Kinds kinds;
    for (const OpenQuestion &question : questions)
        kinds.append(question.kind);
    return kinds;
}

ArenaDeadline noticeOf(std::optional<int> workingDays)
{
    return {ArenaTerms::DeadlineKind::Notice,
            words("Melde sak"),
            words("alle"),
            {},
            BeforeMeeting{workingDays}};
}

const WeekTime known{Qt::Tuesday, ClockTime{{9, 0}, QTime(10, 0)}};
const WeekTime withoutClock{Qt::Tuesday, std::nullopt};
const WeekTime withoutWeekday{std::nullopt, ClockTime{{9, 0}, QTime(10, 0)}};
const QDate anchor(2026, 8, 18);

} // namespace

class OpenQuestionTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cadenceIsAskedForWhatItLeavesOpen_data();
    void cadenceIsAskedForWhatItLeavesOpen()
    {
        QFETCH(SingleCadence, rule);
        QFETCH(Kinds, questions);
        QCOMPARE(kindsOf(openQuestions(meetingsBy(rule))), questions);
    }

    void eventIsNamedInItsQuestion()
    {
        const auto questions =
            openQuestions(meetingsBy(AfterEvent{u"e"_s, words("Lærerne er fastsatt"), {}}));
        QCOMPARE(questions, QList<OpenQuestion>({{Kind::EventDay, words("Lærerne er fastsatt")}}));
    }

    void partsOfACadenceAreAskedOnce()
    {
        ArenaVersion version = meetingsBy(AsNeeded{});
        version.cadence = {{{IsoWeeks{{40}, false, withoutClock}},
                            {TimesPerPeriod{}},
                            {IsoWeeks{{45}, false, {}}},
                            {TimesPerPeriod{}}},
                           true};
        QCOMPARE(kindsOf(openQuestions(version)), Kinds({Kind::Days, Kind::Weekday, Kind::Clock}));
    }

    void consentRuleIsAskedForWhereTheSourceIsSilent()
    {
        ArenaVersion version = meetingsBy(AsNeeded{});
        version.consent.kind = ConsentRule::Kind::Unspecified;
        QCOMPARE(kindsOf(openQuestions(version)), Kinds({Kind::Consent}));
    }

    void leaderIsAskedForWhereThereIsNone()
    {
        ArenaVersion version = meetingsBy(AsNeeded{});
        version.lead = std::nullopt;
        QCOMPARE(kindsOf(openQuestions(version)), Kinds({Kind::Lead}));
    }

    void workingDaysAreAskedForByTheDeadlinesName()
    {
        ArenaVersion version = meetingsBy(AsNeeded{});
        version.deadlines = {noticeOf(5), noticeOf(std::nullopt)};
        QCOMPARE(openQuestions(version),
                 QList<OpenQuestion>({{Kind::NoticeDays, words("Melde sak")}}));
    }

    void packsOwnQuestionsComeLast()
    {
        ArenaVersion version = meetingsBy(EveryWeeks{});
        version.lead = std::nullopt;
        version.consent.kind = ConsentRule::Kind::Unspecified;
        version.deadlines = {noticeOf(std::nullopt)};
        version.questions = {words("Hvem?"), words("Hvor?")};
        const auto questions = openQuestions(version);
        QCOMPARE(kindsOf(questions), Kinds({Kind::Weekday, Kind::Clock, Kind::Consent, Kind::Lead,
                                            Kind::NoticeDays, Kind::Asked, Kind::Asked}));
        QCOMPARE(questions.last().text, words("Hvor?"));
    }

    void directoryEntryIsNotAskedWhenItMeets_data()
    {
        QTest::addColumn<ArenaTerms::Kind>("kind");
        QTest::addColumn<bool>("asked");
        const auto all = QMetaEnum::fromType<ArenaTerms::Kind>();
        for (int i = 0; i < all.keyCount(); ++i) {
            const auto kind = ArenaTerms::Kind(all.value(i));
            const bool directory =
                kind == ArenaTerms::Kind::PersonRole || kind == ArenaTerms::Kind::Plan ||
                kind == ArenaTerms::Kind::Service || kind == ArenaTerms::Kind::Media;
            QTest::newRow(all.key(i)) << kind << !directory;
        }
    }
    void directoryEntryIsNotAskedWhenItMeets()
    {
        QFETCH(ArenaTerms::Kind, kind);
        QFETCH(bool, asked);
        ArenaVersion version = meetingsBy(Unspecified{});
        version.kind = kind;
        version.lead = std::nullopt;
        QCOMPARE(kindsOf(openQuestions(version)),
                 asked ? Kinds({Kind::Cadence, Kind::Lead}) : Kinds());
    }

    void municipalityIsAskedForItsSchoolYear_data();
    void municipalityIsAskedForItsSchoolYear()
    {
        QFETCH(SchoolCalendar::Entries, calendar);
        QFETCH(Kinds, questions);
        MunicipalityPack pack = packOf({});
        pack.questions = {words("Hvem?")};
        QCOMPARE(kindsOf(openQuestions(pack, calendar, schoolYear(2026))),
                 questions + Kinds{Kind::Asked});
    }

    void neededHolidayIsAskedForUntilTheYearHasIt_data();
    void neededHolidayIsAskedForUntilTheYearHasIt()
    {
        QFETCH(QList<CalendarDays>, holidays);
        QFETCH(bool, isOpen);
        MunicipalityPack pack = packOf({});
        pack.holidays = {{u"Juleferie"_s, words("Når er juleferien?")}};
        const SchoolCalendar::Entries calendar{
            {daysOf({2026, 8, 17}, {2027, 6, 18})},
            holidays + QList{daysOf({2026, 10, 5}, {2026, 10, 9}, "Høstferie")},
            {}};
        const OpenQuestion open{Kind::NamedHoliday, words("Når er juleferien?"), u"Juleferie"_s};
        QCOMPARE(openQuestions(pack, calendar, schoolYear(2026)),
                 isOpen ? QList{open} : QList<OpenQuestion>());
    }
};

void OpenQuestionTest::cadenceIsAskedForWhatItLeavesOpen_data()
{
    QTest::addColumn<SingleCadence>("rule");
    QTest::addColumn<Kinds>("questions");
    const auto row = [](const char *name, const SingleCadence &rule, const Kinds &questions) {
        QTest::newRow(name) << rule << questions;
    };
    row("weekly, all known", EveryWeeks{2, known, anchor}, {});
    row("every week, nothing known", EveryWeeks{}, {Kind::Weekday, Kind::Clock});
    row("every fifth week, nothing known", EveryWeeks{5},
        {Kind::Weekday, Kind::Start, Kind::Clock});
    row("weekly, no anchor", EveryWeeks{2, known, {}}, {Kind::Start});
    row("monthly, all known", EveryMonths{2, 1, known, anchor}, {});
    row("monthly, nothing known", EveryMonths{}, {Kind::Weekday, Kind::Start, Kind::Clock});
    row("odd weeks, all known", WeekParity{Parity::Odd, known}, {});
    row("odd weeks, no weekday", WeekParity{Parity::Odd, withoutWeekday}, {Kind::Weekday});
    row("weeks, all known", IsoWeeks{{40}, true, known}, {});
    row("weeks, no clock", IsoWeeks{{40}, true, withoutClock}, {Kind::Clock});
    row("slots, all known", Slots{60, known}, {});
    row("slots, nothing known", Slots{}, {Kind::Weekday, Kind::Clock});
    row("so many times", TimesPerPeriod{4, Period::Year, Precision::Exact, known}, {Kind::Days});
    row("after an event", AfterEvent{u"e"_s}, {Kind::EventDay});
    row("unspecified", Unspecified{}, {Kind::Cadence});
    row("on average", AveragePerPeriod{}, {});
    row("some time in August", DayWindow{*MonthDay::make(8, 1), *MonthDay::make(8, 31)}, {});
    row("some time in two weeks", WeekWindow{{34, 35}}, {});
    row("as needed", AsNeeded{}, {});
    row("continuous", Continuous{}, {});
}

void OpenQuestionTest::municipalityIsAskedForItsSchoolYear_data()
{
    QTest::addColumn<SchoolCalendar::Entries>("calendar");
    QTest::addColumn<Kinds>("questions");
    const auto autumn = daysOf({2026, 10, 5}, {2026, 10, 9}, "Høstferie");
    const auto term = daysOf({2026, 8, 17}, {2027, 6, 18});
    const auto oldAutumn = daysOf({2025, 10, 6}, {2025, 10, 10}, "Høstferie");
    const auto oldTerm = daysOf({2025, 8, 18}, {2026, 6, 19});
    using Entries = SchoolCalendar::Entries;
    QTest::newRow("nothing known") << Entries() << Kinds{Kind::SchoolHoliday, Kind::Term};
    QTest::newRow("all known") << Entries{{term}, {autumn}, {}} << Kinds();
    QTest::newRow("holidays only") << Entries{{}, {autumn}, {}} << Kinds{Kind::Term};
    QTest::newRow("term only") << Entries{{term}, {}, {}} << Kinds{Kind::SchoolHoliday};
    QTest::newRow("last year's") << Entries{{oldTerm}, {oldAutumn}, {}}
                                 << Kinds{Kind::SchoolHoliday, Kind::Term};
    QTest::newRow("closing days answer nothing")
        << Entries{{}, {}, {autumn}} << Kinds{Kind::SchoolHoliday, Kind::Term};
}

void OpenQuestionTest::neededHolidayIsAskedForUntilTheYearHasIt_data()
{
    QTest::addColumn<QList<CalendarDays>>("holidays");
    QTest::addColumn<bool>("isOpen");
    const auto row = [](const char *name, const CalendarDays &line, bool isOpen) {
        QTest::newRow(name) << QList{line} << isOpen;
    };
    QTest::newRow("not there") << QList<CalendarDays>() << true;
    row("there", daysOf({2026, 12, 21}, {2027, 1, 1}, "Juleferie"), false);
    row("in another case", daysOf({2026, 12, 21}, {2027, 1, 1}, "juleferie "), false);
    row("last year's", daysOf({2025, 12, 22}, {2026, 1, 2}, "Juleferie"), true);
    row("another holiday", daysOf({2027, 2, 22}, {2027, 2, 26}, "Vinterferie"), true);
    row("one that begins alike", daysOf({2026, 12, 21}, {2026, 12, 21}, "Juleferiefest"), true);
}

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::OpenQuestionTest)
#include "openquestiontest.moc"
