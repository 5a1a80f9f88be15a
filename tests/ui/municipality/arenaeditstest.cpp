// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Arenas changed and changed back, in a real file.
#include "ui/municipality/arenaedits.h"

#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "tests/core/arenabuilders.h"
#include "tests/storage/sample.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate anchor(2026, 8, 19);
const QDate newYear(2027, 1, 1);

ArenaVersion rulesOf(int every) { return meetingsBy(wednesdays(anchor, every)); }

} // namespace

class ArenaEditsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = sample::openToAll(m_folder->filePath(u"a.tvers"_s));
        VERIFY_DONE(writePack(*m_store, packOf(QList{rulesOf(1)})));
    }

    void correctionKeepsTheDaysAndComesBack()
    {
        const KeptArena before = arena();
        const Edit edit = correctVersion(*m_store, before, before.versions[0], rulesOf(2));
        VERIFY_DONE(edit.apply());
        QCOMPARE(versions(), QList{rulesOf(2)});
        VERIFY_DONE(edit.revert());
        QCOMPARE(versions(), QList{rulesOf(1)});
        QCOMPARE(arena().versions, before.versions);
    }

    void newRulesEndTheOldOnesTheDayBefore()
    {
        const Edit edit = changeFrom(*m_store, arena(), rulesOf(2), newYear);
        VERIFY_DONE(edit.apply());
        QCOMPARE(versions(), (QList{lasting(rulesOf(1), {}, QDate(2026, 12, 31)),
                                    lasting(rulesOf(2), newYear, {})}));
        VERIFY_DONE(edit.revert());
        QCOMPARE(versions(), QList{rulesOf(1)});
        VERIFY_DONE(edit.apply()); // done again after being undone
        QCOMPARE(versions().size(), 2);
    }

    void newRulesFromTheirOwnFirstDayCorrectThem()
    {
        VERIFY_DONE(changeFrom(*m_store, arena(), rulesOf(2), newYear).apply());
        VERIFY_DONE(changeFrom(*m_store, arena(), rulesOf(3), newYear).apply());
        QCOMPARE(versions().size(), 2);
        QCOMPARE(versions()[1], lasting(rulesOf(3), newYear, {}));
    }

    void newRulesLeaveWhatComesLater()
    {
        const QDate october(2026, 10, 1);
        VERIFY_DONE(changeFrom(*m_store, arena(), rulesOf(2), newYear).apply());
        VERIFY_DONE(changeFrom(*m_store, arena(), rulesOf(3), october).apply());
        QCOMPARE(versions(), (QList{lasting(rulesOf(1), {}, october.addDays(-1)),
                                    lasting(rulesOf(3), october, newYear.addDays(-1)),
                                    lasting(rulesOf(2), newYear, {})}));
    }

    void whatCouldNotBeReadIsNotWritten()
    {
        ArenaVersion nameless = rulesOf(1);
        nameless.name = {};
        const KeptArena before = arena();
        VERIFY_REFUSED(correctVersion(*m_store, before, before.versions[0], nameless).apply(),
                       ErrorCode::FieldWrong);
        QCOMPARE(versions(), QList{rulesOf(1)});
    }

    void addedArenaComesLastAndGoesAgain()
    {
        ArenaVersion other = rulesOf(4);
        other.name = words("Ny arena");
        const Edit edit = addArena(*m_store, u"my.ny_arena"_s, 1, other);
        VERIFY_DONE(edit.apply());
        const auto pack = packOf(*m_store);
        VERIFY_DONE(pack);
        QCOMPARE(pack->arenas.size(), 2);
        QCOMPARE(pack->arenas[1].id, u"my.ny_arena"_s);
        QCOMPARE(pack->arenas[1].versions, QList{other});
        VERIFY_DONE(edit.revert());
        QCOMPARE(packOf(*m_store)->arenas.size(), 1);
    }

    void switchedOffArenaEndsTheDayBefore()
    {
        const Edit edit = switchOff(*m_store, arena(), newYear);
        VERIFY_DONE(edit.apply());
        QCOMPARE(versions(), QList{lasting(rulesOf(1), {}, QDate(2026, 12, 31))});
        QVERIFY(!arena().on(newYear));
        VERIFY_DONE(edit.revert());
        QCOMPARE(versions(), QList{rulesOf(1)});
    }

    void switchingOffTakesWhatWasToComeAndGivesItBack()
    {
        VERIFY_DONE(changeFrom(*m_store, arena(), rulesOf(2), newYear).apply());
        const auto before = versions();
        const Edit edit = switchOff(*m_store, arena(), QDate(2026, 10, 1));
        VERIFY_DONE(edit.apply());
        QCOMPARE(versions(), QList{lasting(rulesOf(1), {}, QDate(2026, 9, 30))});
        VERIFY_DONE(edit.revert());
        QCOMPARE(versions(), before);
    }

    void switchedOnArenaMeetsAgain_data()
    {
        QTest::addColumn<QDate>("again");
        QTest::addColumn<int>("count");
        QTest::newRow("the day after it ended: as if it never had") << newYear << 1;
        QTest::newRow("later: a version of its own") << QDate(2027, 8, 1) << 2;
    }
    void switchedOnArenaMeetsAgain()
    {
        QFETCH(QDate, again);
        QFETCH(int, count);
        VERIFY_DONE(switchOff(*m_store, arena(), newYear).apply());
        const Edit edit = switchOn(*m_store, arena(), again);
        VERIFY_DONE(edit.apply());
        QCOMPARE(versions().size(), count);
        QVERIFY(arena().on(again));
        QVERIFY(arena().on(QDate(2100, 1, 1)));
        VERIFY_DONE(edit.revert());
        QVERIFY(!arena().on(again));
    }

    void answeredQuestionIsNotAskedAgain()
    {
        const KeptArena before = arena();
        ArenaVersion open = rulesOf(1);
        open.consent.kind = ConsentRule::Kind::Unspecified;
        VERIFY_DONE(correctVersion(*m_store, before, before.versions[0], open).apply());
        QCOMPARE(openQuestions(versions()[0]).size(), 1);
        ArenaVersion answered = open;
        answered.consent.kind = ConsentRule::Kind::Anonymous;
        VERIFY_DONE(answerQuestion(*m_store, arena(), arena().versions[0], answered).apply());
        QVERIFY(openQuestions(versions()[0]).isEmpty());
    }

    void oneEditIsOneUnitOfWork()
    {
        int told = 0;
        connect(&m_store->changes(), &Changes::committed, this, [&told] { ++told; });
        VERIFY_DONE(changeFrom(*m_store, arena(), rulesOf(2), newYear).apply());
        QCOMPARE(told, 1);
    }

private:
    static ArenaVersion lasting(ArenaVersion version, std::optional<QDate> from,
                                std::optional<QDate> to)
    {
        version.validFrom = from;
        version.validTo = to;
        return version;
    }

    KeptArena arena()
    {
        ArenaRepository arenas(*m_store);
        DeskContent content;
        content.arenas = *arenas.all();
        content.versions = *arenas.allVersions();
        return *keptArena(content, u"a"_s);
    }

    QList<ArenaVersion> versions() { return packOf(*m_store)->arenas[0].versions; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::ArenaEditsTest)
#include "arenaeditstest.moc"
