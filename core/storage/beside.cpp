// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/beside.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>
#include <optional>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray &magic()
{
    static const QByteArray digits = QByteArray::fromHex("d9d505f920a163d7");
    return digits;
}

/// It names a super-journal, which SQLite deletes after the rollback, whatever file it is.
/// Source: readSuperJournal() in SQLite's pager.c: the name ends with the magic number.
bool namesSuperJournal(const QString &path)
{
    QFile journal(path);
    return journal.open(QIODevice::ReadOnly) && journal.size() >= magic().size() &&
           journal.seek(journal.size() - magic().size()) && journal.readAll() == magic();
}

bool isPlainOrAbsent(const QString &path)
{
    const QFileInfo info(path);
    return !info.isSymLink() && (!info.exists() || info.isFile());
}

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// One part of a journal: its head, and then pages as they were.
struct JournalPart {
    qint64 records; ///< number
    qint64 sector;  ///< bytes that the head takes
    qint64 page;    ///< bytes
};

std::optional<JournalPart> partAt(QFile &journal, qint64 offset)
{
    constexpr qsizetype headSize = 28;
    constexpr quint32 untilTheEnd = 0xffffffff;
    constexpr quint32 largest = 65'536;
    const QByteArray head = journal.seek(offset) ? journal.read(headSize) : QByteArray();
    if (head.size() != headSize || !head.startsWith(magic()))
        return std::nullopt;
    const quint32 records = numberAt(head, 8);
    const quint32 sector = numberAt(head, 20);
    const quint32 page = numberAt(head, 24);
    if (!std::has_single_bit(sector) || sector < 32 || sector > largest ||
        !std::has_single_bit(page) || page < 512 || page > largest)
        return std::nullopt;
    const qint64 fit = (journal.size() - offset - sector) / (page + 8);
    const bool isCounted = records != 0 && records != untilTheEnd;
    return JournalPart{isCounted ? qMin(qint64(records), fit) : fit, sector, page};
}

constexpr qint64 counterAt = 24; // in the first page: grows with each transaction

/// The change counter that the journal would bring back; none where it leaves the first
/// page alone.
std::optional<quint32> counterIn(QFile &journal)
{
    qint64 offset = 0;
    while (const auto part = partAt(journal, offset)) {
        offset += part->sector;
        for (qint64 i = 0; i < part->records; ++i, offset += part->page + 8) {
            const QByteArray start =
                journal.seek(offset) ? journal.read(4 + counterAt + 4) : QByteArray();
            if (start.size() == 4 + counterAt + 4 && numberAt(start, 0) == 1)
                return numberAt(start, 4 + counterAt);
        }
        offset = (offset + part->sector - 1) / part->sector * part->sector;
    }
    return std::nullopt;
}

} // namespace

QString journalOf(const QString &path) { return path + "-journal"_L1; }

Result<> checkBeside(const QString &path)
{
    const auto foreign = [&](const QString &what) {
        return Error{ErrorCode::ForeignJournal, {path, what}};
    };
    const QString walled = path + "-wal"_L1;
    if (QFileInfo::exists(walled))
        return foreign(walled);
    for (const QLatin1StringView ending :
         {"-journal"_L1, ".lock"_L1, ".taking"_L1, ".holder"_L1, ".holder.part"_L1}) {
        if (!isPlainOrAbsent(path + ending))
            return foreign(path + ending);
    }
    return namesSuperJournal(journalOf(path)) ? Result<>(foreign(journalOf(path))) : Done{};
}

bool isJournalOfOther(const QString &path)
{
    QFile database(path);
    QFile journal(journalOf(path));
    if (!journal.open(QIODevice::ReadOnly) || !database.open(QIODevice::ReadOnly))
        return false;
    const auto before = counterIn(journal);
    const QByteArray head = database.read(counterAt + 4);
    if (!before || head.size() != counterAt + 4)
        return false;
    const quint32 now = numberAt(head, counterAt);
    return now != *before && now != *before + 1;
}

} // namespace tvers
