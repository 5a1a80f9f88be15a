// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/damage.h"
#include "core/storage/files.h"
#include "tests/storage/sample.h"

#include <QSqlQuery>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<> addColumnlessTable(OpenFile &file)
{
    return file.database->run(u"CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY,"
                              " revision INTEGER NOT NULL, sealed BLOB NOT NULL)"
                              " STRICT, WITHOUT ROWID"_s);
}

Result<> rebuildUnits(OpenFile &file)
{
    for (const QString &text :
         {u"CREATE TABLE unit_new (id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL,"
          " name TEXT NOT NULL, kind TEXT NOT NULL, ownership TEXT NOT NULL,"
          " language TEXT NOT NULL, place TEXT NOT NULL, manager TEXT NOT NULL,"
          " email TEXT NOT NULL, closed TEXT, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID"_s,
          u"INSERT INTO unit_new SELECT * FROM unit"_s, u"DROP TABLE unit"_s,
          u"ALTER TABLE unit_new RENAME TO unit"_s}) {
        if (auto done = file.database->run(text); !done)
            return done;
    }
    return Done{};
}

Result<> stopHalfWay(OpenFile &file)
{
    if (auto done = addColumnlessTable(file); !done)
        return done;
    return file.database->run(u"CREATE TABLE nonsense (a nonsense) STRICT"_s);
}

Result<> orphanMeetings(OpenFile &file) { return file.database->run(u"DELETE FROM arena"_s); }

QStringList tablesOf(Database &database)
{
    QStringList names;
    (void)database.rows(Sql::of(Sql::Named::TableNames), {}, [&](const QSqlQuery &row) -> Result<> {
        names.append(row.value(0).toString());
        return Done{};
    });
    return names;
}

const int next = newestSchema() + 1;

/// The released steps and one more.
QList<Migration> stepsAnd(const Migration &step)
{
    QList<Migration> steps(migrations().begin(), migrations().end());
    return steps << step;
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_number = 0;

    OpenFile &file() { return m_store->file(); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        NewStore made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        sample::fill(*made.store);
        m_store = std::move(made.store);
    }

    void versionsRunFromOneWithoutGaps()
    {
        int expected = 1;
        for (const Migration &step : migrations())
            QCOMPARE(step.version, expected++);
    }

    void theNextStepKeepsEverythingAndSealsTheHeadAnew()
    {
        const auto steps = stepsAnd({next, "a table more", addColumnlessTable});
        VERIFY_DONE(migrate(file(), steps));
        QCOMPARE(*file().database->schema(), next);
        QVERIFY(damageIn(file()).isEmpty());
        VERIFY_DONE(readHead(file(), next));
        VERIFY_REFUSED(readHead(file(), newestSchema()), ErrorCode::HeadBroken);
    }

    void aStepThatFailsHalfWayHasNotHappened()
    {
        const QStringList before = tablesOf(*file().database);
        const auto steps = stepsAnd({next, "stops half-way", stopHalfWay});
        VERIFY_REFUSED(migrate(file(), steps), ErrorCode::StatementFailed);
        QCOMPARE(tablesOf(*file().database), before);
        QCOMPARE(*file().database->schema(), newestSchema());
        VERIFY_DONE(readHead(file(), newestSchema()));
        QVERIFY(damageIn(file()).isEmpty());
    }

    void aTableIsRebuiltWithoutLosingWhatPointsToIt()
    {
        const auto steps = stepsAnd({next, "units anew", rebuildUnits, true});
        VERIFY_DONE(migrate(file(), steps));
        QCOMPARE(SealedTable<Meeting>(*m_store).all()->size(), 2);
        QCOMPARE(SealedTable<Unit>(*m_store).all()->size(), 1);
        QCOMPARE(file().database->value({u"keys"_s, u"PRAGMA foreign_keys"_s})->toInt(), 1);
    }

    void aStepThatBreaksALinkIsRefusedWhole()
    {
        const auto steps = stepsAnd({next, "loses arenas", orphanMeetings, true});
        VERIFY_REFUSED(migrate(file(), steps), ErrorCode::ConstraintRefused);
        QCOMPARE(SealedTable<ArenaRecord>(*m_store).all()->size(), 1);
        QCOMPARE(file().database->value({u"keys"_s, u"PRAGMA foreign_keys"_s})->toInt(), 1);
    }

    void aFileOfANewerTversIsNotTouched()
    {
        VERIFY_DONE(file().database->run(u"PRAGMA user_version = 7"_s));
        const auto refused = migrate(file());
        VERIFY_REFUSED(refused, ErrorCode::SchemaTooNew);
        QCOMPARE(refused.error().facts.mid(1),
                 (QStringList{u"7"_s, QString::number(newestSchema())}));
    }

    void theCopyBeforeAStepIsTheFileAsItWas()
    {
        const QString path = m_store->path();
        m_store.reset();
        const QByteArray before = sample::bytesOf(path);
        const auto first = copyBeforeSchema(path, 2);
        const auto second = copyBeforeSchema(path, 2);
        VERIFY_DONE(first);
        VERIFY_DONE(second);
        QVERIFY(first->endsWith(u".before-schema-2.tvers"_s));
        QVERIFY(second->endsWith(u".before-schema-2-2.tvers"_s));
        QCOMPARE(sample::bytesOf(*first), before);
        QCOMPARE(sample::bytesOf(*second), before);
        QCOMPARE(sample::bytesOf(path), before);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
