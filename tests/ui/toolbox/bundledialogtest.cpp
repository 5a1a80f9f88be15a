// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is asked when a plan is opened.
#include "ui/shell/bundledialog.h"

#include "tests/ui/shell/sampledesk.h"

#include <QComboBox>
#include <QTableWidget>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class BundleDialogTest : public QObject
{
    Q_OBJECT

    static BundleMerge mergeOfTwo()
    {
        const Meeting here{MeetingId::sortable(), ArenaId::sortable(), {}, {}, {}, {2026, 10, 1}};
        Meeting there = here;
        there.day = {2026, 10, 8};
        using Outcome = BundleChange::Outcome;
        const auto kind = BundleChange::Kind::Meeting;
        const BundleHead head{BundleHead::Way::ToUnit,
                              MunicipalityId::sortable(),
                              u"Prøve"_s,
                              UnitId::sortable(),
                              *SchoolYear::fromText(u"2026/27"_s),
                              QUuid::createUuid(),
                              sample::morning(),
                              {}};
        return {head,
                {{Outcome::Moved, kind, u"meeting:1"_s, u"Ekeberg"_s, here, there},
                 {Outcome::Conflict, kind, u"meeting:2"_s, u"Ekeberg"_s, here, there}},
                {},
                false};
    }

private slots:
    void init() { sample::failOnWarnings(); }

    void whatBothChangedIsAskedFirstAndStaysUnlessChosen()
    {
        const BundleDialog dialog(mergeOfTwo(), Language::English);
        const auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"Changed here and there"_s);
        QVERIFY(table->item(1, 2)->text().contains(u"1 October 2026"_s));
        QVERIFY(table->item(1, 3)->text().contains(u"8 October 2026"_s));
        const auto questions = dialog.findChildren<QComboBox *>();
        QCOMPARE(questions.size(), 1);
        QVERIFY(!questions[0]->accessibleName().isEmpty());
        QVERIFY(dialog.taken().isEmpty());
        questions[0]->setCurrentIndex(1);
        QCOMPARE(dialog.taken(), QSet{u"meeting:2"_s});
    }

    void everyColumnIsInSight()
    {
        BundleMerge merge = mergeOfTwo();
        merge.changes[1].name = u"Tverrfaglig samarbeid på tvers i Prøvebarnehagen nr. 12"_s;
        BundleDialog dialog(merge, Language::English);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *table = dialog.findChild<QTableWidget *>();
        int width = 0;
        for (int column = 0; column < table->columnCount(); ++column)
            width += table->columnWidth(column);
        QVERIFY(width <= table->viewport()->width());
        QVERIFY(table->rowHeight(0) >= table->rowHeight(1)); // the long name takes more lines
    }

    void everybodysMeetingSaysWhoCalledItOff()
    {
        BundleMerge merge = mergeOfTwo();
        merge.changes[1].isForAll = true;
        merge.changes[1].theirs->state = Meeting::State::Cancelled;
        const BundleDialog dialog(merge, Language::English);
        const auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 0)->text(), u"Called off at the unit"_s);
        QCOMPARE(table->item(0, 1)->text(), u"Meeting of all units: Ekeberg"_s);
        QVERIFY(table->item(0, 3)->text().startsWith(u"called off"_s));
    }

    void withoutQuestionsNothingIsAsked()
    {
        BundleMerge merge = mergeOfTwo();
        merge.changes.removeLast();
        const BundleDialog dialog(merge, Language::English);
        QVERIFY(dialog.findChild<QTableWidget *>()->isColumnHidden(4));
        QVERIFY(dialog.findChildren<QComboBox *>().isEmpty());
    }
};

QTEST_MAIN(BundleDialogTest)
#include "bundledialogtest.moc"
