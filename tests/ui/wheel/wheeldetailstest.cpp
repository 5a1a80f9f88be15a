// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is said of an entry, and that the place stands still meanwhile.
#include "ui/wheel/wheeldetails.h"
#include "tests/ui/wheel/exampledesk.h"
#include "tests/ui/wheel/placeinroom.h"
#include "ui/shell/languages.h"
#include "ui/wheel/wheelplace.h"
#include "ui/wheel/wheelview.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class WheelDetailsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_desk = exampleDesk(m_folder);
        QVERIFY(m_desk);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        speak(Language::Bokmaal);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 760);
        m_place = new WheelPlace(*m_desk, m_window.get());
        m_place->resize(m_window->size());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    /// What is left for the place of 1366x900, of the same with large letters, and of 200 %.
    void nothingMovesForTheDetailsOf_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::newRow("usual") << QSize(1180, 760);
        QTest::newRow("a lower screen") << QSize(1180, 560);
        QTest::newRow("narrow") << QSize(590, 330);
    }
    void nothingMovesForTheDetailsOf()
    {
        QFETCH(const QSize, room);
        showPlaceIn(room, *m_place, *m_window);
        view().setFocus();
        const QRect wheel(view().mapTo(m_window.get(), QPoint()), view().size());
        const QRect rows(list().mapTo(m_place, QPoint()), list().size());
        const double scale = view().pixelsPerMm();
        const qsizetype last = view().entries() - 1;
        view().pick(0);
        view().pick(last); // which says another number of lines
        settle(*m_place);
        QVERIFY(details().isVisible());
        QCOMPARE(view().size(), wheel.size());
        QCOMPARE(view().pixelsPerMm(), scale);
        QCOMPARE(QRect(list().mapTo(m_place, QPoint()), list().size()), rows);
        list().setFocus();
        list().setCurrentIndex(list().model()->index(3, 0));
        settle(*m_place);
        QCOMPARE(QRect(list().mapTo(m_place, QPoint()), list().size()), rows);
    }

    void detailsAreThereBeforeAnythingIsChosenAndSayWhatOneCanDo()
    {
        const auto labels = m_place->findChild<WheelDetails *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().size() > 20;
        }));
        QVERIFY(!m_place->findChild<WheelDetails *>()->findChild<QPushButton *>()->isVisible());
    }

    /// Only the first lines of the list are in sight there.
    void belowTheWheelTheListBeginsWithWhatIsChosen()
    {
        showPlaceIn({590, 330}, *m_place, *m_window);
        view().setFocus();
        view().pick(20);
        QCOMPARE(list().rowAt(0), 20);
        list().setFocus();
        list().setCurrentIndex(list().model()->index(22, 0));
        QCOMPARE(list().rowAt(0), 20); // whoever reads there is left in peace
    }

    void anotherEntryIsTurnedToOnce()
    {
        const QSignalSpy turned(m_place, &WorkPlace::detailsTurned);
        view().pick(2);
        QCOMPARE(turned.size(), 1);
        emit m_desk->yearChanged(); // shown anew
        QCOMPARE(turned.size(), 1);
        view().pick(3);
        QCOMPARE(turned.size(), 2);
    }

private:
    WheelView &view() { return *m_place->findChild<WheelView *>(); }
    QTableView &list() { return *m_place->findChild<QTableView *>(); }
    QWidget &details() { return *m_place->details(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    WheelPlace *m_place = nullptr;
};

QTEST_MAIN(WheelDetailsTest)
#include "wheeldetailstest.moc"
