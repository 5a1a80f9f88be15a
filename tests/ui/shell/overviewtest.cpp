// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is done once a year and what is asked, where one sees what comes; and
/// what moved, for those who do not use a mouse.
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/languages.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/overviewplace.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class OverviewTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        speak(Language::Bokmaal);
        m_desk = sample::deskIn(m_folder.path());
        QVERIFY(m_desk);
    }
    void init()
    {
        sample::failOnWarnings();
        m_place = std::make_unique<OverviewPlace>(*m_desk);
    }
    void cleanupTestCase()
    {
        m_place.reset();
        m_desk.reset();
    }

    void aDutyIsTickedOffWithItsDayAndTakenBack()
    {
        QCOMPARE(duty(0)->checkState(0), Qt::Unchecked);
        QVERIFY2(duty(0)->text(0).startsWith(u"styrer: "_s), qPrintable(duty(0)->text(0)));
        QCOMPARE(duty(0)->text(1), u"Ikke gjort ennå"_s);
        duty(0)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(duty(0)->text(1), u"to. 12. nov. 2026"_s); // the sample's today
        QCOMPARE(duty(1)->checkState(0), Qt::Unchecked);
        m_desk->undoStack().undo();
        QTRY_COMPARE(duty(0)->checkState(0), Qt::Unchecked);
    }

    void aNewSchoolYearBeginsWithNothingDone()
    {
        duty(0)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(duty(0)->text(1), u"to. 12. nov. 2026"_s);
        m_desk->lookAt(*SchoolYear::fromText(u"2027/28"_s));
        QCOMPARE(duty(0)->checkState(0), Qt::Unchecked);
        m_desk->lookAt(*SchoolYear::fromText(u"2026/27"_s));
        QCOMPARE(duty(0)->checkState(0), Qt::Checked);
    }

    /// A dialog asks for the answers that have no field; all others lead somewhere.
    void everyQuestionOfAnArenaLeadsToItsField()
    {
        const QTreeWidgetItem *questions = section(u"Spørsmål"_s);
        QVERIFY(questions);
        int led = 0;
        for (int i = 0; i < questions->childCount(); ++i) {
            QTreeWidgetItem *arena = questions->child(i);
            for (int row = 0; row < arena->childCount(); ++row) {
                const QSignalSpy asked(m_place.get(), &WorkPlace::asked);
                emit list()->itemActivated(arena->child(row), 0);
                QCOMPARE(asked.size(), 1);
                QCOMPARE(asked.first().first().value<Thing>().kind, Thing::Kind::Question);
                ++led;
            }
        }
        QVERIFY(led > 10);
    }

    void whatMovedUnfoldsAsAList()
    {
        NoticeBar bar;
        bar.say({u"Nærværsteam: 2 nye dager."_s, u"Nærværsteam\nNye: to. 1. okt."_s});
        bar.show();
        auto *details = bar.findChild<QListWidget *>();
        QVERIFY(!details->isVisible());
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->isCheckable())
                QTest::keyClick(button, Qt::Key_Space);
        }
        QVERIFY(details->isVisible());
        QCOMPARE(details->count(), 2);
        QVERIFY(!details->accessibleName().isEmpty());
    }

private:
    QTreeWidget *list() const { return m_place->findChild<QTreeWidget *>(); }
    QTreeWidgetItem *section(const QString &heading) const
    {
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            if (list()->topLevelItem(i)->text(0).startsWith(heading))
                return list()->topLevelItem(i);
        }
        return nullptr;
    }
    QTreeWidgetItem *duty(int row) const { return section(u"Skal gjøres"_s)->child(row); }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OverviewPlace> m_place;
};

QTEST_MAIN(OverviewTest)
#include "overviewtest.moc"
