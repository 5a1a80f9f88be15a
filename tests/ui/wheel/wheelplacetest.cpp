// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel as a place, over an example file.
#include "ui/wheel/wheelplace.h"
#include "tests/ui/wheel/exampledesk.h"
#include "tests/ui/wheel/placeinroom.h"
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/workpage.h"
#include "ui/wheel/wheeldetails.h"
#include "ui/wheel/wheelfilter.h"
#include "ui/wheel/wheellistmodel.h"
#include "ui/wheel/wheeloutput.h"
#include "ui/wheel/wheelview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class WheelPlaceTest : public QObject
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
        m_desk->lookAt(*SchoolYear::fromText(u"2026/27"_s));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 760);
        m_place = new WheelPlace(*m_desk, m_window.get());
        m_place->resize(m_window->size());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void wheelAndListShowTheSame()
    {
        const auto &entries = m_place->content().wheel.entries;
        QVERIFY(entries.size() > 30);
        QCOMPARE(view().entries(), entries.size());
        QCOMPARE(list().model()->rowCount(),
                 entries.size() + m_place->content().wheel.undated.size());
    }

    void whatIsChosenOnOneSideIsChosenOnTheOther()
    {
        view().pick(6);
        QCOMPARE(chosenInList(), idOf(6));
        list().setCurrentIndex(list().model()->index(9, 0));
        QCOMPARE(view().chosen(), 9);
        list().sortByColumn(WheelListModel::Day, Qt::DescendingOrder);
        view().pick(3);
        QCOMPARE(chosenInList(), idOf(3));
    }

    void detailsSayEverythingOfWhatIsChosen()
    {
        QVERIFY(!m_place->details());
        const QSignalSpy changed(m_place, &WorkPlace::detailsChanged);
        view().pick(entryOn({2026, 10, 6}));
        QCOMPARE(changed.size(), 1);
        const QStringList lines = details().lines();
        QCOMPARE(lines.first(), u"Nærværsteam"_s);
        QVERIFY(lines.contains(u"Dag: tirsdag 6. oktober 2026, uke 41"_s));
        QVERIFY(lines.contains(u"Tid: 13:00–15:00"_s));
        QVERIFY(lines.contains(u"Merk: Høstferie"_s));
        QVERIFY(lines.contains(u"En annen dag: Heller tirsdag 29. september 2026, uke 40"_s));
        QVERIFY(!lines.filter(u"Samtykke: "_s).isEmpty());
    }

    void aDeadlineSaysWhoAndWhenToThinkOfIt()
    {
        view().pick(entryOn({2026, 12, 15}));
        const QStringList lines = details().lines();
        QCOMPARE(lines.first(), u"Frist: Halvårsrapport"_s);
        QCOMPARE(lines.filter(u"Ansvarlig: "_s).size(), 1);
    }

    void detailsLeadToTheArena()
    {
        view().pick(entryOn({2026, 10, 6}));
        const QSignalSpy asked(m_place, &WorkPlace::asked);
        details().findChild<QPushButton *>()->click();
        QCOMPARE(asked.size(), 1);
        const Thing arena{Thing::Kind::Arena, u"holmestrand.naervaersteam"_s};
        QCOMPARE(asked.first().first().value<Thing>(), arena);
    }

    void anUndatedArenaHasDetailsAndNoMarker()
    {
        view().pick(2);
        list().setCurrentIndex(list().model()->index(list().model()->rowCount() - 1, 0));
        QCOMPARE(view().chosen(), std::nullopt);
        QCOMPARE(details().lines().first(),
                 m_place->content().wheel.undated.last().version.name.nb);
    }

    void f7GoesBetweenWheelAndList()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_F7);
        QVERIFY(list().hasFocus());
        QVERIFY(list().currentIndex().isValid());
        QTest::keyClick(&list(), Qt::Key_F7);
        QVERIFY(view().hasFocus());
    }

    /// 1280x800 without and with details, 1000x700 with them, and 1280x800 at 200 %: what
    /// is left of the window for the place there.
    void everyLineOfTheListIsReadInWindowsOf_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<double>("letters");
        QTest::newRow("1280x800") << QSize(1080, 690) << 1.0;
        QTest::newRow("1280x800, details") << QSize(720, 690) << 1.0;
        QTest::newRow("1000x700, details") << QSize(520, 590) << 1.0;
        QTest::newRow("large letters") << QSize(1080, 690) << 1.8;
        QTest::newRow("large letters, details") << QSize(560, 560) << 2.0;
    }
    void everyLineOfTheListIsReadInWindowsOf()
    {
        QFETCH(const QSize, room);
        QFETCH(const double, letters);
        const QFont usual = QApplication::font();
        const auto reset = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * letters);
        QApplication::setFont(large);
        showIn(room);
        const int letter = list().fontMetrics().averageCharWidth();
        QVERIFY(list().columnWidth(WheelListModel::What) >= 20 * letter);
        QCOMPARE(list().horizontalScrollBar()->maximum(), 0);
        QVERIFY(list().height() >= 8 * list().fontMetrics().lineSpacing());
        int highest = 0;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            highest = qMax(highest, list().rowHeight(row));
        QVERIFY2(highest <= 6 * list().fontMetrics().lineSpacing(),
                 qPrintable(QString::number(highest)));
        // 2.35 mm are as much as the height of the letters beside it
        const double wheel = view().pixelsPerMm() * 2.35;
        QVERIFY2(wheel >= 0.64 * QFontInfo(list().font()).pixelSize(),
                 qPrintable(QString::number(wheel)));
    }

    void keysMakeTheWheelLargerAndFitItAgain()
    {
        const QSize whole = view().size();
        const double scale = view().pixelsPerMm();
        view().setFocus();
        view().pick(0);
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view().pixelsPerMm() > 1.5 * scale); // 1.25²
        QVERIFY(view().width() > whole.width());
        for (const qsizetype entry : {qsizetype(0), view().entries() / 2, view().entries() - 1}) {
            view().pick(entry);
            QVERIFY(view().visibleRegion().contains(view().markerRect(entry).center()));
        }
        QTest::keyClick(&view(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view().pixelsPerMm() < 1.3 * scale);
        QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view().size(), whole);
        QCOMPARE(view().pixelsPerMm(), scale);
        QTest::keyClick(&view(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view().size(), whole); // smaller shows nothing more
    }

    void f7BringsTheListBelowTheWheelIntoSight()
    {
        showIn({560, 480});
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_F7);
        QVERIFY(list().hasFocus());
        QVERIFY(!list().visibleRegion().isEmpty());
        const int seen = list().visibleRegion().boundingRect().height();
        QVERIFY2(seen >= qMin(list().height(), 400) * 3 / 4,
                 qPrintable(u"%1 of %2, to %3 of %4"_s.arg(seen)
                                .arg(list().height())
                                .arg(bottomOfList().y())
                                .arg(m_place->height())));
    }

    void theChosenMarkerIsSeenWhereThePlaceIsScrolled()
    {
        showIn({560, 300});
        view().setFocus();
        for (const qsizetype entry : {qsizetype(0), view().entries() / 2, view().entries() - 1}) {
            view().pick(entry);
            QVERIFY(view().visibleRegion().contains(view().markerRect(entry).center()));
        }
    }

    void suggestionsComeWhenTheyAreAskedFor()
    {
        const auto before = view().entries();
        m_place->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(view().entries() > before);
    }

    void filtersNarrowTheWheelAndTheirButtonWidensItAgain()
    {
        const auto whole = view().entries();
        auto *window = m_place->findChildren<QComboBox *>().last();
        window->setCurrentIndex(window->findData(u"half:2"_s));
        QVERIFY(view().entries() < whole);
        for (QAction *action : filter().findChild<QMenu *>()->actions())
            action->setChecked(false);
        QCOMPARE(view().entries(), 0);
        auto *leave = visibleButton();
        QCOMPARE(leave->text(), u"Vis alt"_s);
        leave->click();
        QCOMPARE(view().entries(), whole);
    }

    void aServiceShowsOnlyWhereItSits()
    {
        auto *group = m_place->findChildren<QComboBox *>().first();
        const auto whole = view().entries();
        group->setCurrentIndex(group->findText(u"Barnehage"_s));
        QVERIFY(view().entries() > 0 && view().entries() < whole);
        for (const WheelArena &arena : m_place->content().wheel.arenas)
            QVERIFY(arena.version.sectors.contains(Sector::Kindergarten));
    }

    void itFollowsTheDeskToAnotherYearAndUnit()
    {
        m_desk->lookAt(*SchoolYear::fromText(u"2027/28"_s));
        QCOMPARE(m_place->content().texts.title, u"Årshjul 2027/28"_s);
        const Unit &unit = m_desk->content().units.first();
        m_desk->lookAt(unit.id);
        QVERIFY(m_place->content().texts.subtitles.first().startsWith(unit.name));
        m_desk->lookAt(std::optional<UnitId>());
    }

    void itSpeaksAnotherLanguageAtOnce()
    {
        view().pick(entryOn({2026, 10, 6}));
        const QString id = idOf(entryOn({2026, 10, 6}));
        speak(Language::Nynorsk);
        QCoreApplication::processEvents();
        QCOMPARE(idOf(*view().chosen()), id);
        QVERIFY(details().lines().contains(u"Dag: tysdag 6. oktober 2026, veke 41"_s));
        QCOMPARE(list().model()->headerData(WheelListModel::Week, Qt::Horizontal).toString(),
                 u"Veke"_s);
    }

    void somethingElseCanAskForAnEntry()
    {
        const Thing thing{Thing::Kind::Entry, idOf(12)};
        auto *window = m_place->findChildren<QComboBox *>().last();
        window->setCurrentIndex(window->findData(u"quarter:4"_s));
        QVERIFY(m_place->canShow(thing));
        m_place->showThing(thing);
        QCOMPARE(idOf(*view().chosen()), thing.id);
        QVERIFY(!m_place->canShow({Thing::Kind::Entry, u"ingen.meeting.2026-08-01"_s}));
        QVERIFY(!m_place->canShow({Thing::Kind::Unit, thing.id}));
    }

    void exportedFilesAreThereAndNamed_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"pdf", "png", "svg"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void exportedFilesAreThereAndNamed()
    {
        QFETCH(const QString, ending);
        const QString path = m_folder.filePath(u"hjul."_s + ending);
        const ActionSet actions(this);
        WorkPage page(*m_desk, actions);
        auto *place = new WheelPlace(*m_desk);
        page.add(place);
        place->findChild<WheelOutput *>()->exportTo(path, Paper::A3);
        QVERIFY(QFile::exists(path));
        const QString said = page.notices().accessibleName();
        QVERIFY2(said.contains(u"hjul."_s + ending), qPrintable(said));
    }

private:
    void showIn(QSize room)
    {
        showPlaceIn(room, *m_place, *m_window);
        QVERIFY(m_place->rect().contains(bottomOfList()));
    }
    QPoint bottomOfList() { return list().mapTo(m_place, list().rect().bottomLeft()); }
    WheelView &view() { return *m_place->findChild<WheelView *>(); }
    QTableView &list() { return *m_place->findChild<QTableView *>(); }
    WheelFilter &filter() { return *m_place->findChild<WheelFilter *>(); }
    WheelDetails &details() { return *qobject_cast<WheelDetails *>(m_place->details()); }
    QString idOf(qsizetype entry) { return m_place->content().wheel.entries[entry].id; }
    QString chosenInList()
    {
        return list().currentIndex().data(WheelListModel::EntryRole).toString();
    }
    qsizetype entryOn(QDate day)
    {
        qsizetype entry = 0;
        while (m_place->content().wheel.entries[entry].days.first() != day)
            ++entry;
        return entry;
    }
    QPushButton *visibleButton()
    {
        for (QPushButton *button : m_place->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->menu())
                return button;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    WheelPlace *m_place = nullptr;
};

QTEST_MAIN(WheelPlaceTest)
#include "wheelplacetest.moc"
