// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "tests/storage/sample.h"

#include <QMetaEnum>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    QString path() const { return m_folder.filePath(u"plain.db"_s); }
    qint64 count() { return m_database->value({u"count"_s, u"SELECT count(*) FROM t"_s})->toInt(); }
    Result<qint64> insert(const QVariant &value)
    {
        return m_database->execute({u"Insert"_s, u"INSERT INTO t (v) VALUES (:v)"_s},
                                   {{"v"_L1, value}});
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFile::remove(path());
        m_database = *Database::open(path());
        VERIFY_DONE(m_database->run(u"CREATE TABLE t (v TEXT NOT NULL PRIMARY KEY) STRICT"_s));
    }
    void cleanup() { m_database.reset(); }

    void everyConnectionHasThePragmasOfTheFile_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("one file to copy") << u"journal_mode"_s << u"delete"_s;
        QTest::newRow("power cuts") << u"synchronous"_s << u"3"_s;
        QTest::newRow("links") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("gone is gone") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("no foreign functions") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("damage") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("no temporary files") << u"temp_store"_s << u"2"_s;
    }
    void everyConnectionHasThePragmasOfTheFile()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        const auto got = m_database->value({pragma, u"PRAGMA "_s + pragma});
        VERIFY_DONE(got);
        QCOMPARE(got->toString(), value);
    }

    void aPragmaThatDoesNotTakeIsNamed()
    {
        VERIFY_REFUSED(m_database->setPragma(u"page_size"_s, u"1000"_s, 1000),
                       ErrorCode::PragmaRefused);
    }

    void failedWorkLeavesNoTrace()
    {
        const auto result = m_database->inTransaction([&]() -> Result<> {
            if (auto done = insert(u"a"_s); !done)
                return done.error();
            return Error{ErrorCode::RowNotFound, {}};
        });
        VERIFY_REFUSED(result, ErrorCode::RowNotFound);
        QCOMPARE(count(), 0);
        QVERIFY(!m_database->inUnitOfWork());
    }

    void aFailurePassedOverTakesTheRestAlong()
    {
        const auto result = m_database->inTransaction([&]() -> Result<> {
            (void)insert(u"a"_s);
            (void)insert(u"a"_s); // there already
            (void)insert(u"b"_s);
            return Done{};
        });
        VERIFY_REFUSED(result, ErrorCode::ConstraintRefused);
        QCOMPARE(count(), 0);
        VERIFY_DONE(m_database->inTransaction([&]() -> Result<> {
            const auto done = insert(u"c"_s);
            return done ? Result<>(Done{}) : done.error();
        }));
        QCOMPARE(count(), 1);
    }

    void aUnitOfWorkInsideAnotherIsPartOfIt()
    {
        const auto result = m_database->inTransaction([&]() -> Result<> {
            if (auto inner = m_database->inTransaction([&]() -> Result<> {
                    (void)insert(u"a"_s);
                    return Done{};
                });
                !inner)
                return inner;
            return Error{ErrorCode::RowNotFound, {}};
        });
        QVERIFY(!result);
        QCOMPARE(count(), 0);
    }

    void noQueryIsLeftOpenAfterARefusalHalfWay()
    {
        (void)insert(u"a"_s);
        (void)insert(u"b"_s);
        const auto stopped = m_database->rows({u"All"_s, u"SELECT v FROM t"_s}, {},
                                              [](const QSqlQuery &) -> Result<> {
                                                  return Error{ErrorCode::RowNotFound, {}};
                                              });
        QVERIFY(!stopped);
        auto other = *Database::open(path()); // an open SELECT would block this
        VERIFY_DONE(other->run(u"INSERT INTO t VALUES ('c')"_s));
    }

    void whoWritesFromElsewhereIsNoticed()
    {
        QCOMPARE(*m_database->changedByOthers(), false);
        (void)insert(u"mine"_s);
        QCOMPARE(*m_database->changedByOthers(), false);
        sample::behindItsBack(path(), {u"INSERT INTO t VALUES ('theirs')"_s});
        QCOMPARE(*m_database->changedByOthers(), true);
        QCOMPARE(*m_database->changedByOthers(), true); // asking is not agreeing
        VERIFY_DONE(m_database->rememberState());
        QCOMPARE(*m_database->changedByOthers(), false);
    }

    void aWriterThatWaitsInVainIsBusy()
    {
        auto other = *Database::open(path());
        const auto result = m_database->inTransaction(
            [&]() -> Result<> { return other->inTransaction([] { return Result<>(Done{}); }); });
        VERIFY_REFUSED(result, ErrorCode::FileBusy);
    }

    void textThatCannotBeKeptIsRefused()
    {
        VERIFY_REFUSED(insert(u"a"_s + QChar(u'\0') + u'b'), ErrorCode::TextNotKeepable);
        VERIFY_REFUSED(insert(QString(QChar(0xdc00))), ErrorCode::TextNotKeepable);
        QCOMPARE(count(), 0);
    }

    void nullTextIsEmptyTextAndOnlyNothingIsNull()
    {
        VERIFY_DONE(insert(QString()));
        VERIFY_REFUSED(insert(QVariant()), ErrorCode::ConstraintRefused);
    }

    void eachOfSqlitesRefusalsHasItsOwnCode_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full") << u"13"_s << ErrorCode::DiskFull;
        QTest::newRow("busy") << u"5"_s << ErrorCode::FileBusy;
        QTest::newRow("busy, snapshot") << u"517"_s << ErrorCode::FileBusy;
        QTest::newRow("read-only") << u"8"_s << ErrorCode::FileReadOnly;
        QTest::newRow("read-only, hot journal") << u"776"_s << ErrorCode::FileReadOnly;
        QTest::newRow("cannot open") << u"14"_s << ErrorCode::FileReadOnly;
        QTest::newRow("corrupt") << u"11"_s << ErrorCode::PageDamaged;
        QTest::newRow("not a database") << u"26"_s << ErrorCode::NotTversFile;
        QTest::newRow("I/O") << u"10"_s << ErrorCode::DiskFailed;
        QTest::newRow("I/O, fsync") << u"1034"_s << ErrorCode::DiskFailed;
        QTest::newRow("link") << u"787"_s << ErrorCode::ConstraintRefused;
        QTest::newRow("anything else") << u"1"_s << ErrorCode::StatementFailed;
    }
    void eachOfSqlitesRefusalsHasItsOwnCode()
    {
        QFETCH(QString, native);
        QFETCH(ErrorCode, code);
        const QSqlError error(QString(), u"text"_s, QSqlError::StatementError, native);
        QCOMPARE(Database::errorFrom(error, u"x"_s).code, code);
    }

    void everyStatementPrepares()
    {
        const auto store = sample::openToAll(m_folder.filePath(u"prepares.tvers"_s));
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"prepares"_s);
        plain.setDatabaseName(store->path());
        QVERIFY(plain.open());
        const auto named = QMetaEnum::fromType<Sql::Named>();
        for (int i = 0; i < named.keyCount(); ++i) {
            QSqlQuery query(plain);
            QVERIFY2(query.prepare(Sql::of(Sql::Named(named.value(i))).text), named.key(i));
        }
        const auto rows = QMetaEnum::fromType<Sql::Rows>();
        for (const Table table : allTables()) {
            for (int i = 0; i < rows.keyCount(); ++i) {
                const Statement statement = Sql::of(Sql::Rows(rows.value(i)), table);
                QSqlQuery query(plain);
                QVERIFY2(query.prepare(statement.text), qPrintable(statement.name));
            }
        }
        plain = {};
        QSqlDatabase::removeDatabase(u"prepares"_s);
    }

    void theSchemaHasTheColumnsThatTheTablesNameAndNoIndex()
    {
        const auto store = sample::openToAll(m_folder.filePath(u"columns.tvers"_s));
        for (const Table table : allTables()) {
            const TableSpec &spec = specOf(table);
            QStringList found;
            VERIFY_DONE(
                store->file().database->rows({u"info"_s, u"PRAGMA table_info(%1)"_s.arg(spec.name)},
                                             {}, [&](const QSqlQuery &row) -> Result<> {
                                                 found.append(row.value(1).toString());
                                                 return Done{};
                                             }));
            QStringList expected{u"id"_s, u"revision"_s};
            for (const Column &column : spec.columns)
                expected.append(column.name);
            QCOMPARE(found, expected << u"sealed"_s);
        }
        QCOMPARE(sample::askedBehindItsBack(
                     store->path(), u"SELECT count(*) FROM sqlite_schema WHERE type <> 'table'"_s)
                     .toInt(),
                 0);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
