// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A window that nobody touches, with a clock that is turned by hand.
#include "ui/shell/idlelock.h"

#include "core/storage/examplefile.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/overviewplace.h"
#include "ui/shell/settingsplace.h"
#include "ui/shell/workpage.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>

#include <algorithm>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minute = 60;

/// A place with one field, which gives out what was typed when it is left.
class Field : public WorkPlace
{
public:
    explicit Field(Desk &desk) : m_field(new QLineEdit(this))
    {
        m_field->resize(200, 30);
        connect(m_field, &QLineEdit::editingFinished, this,
                [this, &desk] { m_kept = desk.mayEdit() ? m_field->text() : QString(); });
        setFirst(m_field);
    }
    QString key() const override { return u"field"_s; }
    QString title() const override { return u"Felt"_s; }
    Symbol symbol() const override { return Symbol::Cases; }
    QLineEdit &field() { return *m_field; }
    const QString &kept() const { return m_kept; }

private:
    QLineEdit *m_field;
    QString m_kept;
};

} // namespace

class IdleLockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_example;
    QDateTime m_now;
    std::unique_ptr<MachineSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Desk *m_desk = nullptr;
    Field *m_place = nullptr;
    int m_number = 0;

    IdleLock &idle() const { return *m_window->findChild<IdleLock *>(); }
    bool isLocked() const { return m_window->findChild<QLineEdit *>(u"secret"_s)->isVisible(); }
    void wait(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        idle().check();
        QCoreApplication::processEvents();
    }
    /// A meeting of today with \a hours, in which somebody has come.
    void run(QTime starts, QTime ends)
    {
        Store &store = m_desk->store();
        const ArenaRecord arena = m_desk->content().arenas.first();
        const Meeting meeting{.id = MeetingId::sortable(),
                              .arena = arena.id,
                              .day = m_now.date(),
                              .starts = starts,
                              .ends = ends};
        VERIFY_DONE(MeetingRepository(store).add(meeting));
        VERIFY_DONE(HeldMeetingRepository(store).add({.id = HeldMeetingId::random(),
                                                      .meeting = meeting.id,
                                                      .state = HeldMeeting::State::Held}));
    }

private slots:
    void initTestCase()
    {
        m_example = sample::exampleIn(m_folder.path());
        QVERIFY(!m_example.isEmpty());
    }
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Bokmaal);
        m_now = sample::morning(); // half past nine
        const QString number = QString::number(++m_number);
        m_settings = std::make_unique<MachineSettings>(m_folder.filePath(number + u".ini"_s));
        const auto makePlaces = [this](Desk &desk) -> QList<WorkPlace *> {
            m_desk = &desk;
            m_place = new Field(desk);
            return {m_place, new SettingsPlace(desk, *m_settings)};
        };
        m_window = std::make_unique<MainWindow>(WindowParts{
            {PublicHolidays::builtIn(), [this] { return m_now; }}, *m_settings, makePlaces});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        const QString path = m_folder.filePath(number + u".tvers"_s);
        QVERIFY(QFile::copy(m_example, path));
        m_window->openFile(path);
        QVERIFY(m_desk->store().isUnlocked());
    }
    void cleanup() { m_window.reset(); }

    void afterAQuarterOfAnHourItIsLocked()
    {
        wait(15 * minute - 1);
        QVERIFY(!isLocked());
        wait(1);
        QVERIFY(isLocked());
        QVERIFY(!m_desk->store().isUnlocked());
    }

    void aTouchBeginsItAnew()
    {
        wait(14 * minute);
        QTest::keyClick(&m_place->field(), Qt::Key_A);
        wait(14 * minute);
        QVERIFY(!isLocked());
        wait(minute);
        QVERIFY(isLocked());
    }

    /// The machine slept over lunch: who moves the mouse finds the file locked.
    void aTouchThatComesTooLateIsNone()
    {
        m_now = m_now.addSecs(90 * minute);
        QTest::mouseMove(m_window.get(), {50, 50});
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
        QTRY_VERIFY(isLocked());
    }

    void whatIsBeingTypedIsKeptFirst()
    {
        m_place->field().setFocus();
        QTest::keyClicks(&m_place->field(), u"midt i en setning"_s);
        wait(15 * minute);
        QVERIFY(isLocked());
        QCOMPARE(m_place->kept(), u"midt i en setning"_s);
    }

    void theSameByHand()
    {
        m_place->field().setFocus();
        QTest::keyClicks(&m_place->field(), u"halvferdig"_s);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(isLocked());
        QCOMPARE(m_place->kept(), u"halvferdig"_s);
    }

    void thePersonChoosesHowLong()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        auto *choice = m_window->findChild<QComboBox *>(u"locking"_s);
        QCOMPARE(choice->currentText(), u"Etter 15 minutter"_s);
        QTest::keyClick(choice, Qt::Key_Home); // five
        QCOMPARE(m_settings->lockedAfterMinutes(), 5);
        wait(5 * minute);
        QVERIFY(isLocked());
    }

    void itCannotBeTurnedOff_data()
    {
        QTest::addColumn<QByteArray>("written");
        for (const char *written : {"0", "-1", "1000000", "never", "", "7"})
            QTest::newRow(written) << QByteArray(written);
    }
    void itCannotBeTurnedOff()
    {
        QFETCH(QByteArray, written);
        const QString path = m_folder.filePath(u"strange.ini"_s);
        sample::writeBytes(path, "[General]\nlockedAfterMinutes=" + written + "\n");
        QCOMPARE(MachineSettings(path).lockedAfterMinutes(), 15);
    }

    /// Half past nine; the meeting lasts until eleven.
    void aMeetingIsHiddenAndNotLockedBeforeAQuarterAfterIt()
    {
        run({9, 0}, {11, 0});
        m_place->field().setFocus();
        wait(minute);
        QVERIFY(!m_place->field().isVisible()); // hidden
        QVERIFY(!isLocked());
        wait(103 * minute); // 11:14
        QVERIFY(!isLocked());
        wait(minute);
        QVERIFY(isLocked());
    }

    void aKeyShowsTheMeetingAgainWithTheFocusWhereItWas()
    {
        run({9, 0}, {11, 0});
        m_place->field().setFocus();
        QTest::keyClicks(&m_place->field(), u"Tre"_s);
        wait(minute);
        QVERIFY(!m_place->field().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
        QVERIFY(m_place->field().isVisible());
        QCOMPARE(QApplication::focusWidget(), &m_place->field());
        QCOMPARE(m_place->field().text(), u"Tre"_s); // the key only woke it
        wait(minute - 1);
        QVERIFY(m_place->field().isVisible());
        wait(1);
        QVERIFY(!m_place->field().isVisible());
    }

    void withoutAMeetingNothingIsHidden()
    {
        wait(14 * minute);
        QVERIFY(m_place->field().isVisible());
    }

    void aFinishedMeetingRunsNoLonger()
    {
        run({9, 0}, {11, 0});
        HeldMeetingRepository records(m_desk->store());
        HeldMeeting held = records.all()->last();
        for (const HeldMeeting &one : *records.all()) {
            if (one.state == HeldMeeting::State::Held)
                held = one;
        }
        held.state = HeldMeeting::State::Planned;
        VERIFY_DONE(records.change(held));
        wait(15 * minute);
        QVERIFY(isLocked());
    }

    void anOpenDialogIsWaitedFor()
    {
        QDialog dialog(m_window.get());
        dialog.setModal(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        wait(60 * minute);
        QVERIFY(!isLocked());
        QVERIFY(!m_place->field().isVisible()); // what is behind it nobody reads meanwhile
        dialog.reject();
        wait(0);             // the next turn of the clock
        QVERIFY(isLocked()); // it was due
    }

    void aDialogThatIsKeptIsPutAsideAndGivenBack()
    {
        {
            QDialog dialog(m_window.get());
            QLineEdit line(&dialog);
            dialog.setModal(true);
            DialogDraft::keep(dialog, *m_desk, u"denne"_s);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QTest::keyClicks(&line, u"halvferdig"_s);
            wait(15 * minute);
            QVERIFY(!dialog.isVisible());
        }
        wait(0);
        QVERIFY(isLocked());
        VERIFY_DONE(m_desk->unlock(PassphraseKey{{}, examplePassphrase()}));
        QDialog again(m_window.get());
        QLineEdit line(&again);
        DialogDraft::keep(again, *m_desk, u"denne"_s);
        QCOMPARE(line.text(), u"halvferdig"_s);
    }

    void aDialogThatOnlyShowsTheMeetingIsClosedAfterIt()
    {
        QDialog dialog(m_window.get());
        dialog.setModal(true);
        IdleLock::stands(dialog, runningMeeting(m_now.date(), {9, 0}, QTime(11, 0)));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        wait(104 * minute); // 11:14
        QVERIFY(dialog.isVisible());
        wait(minute);
        QVERIFY(!dialog.isVisible());
        wait(0);
        QVERIFY(isLocked());
    }

    void anOpenListDoesNotHoldTheLock()
    {
        QMenu menu(m_window.get());
        menu.addAction(u"Noe"_s);
        menu.popup(m_window->mapToGlobal(QPoint(50, 50)));
        QVERIFY(menu.isVisible());
        wait(15 * minute);
        QVERIFY(!menu.isVisible());
        wait(1);
        QVERIFY(isLocked());
    }

    void aMessageIsAnsweredAsEscapeDoes()
    {
        QMessageBox box(QMessageBox::Question, {}, u"Slette?"_s,
                        QMessageBox::Yes | QMessageBox::Cancel, m_window.get());
        box.setModal(true);
        box.show();
        wait(15 * minute);
        QVERIFY(!box.isVisible());
        QCOMPARE(box.clickedButton(), box.button(QMessageBox::Cancel));
        wait(1);
        QVERIFY(isLocked());
    }

    void aMessageThatEscapeDoesNotAnswerIsWaitedFor()
    {
        QMessageBox box(QMessageBox::Question, {}, u"Lagre?"_s,
                        QMessageBox::Save | QMessageBox::Discard, m_window.get());
        box.setModal(true);
        box.show();
        wait(15 * minute);
        QVERIFY(box.isVisible());
        QVERIFY(!isLocked());
    }

    void whatIsHiddenCanBeLockedAndWhatWasTypedIsKept()
    {
        run({9, 0}, {11, 0});
        m_place->field().setFocus();
        QTest::keyClicks(&m_place->field(), u"Tre"_s);
        wait(minute);
        QVERIFY(!m_place->field().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Control);
        QVERIFY(!m_place->field().isVisible()); // the first half of Ctrl+L
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(isLocked());
        QCOMPARE(m_place->kept(), u"Tre"_s);
    }

    void whatIsRefusedMeanwhileIsToldWhenItIsLocked()
    {
        m_place->field().setFocus();
        connect(&m_place->field(), &QLineEdit::editingFinished, m_desk, [this] {
            emit m_desk->refused(Error{ErrorCode::RowNotFound, {}});
        });
        QTest::keyClicks(&m_place->field(), u"Fire"_s);
        m_now = m_now.addSecs(15 * minute);
        idle().check();
        QVERIFY(isLocked());
        bool told = false;
        QTimer::singleShot(0, m_window.get(), [&told] {
            QWidget *box = QApplication::activeModalWidget();
            told = box && box->objectName() == "error"_L1;
            if (box)
                box->close();
        });
        QTRY_VERIFY(told);
    }

    /// Half past nine; the end is moved from eleven to now.
    void aMeetingThatIsMovedRunsByItsNewHours()
    {
        run({9, 0}, {11, 0});
        QList<Meeting> meetings = m_desk->content().meetings;
        const auto moved = std::find_if(meetings.begin(), meetings.end(), [this](const auto &one) {
            return one.day == m_now.date() && one.ends == QTime(11, 0);
        });
        QVERIFY(moved != meetings.end());
        moved->ends = QTime(9, 30);
        VERIFY_DONE(MeetingRepository(m_desk->store()).change(*moved));
        wait(15 * minute);
        QVERIFY(isLocked());
    }
};

QTEST_MAIN(IdleLockTest)
#include "idlelocktest.moc"
