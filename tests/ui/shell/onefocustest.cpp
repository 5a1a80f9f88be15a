// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Lists, tables, trees and tabs as a screen reader meets them: who has the focus, and
/// who is where.
#include "ui/shell/onefocus.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QAccessibleInterface *heard(QObject &object)
{
    return QAccessible::queryAccessibleInterface(&object);
}

QString nameOf(const QAccessibleInterface *one) { return one->text(QAccessible::Name); }

void collectFocused(QAccessibleInterface *from, QStringList &names)
{
    if (from->state().focused)
        names.append(nameOf(from));
    for (int i = 0; i < from->childCount(); ++i)
        collectFocused(from->child(i), names);
}

} // namespace

class OneFocusTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        tellOfOneFocus();
        tellOfOneFocus(); // once is enough, twice does no harm
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s));
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_table = new QTableWidget(3, 2);
        for (int cell = 0; cell < 6; ++cell)
            m_table->setItem(cell / 2, cell % 2,
                             new QTableWidgetItem(u"celle %1"_s.arg(QChar(u'f' - cell))));
        m_table->setHorizontalHeaderLabels({u"Dag"_s, u"Hva"_s});
        m_list = new QListWidget;
        m_list->addItems({u"første"_s, u"andre"_s, u"tredje"_s});
        m_tree = new QTreeWidget;
        m_tree->setColumnCount(2);
        for (const auto &name : {u"stamme"_s, u"rot"_s}) {
            auto *item = new QTreeWidgetItem(m_tree, {name, u"en"_s});
            new QTreeWidgetItem(item, {name + u" gren"_s, u"to"_s});
        }
        m_tabs = new QTabWidget;
        for (const auto &name : {u"&Møter"_s, u"&Saker"_s})
            m_tabs->addTab(new QLineEdit, name);
        m_field = new QLineEdit;
        m_field->setAccessibleName(u"felt"_s);
        auto *holder = new QWidget;
        (new QVBoxLayout(holder))->addWidget(m_field);
        holder->setAccessibleName(u"rundt"_s);
        holder->setFocusProxy(m_field);
        for (QWidget *part :
             {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_list),
              static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_tabs), holder})
            column->addWidget(part);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_table->setCurrentCell(1, 1);
        m_list->setCurrentRow(1);
        m_tree->setCurrentItem(m_tree->topLevelItem(1));
    }
    void cleanup() { m_window.reset(); }

    void theInnermostHasTheFocusAndNobodyElse_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("name");
        QTest::newRow("table") << 0 << u"celle c"_s;
        QTest::newRow("list") << 1 << u"andre"_s;
        QTest::newRow("tree") << 2 << u"rot"_s;
        QTest::newRow("tabs") << 3 << u"Møter"_s;
        QTest::newRow("field in a part that hands it on") << 4 << u"felt"_s;
    }
    void theInnermostHasTheFocusAndNobodyElse()
    {
        QFETCH(const int, part);
        QFETCH(const QString, name);
        QWidget *parts[] = {m_table, m_list, m_tree, m_tabs->tabBar(), m_field};
        parts[part]->setFocus();
        QCOMPARE(focused(), QStringList{name});
    }

    void aViewWithoutACurrentCellHasItItself()
    {
        m_list->setAccessibleName(u"liste"_s);
        m_list->setCurrentItem(nullptr);
        m_list->setFocus();
        m_list->setCurrentItem(nullptr);
        QCOMPARE(focused(), QStringList{u"liste"_s});
    }

    void childrenAreNumberedAsQtTellsOfThem()
    {
        QAccessibleInterface *table = heard(*m_table);
        QCOMPARE(table->childCount(), 4 * 3); // with their heads
        QCOMPARE(table->child(1)->role(), QAccessible::ColumnHeader);
        QCOMPARE(nameOf(table->child(2)), u"Hva"_s);
        QCOMPARE(table->child(3)->role(), QAccessible::RowHeader);
        QCOMPARE(nameOf(table->child(4)), u"celle f"_s);
        QCOMPARE(nameOf(table->tableInterface()->cellAt(2, 0)), u"celle b"_s);
        for (int i = 0; i < table->childCount(); ++i)
            QCOMPARE(table->indexOfChild(table->child(i)), i);
        auto *cell = table->tableInterface()->cellAt(2, 1)->tableCellInterface();
        QCOMPARE(QPoint(cell->rowIndex(), cell->columnIndex()), QPoint(2, 1));
        QCOMPARE(nameOf(cell->columnHeaderCells().first()), u"Hva"_s);
        QVERIFY(!table->child(-1) && !table->child(12));
    }

    void aListHasOnlyWhatItShows()
    {
        m_list->setRowHidden(0, true);
        QCOMPARE(heard(*m_list)->childCount(), 2);
        QCOMPARE(nameOf(heard(*m_list)->child(0)), u"andre"_s);
        m_list->setFocus();
        QCOMPARE(nameOf(heard(*m_list)->focusChild()), u"andre"_s);
    }

    void aTreeHasTheRowsThatAreUnfolded()
    {
        QAccessibleInterface *tree = heard(*m_tree);
        QCOMPARE(tree->tableInterface()->rowCount(), 2);
        QVERIFY(tree->tableInterface()->cellAt(0, 0)->state().expandable);
        m_tree->expandItem(m_tree->topLevelItem(0));
        QCOMPARE(tree->tableInterface()->rowCount(), 3);
        QCOMPARE(nameOf(tree->tableInterface()->cellAt(1, 0)), u"stamme gren"_s);
        QCOMPARE(nameOf(tree->tableInterface()->cellAt(2, 0)), u"rot"_s);
        QVERIFY(tree->tableInterface()->cellAt(0, 0)->state().expanded);
        QCOMPARE(focusedIn(*m_tree, 2), u"rot"_s);
    }

    void aCellStaysItselfWhenRowsComeGoAndAreSorted()
    {
        QAccessibleTableInterface *table = heard(*m_table)->tableInterface();
        const auto second = QAccessible::uniqueId(table->cellAt(1, 0)); // "celle d"
        m_table->insertRow(0);
        tellOfRows(QAccessibleTableModelChangeEvent::RowsInserted);
        QCOMPARE(QAccessible::uniqueId(table->cellAt(2, 0)), second);
        m_table->removeRow(0);
        m_table->removeRow(0);
        tellOfRows(QAccessibleTableModelChangeEvent::RowsRemoved);
        QCOMPARE(QAccessible::uniqueId(table->cellAt(0, 0)), second);
        QCOMPARE(nameOf(QAccessible::accessibleInterface(second)), u"celle d"_s);
        m_table->sortItems(0);
        QCOMPARE(nameOf(table->cellAt(0, 0)), u"celle b"_s);
        QCOMPARE(nameOf(table->cellAt(1, 0)), u"celle d"_s);
        m_table->setRowCount(0);
        QVERIFY(!table->cellAt(0, 0));
        QCOMPARE(heard(*m_table)->childCount(), 3); // the heads
    }

    void rowsAreChosenThroughThem()
    {
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        QAccessibleTableInterface *table = heard(*m_table)->tableInterface();
        QVERIFY(table->selectRow(0));
        QCOMPARE(table->selectedRows(), QList<int>{0});
        auto *cell = table->cellAt(2, 1)->actionInterface();
        cell->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(table->selectedRows(), QList<int>{2});
        QCOMPARE(table->selectedCellCount(), 2);
        QVERIFY(table->cellAt(2, 0)->state().selected);
    }

    void aTabIsCalledByItsWordAndPressed()
    {
        QAccessibleInterface *tabs = heard(*m_tabs->tabBar());
        QCOMPARE(tabs->childCount(), 2);
        QCOMPARE(nameOf(tabs->child(1)), u"Saker"_s);
        QVERIFY(tabs->child(0)->state().selected && !tabs->child(0)->state().focused);
        tabs->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_tabs->currentIndex(), 1);
        QVERIFY(tabs->child(1)->state().selected);
        QCOMPARE(tabs->indexOfChild(tabs->child(1)), 1);
    }

private:
    /// As the view does where somebody listens: offscreen nobody can.
    void tellOfRows(QAccessibleTableModelChangeEvent::ModelChangeType how)
    {
        QAccessibleTableModelChangeEvent event(m_table, how);
        heard(*m_table)->tableInterface()->modelChange(&event);
    }
    QStringList focused()
    {
        QStringList names;
        collectFocused(heard(*m_window), names);
        return names;
    }
    static QString focusedIn(QWidget &view, int row)
    {
        view.setFocus();
        QAccessibleInterface *cell = heard(view)->tableInterface()->cellAt(row, 0);
        return cell->state().focused ? nameOf(cell) : QString();
    }

    std::unique_ptr<QWidget> m_window;
    QTableWidget *m_table = nullptr;
    QListWidget *m_list = nullptr;
    QTreeWidget *m_tree = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLineEdit *m_field = nullptr;
};

QTEST_MAIN(OneFocusTest)
#include "onefocustest.moc"
