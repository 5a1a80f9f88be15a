// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel as a screen reader meets it.
#include "tests/ui/wheel/contentmaking.h"
#include "ui/wheel/wheelview.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::Language)

namespace {

struct Read {
    explicit Read(Language language = Language::Bokmaal) : words(language)
    {
        view.resize(800, 700);
        view.setContent(holmestrand(language));
        view.show();
    }
    QAccessibleInterface *list() { return QAccessible::queryAccessibleInterface(&view); }

    Spoken words;
    WheelView view;
};

} // namespace

class WheelAccessibleTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEntryIsAnItemOfTheList()
    {
        Read read;
        QCOMPARE(read.list()->role(), QAccessible::List);
        QCOMPARE(read.list()->text(QAccessible::Name), u"Årshjul 2026/27"_s);
        QCOMPARE(read.list()->childCount(), int(read.view.entries()));
        for (int i = 0; i < read.list()->childCount(); ++i) {
            QAccessibleInterface *item = read.list()->child(i);
            QVERIFY(item && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            QVERIFY(item->parent() == read.list());
            QCOMPARE(read.list()->indexOfChild(item), i);
            QVERIFY(!item->text(QAccessible::Name).isEmpty());
        }
        QVERIFY(!read.list()->child(-1));
        QVERIFY(!read.list()->child(int(read.view.entries())));
    }

    void aNameSaysEverything_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("position");
        QTest::newRow("nb") << Language::Bokmaal
                            << u"Nærværsteam, tirsdag 6. oktober 2026, uke 41, 13:00–15:00. "
                               "Høstferie. Heller tirsdag 29. september 2026, uke 40"_s
                            << u"7 av 35"_s;
        QTest::newRow("nn") << Language::Nynorsk
                            << u"Nærværsteam, tysdag 6. oktober 2026, veke 41, 13:00–15:00. "
                               "Haustferie. Heller tysdag 29. september 2026, veke 40"_s
                            << u"7 av 35"_s;
    }
    void aNameSaysEverything()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, name);
        QFETCH(const QString, position);
        Read read(language);
        QCOMPARE(read.list()->child(6)->text(QAccessible::Name), name);
        QCOMPARE(read.list()->child(6)->text(QAccessible::Description), position);
    }

    void anItemIsWhereItsMarkerIs()
    {
        Read read;
        const QRect marker = read.view.markerRect(9);
        const QRect onScreen(read.view.mapToGlobal(marker.topLeft()), marker.size());
        QCOMPARE(read.list()->child(9)->rect(), onScreen);
        const QPoint middle = onScreen.center();
        QVERIFY(read.list()->childAt(middle.x(), middle.y()) == read.list()->child(9));
    }

    void theChosenItemIsSelectedAndHasTheFocus()
    {
        Read read;
        read.view.activateWindow();
        read.view.setFocus();
        QTRY_VERIFY(read.view.hasFocus());
        read.view.pick(4);
        const QAccessible::State state = read.list()->child(4)->state();
        QVERIFY(state.focusable && state.selectable && state.selected && state.focused);
        QVERIFY(!read.list()->child(5)->state().selected);
        QVERIFY(read.list()->focusChild() == read.list()->child(4));
    }

    void pressActivates()
    {
        Read read;
        const QSignalSpy activated(&read.view, &WheelView::entryActivated);
        auto *actions = read.list()->child(2)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(read.view.chosen(), 2);
    }

    void itemsOfAnEarlierWheelAreGone()
    {
        Read read;
        const auto id = QAccessible::uniqueId(read.list()->child(20));
        WheelChoice quarter;
        quarter.window = *WheelWindow::fromText(u"quarter:1"_s);
        read.view.setContent(contentOf(u"holmestrand"_s, Language::Bokmaal, quarter));
        QVERIFY(!QAccessible::accessibleInterface(id));
        QCOMPARE(read.list()->childCount(), int(read.view.entries()));
        QVERIFY(read.list()->child(0)->isValid());
    }
};

QTEST_MAIN(WheelAccessibleTest)
#include "wheelaccessibletest.moc"
