// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Two files that send each other plans: own changes stay, nothing comes twice,
/// and what both have changed is asked about.
#include "tests/exchange/twofiles.h"

#include "core/municipality/calendarrecords.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;

using Outcome = BundleChange::Outcome;

namespace {

const QDate elsewhere(2026, 10, 8);
const QDate another(2026, 10, 15);

} // namespace

class BundleMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFirstPlanMakesAFile()
    {
        TwoFiles files;
        files.beginUnit();
        const FileContent content = sure(contentOf(*files.unit));
        QCOMPARE(content.units, QList{files.ekeberg});
        QCOMPARE(content.meetings.size(), 2);
        QCOMPARE(content.people.size(), 2);
        QCOMPARE(content.municipality, sure(contentOf(*files.adviser)).municipality);
        QCOMPARE(sure(packOf(*files.unit)), sure(packOf(*files.adviser)));
        QVERIFY(files.unit->isOpenToAll());
        QCOMPARE(sure(unitOfFile(*files.unit)), std::optional(files.ekeberg.id));
        QCOMPARE(sure(unitOfFile(*files.adviser)), std::nullopt);
    }

    void openedTwiceItChangesNothing()
    {
        TwoFiles files;
        files.beginUnit();
        TwoFiles::move(*files.adviser, files.meetings[0].id, elsewhere);
        const QString letter = files.fromAdviser();
        QCOMPARE(files.taken(*files.unit, letter).count(Outcome::Moved), 1);
        const FileContent once = sure(contentOf(*files.unit));
        QVERIFY(files.taken(*files.unit, letter).changes.isEmpty());
        QCOMPARE(sure(contentOf(*files.unit)), once);
    }

    void whatMovedAtTheAdvisersMovesAtTheUnits()
    {
        TwoFiles files;
        files.beginUnit();
        TwoFiles::move(*files.adviser, files.meetings[0].id, elsewhere);
        const auto merge = files.taken(*files.unit, files.fromAdviser());
        QCOMPARE(merge.changes.size(), 1);
        QCOMPARE(merge.changes[0].ours->day, files.meetings[0].day);
        QCOMPARE(merge.changes[0].theirs->day, elsewhere);
        QCOMPARE(merge.changes[0].name, u"På tvers Ekeberg"_s);
        QCOMPARE(TwoFiles::dayIn(*files.unit, files.meetings[0].id), elsewhere);
    }

    void ownChangesStayAndGoBack()
    {
        TwoFiles files;
        files.beginUnit();
        TwoFiles::move(*files.unit, files.meetings[1].id, elsewhere);
        TwoFiles::move(*files.adviser, files.meetings[0].id, another);
        const auto merge = files.taken(*files.unit, files.fromAdviser());
        QCOMPARE(merge.count(Outcome::KeptOwn), 1);
        QCOMPARE(merge.count(Outcome::Moved), 1);
        QCOMPARE(TwoFiles::dayIn(*files.unit, files.meetings[1].id), elsewhere);
        QCOMPARE(notOwn(files.taken(*files.adviser, files.fromUnit())), 1);
        QCOMPARE(TwoFiles::dayIn(*files.adviser, files.meetings[1].id), elsewhere);
        QCOMPARE(TwoFiles::dayIn(*files.adviser, files.meetings[0].id), another);
        QVERIFY(files.seen(*files.unit, files.fromAdviser()).changes.isEmpty());
    }

    void lettersThatCrossEachOtherLoseNothing()
    {
        TwoFiles files;
        files.beginUnit();
        TwoFiles::move(*files.unit, files.meetings[0].id, elsewhere);
        const QString back = files.fromUnit();
        TwoFiles::move(*files.adviser, files.meetings[1].id, another);
        const QString forth = files.fromAdviser();
        QCOMPARE(notOwn(files.taken(*files.adviser, back)), 1);
        QCOMPARE(notOwn(files.taken(*files.unit, forth)), 1);
        TwoFiles::move(*files.unit, files.meetings[1].id, {2026, 11, 12}); // moved on from there
        const auto merge = files.taken(*files.adviser, files.fromUnit());
        QCOMPARE(merge.count(Outcome::Conflict), 0);
        QCOMPARE(TwoFiles::dayIn(*files.adviser, files.meetings[1].id), QDate(2026, 11, 12));
        QCOMPARE(TwoFiles::dayIn(*files.adviser, files.meetings[0].id), elsewhere);
    }

    void whatBothHaveChangedIsAsked_data()
    {
        QTest::addColumn<bool>("theirs");
        QTest::newRow("ours stays") << false;
        QTest::newRow("theirs is taken") << true;
    }
    void whatBothHaveChangedIsAsked()
    {
        QFETCH(bool, theirs);
        TwoFiles files;
        files.beginUnit();
        const MeetingId id = files.meetings[0].id;
        TwoFiles::move(*files.adviser, id, elsewhere);
        TwoFiles::move(*files.unit, id, another);
        const QString letter = files.fromAdviser();
        const auto seen = files.seen(*files.unit, letter);
        QCOMPARE(seen.count(Outcome::Conflict), 1);
        files.taken(*files.unit, letter, theirs ? QSet{seen.changes[0].thing} : QSet<QString>());
        const QDate decided = theirs ? elsewhere : another;
        QCOMPARE(TwoFiles::dayIn(*files.unit, id), decided);
        QCOMPARE(files.taken(*files.adviser, files.fromUnit()).count(Outcome::Conflict), 0);
        QCOMPARE(TwoFiles::dayIn(*files.adviser, id), decided);
        QVERIFY(files.seen(*files.unit, files.fromAdviser()).changes.isEmpty());
    }

    void whatIsCalledOffIsCalledOffThere()
    {
        TwoFiles files;
        files.beginUnit();
        sure(MeetingRepository(*files.adviser).remove(files.meetings[0].id));
        QCOMPARE(files.taken(*files.unit, files.fromAdviser()).count(Outcome::Cancelled), 1);
        QCOMPARE(TwoFiles::meetingIn(*files.unit, files.meetings[0].id), std::nullopt);
        Meeting skipped = files.meetings[1];
        skipped.state = Meeting::State::Cancelled;
        sure(MeetingRepository(*files.unit).change(skipped));
        QCOMPARE(files.taken(*files.adviser, files.fromUnit()).count(Outcome::Cancelled), 1);
        QCOMPARE(TwoFiles::meetingIn(*files.adviser, skipped.id), std::optional(skipped));
    }

    void whatIsTakenInCanBeTakenBack()
    {
        TwoFiles files;
        const MeetingPlan plan{MeetingPlanId::sortable(), files.meetings[0].arena, files.year,
                               u"{}"_s};
        sure(MeetingPlanRepository(*files.adviser).add(plan));
        sure(PlanEntryRepository(*files.adviser)
                 .add({PlanEntryId::sortable(), plan.id, files.meetings[0].id, 1}));
        files.beginUnit();
        sure(MeetingRepository(*files.unit).remove(files.meetings[0].id));
        TwoFiles::move(*files.unit, files.meetings[1].id, elsewhere);
        const auto merge = files.seen(*files.adviser, files.fromUnit());
        const FileContent before = sure(contentOf(*files.adviser));
        const auto changes = sure(changesOf(merge, before, {}));
        sure(carryOut(*files.adviser, changes));
        QVERIFY(sure(PlanEntryRepository(*files.adviser).all()).isEmpty());
        sure(carryOut(*files.adviser, reversed(changes)));
        QCOMPARE(sure(contentOf(*files.adviser)), before);
    }

    void whatWasHeldIsNotCalledOffUnasked()
    {
        TwoFiles files;
        files.beginUnit();
        Meeting held = files.meetings[0];
        held.state = Meeting::State::Held;
        sure(MeetingRepository(*files.unit).change(held));
        files.exchange();
        sure(MeetingRepository(*files.adviser).remove(held.id));
        QCOMPARE(files.taken(*files.unit, files.fromAdviser()).count(Outcome::Conflict), 1);
        QCOMPARE(TwoFiles::meetingIn(*files.unit, held.id), std::optional(held));
    }

    void theSameDayMovedByBothIsOneMeeting()
    {
        TwoFiles files;
        files.beginUnit();
        Meeting first = files.meetings[0];
        first.planned = first.day = QDate(2026, 12, 3); // the year's own, not kept before
        first.id = MeetingId::sortable();
        first.day = {2026, 12, 4};
        sure(MeetingRepository(*files.adviser).add(first));
        Meeting second = first;
        second.id = MeetingId::sortable();
        second.day = {2026, 12, 2};
        sure(MeetingRepository(*files.unit).add(second));
        const QString letter = files.fromAdviser();
        const auto seen = files.seen(*files.unit, letter);
        QCOMPARE(seen.count(Outcome::Conflict), 1);
        files.taken(*files.unit, letter, {seen.changes[0].thing});
        QCOMPARE(sure(MeetingRepository(*files.unit).all()).size(), 3);
        QCOMPARE(TwoFiles::dayIn(*files.unit, second.id), first.day);
        files.taken(*files.adviser, files.fromUnit());
        QCOMPARE(sure(MeetingRepository(*files.adviser).all()).size(), 5);
        QVERIFY(files.seen(*files.unit, files.fromAdviser()).changes.isEmpty());
    }

    void thePersonThatBothEnterIsOnePerson()
    {
        TwoFiles files;
        files.beginUnit();
        for (Store *file : {files.adviser.get(), files.unit.get()}) {
            const Professional person{ProfessionalId::sortable(), u"Dina Testnes"_s, u"ppt"_s};
            sure(ProfessionalRepository(*file).add(person));
            sure(TeamRepository(*file).addMember(
                {TeamMemberId::sortable(), files.teams[0].id, person.id, {}, QDate(2026, 8, 1)}));
        }
        files.exchange();
        QCOMPARE(sure(ProfessionalRepository(*files.unit).all()).size(), 3);
        QCOMPARE(sure(TeamRepository(*files.unit).allMembers()).size(), 3);
        QCOMPARE(sure(ProfessionalRepository(*files.adviser).all()).size(), 4);
        QVERIFY(files.seen(*files.unit, files.fromAdviser()).changes.isEmpty());
        QVERIFY(files.seen(*files.adviser, files.fromUnit()).changes.isEmpty());
    }

    void closingDaysOfBothComeTogether()
    {
        TwoFiles files;
        files.beginUnit();
        const auto close = [&](Store &in, QDate day, const char *name) {
            const auto calendars = sure(CalendarRepository(in).all());
            const auto kept = keptCalendar(calendars, files.ekeberg.id, files.ekeberg.name);
            auto entries = kept.record ? sure(entriesIn(*kept.record)) : SchoolCalendar::Entries();
            entries.closingDays.append(
                {*DateSpan::make(day, day), LocalText{QString::fromUtf8(name)}});
            const auto record = sure(recordWith(kept, entries));
            CalendarRepository repository(in);
            sure(kept.record ? repository.change(record) : repository.add(record));
        };
        close(*files.adviser, {2026, 11, 13}, "Planleggingsdag");
        close(*files.unit, {2026, 12, 23}, "Stengt");
        files.exchange();
        for (Store *file : {files.adviser.get(), files.unit.get()}) {
            const auto kept =
                keptCalendar(sure(CalendarRepository(*file).all()), files.ekeberg.id, QString());
            QVERIFY(kept.record);
            QCOMPARE(sure(entriesIn(*kept.record)).closingDays.size(), 2);
        }
    }

    void aContactsNewNumberGoesBack()
    {
        TwoFiles files;
        files.beginUnit();
        Professional lent = files.ekebergs;
        lent.phone = u"22 22 22 22"_s;
        sure(ProfessionalRepository(*files.unit).change(lent));
        files.taken(*files.adviser, files.fromUnit());
        QCOMPARE(sure(ProfessionalRepository(*files.adviser).find(lent.id)), std::optional(lent));
    }

    void rulesAnsweredAtTheAdvisersReachTheUnit()
    {
        TwoFiles files;
        files.beginUnit();
        ArenaRepository arenas(*files.adviser);
        const auto arena = *sure(arenas.called(u"holmestrand.naervaersteam"_s));
        ArenaVersionRecord before = sure(arenas.versionsOf(arena.id)).first();
        before.content.replace(u"\"14:00\""_s, u"\"14:30\""_s);
        before.content.replace(u"13:00"_s, u"12:30"_s);
        sure(arenas.changeVersion(before));
        QCOMPARE(files.taken(*files.unit, files.fromAdviser()).count(Outcome::Changed), 1);
        QCOMPARE(sure(packOf(*files.unit)), sure(packOf(*files.adviser)));
    }

    /// Each side changes other meetings than the other, in any order of letters, some of
    /// them lost: nobody is ever asked, and in the end both have everything.
    void anyOrderOfLettersEndsAlike()
    {
        QRandomGenerator random(20261001);
        for (int round = 0; round < 8; ++round) {
            TwoFiles files;
            files.beginUnit();
            QStringList forth;
            QStringList back;
            for (int step = 0; step < 12; ++step) {
                const QDate day = QDate(2026, 9, 1).addDays(random.bounded(200));
                switch (random.bounded(6)) {
                case 0: TwoFiles::move(*files.adviser, files.meetings[0].id, day); break;
                case 1: TwoFiles::move(*files.unit, files.meetings[1].id, day); break;
                case 2: forth.append(files.fromAdviser()); break;
                case 3: back.append(files.fromUnit()); break;
                case 4: take(files, *files.unit, forth); break;
                default: take(files, *files.adviser, back); break;
                }
            }
            const QDate first = TwoFiles::dayIn(*files.adviser, files.meetings[0].id);
            const QDate second = TwoFiles::dayIn(*files.unit, files.meetings[1].id);
            files.exchange();
            QCOMPARE(files.common(*files.unit), files.common(*files.adviser));
            QCOMPARE(TwoFiles::dayIn(*files.unit, files.meetings[0].id), first);
            QCOMPARE(TwoFiles::dayIn(*files.adviser, files.meetings[1].id), second);
        }
    }

private:
    /// The newest of the letters; the others are never opened.
    static void take(TwoFiles &files, Store &by, QStringList &letters)
    {
        if (letters.isEmpty())
            return;
        QCOMPARE(files.taken(by, letters.last()).count(Outcome::Conflict), 0);
        letters.clear();
    }
};

QTEST_GUILESS_MAIN(BundleMergeTest)
#include "bundlemergetest.moc"
