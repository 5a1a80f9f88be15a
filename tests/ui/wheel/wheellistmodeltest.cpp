// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The equal table: everything that the wheel says.
#include "ui/wheel/wheellistmodel.h"
#include "tests/ui/wheel/contentmaking.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

using namespace tvers;
using namespace tvers::testing;

using Model = WheelListModel;

class WheelListModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEntryAndEveryUndatedArenaIsARow()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        const WheelContent content = holmestrand();
        model.setContent(content);
        QCOMPARE(model.rowCount(), content.wheel.entries.size() + content.wheel.undated.size());
        for (qsizetype i = 0; i < content.wheel.entries.size(); ++i)
            QCOMPARE(model.index(int(i), 0).data(Model::EntryRole).toString(),
                     content.wheel.entries[i].id);
        const QModelIndex last = model.index(model.rowCount() - 1, Model::What);
        QVERIFY(last.data(Model::EntryRole).toString().isEmpty());
        QCOMPARE(last.data(Model::ArenaRole).toString(), content.wheel.undated.last().id);
        model.setContent(contentOf(u"vestby"_s));
        QCOMPARE(model.index(0, 0).data(Model::EntryRole).toString(), QString());
    }

    void aRowSaysWhatTheMarkerSays()
    {
        Model model;
        model.setContent(holmestrand());
        const auto text = [&model](int column) { return model.index(6, column).data().toString(); };
        QCOMPARE(text(Model::Number), u"7"_s);
        QCOMPARE(text(Model::Letter), u"D"_s);
        QCOMPARE(text(Model::Day), u"ti. 6.10."_s);
        QCOMPARE(text(Model::Week), u"41"_s);
        QCOMPARE(text(Model::What), u"Nærværsteam, 13:00–15:00"_s);
        QVERIFY(text(Model::Findings).startsWith(u"Høstferie. "_s));
    }

    void itIsSortedByDaysAndNumbersNotByTheirLetters_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("number") << int(Model::Number);
        QTest::newRow("day") << int(Model::Day);
    }
    void itIsSortedByDaysAndNumbersNotByTheirLetters()
    {
        QFETCH(const int, column);
        Model model;
        QSortFilterProxyModel sorted;
        const QAbstractItemModelTester tester(&sorted);
        sorted.setSourceModel(&model);
        sorted.setSortRole(Model::SortRole);
        const WheelContent content = holmestrand();
        model.setContent(content);
        sorted.sort(column, Qt::DescendingOrder);
        const int undated = int(content.wheel.undated.size());
        QCOMPARE(sorted.index(undated, Model::Number).data().toInt(), 35);
        sorted.sort(column);
        QCOMPARE(sorted.index(0, Model::Number).data().toInt(), 1);
        QCOMPARE(sorted.index(10, Model::Number).data().toInt(), 11);
    }
};

QTEST_MAIN(WheelListModelTest)
#include "wheellistmodeltest.moc"
