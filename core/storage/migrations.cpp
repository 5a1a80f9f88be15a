// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/schema.h"

#include <QScopeGuard>
#include <QSqlQuery>

#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array steps{
    Migration{1, "the first tables", schema::first, false, schema::textsOfFirst},
    Migration{2, "rooms, absences, plans", schema::second, false, schema::textsOfSecond},
    Migration{3, "consents, cases, discussions, measures", schema::cases, false,
              schema::textsOfCases},
    Migration{4, "meetings held", schema::held, false, schema::textsOfHeld},
    Migration{5, "reports", schema::reports, false, schema::textsOfReports},
};

Result<> enforceForeignKeys(Database &database, bool on)
{
    return database.setPragma(u"foreign_keys"_s, on ? u"ON"_s : u"OFF"_s, on ? 1 : 0);
}

Result<> carryOut(OpenFile &file, const Migration &step)
{
    Database &database = *file.database;
    const Head before = file.head;
    auto headBack = qScopeGuard([&] { file.head = before; });
    const auto done = database.inTransaction([&]() -> Result<> {
        if (auto applied = step.apply(file); !applied)
            return applied;
        if (auto whole = database.checkForeignKeys(); !whole)
            return whole;
        if (file.vault && step.version > 1) {
            auto sets = countSets(file);
            if (!sets)
                return sets.error();
            file.head.tables = *sets;
            ++file.head.commits;
            if (auto written = writeHead(file, step.version); !written)
                return written;
        }
        return database.run(u"PRAGMA user_version = %1"_s.arg(step.version));
    });
    if (done)
        headBack.dismiss();
    return done;
}

} // namespace

std::span<const Migration> migrations() { return steps; }

int newestSchema() { return steps.back().version; }

Result<> checkSchema(Database &database, const QString &path)
{
    const auto version = database.schema();
    if (!version)
        return version.error();
    if (*version < 1 || *version > newestSchema())
        return Error{ErrorCode::SchemaTooNew,
                     {path, QString::number(*version), QString::number(newestSchema())}};
    QStringList expected = steps[size_t(*version) - 1].texts();
    const qsizetype wanted = expected.size();
    qsizetype found = 0;
    const auto read =
        database.rows(Sql::of(Sql::Named::SchemaTexts), {}, [&](const QSqlQuery &row) -> Result<> {
            expected.removeOne(row.value(3).toString());
            return ++found <= wanted ? Result<>(Done{})
                                     : Error{ErrorCode::RowUnexpected,
                                             {u"sqlite_schema"_s, QString::number(wanted),
                                              QString::number(found)}};
        });
    if (!read)
        return read;
    if (found < wanted)
        return Error{ErrorCode::RowMissing,
                     {u"sqlite_schema"_s, QString::number(wanted), QString::number(found)}};
    if (!expected.isEmpty())
        return Error{ErrorCode::RowOutdated, {u"sqlite_schema"_s}};
    return Done{};
}

Result<> migrate(OpenFile &file, std::span<const Migration> wanted)
{
    const auto found = file.database->schema();
    if (!found)
        return found.error();
    const int newest = wanted.back().version;
    if (*found > newest || *found < 0)
        return Error{ErrorCode::SchemaTooNew,
                     {file.path, QString::number(*found), QString::number(newest)}};
    for (const Migration &step : wanted.subspan(size_t(*found))) {
        if (step.rebuildsTables) {
            if (auto off = enforceForeignKeys(*file.database, false); !off)
                return off;
        }
        const auto done = carryOut(file, step);
        if (step.rebuildsTables) {
            if (auto on = enforceForeignKeys(*file.database, true); !on)
                return on;
        }
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace tvers
