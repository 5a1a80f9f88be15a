// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealedtable.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

#include <QSignalSpy>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class SealedTableTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString nextPath() { return m_folder.filePath(u"%1.tvers"_s.arg(++m_number)); }

    static Unit fullUnit()
    {
        return {UnitId::sortable(),       u"Æøå skole"_s,           Unit::Kind::School,
                Unit::Ownership::Private, Unit::Norwegian::Nynorsk, u"Bygda"_s,
                u"Odd Prøve"_s,           u"post@example.org"_s,    QDate(2030, 7, 31)};
    }
    template<typename T>
    static void comesBack(Store &store, const T &value)
    {
        VERIFY_DONE(SealedTable<T>(store).add(value));
        QCOMPARE(*SealedTable<T>(store).all(), QList<T>{value});
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatGoesInComesOutAfterReopening()
    {
        const QString path = nextPath();
        NewStore made = sample::withUser(path);
        const auto in = sample::fill(*made.store);
        made.store.reset();
        const auto store = sample::reopen(path, made.recoveryCode->printed());
        QVERIFY(store);
        QCOMPARE(*SealedTable<Unit>(*store).all(), QList<Unit>{in.unit});
        QCOMPARE(*SealedTable<Meeting>(*store).all(), in.meetings);
        for (const Child &child : in.children)
            QCOMPARE(**SealedTable<Child>(*store).find(child.id.text()), child);
        for (const Guardian &guardian : in.guardians)
            QCOMPARE(**SealedTable<Guardian>(*store).find(guardian.id.text()), guardian);
    }

    void theDirectoryKeepsEverythingItHas()
    {
        NewStore made = sample::withUser(nextPath());
        Store &store = *made.store;
        const ArenaRecord arena{ArenaId::sortable(), u"prove.arena"_s, 3};
        const ArenaVersionRecord version{ArenaVersionId::sortable(), arena.id, QDate(2026, 8, 1),
                                         QDate(2027, 7, 31), u"{\"name\":\"x\"}"_s};
        const CalendarRecord calendar{CalendarId::sortable(), {}, u"Skolerute"_s, u"{}"_s};
        const Municipality place{MunicipalityId::sortable(), u"Prøvelund"_s, u"holmestrand"_s,
                                 u"{}"_s};
        comesBack(store, fullUnit());
        comesBack(store, arena);
        comesBack(store, version);
        comesBack(store, calendar);
        comesBack(store, place);
        comesBack(store, Setting{u"language"_s, u"nn"_s});
    }

    void whatIsWorkedWithKeepsEverythingItHas()
    {
        NewStore made = sample::withUser(nextPath());
        Store &store = *made.store;
        const Unit unit = fullUnit();
        const ArenaRecord arena{ArenaId::sortable(), u"prove.arena"_s, 0};
        const Professional person{ProfessionalId::sortable(),
                                  u"Nora Finnesikke"_s,
                                  u"PPT"_s,
                                  u"rådgiver"_s,
                                  u"n@example.org"_s,
                                  u"000"_s,
                                  unit.id};
        const Team team{TeamId::sortable(), arena.id, unit.id, u"Team Æ"_s};
        const TeamMember member{
            TeamMemberId::sortable(), team.id,  person.id, u"kontakt"_s, {2026, 8, 1},
            QDate(2027, 7, 31),       person.id};
        const Meeting meeting{MeetingId::sortable(),
                              arena.id,
                              team.id,
                              unit.id,
                              QDate(2026, 10, 1),
                              {2026, 10, 8},
                              QTime(12, 0),
                              QTime(13, 30),
                              u"Rom 2"_s,
                              Meeting::State::Cancelled};
        comesBack(store, unit);
        comesBack(store, arena);
        comesBack(store, person);
        comesBack(store, team);
        comesBack(store, member);
        comesBack(store, meeting);
    }

    void changesAreToldOnceForEachUnitOfWorkAfterCommit()
    {
        const auto store = sample::openToAll(nextPath());
        QSignalSpy told(&store->changes(), &Changes::committed);
        Unit unit = sample::ekeberg();
        VERIFY_DONE(store->inTransaction([&]() -> Result<> {
            if (auto done = SealedTable<Unit>(*store).add(unit); !done)
                return done;
            unit.place = u"Annet sted"_s;
            return SealedTable<Unit>(*store).change(unit);
        }));
        QCOMPARE(told.size(), 1);
        const auto changes = told.first().first().value<QList<Change>>();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[1].as<Unit>()->before->place, u"Prøvelia 3"_s);
        QCOMPARE(changes[1].as<Unit>()->after->place, u"Annet sted"_s);
    }

    void nothingIsToldOfWhatWasRolledBack()
    {
        const auto store = sample::openToAll(nextPath());
        QSignalSpy told(&store->changes(), &Changes::committed);
        const auto result = store->inTransaction([&]() -> Result<> {
            if (auto done = SealedTable<Unit>(*store).add(sample::ekeberg()); !done)
                return done;
            return Error{ErrorCode::RowNotFound, {}};
        });
        QVERIFY(!result);
        QCOMPARE(told.size(), 0);
        QVERIFY(SealedTable<Unit>(*store).all()->isEmpty());
        VERIFY_DONE(SealedTable<Unit>(*store).add(sample::ekeberg()));
        QCOMPARE(told.size(), 1);
    }

    void whatOthersPointToStays()
    {
        NewStore made = sample::withUser(nextPath());
        const auto in = sample::fill(*made.store);
        VERIFY_REFUSED(SealedTable<Unit>(*made.store).remove(in.unit.id.text()),
                       ErrorCode::ConstraintRefused);
        Meeting lost = in.meetings.first();
        lost.id = MeetingId::sortable();
        lost.arena = ArenaId::sortable();
        VERIFY_REFUSED(SealedTable<Meeting>(*made.store).add(lost), ErrorCode::ConstraintRefused);
    }

    void whatIsNotThereCannotBeChangedOrRemoved()
    {
        const auto store = sample::openToAll(nextPath());
        VERIFY_REFUSED(SealedTable<Unit>(*store).change(sample::ekeberg()), ErrorCode::RowNotFound);
        VERIFY_REFUSED(SealedTable<Unit>(*store).remove(u"nobody"_s), ErrorCode::RowNotFound);
        QVERIFY(!SealedTable<Unit>(*store).find(u"nobody"_s)->has_value());
    }

    void afterManyEditsTheFileIsStillWhole()
    {
        const QString path = nextPath();
        NewStore made = sample::withUser(path);
        auto in = sample::fill(*made.store);
        for (int i = 0; i < 20; ++i) {
            in.meetings[i % 2].day = in.meetings[i % 2].day.addDays(1);
            VERIFY_DONE(SealedTable<Meeting>(*made.store).change(in.meetings[i % 2]));
        }
        VERIFY_DONE(MeetingRepository(*made.store).remove(in.meetings[0].id));
        made.store.reset();
        const auto store = sample::reopen(path, made.recoveryCode->printed());
        QVERIFY(store);
        QCOMPARE(*SealedTable<Meeting>(*store).all(), QList<Meeting>{in.meetings[1]});
    }

    void aWordFromANewerTversIsRefusedByName()
    {
        const auto store = sample::openToAll(nextPath());
        Row row = RowLayout<Unit>::write(sample::ekeberg());
        row.plain[1] = u"lighthouse"_s;
        VERIFY_DONE(
            store->inTransaction([&] { return RowTable(store->file(), Table::Unit).insert(row); }));
        const auto read = SealedTable<Unit>(*store).all();
        VERIFY_REFUSED(read, ErrorCode::StoredWordUnknown);
        QCOMPARE(read.error().facts, (QStringList{u"unit"_s, u"kind"_s, u"lighthouse"_s}));
    }
};

QTEST_GUILESS_MAIN(SealedTableTest)
#include "sealedtabletest.moc"
