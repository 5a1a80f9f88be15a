// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings put into other weeks of the møteplan, with the mouse and with the keys.
#include "tests/ui/planning/sampleplan.h"
#include "tests/ui/shell/seen.h"
#include "ui/planning/plangrid.h"
#include "ui/planning/planmovedialog.h"
#include "ui/planning/planplace.h"
#include "ui/shell/languages.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PlanDragTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = sample::beginIn(m_folder);
        QVERIFY(m_desk);
        sample::makeSamplePlan(*m_desk);
        m_place = std::make_unique<PlanPlace>(*m_desk);
        m_place->resize(1400, 850);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        for (QComboBox *one : m_place->findChildren<QComboBox *>()) {
            if (one->findText(u"Uke for uke"_s) >= 0)
                one->setCurrentText(u"Uke for uke"_s);
        }
        grid().setFocus();
    }
    void cleanup()
    {
        m_place.reset();
        m_desk.reset();
    }

    void weeksStandAcross()
    {
        auto *model = m_place->findChild<PlanTableModel *>();
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model->columnCount() > 6); // rounds are longer than a week
        int shown = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                const int meeting = cell.data(PlanTableModel::MeetingRole).toInt();
                if (meeting < 0)
                    continue;
                ++shown;
                QVERIFY(model->daysOf(cell).contains(board().cell(meeting).meeting->day));
                QCOMPARE(model->indexOf(meeting), cell);
            }
        }
        QCOMPARE(shown, 108);
        QVERIFY(
            model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u"Uke "_s));
    }

    void aMeetingIsDraggedToAnotherWeek()
    {
        const auto [from, to] = ways(SpanOffer::Verdict::Free);
        const int meeting = meetingAt(from);
        const QDate before = board().cell(meeting).meeting->day;
        answerWith(u"Flytt hit"_s); // where several slots are free
        drag(from, to);
        closeQuestion();
        const QDate after = board().cell(meeting).meeting->day;
        QVERIFY(after != before);
        QCOMPARE(grid().currentIndex().data(PlanTableModel::MeetingRole).toInt(), meeting);
        QVERIFY(board().troubles().isEmpty());
        m_desk->undoStack().undo();
        QCOMPARE(board().cell(meeting).meeting->day, before);
    }

    void keysDoTheSame()
    {
        const auto [from, to] = ways(SpanOffer::Verdict::Free);
        const int meeting = meetingAt(from);
        const QDate before = board().cell(meeting).meeting->day;
        grid().setCurrentIndex(from);
        QTest::keyClick(&grid(), Qt::Key_X, Qt::ControlModifier);
        QVERIFY(says(u"Escape"_s));
        grid().setCurrentIndex(to);
        answerWith(u"Flytt hit"_s);
        QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
        closeQuestion();
        QVERIFY(board().cell(meeting).meeting->day != before);
        QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier); // nothing is taken up any more
        QCOMPARE(m_desk->undoStack().undoText(), u"Flytt et møte i planen"_s);
    }

    void escapeLetsGo()
    {
        const auto [from, to] = ways(SpanOffer::Verdict::Free);
        const int meeting = meetingAt(from);
        const QDate before = board().cell(meeting).meeting->day;
        grid().setCurrentIndex(from);
        QTest::keyClick(&grid(), Qt::Key_X, Qt::ControlModifier);
        QTest::keyClick(&grid(), Qt::Key_Escape);
        grid().setCurrentIndex(to);
        QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(board().cell(meeting).meeting->day, before);
        QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, centre(from));
        QTest::mouseMove(grid().viewport(), centre(to));
        QTest::keyClick(&grid(), Qt::Key_Escape);
        QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, centre(to));
        QCOMPARE(board().cell(meeting).meeting->day, before);
    }

    void whatStaysSaysWhy()
    {
        const auto [from, outside] = ways(SpanOffer::Verdict::OutsideRound);
        const int meeting = meetingAt(from);
        const Meeting before = *board().cell(meeting).meeting;
        drag(from, outside);
        QVERIFY(says(u"ingen plass på disse dagene"_s));
        drag(from, emptyBelow(from));
        QVERIFY(says(u"blir hos virksomheten"_s) || says(u"blir hos eininga"_s) ||
                says(u"hos enheten"_s));
        m_place->choose(board().id(meeting));
        grid().setFocus();
        QTest::keyClick(&grid(), Qt::Key_L);
        drag(grid().currentIndex(), outside);
        QVERIFY(says(u"er låst"_s));
        QCOMPARE(*board().cell(meeting).meeting, before);
    }

    void twoUnitsChangePlaces_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("dragged") << false;
        QTest::newRow("cut and pasted") << true;
    }
    void twoUnitsChangePlaces()
    {
        QFETCH(const bool, byKeys);
        const auto [from, to] = partners();
        const int meeting = meetingAt(from);
        const int other = meetingAt(to);
        const Meeting mine = *board().cell(meeting).meeting;
        const Meeting theirs = *board().cell(other).meeting;
        answerWith(u"Bytt plass"_s);
        if (byKeys) {
            grid().setCurrentIndex(from);
            QTest::keyClick(&grid(), Qt::Key_X, Qt::ControlModifier);
            grid().setCurrentIndex(to);
            QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
        } else {
            drag(from, to);
        }
        closeQuestion();
        QVERIFY(stands(meeting, theirs) && stands(other, mine));
        QVERIFY(board().troubles().isEmpty());
        QCOMPARE(m_desk->undoStack().undoText(), u"Bytt plass i planen"_s);
        m_desk->undoStack().undo(); // one step
        QVERIFY(stands(meeting, mine) && stands(other, theirs));
    }

    void whoeverSaysNoChangesNothing()
    {
        const auto [from, to] = partners();
        const QList<Meeting> before = m_desk->content().meetings;
        answerWith(u"Avbryt"_s);
        drag(from, to);
        closeQuestion();
        QCOMPARE(m_desk->content().meetings, before);
    }

    void whereOneOfThemWouldClashNothingIsAsked()
    {
        const auto [from, to] = partners();
        const int meeting = meetingAt(from);
        const QDate day = board().cell(meetingAt(to)).meeting->day;
        const QString person = board().problem().meetings()[meeting].persons.first().person;
        m_desk->carryOut(
            addAbsence(*m_desk, {AbsenceId::sortable(), *ProfessionalId::fromText(person),
                                 *DateSpan::make(day, day)}));
        const QList<Meeting> before = m_desk->content().meetings;
        auto *model = m_place->findChild<PlanTableModel *>();
        drag(model->indexOf(meeting), model->index(to.row(), to.column()));
        QVERIFY(says(u"kan ikke bytte plass"_s) && says(u"er borte"_s));
        QCOMPARE(m_desk->content().meetings, before);
    }

    void theDialogOffersATakenSlotForOnesOwn()
    {
        const auto [from, to] = partners();
        const int meeting = meetingAt(from);
        const Meeting theirs = *board().cell(meetingAt(to)).meeting;
        PlanMoveDialog dialog(board(), meeting);
        dialog.findChild<QCheckBox *>()->setChecked(true); // taken ones too
        auto *table = dialog.findChild<QTableWidget *>();
        for (int row = 0; row < table->rowCount() && dialog.partner() != meetingAt(to); ++row)
            table->setCurrentCell(row, 0);
        QVERIFY(dialog.partner() == meetingAt(to));
        QVERIFY(dialog.slot());
        QCOMPARE(board().problem().time(*dialog.slot()).date, theirs.day);
        bool isOffered = false;
        for (const QPushButton *one : dialog.findChildren<QPushButton *>())
            isOffered = isOffered || (one->text() == u"&Bytt plass"_s && one->isEnabled());
        QVERIFY(isOffered);
    }

    void whereAllIsTakenTheReasonsAreShown()
    {
        // Everybody who must come to the first meeting is away in one week of its round.
        const auto [from, to] = ways(SpanOffer::Verdict::Free);
        const int meeting = meetingAt(from);
        const DateSpan week = m_place->findChild<PlanTableModel *>()->daysOf(to);
        const QString person = board().problem().meetings()[meeting].persons.first().person;
        m_desk->carryOut(
            addAbsence(*m_desk, {AbsenceId::sortable(), *ProfessionalId::fromText(person), week}));
        auto *model = m_place->findChild<PlanTableModel *>();
        const QModelIndex target = model->index(to.row(), to.column());
        const SpanOffer offer =
            offerFor(board(), meeting, model->boardRow(target), model->daysOf(target));
        QVERIFY(offer.free().isEmpty());
        const QDate before = board().cell(meeting).meeting->day;
        QString shown;
        QTimer::singleShot(0, qApp, [&shown] {
            auto *dialog = qobject_cast<PlanMoveDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            auto *table = dialog->findChild<QTableWidget *>();
            shown = table->item(0, table->columnCount() - 1)->text();
            dialog->reject();
        });
        drag(model->indexOf(meeting), target);
        if (!offer.choices.isEmpty())
            QVERIFY2(shown.contains(u"borte"_s), qPrintable(shown));
        QCOMPARE(board().cell(meeting).meeting->day, before);
    }

    void whoComesToPlaceTheMeetingsIsOneKeyAway()
    {
        const Thing plan{Thing::Kind::Plan, board().plan().id.text()};
        QVERIFY(m_place->canShow(plan));
        m_place->showThing(plan);
        QVERIFY(grid().hasFocus());
        m_desk->carryOut(clearPlan(*m_desk, board()));
        m_place->showThing(plan);
        const auto *button = qobject_cast<QPushButton *>(m_place->focusWidget());
        QVERIFY(button);
        QCOMPARE(button->text().remove(u'&'), u"Plasser møtene"_s);
    }

    void lockedFilesLetNothingBeMoved()
    {
        const auto [from, to] = ways(SpanOffer::Verdict::Free);
        const int meeting = meetingAt(from);
        const QDate before = board().cell(meeting).meeting->day;
        m_desk->lock();
        drag(from, to);
        QCOMPARE(board().cell(meeting).meeting->day, before);
    }

private:
    PlanGrid &grid() { return *m_place->findChild<PlanGrid *>(); }
    const PlanBoard &board() { return *m_place->board(); }
    static int meetingAt(const QModelIndex &cell)
    {
        return cell.data(PlanTableModel::MeetingRole).toInt();
    }

    /// A meeting, and a week of its row that offers it just that; both in sight.
    std::pair<QModelIndex, QModelIndex> ways(SpanOffer::Verdict verdict)
    {
        auto *model = m_place->findChild<PlanTableModel *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < 5; ++column) {
                const QModelIndex from = model->index(row, column);
                for (int other = 0; other < 8 && meetingAt(from) >= 0; ++other) {
                    const QModelIndex to = model->index(row, other);
                    if (other != column &&
                        offerFor(board(), meetingAt(from), model->boardRow(to), model->daysOf(to))
                                .verdict == verdict)
                        return {from, to};
                }
            }
        }
        qFatal("no such way");
    }

    /// Two units' meetings that can have each other's slots; the room is in the way there.
    std::pair<QModelIndex, QModelIndex> partners()
    {
        auto *model = m_place->findChild<PlanTableModel *>();
        for (int row = 0; row < 9; ++row) {
            for (int column = 0; column < 5; ++column) {
                const QModelIndex from = model->index(row, column);
                for (int i = 0; i < 9 * 5 && meetingAt(from) >= 0; ++i) {
                    const QModelIndex to = model->index(i / 5, i % 5);
                    const bool isOther = to.row() != row && meetingAt(to) >= 0;
                    if (isOther && partnerFor(board(), meetingAt(from), slotOf(meetingAt(to))))
                        return {from, to};
                }
            }
        }
        qFatal("nobody can");
    }

    QString slotOf(int meeting)
    {
        for (const Placement &one : board().current().placed) {
            if (one.meeting == board().id(meeting))
                return one.slot;
        }
        qFatal("no slot");
    }

    bool stands(int meeting, const Meeting &where)
    {
        const Meeting &now = *board().cell(meeting).meeting;
        return now.day == where.day && now.starts == where.starts && now.place == where.place;
    }

    /// A cell of another unit in the same column in which nothing stands.
    QModelIndex emptyBelow(const QModelIndex &cell)
    {
        for (int row = 0; row < cell.model()->rowCount(); ++row) {
            const QModelIndex one = cell.siblingAtRow(row);
            if (row != cell.row() && meetingAt(one) < 0)
                return one;
        }
        qFatal("all weeks are full");
    }

    QPoint centre(const QModelIndex &cell) { return grid().visualRect(cell).center(); }

    void drag(const QModelIndex &from, const QModelIndex &to)
    {
        grid().scrollTo(to);
        grid().scrollTo(from);
        QWidget *at = grid().viewport();
        const QPoint start = centre(from);
        const QPoint end = centre(to);
        QTest::mousePress(at, Qt::LeftButton, {}, start);
        QTest::mouseMove(at, (start + end) / 2);
        QTest::mouseMove(at, end);
        QTest::mouseRelease(at, Qt::LeftButton, {}, end);
    }

    bool says(const QString &text) { return sample::sees(*m_place, text); }

    /// Presses the button called \a text if a dialog comes.
    void answerWith(const QString &text)
    {
        m_question.callOnTimeout(this, [text] {
            QWidget *dialog = QApplication::activeModalWidget();
            for (QPushButton *one :
                 dialog ? dialog->findChildren<QPushButton *>() : QList<QPushButton *>()) {
                if (one->text().remove(u'&') == text)
                    one->click();
            }
        });
        m_question.start(20);
    }
    void closeQuestion()
    {
        m_question.stop();
        m_question.disconnect(this);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PlanPlace> m_place;
    QTimer m_question;
};

QTEST_MAIN(PlanDragTest)
#include "plandragtest.moc"
