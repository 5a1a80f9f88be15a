// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What shows where one stands, pixel by pixel, light and dark.
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/shell/tversstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QRect field(0, 0, 120, 32);

QImage drawn(const std::function<void(QPainter &)> &draw)
{
    QImage image(field.size(), QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&image);
    draw(painter);
    return image;
}

int pixelsOf(const QImage &image, const QRect &part, QPalette::ColorRole role)
{
    const QRgb wanted = QApplication::palette().color(role).rgb();
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found += image.pixel(x, y) == wanted ? 1 : 0;
    }
    return found;
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRingIsTheFocusAndNothingElse_data() { appearances(); }
    void aRingIsTheFocusAndNothingElse()
    {
        QFETCH(const Looks::Appearance, appearance);
        Looks::apply(appearance);
        const auto ring = [](QStyleOptionButton::ButtonFeatures features, QStyle::State state) {
            QStyleOptionButton button;
            button.rect = field;
            button.features = features;
            button.state = QStyle::State_Enabled | state;
            button.palette = QApplication::palette();
            const QImage image = drawn([&button](QPainter &painter) {
                QApplication::style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &button,
                                                     &painter);
            });
            return pixelsOf(image, QRect(0, 8, 3, 16), QPalette::Highlight);
        };
        QCOMPARE(ring(QStyleOptionButton::DefaultButton, QStyle::State_None), 0);
        QCOMPARE(ring(QStyleOptionButton::None, QStyle::State_HasFocus), 2 * 16); // 2 px wide
        QCOMPARE(ring(QStyleOptionButton::DefaultButton, QStyle::State_HasFocus), 2 * 16);
    }

    void theCurrentCellOfAChosenRowHasARing_data() { appearances(); }
    void theCurrentCellOfAChosenRowHasARing()
    {
        QFETCH(const Looks::Appearance, appearance);
        Looks::apply(appearance);
        const auto ring = [](QStyle::State state) {
            QStyleOptionViewItem cell;
            cell.rect = field;
            cell.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Item |
                         QStyle::State_Selected | state;
            cell.showDecorationSelected = true;
            cell.palette = QApplication::palette();
            const QImage image = drawn([&cell](QPainter &painter) {
                QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, &painter);
            });
            return pixelsOf(image, QRect(0, 8, 3, 16), QPalette::HighlightedText);
        };
        QCOMPARE(ring(QStyle::State_None), 0);
        QCOMPARE(ring(QStyle::State_HasFocus), 2 * 16);
    }

    void tabsAndBoxesShowTheFocus_data() { appearances(); }
    void tabsAndBoxesShowTheFocus()
    {
        QFETCH(const Looks::Appearance, appearance);
        Looks::apply(appearance);
        const QTabBar tabs;
        const QCheckBox box;
        for (const QWidget *widget : std::initializer_list<const QWidget *>{&tabs, &box}) {
            QStyleOptionFocusRect focus;
            focus.rect = field;
            focus.palette = QApplication::palette();
            const QImage image = drawn([&](QPainter &painter) {
                QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter,
                                                     widget);
            });
            QCOMPARE(pixelsOf(image, QRect(0, 8, 3, 16), QPalette::Highlight), 2 * 16);
        }
    }

    /// 24 px, though the box that is seen is smaller (WCAG 2.5.8).
    void aBoxInARowIsATargetOfItsOwn()
    {
        Looks::apply(Looks::Appearance::Light);
        QListWidget list;
        auto *row = new QListWidgetItem(u"Gi opplæring"_s, &list);
        row->setCheckState(Qt::Unchecked);
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.widget = &list;
        option.rect = list.visualItemRect(row);
        option.features =
            QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
        option.text = row->text();
        const QRect target = QApplication::style()->subElementRect(
            QStyle::SE_ItemViewItemCheckIndicator, &option, &list);
        QVERIFY2(target.width() >= 24, qPrintable(QString::number(target.width())));
        QVERIFY2(target.height() >= 24, qPrintable(QString::number(target.height())));
    }

    /// Four titles in three quarters of their room: none is scrolled away, and all of it is read.
    void titlesOfTabsTakeTwoLinesWhereThereIsNoRoom()
    {
        Looks::apply(Looks::Appearance::Light);
        QTabWidget tabs;
        int wide = 0;
        for (const QString &title :
             {u"Alle arenaer"_s, u"Skoleåret"_s, u"Samtykke og lov"_s, u"Åpne spørsmål (12)"_s}) {
            tabs.addTab(new QWidget, title);
            wide += tabs.fontMetrics().horizontalAdvance(title) + 40;
        }
        tabs.resize(wide, 300);
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        const int line = tabs.tabBar()->height();
        const int room = wide * 3 / 4;
        tabs.resize(room, 300);
        QTRY_VERIFY(tabs.tabBar()->height() > line);
        QVERIFY(tabs.tabBar()->tabRect(3).right() <= room);
        QCOMPARE(tabs.tabText(3), u"Åpne spørsmål (12)"_s);
        tabs.resize(wide, 300);
        QTRY_COMPARE(tabs.tabBar()->height(), line);
    }

    void picturesInAChosenMenuLineAreOfItsColour_data() { appearances(); }
    void picturesInAChosenMenuLineAreOfItsColour()
    {
        QFETCH(const Looks::Appearance, appearance);
        Looks::apply(appearance);
        QStyleOptionMenuItem line;
        line.rect = field;
        line.menuItemType = QStyleOptionMenuItem::Normal;
        line.icon = iconOf(Symbol::Add);
        line.maxIconWidth = 24;
        line.state = QStyle::State_Enabled | QStyle::State_Selected;
        line.palette = QApplication::palette();
        const QImage image = drawn([&line](QPainter &painter) {
            QApplication::style()->drawControl(QStyle::CE_MenuItem, &line, &painter);
        });
        QVERIFY(pixelsOf(image, field, QPalette::HighlightedText) > 0);
        QCOMPARE(pixelsOf(image, field, QPalette::ButtonText), 0);
    }

    void questionsAndWarningsHaveTheirOwnPictures()
    {
        Looks::apply(Looks::Appearance::Light);
        for (const auto icon : {QStyle::SP_MessageBoxQuestion, QStyle::SP_MessageBoxWarning,
                                QStyle::SP_MessageBoxInformation}) {
            const QImage image = QApplication::style()->standardIcon(icon).pixmap(32, 32).toImage();
            const QRect all = image.rect();
            QVERIFY(pixelsOf(image.convertToFormat(QImage::Format_RGB32), all,
                             QPalette::ButtonText) > 0);
        }
    }

private:
    void appearances()
    {
        QTest::addColumn<Looks::Appearance>("appearance");
        QTest::newRow("light") << Looks::Appearance::Light;
        QTest::newRow("dark") << Looks::Appearance::Dark;
    }
};

QTEST_MAIN(StyleTest)
#include "styletest.moc"
