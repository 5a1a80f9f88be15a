// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Holidays written in by keyboard alone, in a window on a real file.
#include "tests/ui/shell/sampledesk.h"
#include "ui/municipality/arenarows.h"
#include "ui/municipality/arenasplace.h"
#include "ui/municipality/calendaredits.h"
#include "ui/municipality/calendarform.h"
#include "ui/shell/languages.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class SchoolYearKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = sample::beginIn(m_folder);
        QVERIFY(m_desk);
        m_place = std::make_unique<ArenasPlace>(*m_desk);
        m_place->resize(1000, 700);
        m_place->findChild<QTabWidget *>()->setCurrentIndex(2); // the school year
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    }
    void cleanup()
    {
        m_place.reset();
        m_desk.reset();
    }

    /// Kind is a school holiday already; name, Tab, first day, Tab, last day, Enter.
    void aHolidayIsWrittenFromItsNameToItsLastDay()
    {
        const auto before = m_desk->pack().calendar.schoolHolidays;
        const int steps = m_desk->undoStack().count();
        addLine();
        write(u"Langferie"_s, Qt::Key_Tab);
        QCOMPARE(m_desk->pack().calendar.schoolHolidays, before); // not before it has days
        QCOMPARE(table().currentIndex().column(), int(CalendarTableModel::First));
        write(u"22.3."_s, Qt::Key_Tab);
        QCOMPARE(table().currentIndex().column(), int(CalendarTableModel::Last));
        write(u"24.03.2027"_s, Qt::Key_Tab);
        QCOMPARE(table().currentIndex().column(), int(CalendarTableModel::ForWhom));
        const CalendarDays written = holidayCalled(u"Langferie"_s);
        QCOMPARE(written.days, *DateSpan::make({2027, 3, 22}, {2027, 3, 24}));
        QCOMPARE(m_desk->undoStack().count(), steps + 1);
    }

    /// "Juleferie" is said in other languages too as soon as it is in the file.
    void aUsualNameDoesNotMakeTheLineJumpAway()
    {
        form().showAnew({});
        addLine();
        const int row = table().currentIndex().row();
        write(u"Juleferie"_s, Qt::Key_Tab);
        write(u"21.12.2026"_s, Qt::Key_Tab);
        write(u"2.1.2027"_s, Qt::Key_Tab);
        QCOMPARE(table().currentIndex().row(), row);
        QVERIFY(table().isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(form().model().lines()[row].first, QDate(2026, 12, 21));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        table().setCurrentIndex(form().model().index(row, CalendarTableModel::Last));
        QTest::keyClick(&table(), Qt::Key_F2);
        write(u"3.1.2027"_s, Qt::Key_Tab);
        QCOMPARE(table().currentIndex().row(), row);
        QCOMPARE(holidayCalled(u"Juleferie"_s).days.last(), QDate(2027, 1, 3));
    }

    /// Holmestrand's pack asks for its Christmas holiday; the days are all that is typed.
    void aQuestionLeadsToTheHolidayThatAnswersIt()
    {
        change(withoutChristmas(m_desk->pack().calendar));
        const auto open = askedForHoliday();
        QVERIFY(open);
        QCOMPARE(open->holiday, u"Juleferie"_s);
        const Thing question{Thing::Kind::Question, questionId({}, *open)};
        m_place->showThing(question);
        const int row = table().currentIndex().row();
        m_place->showThing(question); // asked twice, it is the same line
        QCOMPARE(table().currentIndex().row(), row);
        QCOMPARE(form().model().lines()[row].name.nb, u"Juleferie"_s);
        QCOMPARE(table().currentIndex().column(), int(CalendarTableModel::First));
        write(u"21.12.2026"_s, Qt::Key_Tab);
        QVERIFY(askedForHoliday()); // not before it has days
        write(u"1.1.2027"_s, Qt::Key_Tab);
        QVERIFY(!askedForHoliday());
        m_desk->undoStack().undo();
        QVERIFY(askedForHoliday());
    }

    void theQuestionOfTheTermLeadsToALineForIt()
    {
        SchoolCalendar::Entries entries = m_desk->pack().calendar;
        entries.terms.clear();
        change(entries);
        const OpenQuestion term{OpenQuestion::Kind::Term};
        QVERIFY(m_desk->year().questions.contains(term));
        m_place->showThing({Thing::Kind::Question, questionId({}, term)});
        write(u"17.8.2026"_s, Qt::Key_Tab);
        write(u"18.6.2027"_s, Qt::Key_Tab);
        QVERIFY(!m_desk->year().questions.contains(term));
    }

    void aLineIsNumberedAsItIsCounted()
    {
        addLine();
        int shown = 0;
        for (int row = 0; row < form().model().rowCount(); ++row)
            shown += table().isRowHidden(row) ? 0 : 1;
        QVERIFY(shown < form().model().rowCount()); // the example has two years
        QVERIFY(form().problems().contains(u"Linje %1:"_s.arg(shown)));
    }

    void thereIsRoomToWriteInAnEmptyCalendar()
    {
        form().showAnew({});
        addLine();
        const QWidget *editor = QApplication::focusWidget();
        QVERIFY(table().isAncestorOf(editor));
        QVERIFY(editor->width() >= editor->fontMetrics().horizontalAdvance(u"Planleggingsdag"_s));
        const int day = table().columnWidth(CalendarTableModel::First);
        QVERIFY(day >= table().fontMetrics().horizontalAdvance(u"on. 30. sep. 2026"_s));
    }

    void passingByADayThatIsNotChosenIsNoMistake()
    {
        addLine();
        write(u"Langferie"_s, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // First, empty
        QCOMPARE(table().currentIndex().column(), int(CalendarTableModel::Last));
        QCOMPARE(form().problems(), u"Langferie: Velg den første og den siste dagen."_s);
    }

private:
    static SchoolCalendar::Entries withoutChristmas(SchoolCalendar::Entries entries)
    {
        entries.schoolHolidays.removeIf(
            [](const CalendarDays &one) { return one.name.nb == u"Juleferie"_s; });
        return entries;
    }
    void change(const SchoolCalendar::Entries &entries)
    {
        const auto kept =
            keptCalendar(m_desk->content().calendars, std::nullopt, m_desk->pack().name);
        m_desk->carryOut(changeCalendar(m_desk->store(), kept, entries));
    }
    std::optional<OpenQuestion> askedForHoliday()
    {
        for (const OpenQuestion &question : m_desk->year().questions) {
            if (question.kind == OpenQuestion::Kind::NamedHoliday)
                return question;
        }
        return std::nullopt;
    }
    CalendarForm &form() { return *m_place->findChild<CalendarForm *>(); }
    QTableView &table() { return form().table(); }
    void addLine()
    {
        form().askForLine();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }
    void write(const QString &text, Qt::Key then)
    {
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(editor));
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, then);
        QCoreApplication::processEvents();
    }
    CalendarDays holidayCalled(const QString &name)
    {
        const auto holidays = m_desk->pack().calendar.schoolHolidays;
        for (const CalendarDays &one : holidays) {
            if (one.name.nb == name)
                return one;
        }
        qFatal("no holiday is called %s", qPrintable(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ArenasPlace> m_place;
};

} // namespace tvers

QTEST_MAIN(tvers::SchoolYearKeysTest)
#include "schoolyearkeystest.moc"
