// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One connection to one SQLite file; nothing above it sees a query.
#pragma once

#include "core/result.h"
#include "core/storage/statements.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace tvers {

/// Values for the placeholders of a statement, by name without the colon.
using Bindings = QList<std::pair<QLatin1StringView, QVariant>>;

/// Opens with the pragmas of DESIGN §5, each read back, and runs statements.
/// Every statement is finished when the call that ran it returns: an unfinished
/// SELECT would block the next COMMIT of another process.
class Database
{
public:
    /// "Tvrs": what SQLite keeps as the application's id in every Tvers file.
    static constexpr qint32 applicationId = 0x54767273;

    /// \a path is made when it is not there. PragmaRefused, and SQLite's own
    /// refusals as errorFrom() maps them.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Commits what \a work did when it succeeds and none of its statements
    /// failed, even one whose failure it passed over; else nothing has happened.
    /// BEGIN IMMEDIATE. A unit of work inside another is part of it.
    Result<> inTransaction(const std::function<Result<>()> &work);
    bool inUnitOfWork() const { return m_depth > 0; }

    /// Number of rows changed.
    Result<qint64> execute(const Statement &statement, const Bindings &bindings = {});
    /// Calls \a row for each row until it refuses; its refusal is the answer.
    Result<> rows(const Statement &statement, const Bindings &bindings,
                  const std::function<Result<>(const QSqlQuery &)> &row);
    /// First column of the first row; an invalid QVariant when there is none.
    Result<QVariant> value(const Statement &statement, const Bindings &bindings = {});
    /// One statement of the schema, or a PRAGMA without data in it.
    Result<> run(const QString &sql);

    Result<> setPragma(const QString &name, const QString &value, const QVariant &readBack);
    Result<int> schema();        ///< user_version
    Result<> checkForeignKeys(); ///< ConstraintRefused at the first broken one
    /// From here on others' commits count as changes: call before verifying.
    Result<> rememberState();
    /// Whether another connection committed since rememberState(): stays so.
    Result<bool> changedByOthers();

    /// The code in \a error as ours: full, busy, read-only, damaged, not a
    /// database, I/O, constraint, anything else.
    static Error errorFrom(const QSqlError &error, const QString &statement);

private:
    explicit Database(const QString &connection);

    Result<> applyPragmas();
    Result<> prepareAndRun(QSqlQuery &query, const Statement &statement, const Bindings &bindings);
    Error failed(const QSqlError &error, const QString &statement);
    QSqlDatabase handle() const;
    Result<qint64> dataVersion();

    QString m_connection;
    int m_depth = 0;
    std::optional<Error> m_failure; ///< of a statement in the running unit of work
    qint64 m_dataVersion = 0;
    std::unique_ptr<QSqlQuery> m_askVersion; ///< prepared: it is asked after each reading
};

} // namespace tvers
