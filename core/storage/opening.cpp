// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/beside.h"
#include "core/storage/files.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Pages that lead to each other in rings could be read for ever.
Result<> checkPages(Database &database)
{
    const auto answer = database.value(Sql::of(Sql::Named::QuickCheck));
    if (!answer)
        return answer.error();
    if (answer->toString() != "ok"_L1)
        return Error{ErrorCode::PageDamaged, {u"quick_check"_s, answer->toString()}};
    return Done{};
}

/// Whether a copy of the file can be opened.
Result<> tryCopy(const QString &path, const QString &copy)
{
    const auto file = connectTo(copy, path);
    return file ? Result<>(Done{}) : file.error();
}

} // namespace

Result<int> usableSchema(const QString &path)
{
    const auto schema = schemaOfFile(path);
    if (schema && (*schema > newestSchema() || *schema < 1))
        return Error{ErrorCode::SchemaTooNew,
                     {path, QString::number(*schema), QString::number(newestSchema())}};
    return schema;
}

Result<std::unique_ptr<OpenFile>> connectTo(const QString &database, const QString &path)
{
    auto connection = Database::open(database);
    if (!connection)
        return connection.error();
    if (auto ours = checkSchema(**connection, path); !ours)
        return ours.error();
    if (auto whole = checkPages(**connection); !whole)
        return whole.error();
    const auto id = readFileId(**connection, path);
    if (!id)
        return id.error();
    auto file = std::make_unique<OpenFile>();
    file->path = path;
    file->id = *id;
    file->database = *std::move(connection);
    const auto slotRows = readSlots(*file);
    if (!slotRows)
        return slotRows.error();
    for (const SlotRow &row : *slotRows)
        file->isOpenToAll = file->isOpenToAll || row.slot.kind == SlotKind::Open;
    return file;
}

Result<> checkJournal(const QString &path)
{
    if (QFileInfo(journalOf(path)).size() == 0)
        return Done{};
    const auto with = PrivateCopy::of(path);
    const auto without = PrivateCopy::of(path);
    if (!with || !without)
        return (with ? without : with).error();
    const Error foreign{ErrorCode::ForeignJournal, {path, journalOf(path)}};
    if (isJournalOfOther((*with)->path()))
        return foreign;
    const auto whole = tryCopy(path, (*with)->path());
    if (whole)
        return whole;
    QFile::remove(journalOf((*without)->path()));
    return tryCopy(path, (*without)->path()) ? Result<>(foreign) : whole;
}

} // namespace tvers
