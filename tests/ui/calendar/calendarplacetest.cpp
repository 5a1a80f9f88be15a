// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The calendar as a place, over an example file: keys, mouse, words.
#include "ui/calendar/calendarplace.h"
#include "tests/ui/audit/audit.h"
#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"
#include "ui/calendar/calendarpageview.h"
#include "ui/calendar/meetingdetails.h"
#include "ui/calendar/meetinglistmodel.h"
#include "ui/shell/arenafilter.h"
#include "ui/shell/languages.h"
#include "ui/shell/scrolled.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The presence team's in week 43, on a Tuesday from 13 to 15.
const QString october = u"holmestrand.naervaersteam.meeting.2026-10-20"_s;

} // namespace

class CalendarPlaceTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = sample::beginIn(m_folder);
        QVERIFY(m_desk);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1600, 800);
        m_place = new CalendarPlace(*m_desk, m_window.get());
        m_place->resize(1200, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_place->canShow({Thing::Kind::Meeting, october}));
        m_place->showThing({Thing::Kind::Meeting, october});
        auto *side = scrolled(m_place->details(), m_window.get()); // as the window does
        side->setGeometry(1200, 0, 400, 800);
        side->show();
        details().setVisible(true);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void aMeetingSaysEverything()
    {
        const QString spoken = page().entryText(*page().chosen());
        QVERIFY2(spoken.startsWith(u"tirsdag 20. oktober 2026, uke 43, 13:00–15:00, Nærværsteam"_s),
                 qPrintable(spoken));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&page());
        QCOMPARE(list->childCount(), int(page().entries()));
        QCOMPARE(list->child(int(*page().chosen()))->text(QAccessible::Name), spoken);
        QCOMPARE(list->text(QAccessible::Name), u"Kalender, oktober 2026"_s);
        const QStringList lines = details().lines();
        QVERIFY(lines.first().startsWith(u"Nærværsteam"_s));
        QVERIFY(lines.contains(u"tirsdag 20. oktober 2026, uke 43"_s));
        QCOMPARE(lines.filter(u"I teamet: "_s).size(), 1);
    }

    void aHolidayIsSaidByNameWithAnotherDay()
    {
        m_place->showThing(
            {Thing::Kind::Meeting, u"holmestrand.naervaersteam.meeting.2026-10-06"_s});
        QVERIFY(details().lines().contains(u"Fri: Høstferie"_s));
        auto *instead = button(u"Flytt til tirsdag 29. september 2026"_s);
        QVERIFY(instead);
        sample::answer(u"Bare denne datoen"_s);
        instead->click();
        QCOMPARE(chosenDay(), QDate(2026, 9, 29));
    }

    void arrowsGoFromDayToDayAndMeetingToMeeting()
    {
        page().show(CalendarView::Month, {2026, 10, 20});
        QTest::keyClick(&page(), Qt::Key_Right);
        QCOMPARE(page().day(), QDate(2026, 10, 21));
        QTest::keyClick(&page(), Qt::Key_PageDown);
        QCOMPARE(page().day(), QDate(2026, 11, 21));
        QTest::keyClick(&page(), Qt::Key_T);
        QCOMPARE(page().day(), QDate(2026, 11, 12));
        QTest::keyClick(&page(), Qt::Key_Home);
        QCOMPARE(page().day(), QDate(2026, 10, 26));
        QList<qsizetype> seen;
        for (int i = 0; i < 200 && page().day() < QDate(2026, 11, 30); ++i) {
            seen.append(*page().chosen());
            QTest::keyClick(&page(), Qt::Key_Down);
        }
        QCOMPARE(page().day().dayOfWeek(), int(Qt::Monday)); // by weeks through the month
        QVERIFY(seen.size() >= 5);
    }

    void pagesTurnIntoTheNextYear()
    {
        page().show(CalendarView::Month, {2027, 7, 20});
        QTest::keyClick(&page(), Qt::Key_PageDown);
        QCOMPARE(m_desk->schoolYear().text(), u"2027/28"_s);
        QCOMPARE(page().day(), QDate(2027, 8, 20));
        button(u"I dag"_s)->click();
        QCOMPARE(page().day(), QDate(2026, 11, 12));
    }

    void everyPageCanBeUsed()
    {
        page().show(CalendarView::Month, {2026, 10, 21}); // no meeting that day
        for (const CalendarView view :
             {CalendarView::Month, CalendarView::Week, CalendarView::Year}) {
            m_place->showPage(view);
            verify();
        }
        m_place->showList();
        verify();
        for (const Meeting::State state : {Meeting::State::Held, Meeting::State::Cancelled}) {
            checkBox(u"Avlyste også"_s)->setChecked(true);
            m_place->showThing({Thing::Kind::Meeting, october});
            m_desk->carryOut(changeState(*m_desk, chosen(), state));
            verify();
        }
    }

    void altAndAnArrowMovesADayAndUndoTakesItBack()
    {
        sample::answer(u"Bare denne datoen"_s);
        QTest::keyClick(&page(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(chosenDay(), QDate(2026, 10, 21));
        QTest::keyClick(&page(), Qt::Key_Right, Qt::AltModifier); // moved by hand: not asked again
        QCOMPARE(chosenDay(), QDate(2026, 10, 22));
        m_desk->undoStack().undo();
        m_desk->undoStack().undo();
        QCOMPARE(chosenDay(), QDate(2026, 10, 20));
    }

    void altAndAnArrowMovesAQuarterInAWeek()
    {
        m_place->showPage(CalendarView::Week);
        sample::answer(u"Bare denne datoen"_s);
        QTest::keyClick(&page(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(chosen().time->start, QTime(13, 15));
        QCOMPARE(chosen().time->end, QTime(15, 15));
        sample::answer(u"Bare denne datoen"_s);
        QTest::keyClick(&page(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(chosen().time->end, QTime(15, 0));
    }

    void theWholeSeriesCanBeMeant()
    {
        sample::answer(u"Hele serien"_s);
        QTest::keyClick(&page(), Qt::Key_Right, Qt::AltModifier);
        for (const CalendarMeeting &meeting : m_desk->meetings()) {
            if (meeting.arena == u"holmestrand.naervaersteam"_s && !meeting.unit)
                QCOMPARE(meeting.day.dayOfWeek(), int(Qt::Wednesday));
        }
    }

    void deleteSkipsAndTheStateTakesItBack()
    {
        QTest::keyClick(&page(), Qt::Key_Delete);
        QVERIFY(stateOf(october) == Meeting::State::Cancelled);
        checkBox(u"Avlyste også"_s)->setChecked(true);
        m_place->showThing({Thing::Kind::Meeting, october});
        auto *state = details().findChild<QComboBox *>();
        QCOMPARE(state->currentText(), u"Avlyst"_s);
        state->setCurrentIndex(0);
        emit state->activated(0);
        QVERIFY(stateOf(october) == Meeting::State::Planned);
    }

    void copiedMeetingsArePastedOnTheChosenDay()
    {
        QTest::keyClick(&page(), Qt::Key_C, Qt::ControlModifier);
        page().show(CalendarView::Month, {2026, 10, 25}); // a Sunday
        QTest::keyClick(&page(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(chosenDay(), QDate(2026, 10, 25));
        QVERIFY(!chosen().planned);
        QCOMPARE(chosen().time->start, QTime(13, 0));
        m_desk->undoStack().undo();
        QVERIFY(!page().chosenMeeting());
    }

    void aHeldMeetingStaysWhereItIs()
    {
        m_desk->carryOut(changeState(*m_desk, chosen(), Meeting::State::Held));
        QTest::keyClick(&page(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&page(), Qt::Key_Delete);
        QCOMPARE(chosenDay(), QDate(2026, 10, 20));
        QVERIFY(stateOf(october) == Meeting::State::Held);
    }

    void draggedInAMonthItGoesToAnotherDay()
    {
        sample::answer(u"Bare denne datoen"_s);
        drag(chosenRect().center(), dayRect({2026, 10, 23}).center());
        QCOMPARE(chosenDay(), QDate(2026, 10, 23));
        QCOMPARE(chosen().time->start, QTime(13, 0));
    }

    /// Its details would come up beside, and the days move under the hand.
    void whatIsTakenHoldOfIsNotChosenBeforeItIsLetGo()
    {
        const auto before = page().chosenMeeting();
        const QPoint elsewhere = dayRect({2026, 10, 15}).center();
        QTest::mousePress(&page(), Qt::LeftButton, {}, elsewhere);
        QCOMPARE(page().chosenMeeting(), before);
        QTest::mouseRelease(&page(), Qt::LeftButton, {}, elsewhere);
        QVERIFY(page().chosenMeeting() != before);
    }

    void draggedInAWeekItGoesToAnotherHourAndItsEdgeStretches()
    {
        m_place->showPage(CalendarView::Week);
        const double hour = page().layout().yOf(14 * 60) - page().layout().yOf(13 * 60);
        sample::answer(u"Bare denne datoen"_s);
        const QPoint middle = chosenRect().center();
        drag(middle, middle - QPoint(0, int(hour * 2)));
        QCOMPARE(chosen().time->start, QTime(11, 0));
        QCOMPARE(chosen().time->end, QTime(13, 0));
        sample::answer(u"Bare denne datoen"_s);
        const QPoint edge(chosenRect().center().x(), chosenRect().bottom() - 2);
        drag(edge, edge + QPoint(0, int(hour)));
        QCOMPARE(chosen().time->start, QTime(11, 0));
        QCOMPARE(chosen().time->end, QTime(14, 0));
    }

    void escapeEndsADragWithoutAnything()
    {
        const QPoint from = chosenRect().center();
        QTest::mousePress(&page(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&page(), dayRect({2026, 10, 23}).center());
        QTest::keyClick(&page(), Qt::Key_Escape);
        QTest::mouseRelease(&page(), Qt::LeftButton, {}, dayRect({2026, 10, 23}).center());
        QCOMPARE(chosenDay(), QDate(2026, 10, 20));
        QVERIFY(!m_desk->undoStack().canUndo());
    }

    void aNewOneIsDraggedOut()
    {
        m_place->showPage(CalendarView::Week);
        const QRectF saturday = page().layout().days[5].box;
        const QPoint from(int(saturday.center().x()), int(page().layout().yOf(10 * 60)));
        sample::answer(u"Legg til møtet"_s);
        drag(from, {from.x(), int(page().layout().yOf(11 * 60 + 30))});
        QCOMPARE(chosenDay(), QDate(2026, 10, 24));
        QCOMPARE(chosen().time->start, QTime(10, 0));
        QCOMPARE(chosen().time->end, QTime(11, 30));
        QVERIFY(!chosen().planned);
    }

    void theListBeginsAtTheDayLookedAt()
    {
        page().show(CalendarView::Month, {2027, 2, 1}); // nothing chosen
        m_place->showList();
        auto *list = m_place->findChild<QTableView *>();
        const auto *sorted = qobject_cast<QSortFilterProxyModel *>(list->model());
        int row = 0; // the first from that day on
        const auto dayOf = [&](int at) {
            return page().content()->meeting(sorted->mapToSource(sorted->index(at, 0)).row()).day;
        };
        while (dayOf(row) < QDate(2027, 2, 1))
            ++row;
        QVERIFY(row > 0);
        QVERIFY(
            list->viewport()->rect().contains(list->visualRect(sorted->index(row, 0)).center()));
    }

    void theListIsAProperModelAndLeadsToTheMeeting()
    {
        m_place->showList();
        auto *list = m_place->findChild<QTableView *>();
        QVERIFY(list->isVisible());
        auto *model = m_place->findChild<MeetingListModel *>();
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), int(page().content()->count()));
        list->setCurrentIndex(list->model()->index(7, 0));
        QCOMPARE(page().chosenMeeting(), 7);
        checkBox(u"Også foreslåtte datoer"_s)->setChecked(true);
        QVERIFY(model->rowCount() > 0);
    }

    void itSpeaksAnotherLanguageAtOnce()
    {
        speak(Language::Nynorsk);
        QCoreApplication::processEvents();
        QVERIFY(
            page().entryText(*page().chosen()).startsWith(u"tysdag 20. oktober 2026, veke 43"_s));
        QVERIFY(button(u"Skuleår"_s));
    }

    void lockedNothingCanBeMoved()
    {
        m_desk->lock();
        QTest::keyClick(&page(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&page(), Qt::Key_Delete);
        drag(chosenRect().center(), dayRect({2026, 10, 23}).center());
        QCOMPARE(stateOf(october), Meeting::State::Planned);
        QVERIFY(!button(u"Nytt møte …"_s)->isEnabled());
    }

private:
    CalendarPageView &page() { return m_place->page(); }
    MeetingDetails &details() { return *qobject_cast<MeetingDetails *>(m_place->details()); }
    const CalendarMeeting &chosen() { return page().content()->meeting(*page().chosenMeeting()); }
    QDate chosenDay() { return page().chosenMeeting() ? chosen().day : QDate(); }
    QRect chosenRect() { return page().entryRect(*page().chosen()); }
    QRect dayRect(QDate day)
    {
        for (const DayBox &box : page().layout().days) {
            if (box.day == day)
                return box.box.toAlignedRect();
        }
        return {};
    }
    Meeting::State stateOf(const QString &key)
    {
        for (const CalendarMeeting &meeting : m_desk->meetings()) {
            if (meeting.key == key)
                return meeting.state;
        }
        return Meeting::State::Cancelled;
    }

    void verify()
    {
        QCoreApplication::processEvents();
        const QStringList faults = faultsIn(*m_window, Spoken::Norwegian);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    template<typename Widget>
    Widget *called(const QString &text)
    {
        auto all = m_place->findChildren<Widget *>();
        if (m_place->details())
            all += m_place->details()->findChildren<Widget *>();
        for (Widget *one : all) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) { return called<QPushButton>(text); }
    QCheckBox *checkBox(const QString &text) { return called<QCheckBox>(text); }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&page(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&page(), (from + to) / 2);
        QTest::mouseMove(&page(), to);
        QTest::mouseRelease(&page(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    CalendarPlace *m_place = nullptr;
};

QTEST_MAIN(CalendarPlaceTest)
#include "calendarplacetest.moc"
