// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The forms give back what went in, and never what is wrong.
#include "ui/municipality/arenaform.h"
#include "ui/municipality/cadenceeditor.h"
#include "ui/municipality/calendarform.h"
#include "ui/municipality/deadlinetable.h"
#include "ui/municipality/dutyeditor.h"
#include "ui/municipality/linesfield.h"
#include "ui/municipality/ruleeditor.h"
#include "ui/shell/languages.h"

#include "core/municipality/packreader.h"
#include "tests/core/arenabuilders.h"
#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit *lineNamed(QWidget &form, const QString &name)
{
    const auto lines = form.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->accessibleName() == name)
            return line;
    }
    qFatal("no line is called %s", qPrintable(name));
}

void write(QLineEdit *line, const QString &text)
{
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
}

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Bokmaal);
    }

    void aDeadlineGoesByADayOrByItsMeeting()
    {
        DeadlineTableModel model;
        const ArenaDeadline report{ArenaTerms::DeadlineKind::Report,
                                   words("Halvårsrapport"),
                                   words("rektor"),
                                   {},
                                   ByDay{*MonthDay::make(6, 15)}};
        model.show({report});
        const auto put = [&model](int column, const QString &text) {
            return model.setData(model.index(0, column), text, Qt::EditRole);
        };
        using Cell = DeadlineTableModel::Column;
        QCOMPARE(model.index(0, Cell::ByDayOfYear).data().toString(), u"15. juni"_s);
        QVERIFY(put(Cell::ByDayOfYear, u"1.12."_s));
        QCOMPARE(model.deadlines().first().rule, DeadlineRule(ByDay{*MonthDay::make(12, 1)}));
        QVERIFY(put(Cell::DaysBefore, u"10"_s));
        QCOMPARE(model.deadlines().first().rule, DeadlineRule(BeforeMeeting{10}));
        QCOMPARE(model.index(0, Cell::ByDayOfYear).data().toString(), QString());
        QCOMPARE(model.deadlines().first().kind, ArenaTerms::DeadlineKind::Report);
        QSignalSpy refused(&model, &EditableTableModel::refused);
        QVERIFY(!put(Cell::DaysBefore, u"61"_s));
        QVERIFY(!put(Cell::ByDayOfYear, u"31.2."_s));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(model.deadlines().first().rule, DeadlineRule(BeforeMeeting{10}));
    }

    void everyCadenceOfThePacksComesBack_data();
    void everyCadenceOfThePacksComesBack()
    {
        QFETCH(ArenaVersion, version);
        CadenceEditor editor(schoolYear(2026));
        const QSignalSpy told(&editor, &CadenceEditor::changed);
        editor.setCadence(version.cadence);
        QCOMPARE(editor.cadence(), version.cadence);
        QCOMPARE(editor.problems(), QStringList());
        QVERIFY(told.isEmpty()); // showing is not changing
    }

    void everyArenaOfThePacksComesBack_data() { everyCadenceOfThePacksComesBack_data(); }
    void everyArenaOfThePacksComesBack()
    {
        QFETCH(QString, pack);
        QFETCH(ArenaVersion, version);
        ArenaForm form(schoolYear(2026));
        form.setPack(*builtInPack(pack));
        const QSignalSpy told(&form, &ArenaForm::changed);
        form.show(version);
        QCOMPARE(form.version(), version);
        QCOMPARE(form.problems(), QStringList());
        QVERIFY(told.isEmpty());
    }

    void anotherLanguageChangesNoRule()
    {
        const auto pack = *builtInPack(u"holmestrand"_s);
        ArenaForm form(schoolYear(2026));
        form.setPack(pack);
        for (const Arena &arena : pack.arenas) {
            speak(Language::Bokmaal);
            QCoreApplication::sendPostedEvents();
            form.show(arena.versions[0]);
            for (const Language language : {Language::Nynorsk, Language::English}) {
                speak(language);
                QCoreApplication::sendPostedEvents();
                QCOMPARE(form.version(), arena.versions[0]);
            }
        }
    }

    void ruleIsWrittenInWordsWithItsFirstDays()
    {
        CadenceEditor editor(schoolYear(2026));
        editor.setCadence(
            {{{WeekParity{Parity::Odd, {Qt::Tuesday, ClockTime{{13, 0}, QTime(15, 0)}}}}}});
        QVERIFY(sample::sees(editor, u"Oddetallsuker, tirsdager, 13:00–15:00"_s));
        QVERIFY(
            sample::sees(editor, u"tirsdag 11. august 2026, uke 33"_s)); // 1 August is in week 31
    }

    void ruleIsWrittenInNynorsk()
    {
        speak(Language::Nynorsk);
        CadenceEditor editor(schoolYear(2026));
        editor.setCadence({{{WeekParity{Parity::Odd, {Qt::Tuesday}}}}});
        QVERIFY(sample::sees(editor, u"Oddetalsveker, tysdagar, klokkeslett ikkje avgjort"_s));
    }

    void wrongHoursAreToldAndStayInside()
    {
        CadenceEditor editor(schoolYear(2026));
        const Cadence before{
            {{WeekParity{Parity::Odd, {Qt::Tuesday, ClockTime{{13, 0}, QTime(15, 0)}}}}}};
        editor.setCadence(before);
        const QSignalSpy told(&editor, &CadenceEditor::changed);
        write(lineNamed(editor, u"Slutter"_s), u"12"_s);
        QCOMPARE(editor.problems().size(), 1);
        QCOMPARE(editor.cadence(), before);
        QVERIFY(sample::sees(editor, editor.problems().first()));
        write(lineNamed(editor, u"Slutter"_s), u"1430"_s);
        QVERIFY(editor.problems().isEmpty());
        QVERIFY(!told.isEmpty());
        const auto rule = std::get<WeekParity>(editor.cadence().parts[0].rule);
        QCOMPARE(rule.when.time, (ClockTime{{13, 0}, QTime(14, 30)}));
    }

    void emptyHoursAreNotDecided()
    {
        CadenceEditor editor(schoolYear(2026));
        editor.setCadence({{{WeekParity{Parity::Odd, {Qt::Tuesday, ClockTime{{13, 0}}}}}}});
        write(lineNamed(editor, u"Begynner"_s), QString());
        QVERIFY(!std::get<WeekParity>(editor.cadence().parts[0].rule).when.time);
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<QTime>>("time");
        QTest::newRow("hour") << u"13"_s << std::optional(QTime(13, 0));
        QTest::newRow("colon") << u"9:05"_s << std::optional(QTime(9, 5));
        QTest::newRow("point") << u" 13.30 "_s << std::optional(QTime(13, 30));
        QTest::newRow("no sign") << u"1330"_s << std::optional(QTime(13, 30));
        QTest::newRow("too late") << u"24:00"_s << std::optional<QTime>();
        QTest::newRow("words") << u"one"_s << std::optional<QTime>();
    }
    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<QTime>, time);
        QCOMPARE(timeFrom(text), time);
    }

    void arenaWithoutANameIsToldWhileTyping()
    {
        ArenaForm form(schoolYear(2026));
        form.show(meetingsBy(AsNeeded{}));
        write(lineNamed(form, u"Navn"_s), QString());
        QCOMPARE(form.problems().size(), 1);
        QVERIFY(sample::sees(form, form.problems().first()));
    }

    /// The lines that nobody touched keep their other languages.
    void dutiesFormsAndDecisionsAreWritten()
    {
        ArenaVersion version = meetingsBy(AsNeeded{});
        version.decisions = {{u"Tiltak i gruppa"_s, u"Tiltak i gruppa nn"_s}};
        version.formsBefore = {{{u"Drøftingsskjema"_s}, false}};
        ArenaForm form(schoolYear(2026));
        form.show(version);
        const auto fields = form.findChildren<LinesField *>();
        const auto named = [&fields](const QString &name) {
            return *std::find_if(fields.begin(), fields.end(), [&name](const LinesField *field) {
                return field->accessibleName().startsWith(name);
            });
        };
        named(u"Hva den kan beslutte"_s)->setPlainText(u"Tiltak i gruppa\nEt råd "_s);
        named(u"Skjemaer før møtet"_s)->setPlainText(u"Drøftingsskjema\n\nLogg"_s);
        auto *duties = form.findChild<DutyEditor *>();
        duties->model().add();
        QVERIFY(duties->model().setData(duties->model().index(0, DutyTableModel::Who), u"styrer"_s,
                                        Qt::EditRole));
        QVERIFY(!duties->model().setData(duties->model().index(0, DutyTableModel::When), u" "_s,
                                         Qt::EditRole));
        const ArenaVersion now = form.version();
        QCOMPARE(now.decisions,
                 (QList<LocalText>{version.decisions.first(), LocalText{u"Et råd"_s}}));
        QCOMPARE(now.formsBefore.size(), 2);
        QCOMPARE(now.formsBefore.first(), version.formsBefore.first()); // still not required
        QVERIFY(now.formsBefore.last().required);
        QCOMPARE(now.duties.size(), 1);
        QCOMPARE(now.duties.first().who.nb, u"styrer"_s);
    }

    void changedRuleBringsItsOwnWords()
    {
        ArenaForm form(schoolYear(2026));
        form.show(meetingsBy(AsNeeded{}));
        auto *kind = form.findChild<RuleEditor *>()->findChild<QComboBox *>();
        kind->setCurrentIndex(kind->findText(u"Løpende"_s));
        QCOMPARE(form.version().cadence, (Cadence{{{Continuous{}}}}));
        QCOMPARE(form.version().cadenceText.nb, u"Løpende"_s);
    }

    void calendarComesBackAndShowingIsNoChange()
    {
        const auto pack = *builtInPack(u"holmestrand"_s);
        CalendarForm form(CalendarTableModel::Whose::Municipality);
        const QAbstractItemModelTester tester(&form.model());
        const QSignalSpy told(&form, &CalendarForm::changed);
        form.show(pack.calendar);
        QCOMPARE(linesOf(pack.calendar), form.model().lines());
        QVERIFY(told.isEmpty());
    }

    void unfinishedHolidayStaysInsideUntilItIsWhole()
    {
        CalendarForm form(CalendarTableModel::Whose::Municipality);
        QList<SchoolCalendar::Entries> told;
        connect(&form, &CalendarForm::changed, this,
                [&told](const auto &entries) { told.append(entries); });
        CalendarTableModel &model = form.model();
        model.add({CalendarLine::Kind::SchoolHoliday, {}, {2026, 10, 5}, {2026, 10, 5}});
        QVERIFY(told.isEmpty());
        QVERIFY(!form.problems().isEmpty());
        const auto set = [&model](int column, const QVariant &value) {
            return model.setData(model.index(0, column), value, Qt::EditRole);
        };
        QVERIFY(set(CalendarTableModel::Name, u"Høstferie"_s));
        QVERIFY(set(CalendarTableModel::Last, QDate(2026, 10, 4)));
        QVERIFY(!form.problems().isEmpty());
        QVERIFY(set(CalendarTableModel::Last, QDate(2026, 10, 9)));
        QVERIFY(set(CalendarTableModel::ForWhom, u"school"_s));
        QVERIFY(form.problems().isEmpty());
        CalendarDays days = daysOf({2026, 10, 5}, {2026, 10, 9}, "Høstferie");
        days.sectors = {Sector::School};
        QCOMPARE(told.last().schoolHolidays, QList{days});
    }
};

void FormsTest::everyCadenceOfThePacksComesBack_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<ArenaVersion>("version");
    for (const QString &name : {u"holmestrand"_s, u"vestby"_s}) {
        const auto pack = *builtInPack(name);
        for (const Arena &arena : pack.arenas)
            QTest::newRow(qPrintable(arena.id)) << name << arena.versions.last();
    }
}

} // namespace tvers

QTEST_MAIN(tvers::FormsTest)
#include "formstest.moc"
