// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel under mouse and keys.
#include "ui/wheel/wheelview.h"
#include "tests/ui/wheel/contentmaking.h"
#include "ui/shell/looks.h"

#include <QPalette>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tvers;
using namespace tvers::testing;

namespace {

/// Shown, with Holmestrand's year in it.
struct Shown {
    explicit Shown(QSize size = {800, 700}, const WheelContent &content = holmestrand())
    {
        view.resize(size);
        view.setContent(content);
        view.show();
    }
    QString idOf(qsizetype entry) const { return view.content()->wheel.entries[entry].id; }
    void press(Qt::Key key) { QTest::keyClick(&view, key); }

    WheelView view;
};

} // namespace

class WheelViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyMarkerIsInTheWidgetAndApart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(800, 700);
        QTest::newRow("small") << QSize(320, 320);
        QTest::newRow("broad") << QSize(1400, 420);
        QTest::newRow("high") << QSize(420, 1000);
    }
    void everyMarkerIsInTheWidgetAndApart()
    {
        QFETCH(const QSize, size);
        const Shown shown(size, contentOf(u"vestby"_s, Language::Bokmaal,
                                          {{}, {}, WheelChoice::Suggestions::Shown}));
        QCOMPARE(shown.view.entries(), shown.view.placed().markers.size());
        QList<QRectF> boxes;
        for (const PlacedMarker &marker : shown.view.placed().markers) {
            QVERIFY(shown.view.rect().contains(shown.view.markerRect(marker.entry)));
            for (const QRectF &other : std::as_const(boxes))
                QVERIFY(!other.adjusted(0.01, 0.01, -0.01, -0.01).intersects(marker.box));
            boxes.append(marker.box);
        }
    }

    void whatIsDrawnIsWhatCanBeClicked()
    {
        Shown shown;
        for (qsizetype i = 0; i < shown.view.entries(); ++i)
            QCOMPARE(shown.view.entryAt(QRectF(shown.view.markerRect(i)).center()), i);
        QCOMPARE(shown.view.entryAt({1, 1}), std::nullopt);
    }

    void whereThereIsRoomLabelsCanBeClickedToo()
    {
        const Shown shown({1500, 1100});
        QVERIFY(shown.view.placed().labels.size() > 10);
        const PlacedLabel &label = shown.view.placed().labels.first();
        QCOMPARE(shown.view.entryAt(label.box().center() * shown.view.pixelsPerMm()), label.entry);
    }

    void aTargetIsAtLeast24PixelsAcross()
    {
        const Shown shown;
        const QRectF marker = shown.view.markerRect(5);
        const double reach = std::max(0.0, (24 - marker.height()) / 2) - 1;
        QCOMPARE(shown.view.entryAt(marker.center() - QPointF(0, marker.height() / 2 + reach)), 5);
    }

    void aClickChoosesAndADoubleClickActivates()
    {
        Shown shown;
        const QSignalSpy chosen(&shown.view, &WheelView::entryChosen);
        const QSignalSpy activated(&shown.view, &WheelView::entryActivated);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.view.markerRect(3).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), shown.idOf(3));
        QCOMPARE(shown.view.chosen(), 3);
        QVERIFY(activated.isEmpty());
        QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.view.markerRect(3).center());
        QCOMPARE(activated.size(), 1);
    }

    void aClickBesideEverythingChangesNothing()
    {
        Shown shown;
        shown.view.pick(4);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {2, 2});
        QCOMPARE(shown.view.chosen(), 4);
    }

    void keysGoFromEntryToEntryByDay()
    {
        Shown shown;
        const QSignalSpy chosen(&shown.view, &WheelView::entryChosen);
        shown.press(Qt::Key_Right); // the first that is not over on 17 August: the window
        QCOMPARE(shown.view.chosen(), 0);
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.view.chosen(), 1);
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.view.chosen(), 2);
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.view.chosen(), 1);
        shown.press(Qt::Key_End);
        QCOMPARE(shown.view.chosen(), shown.view.entries() - 1);
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.view.chosen(), shown.view.entries() - 1);
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.view.chosen(), 0);
        QCOMPARE(chosen.last().first().toString(), shown.idOf(0));
    }

    void pageKeysGoByMonths()
    {
        Shown shown;
        const auto day = [&shown] {
            return shown.view.content()->wheel.entries[*shown.view.chosen()].days.first();
        };
        shown.view.pick(2);
        shown.press(Qt::Key_PageDown);
        QCOMPARE(day(), QDate(2026, 9, 8)); // the Tuesday of week 37
        shown.press(Qt::Key_PageDown);
        QCOMPARE(day(), QDate(2026, 10, 6));
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_PageUp);
        QCOMPARE(day(), QDate(2026, 9, 8));
        shown.press(Qt::Key_PageUp);
        shown.press(Qt::Key_PageUp);
        QCOMPARE(shown.view.chosen(), 0);
        shown.press(Qt::Key_End);
        shown.press(Qt::Key_PageDown);
        QCOMPARE(shown.view.chosen(), shown.view.entries() - 1);
    }

    void enterActivatesWhatIsChosen()
    {
        Shown shown;
        shown.view.pick(6);
        const QSignalSpy activated(&shown.view, &WheelView::entryActivated);
        shown.press(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), shown.idOf(6));
    }

    void keysWithModifiersAreNotItsOwn()
    {
        Shown shown;
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.view.chosen(), std::nullopt);
    }

    void whatWasChosenStaysChosenOnAnotherWheel()
    {
        Shown shown;
        shown.view.pick(10);
        const QString id = shown.idOf(10);
        WheelChoice second;
        second.window = *WheelWindow::fromText(u"half:1"_s);
        shown.view.setContent(contentOf(u"holmestrand"_s, Language::Bokmaal, second));
        QCOMPARE(shown.idOf(*shown.view.chosen()), id);
        second.window = *WheelWindow::fromText(u"quarter:4"_s);
        shown.view.setContent(contentOf(u"holmestrand"_s, Language::Bokmaal, second));
        QCOMPARE(shown.view.chosen(), std::nullopt);
    }

    void focusHoverAndChoiceAreSeen()
    {
        Shown shown;
        shown.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.view));
        shown.view.clearFocus();
        const QImage plain = shown.view.grab().toImage();
        QTest::mouseMove(&shown.view, shown.view.markerRect(8).center());
        QTRY_VERIFY(shown.view.grab().toImage() != plain);
        const QImage hovered = shown.view.grab().toImage();
        shown.view.choose(8);
        const QImage chosen = shown.view.grab().toImage();
        QVERIFY(chosen != hovered && chosen != plain);
        shown.view.setFocus();
        QTRY_VERIFY(shown.view.hasFocus());
        QVERIFY(shown.view.grab().toImage() != chosen);
    }

    void darkIsDark()
    {
        Shown shown;
        Looks::apply(Looks::Appearance::Dark);
        QVERIFY(shown.view.grab().toImage().pixelColor(9, 9).lightness() < 80);
        Looks::apply(Looks::Appearance::Light);
        QTRY_VERIFY(shown.view.grab().toImage().pixelColor(9, 9).lightness() > 200);
    }

    void anEmptyWheelTakesKeysAndClicks()
    {
        WheelChoice nothing;
        nothing.arenas = {u"ingen"_s};
        Shown shown({500, 500}, contentOf(u"holmestrand"_s, Language::Bokmaal, nothing));
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_Return);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {250, 250});
        QCOMPARE(shown.view.chosen(), std::nullopt);
    }
};

QTEST_MAIN(WheelViewTest)
#include "wheelviewtest.moc"
