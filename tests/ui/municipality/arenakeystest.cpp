// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Arenas by keyboard: where Tab and F6 go, and what stays in sight.
#include "tests/ui/shell/sampledesk.h"
#include "ui/municipality/arenaform.h"
#include "ui/municipality/arenapanel.h"
#include "ui/municipality/arenasplace.h"
#include "ui/municipality/arenatablemodel.h"
#include "ui/municipality/questionlist.h"
#include "ui/municipality/ruleeditor.h"
#include "ui/shell/languages.h"
#include "ui/shell/taborder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class ArenaKeysTest : public QObject
{
    Q_OBJECT

    static const QTableView *shownTable(const QWidget &place)
    {
        for (const auto *table : place.findChildren<QTableView *>()) {
            if (table->isVisible())
                return table;
        }
        qFatal("no table is shown");
    }

private slots:
    void init()
    {
        m_desk = sample::beginIn(m_folder);
        QVERIFY(m_desk);
    }
    void cleanup() { m_desk.reset(); }

    void tabGoesThroughWhatWasMadeInAnotherOrder()
    {
        QWidget window;
        QLineEdit outside(&window);
        QWidget page(&window);
        auto *below = new QLineEdit(&page);
        auto *above = new QLineEdit(&page);
        auto *beside = new QPushButton(&page);
        auto *line = new QHBoxLayout;
        line->addWidget(above);
        line->addWidget(beside);
        auto *column = new QVBoxLayout(&page);
        column->addLayout(line);
        column->addWidget(below);
        tabAsLaidOut(page);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(firstStop(page), above);
        QCOMPARE(above->nextInFocusChain(), beside);
        QCOMPARE(beside->nextInFocusChain(), below);
    }

    /// Never upwards but by a line's own height, where parts stand side by side.
    void tabGoesDownThroughTheDetailsOfEveryArena()
    {
        for (const Arena &arena : m_desk->pack().arenas) {
            ArenaPanel panel(*m_desk);
            panel.resize(420, 700);
            panel.show(arena.id);
            panel.QWidget::show();
            panel.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&panel));
            QWidget *first = firstStop(panel);
            QVERIFY(first);
            const bool asks = panel.findChild<QuestionList *>()->isVisible();
            QVERIFY(!asks || panel.findChild<QuestionList *>()->isAncestorOf(first));
            first->setFocus();
            int before = 0;
            for (int steps = 0; steps < 80; ++steps) {
                const QWidget *now = panel.focusWidget();
                const int top = now->mapTo(&panel.form(), QPoint()).y();
                QVERIFY2(top >= before - 40,
                         qPrintable(u"%1: %2 «%3», %4 after %5"_s.arg(arena.id)
                                        .arg(QLatin1StringView(now->metaObject()->className()))
                                        .arg(now->accessibleName())
                                        .arg(top)
                                        .arg(before)));
                before = top;
                QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
                if (panel.focusWidget() == first || !panel.form().isAncestorOf(panel.focusWidget()))
                    break;
            }
            QVERIFY(before > 600); // came to the end
        }
    }

    void whatIsChangedStaysInSightWhenTheBarComes()
    {
        ArenaPanel panel(*m_desk);
        panel.resize(420, 500);
        panel.show(u"holmestrand.naervaersteam"_s);
        panel.QWidget::show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        const auto boxes = panel.form().findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (!box->isVisible() || box->count() < 2)
                continue;
            box->setFocus();
            panel.findChild<QScrollArea *>()->ensureWidgetVisible(box, 0, 0);
            QTest::keyClick(box, box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
            QTest::qWait(0);
            QCoreApplication::processEvents();
            const QRegion seen = box->visibleRegion();
            QVERIFY2(box->hasFocus() && seen.boundingRect().height() == box->height(),
                     qPrintable(box->accessibleName()));
            panel.discard();
            QCoreApplication::processEvents();
        }
    }

    /// Of the arena, not somewhere in the window, where the next key would do something else.
    void theFocusStaysInTheArenaWhenAChangeIsSavedOrDiscarded()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *other = new QPushButton; // where Qt would go
        auto *panel = new ArenaPanel(*m_desk);
        column->addWidget(panel);
        column->addWidget(other);
        window.resize(420, 700);
        panel->show(u"holmestrand.naervaersteam"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QLineEdit *place = nullptr;
        for (QLineEdit *field : panel->form().findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Sted"_s)
                place = field;
        }
        QVERIFY(place);
        const QStringList keys{u"Nye regler"_s, u"alltid"_s, u"Forkast"_s};
        for (const QString &key : keys) {
            place->setFocus();
            QTest::keyClicks(place, u"x"_s);
            QPushButton *pressed = nullptr;
            for (QPushButton *button : panel->findChildren<QPushButton *>()) {
                if (button->isVisible() && QString(button->text()).remove(u'&').contains(key))
                    pressed = button;
            }
            QVERIFY2(pressed, qPrintable(key));
            QVERIFY2(pressed->text().contains(u'&'), qPrintable(key)); // without 34 Tabs
            pressed->setFocus();
            QTest::keyClick(pressed, Qt::Key_Space);
            QVERIFY2(panel->drafts().isEmpty(), qPrintable(key));
            QCOMPARE(window.focusWidget(), place);
        }
    }

    void tabGoesFromTheSearchThroughTheButtonsToTheList()
    {
        ArenasPlace place(*m_desk);
        place.resize(1000, 700);
        place.show();
        place.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&place));
        auto *find = place.findChild<QLineEdit *>();
        find->setFocus();
        int steps = 0;
        while (!qobject_cast<QTableView *>(place.focusWidget()) && ++steps < 6)
            QTest::keyClick(place.focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QTableView *>(place.focusWidget()));
        QTest::keyClick(place.focusWidget(), Qt::Key_Tab);
        QVERIFY(place.focusWidget() != find);
    }

    /// Beside the details, in a window of the default size.
    void aNarrowTableHasFewerColumnsAndReadableOnes()
    {
        ArenasPlace place(*m_desk);
        place.resize(1080, 600);
        place.show();
        QVERIFY(QTest::qWaitForWindowExposed(&place));
        const auto *table = shownTable(place);
        QVERIFY(!table->isColumnHidden(ArenaTableModel::Sectors));
        place.resize(500, 600);
        QCoreApplication::processEvents();
        QVERIFY(table->isColumnHidden(ArenaTableModel::Sectors));
        QVERIFY(!table->isColumnHidden(ArenaTableModel::Name));
        const int letter = table->fontMetrics().averageCharWidth();
        QVERIFY(table->columnWidth(ArenaTableModel::Often) >= 25 * letter);
        place.resize(1080, 600);
        QCoreApplication::processEvents();
        QVERIFY(!table->isColumnHidden(ArenaTableModel::Sectors));
    }

    /// As in the window, where the places lie on each other.
    void aTableThatIsShownLaterHasTheColumnsOfItsSize()
    {
        QStackedWidget places;
        places.addWidget(new QWidget);
        auto *place = new ArenasPlace(*m_desk);
        places.addWidget(place);
        places.resize(1130, 700);
        places.show();
        QVERIFY(QTest::qWaitForWindowExposed(&places));
        places.setCurrentWidget(place);
        QCoreApplication::processEvents();
        const auto *table = shownTable(*place);
        for (const int column :
             {ArenaTableModel::Sectors, ArenaTableModel::Questions, ArenaTableModel::Next})
            QVERIFY(!table->isColumnHidden(column));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace tvers

QTEST_MAIN(tvers::ArenaKeysTest)
#include "arenakeystest.moc"
