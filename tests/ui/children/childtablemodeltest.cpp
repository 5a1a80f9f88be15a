// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Children as a table. Today is 12 November 2026.
#include "ui/children/childtablemodel.h"

#include "tests/ui/shell/sampledesk.h"
#include "ui/municipality/editabletablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 12);

ChildrenContent twoChildren()
{
    ChildrenContent content;
    content.children = {{ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s, QDate(2018, 11, 13)},
                        {ChildId::random(), u"Aksel"_s, u"Fabelmo"_s}};
    return content;
}

} // namespace

class ChildTableModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { sample::failOnWarnings(); }

    void rowsStandByNameAndSayHowItStands()
    {
        ChildTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(childRows(twoChildren(), {}, today, Archived::LeftOut), today);
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, ChildTableModel::Name), u"Aksel Fabelmo"_s);
        QCOMPARE(text(0, ChildTableModel::Age), u"Day of birth missing"_s);
        QVERIFY(text(1, ChildTableModel::Age).startsWith(u"7 "_s)); // eight tomorrow
        QCOMPARE(text(1, ChildTableModel::Standing), u"Nobody has asked yet"_s);
    }

    void whatChangesRepaintsItsRowOnly()
    {
        ChildTableModel model;
        const QAbstractItemModelTester tester(&model);
        ChildrenContent content = twoChildren();
        model.show(childRows(content, {}, today, Archived::LeftOut), today);
        const QSignalSpy repaints(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        content.children[0].notAskedReason = u"Bare råd på systemnivå"_s;
        model.show(childRows(content, {}, today, Archived::LeftOut), today);
        QCOMPARE(repaints.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.index(1, ChildTableModel::Standing).data().toString(),
                 u"Not asked, with a reason"_s);
    }

    void theArchivedAreShownOnlyWhenAskedFor()
    {
        ChildrenContent content = twoChildren();
        content.children[1].archived = today;
        QCOMPARE(childRows(content, {}, today, Archived::LeftOut).size(), 1);
        QCOMPARE(childRows(content, {}, today.addDays(-1), Archived::LeftOut).size(), 2);
        ChildTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(childRows(content, {}, today, Archived::Shown), today);
        QCOMPARE(model.index(0, 0).data().toString(), u"Aksel Fabelmo (archived)"_s);
    }

    void sortingGoesByDaysNotByTheirWords()
    {
        ChildTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(childRows(twoChildren(), {}, today, Archived::LeftOut), today);
        QCOMPARE(model.index(1, ChildTableModel::Age).data(EditableTableModel::SortRole).toDate(),
                 QDate(2018, 11, 13));
    }
};

QTEST_MAIN(ChildTableModelTest)
#include "childtablemodeltest.moc"
