// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What everything in this folder works on: an open file and its key.
#pragma once

#include "core/storage/database.h"
#include "core/storage/head.h"
#include "core/storage/keyslot.h"
#include "core/storage/vault.h"

namespace tvers {

/// For core/storage only; the rest of Tvers knows Store and the repositories.
struct OpenFile {
    QString path; ///< as the person named it; a private copy lies elsewhere
    QUuid id;
    std::unique_ptr<Database> database;
    std::optional<Vault> vault; ///< there while the file is unlocked
    Head head;                  ///< true only while the file is unlocked
    bool isOpenToAll = false;   ///< has an open slot: nothing about a child goes in
    qint64 sealedWritten = 0;   ///< rows of sealed tables, since the file was opened
};

/// A slot as it stands in the file, fit for use or not.
struct SlotRow {
    KeySlot slot;
    std::optional<Error> problem; ///< SlotAbsurd, SlotDamaged, StoredWordUnknown
    QVariantList columns;         ///< as they lie there, whatever was made of them
};

/// The file's id; NotTversFile when there is none, RowUnexpected when there are two.
Result<QUuid> readFileId(Database &database, const QString &path);

/// More ways into one file are not looked at.
constexpr qsizetype mostSlots = 64;
/// By the day they were made. SlotAbsurd when there are more than mostSlots.
Result<QList<SlotRow>> readSlots(OpenFile &file);
/// Inside a unit of work; the head follows. \pre unlocked
Result<> insertSlot(OpenFile &file, const KeySlot &slot);
Result<> removeSlot(OpenFile &file, const KeySlot &slot);
/// The name under which the head keeps the set of slots.
QString slotSetName();

/// Opens the file's head with the vault; HeadBroken. \pre unlocked
Result<Head> readHead(OpenFile &file, int schema);
/// Seals file.head under its commit counter. Inside a unit of work.
Result<> writeHead(OpenFile &file, int schema);
/// The sets as the rows have them now, whatever the head says. \pre unlocked
Result<std::map<QString, SetHash>> countSets(OpenFile &file);
/// Those of them that are no tables of rows: the file's own row, the key slots
/// with every column as it lies there, and the schema itself. \pre unlocked
Result<std::map<QString, SetHash>> countGround(OpenFile &file);

} // namespace tvers
