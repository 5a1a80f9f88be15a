// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/cbor.h"

#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// SQLite's primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIo = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
};

ErrorCode codeFor(int native)
{
    switch (native & 0xff) {
    case SqliteBusy:
    case SqliteLocked: return ErrorCode::FileBusy;
    case SqlitePermission:
    case SqliteCannotOpen:
    case SqliteReadOnly: return ErrorCode::FileReadOnly;
    case SqliteIo: return ErrorCode::DiskFailed;
    case SqliteCorrupt: return ErrorCode::PageDamaged;
    case SqliteFull: return ErrorCode::DiskFull;
    case SqliteConstraint: return ErrorCode::ConstraintRefused;
    case SqliteNotADatabase: return ErrorCode::NotTversFile;
    default: return ErrorCode::StatementFailed;
    }
}

bool isKeepableValue(const QVariant &value)
{
    return value.typeId() != QMetaType::QString || isKeepable(value.toString());
}

/// Qt's null texts and byte arrays mean empty here; only an invalid QVariant is
/// NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QString connection = u"tvers-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Database> database(new Database(connection));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        handle.setDatabaseName(path);
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
        if (!handle.open())
            return errorFrom(handle.lastError(), u"open"_s);
    }
    if (auto applied = database->applyPragmas(); !applied)
        return applied.error();
    if (auto remembered = database->rememberState(); !remembered)
        return remembered.error();
    return database;
}

Database::Database(const QString &connection) : m_connection(connection) {}

Database::~Database()
{
    m_askVersion.reset(); // before its connection goes
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const { return QSqlDatabase::database(m_connection, false); }

Result<> Database::applyPragmas()
{
    struct Pragma {
        QString name;
        QString value;
        QVariant readBack;
    };
    const QList<Pragma> pragmas{
        {u"trusted_schema"_s, u"OFF"_s, 0}, {u"cell_size_check"_s, u"ON"_s, 1},
        {u"temp_store"_s, u"MEMORY"_s, 2},  {u"journal_mode"_s, u"DELETE"_s, u"delete"_s},
        {u"synchronous"_s, u"EXTRA"_s, 3},  {u"foreign_keys"_s, u"ON"_s, 1},
        {u"secure_delete"_s, u"ON"_s, 1},
    };
    for (const Pragma &pragma : pragmas) {
        if (auto set = setPragma(pragma.name, pragma.value, pragma.readBack); !set)
            return set;
    }
    return Done{};
}

Result<> Database::setPragma(const QString &name, const QString &value, const QVariant &readBack)
{
    if (auto done = run(u"PRAGMA %1 = %2"_s.arg(name, value)); !done)
        return done;
    const auto got = this->value({u"PRAGMA "_s + name, u"PRAGMA "_s + name});
    if (!got)
        return got.error();
    if (got->toString() != readBack.toString())
        return Error{ErrorCode::PragmaRefused, {name, readBack.toString(), got->toString()}};
    return Done{};
}

Result<> Database::inTransaction(const std::function<Result<>()> &work)
{
    if (m_depth > 0) {
        auto done = work();
        if (!done && !m_failure) // the whole is spoiled, even if the caller passes over it
            m_failure = done.error();
        return done;
    }
    m_failure.reset();
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto undo = qScopeGuard([this] {
        m_depth = 0;
        (void)run(u"ROLLBACK"_s); // SQLite may have done so itself
        m_failure.reset();
    });
    ++m_depth;
    if (auto done = work(); !done)
        return done;
    if (m_failure) // SQLite would commit the rest
        return *m_failure;
    if (auto committed = run(u"COMMIT"_s); !committed)
        return committed;
    undo.dismiss();
    m_depth = 0;
    return Done{};
}

Result<> Database::prepareAndRun(QSqlQuery &query, const Statement &statement,
                                 const Bindings &bindings)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement.text))
        return failed(query.lastError(), statement.name);
    for (const auto &[name, value] : bindings) {
        if (!isKeepableValue(value))
            return Error{ErrorCode::TextNotKeepable, {statement.name, name}};
        query.bindValue(u':' + name, bindable(value));
    }
    if (!query.exec())
        return failed(query.lastError(), statement.name);
    return Done{};
}

Result<qint64> Database::execute(const Statement &statement, const Bindings &bindings)
{
    QSqlQuery query(handle());
    if (auto done = prepareAndRun(query, statement, bindings); !done)
        return done.error();
    return qint64(query.numRowsAffected());
}

Result<> Database::rows(const Statement &statement, const Bindings &bindings,
                        const std::function<Result<>(const QSqlQuery &)> &row)
{
    QSqlQuery query(handle());
    if (auto done = prepareAndRun(query, statement, bindings); !done)
        return done;
    while (query.next()) {
        if (auto taken = row(query); !taken)
            return taken;
    }
    if (query.lastError().isValid()) // stopped half-way: a damaged page, not the end
        return failed(query.lastError(), statement.name);
    return Done{};
}

Result<QVariant> Database::value(const Statement &statement, const Bindings &bindings)
{
    QSqlQuery query(handle());
    if (auto done = prepareAndRun(query, statement, bindings); !done)
        return done.error();
    const bool found = query.next();
    if (!found && query.lastError().isValid())
        return failed(query.lastError(), statement.name);
    return found ? query.value(0) : QVariant();
}

Result<> Database::run(const QString &sql)
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return failed(query.lastError(), sql.section(u'(', 0, 0).simplified());
    return Done{};
}

Result<int> Database::schema()
{
    const auto version = value({u"user_version"_s, u"PRAGMA user_version"_s});
    if (!version)
        return version.error();
    return version->toInt();
}

Result<> Database::checkForeignKeys()
{
    return rows({u"foreign_key_check"_s, u"PRAGMA foreign_key_check"_s}, {},
                [](const QSqlQuery &row) -> Result<> {
                    return Error{ErrorCode::ConstraintRefused,
                                 {u"foreign_key_check"_s, row.value(0).toString()}};
                });
}

Result<qint64> Database::dataVersion()
{
    const Statement statement = Sql::of(Sql::Named::DataVersion);
    if (!m_askVersion) {
        auto query = std::make_unique<QSqlQuery>(handle());
        query->setForwardOnly(true);
        if (!query->prepare(statement.text))
            return failed(query->lastError(), statement.name);
        m_askVersion = std::move(query);
    }
    const auto finished = qScopeGuard([this] { m_askVersion->finish(); });
    if (!m_askVersion->exec() || !m_askVersion->next())
        return failed(m_askVersion->lastError(), statement.name);
    return m_askVersion->value(0).toLongLong();
}

Result<> Database::rememberState()
{
    const auto version = dataVersion();
    if (!version)
        return version.error();
    m_dataVersion = *version;
    return Done{};
}

Result<bool> Database::changedByOthers()
{
    const auto version = dataVersion();
    if (!version)
        return version.error();
    return *version != m_dataVersion;
}

Error Database::errorFrom(const QSqlError &error, const QString &statement)
{
    const int native = error.nativeErrorCode().toInt();
    return {codeFor(native), {statement, u"%1 (%2)"_s.arg(error.databaseText()).arg(native)}};
}

Error Database::failed(const QSqlError &error, const QString &statement)
{
    const Error ours = errorFrom(error, statement);
    if (m_depth > 0 && !m_failure)
        m_failure = ours;
    return ours;
}

} // namespace tvers
