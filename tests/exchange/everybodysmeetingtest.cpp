// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings of everybody that a unit calls off, and holds after all: the adviser is
/// asked, once, and decides.
#include "tests/exchange/twofiles.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;

using Outcome = BundleChange::Outcome;

namespace {

const QDate another(2026, 10, 15);

} // namespace

class EverybodysMeetingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everybodysMeetingThatAUnitCallsOffIsAskedAbout_data()
    {
        QTest::addColumn<bool>("isInBoth"); // else only the rule gives it
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("in both files, the adviser keeps it") << true << false;
        QTest::newRow("in both files, the adviser calls it off too") << true << true;
        QTest::newRow("by the rule, the adviser keeps it") << false << false;
        QTest::newRow("by the rule, the adviser calls it off too") << false << true;
    }
    void everybodysMeetingThatAUnitCallsOffIsAskedAbout()
    {
        QFETCH(const bool, isInBoth);
        QFETCH(const bool, isTaken);
        TwoFiles files;
        const Meeting all = calledOffAtUnit(files, isInBoth);
        const QString letter = files.fromUnit();
        const auto merge = files.seen(*files.adviser, letter);
        QCOMPARE(merge.changes.size(), 1);
        QCOMPARE(merge.changes[0].outcome, Outcome::Conflict);
        QVERIFY(merge.changes[0].isForAll);
        const QSet<QString> theirs{merge.changes[0].thing};
        files.taken(*files.adviser, letter, isTaken ? theirs : QSet<QString>());
        const auto at = TwoFiles::meetingIn(*files.adviser, all.id);
        QCOMPARE(at.has_value(), isInBoth || isTaken);
        QCOMPARE(at && at->state == Meeting::State::Cancelled, isTaken);

        QCOMPARE(notOwn(files.seen(*files.adviser, letter)), 0); // opened twice
        for (int round = 0; round < 2; ++round) {                // the unit's own choice stays
            QCOMPARE(notOwn(files.taken(*files.unit, files.fromAdviser())), 0);
            QCOMPARE(TwoFiles::meetingIn(*files.unit, all.id)->state, Meeting::State::Cancelled);
            QCOMPARE(notOwn(files.taken(*files.adviser, files.fromUnit())), 0);
        }
    }

    void everybodysMeetingThatAUnitHoldsAfterAllIsAskedAbout_data()
    {
        QTest::addColumn<bool>("isInBoth"); // else only the rule gives it
        QTest::addColumn<bool>("isToldBetween");
        QTest::addColumn<bool>("isTaken");
        for (int i = 0; i < 8; ++i) // every answer to the three
            QTest::addRow("%d%d%d", i & 1, (i >> 1) & 1, i >> 2)
                << bool(i & 1) << bool(i & 2) << bool(i & 4);
    }
    /// Called off, sent, taken over; taken back, sent: with and without the adviser's
    /// bundle having been opened in between.
    void everybodysMeetingThatAUnitHoldsAfterAllIsAskedAbout()
    {
        QFETCH(const bool, isInBoth);
        QFETCH(const bool, isToldBetween);
        QFETCH(const bool, isTaken);
        TwoFiles files;
        Meeting all = calledOffAtUnit(files, isInBoth);
        files.taken(*files.adviser, files.fromUnit(), {thingOf(all)});
        QCOMPARE(TwoFiles::meetingIn(*files.adviser, all.id)->state, Meeting::State::Cancelled);
        if (isToldBetween)
            files.exchange();
        all.state = Meeting::State::Planned;
        MeetingRepository atUnit(*files.unit);
        sure(isInBoth ? atUnit.change(all) : atUnit.remove(all.id));
        const QString letter = files.fromUnit();
        const auto merge = files.seen(*files.adviser, letter);
        QCOMPARE(merge.changes.size(), 1);
        QCOMPARE(merge.changes[0].outcome, Outcome::Conflict);
        QVERIFY(merge.changes[0].isForAll);
        QCOMPARE(merge.changes[0].theirs->state, Meeting::State::Planned);
        files.taken(*files.adviser, letter, isTaken ? QSet{thingOf(all)} : QSet<QString>());
        const auto at = TwoFiles::meetingIn(*files.adviser, all.id);
        QCOMPARE(at->state, isTaken ? Meeting::State::Planned : Meeting::State::Cancelled);
        QCOMPARE(notOwn(files.seen(*files.adviser, letter)), 0);           // opened twice
        QCOMPARE(notOwn(files.seen(*files.adviser, files.fromUnit())), 0); // asked once
    }

    void calledOffHereAndMovedThereIsAskedAtBoth()
    {
        TwoFiles files;
        Meeting all = everybodys(*files.adviser);
        sure(MeetingRepository(*files.adviser).add(all));
        files.beginUnit();
        TwoFiles::move(*files.adviser, all.id, another);
        all.state = Meeting::State::Cancelled;
        sure(MeetingRepository(*files.unit).change(all));
        QCOMPARE(files.taken(*files.adviser, files.fromUnit()).count(Outcome::Conflict), 1);
        QCOMPARE(TwoFiles::dayIn(*files.adviser, all.id), another);
        QCOMPARE(files.seen(*files.unit, files.fromAdviser()).count(Outcome::Conflict), 1);
        all.state = Meeting::State::Planned; // comes after all, and then does not
        sure(MeetingRepository(*files.unit).change(all));
        QCOMPARE(notOwn(files.taken(*files.adviser, files.fromUnit())), 0);
        all.state = Meeting::State::Cancelled;
        sure(MeetingRepository(*files.unit).change(all));
        const auto again = files.taken(*files.adviser, files.fromUnit(), {thingOf(all)});
        QCOMPARE(again.count(Outcome::Conflict), 1);
        const auto off = TwoFiles::meetingIn(*files.adviser, all.id);
        QCOMPARE(off->state, Meeting::State::Cancelled);
        QCOMPARE(off->day, another); // only that is taken over
    }

private:
    /// One of an arena that meets for the whole municipality; a Tuesday.
    /// A meeting of everybody, in both files or only by the rule, that the unit calls off.
    static Meeting calledOffAtUnit(TwoFiles &files, bool isInBoth)
    {
        Meeting all = everybodys(*files.adviser);
        if (isInBoth)
            sure(MeetingRepository(*files.adviser).add(all));
        files.beginUnit();
        all.state = Meeting::State::Cancelled;
        MeetingRepository atUnit(*files.unit);
        sure(isInBoth ? atUnit.change(all) : atUnit.add(all));
        return all;
    }
    static Meeting everybodys(Store &in)
    {
        const auto arena = sure(ArenaRepository(in).called(u"holmestrand.naervaersteam"_s));
        const QDate day(2026, 10, 6);
        return {.id = MeetingId::sortable(), .arena = arena->id, .planned = day, .day = day};
    }

    static QString thingOf(const Meeting &meeting)
    {
        return thingName(u"meeting"_s, meeting.id.text());
    }
};

QTEST_GUILESS_MAIN(EverybodysMeetingTest)
#include "everybodysmeetingtest.moc"
