// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings of a series in the calendar: one date, from here on, or all of it, and a
/// skipped date taken back; by keys, by mouse and in the list.
#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"
#include "ui/calendar/calendarpageview.h"
#include "ui/calendar/calendarplace.h"
#include "ui/calendar/meetingedits.h"

#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The presence team's in week 43, on a Tuesday from 13 to 15; odd weeks.
const QString october = u"holmestrand.naervaersteam.meeting.2026-10-20"_s;

} // namespace

class CalendarSeriesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = sample::beginIn(m_folder);
        QVERIFY(m_desk);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_place = new CalendarPlace(*m_desk, m_window.get());
        m_place->resize(1200, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_place->showThing({Thing::Kind::Meeting, october});
        QCOMPARE(chosenDay(), QDate(2026, 10, 20));
        m_tuesdays = daysOfSeries(Qt::Tuesday);
        QVERIFY(m_tuesdays.size() > 10);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void whatWasMovedStaysChosen_data()
    {
        QTest::addColumn<QString>("extent");
        QTest::addColumn<QDate>("to");
        for (const QString &extent :
             {u"Bare denne datoen"_s, u"Herfra og ut"_s, u"Hele serien"_s}) {
            QTest::newRow(qPrintable(extent + u", a day later"_s)) << extent << QDate(2026, 10, 21);
            QTest::newRow(qPrintable(extent + u", a day earlier"_s))
                << extent << QDate(2026, 10, 19);
        }
    }
    void whatWasMovedStaysChosen()
    {
        QFETCH(const QString, extent);
        QFETCH(const QDate, to);
        sample::answer(extent);
        QTest::keyClick(&page(), to > QDate(2026, 10, 20) ? Qt::Key_Right : Qt::Key_Left,
                        Qt::AltModifier);
        QCOMPARE(chosenDay(), to);
        m_desk->undoStack().undo();
        QCOMPARE(daysOfSeries(Qt::Tuesday), m_tuesdays);
    }

    void onlyAsMuchIsMovedAsWasMeant_data()
    {
        QTest::addColumn<QString>("extent");
        QTest::addColumn<bool>("isMovedBefore");
        QTest::addColumn<bool>("isMovedAfter");
        QTest::newRow("one date") << u"Bare denne datoen"_s << false << false;
        QTest::newRow("from here on") << u"Herfra og ut"_s << false << true;
        QTest::newRow("all of it") << u"Hele serien"_s << true << true;
    }
    void onlyAsMuchIsMovedAsWasMeant()
    {
        QFETCH(const QString, extent);
        QFETCH(const bool, isMovedBefore);
        QFETCH(const bool, isMovedAfter);
        sample::answer(extent);
        QTest::keyClick(&page(), Qt::Key_Right, Qt::AltModifier);
        const QList<QDate> moved = daysOfSeries(Qt::Wednesday);
        QCOMPARE(moved.first() < QDate(2026, 10, 20), isMovedBefore);
        QVERIFY(moved.contains(QDate(2026, 10, 21)));
        QCOMPARE(moved.contains(QDate(2026, 11, 4)), isMovedAfter);
        QCOMPARE(moved.size() + daysOfSeries(Qt::Tuesday).size(), m_tuesdays.size());
    }

    void draggedToAnotherDayTheSeriesFollows()
    {
        sample::answer(u"Herfra og ut"_s);
        const QRect from = page().entryRect(*page().chosen());
        QTest::mousePress(&page(), Qt::LeftButton, {}, from.center());
        QTest::mouseMove(&page(), (from.center() + dayRect({2026, 10, 22}).center()) / 2);
        QTest::mouseMove(&page(), dayRect({2026, 10, 22}).center());
        QTest::mouseRelease(&page(), Qt::LeftButton, {}, dayRect({2026, 10, 22}).center());
        QCOMPARE(chosenDay(), QDate(2026, 10, 22));
        QVERIFY(daysOfSeries(Qt::Thursday).contains(QDate(2026, 11, 5)));
    }

    void whoAnswersNothingMovesNothing()
    {
        sample::answer(u"Avbryt"_s);
        QTest::keyClick(&page(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(chosenDay(), QDate(2026, 10, 20));
        QVERIFY(!m_desk->undoStack().canUndo());
    }

    void deleteSkipsAndTakesBack()
    {
        skippedToo()->setChecked(true);
        m_place->showThing({Thing::Kind::Meeting, october});
        QTest::keyClick(&page(), Qt::Key_Delete);
        QCOMPARE(chosen().state, Meeting::State::Cancelled);
        QTest::keyClick(&page(), Qt::Key_Delete);
        QCOMPARE(chosen().state, Meeting::State::Planned);
        m_desk->undoStack().undo();
        QCOMPARE(chosen().state, Meeting::State::Cancelled);
    }

    void theButtonSkipsAndTakesBack()
    {
        skippedToo()->setChecked(true);
        m_place->showThing({Thing::Kind::Meeting, october});
        button(u"Avlys denne datoen"_s)->click();
        QCOMPARE(chosen().state, Meeting::State::Cancelled);
        button(u"Ta tilbake denne datoen"_s)->click();
        QCOMPARE(chosen().state, Meeting::State::Planned);
    }

    void anExtraMeetingThatIsSkippedIsTakenBackToo()
    {
        QTest::keyClick(&page(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&page(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!chosen().planned);
        skippedToo()->setChecked(true);
        m_desk->carryOut(changeState(*m_desk, chosen(), Meeting::State::Cancelled));
        QTest::keyClick(&page(), Qt::Key_Delete);
        QCOMPARE(chosen().state, Meeting::State::Planned);
    }

    void theListHasTheSameKeys()
    {
        m_place->showList();
        auto *list = m_place->findChild<QTableView *>();
        sample::answer(u"Bare denne datoen"_s);
        QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(chosenDay(), QDate(2026, 10, 21));
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!chosen().planned);
        QTest::keyClick(list, Qt::Key_Delete);
        m_place->showThing({Thing::Kind::Meeting, october});
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!daysOfSeries(Qt::Wednesday).contains(QDate(2026, 10, 21)));
        m_desk->undoStack().undo();
        QVERIFY(daysOfSeries(Qt::Wednesday).contains(QDate(2026, 10, 21)));
    }

private:
    CalendarPageView &page() { return m_place->page(); }
    const CalendarMeeting &chosen() { return page().content()->meeting(*page().chosenMeeting()); }
    QDate chosenDay() { return page().chosenMeeting() ? chosen().day : QDate(); }
    QRect dayRect(QDate day)
    {
        for (const DayBox &box : page().layout().days) {
            if (box.day == day)
                return box.box.toAlignedRect();
        }
        return {};
    }

    /// On that weekday, those that are not skipped.
    QList<QDate> daysOfSeries(Qt::DayOfWeek weekday)
    {
        QList<QDate> days;
        for (const CalendarMeeting &meeting : m_desk->meetings()) {
            if (meeting.arena == u"holmestrand.naervaersteam"_s && !meeting.unit &&
                meeting.planned && !meeting.isSkipped() && meeting.day.dayOfWeek() == weekday)
                days.append(meeting.day);
        }
        return days;
    }

    QCheckBox *skippedToo() { return sample::called<QCheckBox>(*m_place, u"Avlyste også"_s); }

    QPushButton *button(const QString &text)
    {
        return sample::called<QPushButton>(*m_place->details(), text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    CalendarPlace *m_place = nullptr;
    QList<QDate> m_tuesdays;
};

QTEST_MAIN(CalendarSeriesTest)
#include "calendarseriestest.moc"
