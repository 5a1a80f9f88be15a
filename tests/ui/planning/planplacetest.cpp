// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan as a place, over an example file: its table, keys, dialogs, words.
#include "ui/planning/planplace.h"
#include "tests/ui/audit/audit.h"
#include "tests/ui/planning/sampleplan.h"
#include "tests/ui/shell/seen.h"
#include "ui/municipality/noticelabel.h"
#include "ui/planning/absencesdialog.h"
#include "ui/planning/plandetails.h"
#include "ui/planning/planmovedialog.h"
#include "ui/planning/planreviewdialog.h"
#include "ui/planning/plansetupdialog.h"
#include "ui/shell/languages.h"
#include "ui/shell/scrolled.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PlanPlaceTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = sample::beginIn(m_folder);
        QVERIFY(m_desk);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1700, 850);
        m_place = new PlanPlace(*m_desk, m_window.get());
        m_place->resize(1200, 850);
        m_side = scrolled(nullptr, m_window.get()); // as the window does
        m_side->setGeometry(1200, 0, 500, 850);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void withoutAPlanOneButtonBegins()
    {
        QVERIFY(called<QPushButton>(u"Lag møteplan …"_s)->isVisible());
        verify();
        sample::answer(u"Lag planen"_s);
        called<QPushButton>(u"Lag møteplan …"_s)->click();
        waitForWork();
        QCOMPARE(m_place->board()->placed(), 108);
        QVERIFY(shows(u"Alle 108 møter har plass"_s));
        QVERIFY(!m_place->details());
        verify();
    }

    void theTableIsAProperModelAndSaysEverything()
    {
        sample::makeSamplePlan(*m_desk);
        auto *model = m_place->findChild<PlanTableModel *>();
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 18);
        QCOMPARE(model->columnCount(), 6);
        const QString said = model->index(0, 2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Bekkeblom barnehage, runde 3, torsdag "_s), qPrintable(said));
        QVERIFY2(said.contains(u"–1"_s), qPrintable(said));
        QVERIFY(model->headerData(0, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .startsWith(u"Runde 1\nuke"_s));
    }

    void aPersonNarrowsTheTable()
    {
        sample::makeSamplePlan(*m_desk);
        auto *people = m_place->findChildren<QComboBox *>()[1];
        people->setCurrentIndex(1); // one of three contact persons of a service
        QCOMPARE(table().model()->rowCount(), 6);
        m_desk->lookAt(m_place->board()->units().first());
        QVERIFY(table().model()->rowCount() <= 1);
    }

    void keysLockMoveAndTakeOut()
    {
        sample::makeSamplePlan(*m_desk);
        chooseFirst();
        QTest::keyClick(&table(), Qt::Key_L);
        QVERIFY(firstCell().entry->isLocked);
        QTest::keyClick(&table(), Qt::Key_Delete); // locked: it stays
        QVERIFY(firstCell().meeting);
        QTest::keyClick(&table(), Qt::Key_L);
        const QDate day = firstCell().meeting->day;
        const QTime start = *firstCell().meeting->starts;
        sample::answer(u"Flytt hit"_s);
        QTest::keyClick(&table(), Qt::Key_M);
        QVERIFY(firstCell().meeting->day != day || *firstCell().meeting->starts != start);
        m_window->activateWindow(); // the dialog had been in front
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(!firstCell().meeting);
        verify();
        for (int step = 0; step < 4; ++step)
            m_desk->undoStack().undo();
        QCOMPARE(firstCell().meeting->day, day);
    }

    void whatHasNoSlotIsListedWithItsRepairs()
    {
        sample::makeSamplePlan(*m_desk);
        chooseFirst();
        QTest::keyClick(&table(), Qt::Key_Delete);
        auto *needs = m_place->findChild<QListWidget *>();
        QCOMPARE(needs->count(), 1);
        needs->setCurrentRow(0);
        auto *details = qobject_cast<PlanDetails *>(m_place->details());
        QVERIFY(details->lines().contains(u"Dette møtet har ingen plass."_s));
        QVERIFY(!details->repairs().isEmpty());
        verify();
        for (QPushButton *one : details->findChildren<QPushButton *>()) {
            if (one->text() == u"Gjør dette"_s) {
                one->click();
                break;
            }
        }
        QCOMPARE(m_place->board()->placed(), 108);
    }

    void anAbsenceIsShownBeforeItIsTaken()
    {
        sample::makeSamplePlan(*m_desk);
        const QList<Meeting> before = m_desk->content().meetings;
        const QDate day = firstCell().meeting->day;
        const QString person = m_place->board()->problem().meetings()[0].persons.first().person;
        answerChange(person, day);
        action(u"Noen er borte …"_s)->trigger();
        sample::answer(u"Behold den gamle planen"_s);
        waitForWork();
        QCOMPARE(m_desk->content().meetings, before);
        QVERIFY(m_desk->content().absences.isEmpty());
        answerChange(person, day);
        action(u"Noen er borte …"_s)->trigger();
        sample::answer(u"Ta den nye planen"_s);
        waitForWork();
        QCOMPARE(m_desk->content().absences.size(), 1);
        QVERIFY(m_place->board()->troubles().isEmpty());
        QVERIFY(firstCell().meeting->day != day);
        m_desk->undoStack().undo();
        QCOMPARE(m_desk->content().meetings, before);
    }

    void aLockedMeetingThatStaysOnAClosedDayIsTold()
    {
        sample::makeSamplePlan(*m_desk);
        m_desk->carryOut(lockMeeting(*m_desk, *m_place->board(), 0, Lock::On));
        const QDate day = firstCell().meeting->day;
        const PlanBoard board = sample::boardOf(
            *m_desk, {.closed = ClosedDays{*DateSpan::make(day, day), {u"Planleggingsdag"_s}}});
        const auto made = replan(board.problem(), board.draft().older);
        PlanReviewDialog review(board, made->plan.placed, PlanReviewDialog::Proof::Least);
        const auto *table = review.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), review.changes() + 1);
        QCOMPARE(table->item(0, 3)->text(), u"Blir stående: det er låst"_s);
        QVERIFY(table->item(0, 4)->text().contains(u"Planleggingsdag"_s));
        QVERIFY(review.findChild<NoticeLabel *>()->text().startsWith(
            u"1 låst møte kan ikke holdes der det står"_s));
        verify(review);
    }

    void workCanBeCancelled()
    {
        m_desk->carryOut(keepPlan(*m_desk, sample::kindergartenWish(*m_desk)));
        const auto before = m_place->board()->placed();
        action(u"Plasser alt på nytt"_s)->trigger();
        QVERIFY(m_desk->longWork().isRunning());
        QVERIFY(!called<QPushButton>(u"Plasser møtene"_s)->isEnabled());
        m_desk->longWork().cancel();
        QCoreApplication::processEvents();
        QCOMPARE(m_place->board()->placed(), before);
        QVERIFY(called<QPushButton>(u"Plasser møtene"_s)->isEnabled());
    }

    void theCalendarShowsTheSameMeeting()
    {
        sample::makeSamplePlan(*m_desk);
        chooseFirst();
        const QSignalSpy asked(m_place, &WorkPlace::asked);
        emit qobject_cast<PlanDetails *>(m_place->details())->calendarAsked();
        QCOMPARE(asked.size(), 1);
    }

    void lockedNothingChanges()
    {
        sample::makeSamplePlan(*m_desk);
        chooseFirst();
        m_desk->lock();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTest::keyClick(&table(), Qt::Key_L);
        QVERIFY(firstCell().meeting);
        QVERIFY(!called<QPushButton>(u"Plasser møtene"_s)->isEnabled());
        QVERIFY(shows(u"Filen er låst"_s));
        verify();
    }

    void everyDialogCanBeUsed()
    {
        sample::makeSamplePlan(*m_desk);
        const PlanBoard &board = *m_place->board();
        PlanSetupDialog setup(*m_desk, board.plan());
        verify(setup);
        auto *tabs = setup.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            verify(setup);
        }
        PlanMoveDialog move(board, 0);
        verify(move);
        PlanReviewDialog review(board, {}, PlanReviewDialog::Proof::Least);
        QCOMPARE(review.changes(), 108);
        verify(review);
        using Subject = PlanChangeDialog::Subject;
        for (const Subject subject : {Subject::Person, Subject::Room, Subject::Day}) {
            PlanChangeDialog change(subject, *m_desk, board);
            verify(change);
        }
        AbsencesDialog absences(*m_desk);
        verify(absences);
    }

    void theDialogGivesBackWhatItWasGiven()
    {
        sample::makeSamplePlan(*m_desk);
        const PlanSetupDialog dialog(*m_desk, m_place->board()->plan());
        const auto wish = dialog.wish();
        QCOMPARE(wish->setup.rounds, m_place->board()->setup().rounds);
        QCOMPARE(wish->setup.travel, m_place->board()->setup().travel);
        QCOMPARE(wish->setup.units.size(), 18);
        QCOMPARE(wish->rooms, m_desk->content().rooms);
    }

    void exportsAreThereOnlyWhenThereIsAPlan()
    {
        QVERIFY(!called<QPushButton>(u"Eksporter"_s)->isVisible());
        sample::makeSamplePlan(*m_desk);
        QVERIFY(called<QPushButton>(u"Eksporter"_s)->isVisible());
    }

    void itSpeaksAnotherLanguageAtOnce()
    {
        sample::makeSamplePlan(*m_desk);
        speak(Language::Nynorsk);
        QCoreApplication::processEvents();
        QVERIFY(shows(u"Alle 108 møta har plass"_s));
        verify();
    }

private:
    QTableView &table() { return *m_place->findChild<QTableView *>(); }
    const PlanCell &firstCell() { return m_place->board()->cell(0); }
    void chooseFirst()
    {
        m_place->choose(m_place->board()->id(0));
        table().setFocus();
    }

    void waitForWork()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->longWork().isRunning(), 60'000);
        QCoreApplication::processEvents();
    }

    bool shows(const QString &text) { return sample::sees(*m_place, text); }

    void verify()
    {
        if (m_place->details() && m_side->widget() != m_place->details())
            m_side->setWidget(m_place->details());
        m_side->setVisible(m_place->details());
        QCoreApplication::processEvents();
        const QStringList faults = faultsIn(*m_window, Spoken::Norwegian);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    static void verify(QDialog &dialog)
    {
        dialog.show();
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        const QStringList faults = faultsIn(dialog, Spoken::Norwegian);
        QVERIFY2(faults.isEmpty(), qPrintable(dialog.windowTitle() + u'\n' + faults.join(u'\n')));
    }

    template<typename Widget>
    Widget *called(const QString &text)
    {
        for (Widget *one : m_place->findChildren<Widget *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    QAction *action(const QString &text)
    {
        for (const QMenu *menu : m_place->findChildren<QMenu *>()) {
            for (QAction *one : menu->actions()) {
                if (one->text().remove(u'&') == text)
                    return one;
            }
        }
        return nullptr;
    }

    /// Says in the dialog that \a person is away on \a day.
    static void answerChange(const QString &person, QDate day)
    {
        QTimer::singleShot(0, qApp, [person, day] {
            auto *dialog = qobject_cast<PlanChangeDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *who = dialog->findChild<QComboBox *>();
            who->setCurrentIndex(who->findData(person));
            for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
                if (field->isVisible())
                    field->setText(day.toString(u"dd.MM.yyyy"_s));
            }
            sample::answer(u"Se hva som endres"_s);
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    PlanPlace *m_place = nullptr;
    QScrollArea *m_side = nullptr;
};

QTEST_MAIN(PlanPlaceTest)
#include "planplacetest.moc"
