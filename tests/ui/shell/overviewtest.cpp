// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is done once a year and what is asked, where one sees what comes; and
/// what moved, for those who do not use a mouse.
#include "core/storage/examplefile.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/exchange.h"
#include "ui/shell/languages.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/overviewplace.h"
#include "ui/shell/overviewyear.h"

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

    void aYearThatEndsOffersTheNext_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("in November") << QDate(2026, 11, 12) << false;
        QTest::newRow("on the last day of March") << QDate(2027, 3, 31) << false;
        QTest::newRow("on the first of April") << QDate(2027, 4, 1) << true;
        QTest::newRow("in June") << QDate(2027, 6, 10) << true;
    }
    void aYearThatEndsOffersTheNext()
    {
        QFETCH(const QDate, today);
        QFETCH(const bool, isOffered);
        const auto desk = deskOn(today);
        const auto told = yearChangeLines(*desk);
        QCOMPARE(told.has_value(), isOffered);
        if (!told)
            return;
        QCOMPARE(told->year.text(), u"2027/28"_s);
        QCOMPARE(told->lines.size(), 1);
        QCOMPARE(told->lines[0].thing, (Thing{Thing::Kind::NewYear, u"2027/28"_s}));
        OverviewPlace place(*desk);
        const QSignalSpy asked(&place, &WorkPlace::asked);
        auto *rows = place.findChild<QTreeWidget *>();
        emit rows->itemActivated(rows->topLevelItem(0)->child(0), 0);
        QCOMPARE(asked.first().first().value<Thing>(), *told->lines[0].thing);
    }

    void aNewYearTellsWhatToSeeTo()
    {
        const auto desk = deskOn({2027, 6, 10});
        Store &store = desk->store();
        TeamMember seat = desk->content().members.first();
        const MeetingPlan plan = desk->content().plans.first();
        TeamMember left = seat;
        left.to = QDate(2027, 6, 1);
        MeetingPlan next = plan;
        next.id = MeetingPlanId::sortable();
        next.year = *SchoolYear::fromText(u"2027/28"_s);
        next.content =
            uR"({"units":["%1"],"rounds":[{"from":"2027-09-06","to":"2027-09-10"}]})"_s.arg(
                desk->content().units.first().id.text());
        desk->carryOut(editOf(store, u"x"_s,
                              {Changed<TeamMember>{seat, left}, Changed<MeetingPlan>{{}, next}}));
        QVERIFY(!yearChangeLines(*desk)); // begun already
        desk->lookAt(next.year);
        const auto told = yearChangeLines(*desk);
        QVERIFY(told);
        QCOMPARE(told->lines[0].thing, (Thing{Thing::Kind::Plan, next.id.text()}));
        QVERIFY2(told->lines[0].text.contains(u"0 av 1"_s), qPrintable(told->lines[0].text));
        QCOMPARE(told->lines[1].thing, (Thing{Thing::Kind::Team, seat.team.text()}));
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

    /// The example on another day, with a plan of this school year.
    std::unique_ptr<Desk> deskOn(QDate today)
    {
        m_folders.push_back(std::make_unique<QTemporaryDir>());
        const QString file = sample::exampleIn(m_folders.back()->path());
        auto desk = Desk::make(*Store::open(file), {PublicHolidays::builtIn(), [today] {
                                                        return QDateTime(today, {9, 30});
                                                    }});
        if (!desk || !(*desk)->unlock(PassphraseKey{{}, examplePassphrase()}))
            qFatal("no desk");
        const SchoolYear year = *SchoolYear::fromText(u"2026/27"_s);
        (*desk)->lookAt(year);
        const MeetingPlan plan{MeetingPlanId::sortable(), (*desk)->content().arenas.first().id,
                               year, u"{}"_s};
        (*desk)->carryOut(
            editOf((*desk)->store(), u"x"_s, {Changed<MeetingPlan>{std::nullopt, plan}}));
        return *std::move(desk);
    }

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OverviewPlace> m_place;
};

QTEST_MAIN(OverviewTest)
#include "overviewtest.moc"
