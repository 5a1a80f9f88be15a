// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files.h"

#include "core/storage/database.h"
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

// Offsets in SQLite's header: https://www.sqlite.org/fileformat.html §1.3
constexpr qsizetype headerSize = 100;
constexpr qsizetype writeVersionAt = 18; // 1: rollback journal, 2: write-ahead log
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

QString journalOf(const QString &path) { return path + "-journal"_L1; }

/// Everything that shows whether somebody wrote in between.
struct Stamp {
    qint64 size = 0;
    QDateTime written;
    qint64 journalSize = -1;
    QDateTime journalWritten;
    QByteArray header;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

Result<Stamp> stampOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    const QFileInfo info(path);
    Stamp stamp{info.size(), info.lastModified(), -1, {}, file.read(headerSize)};
    const QFileInfo journal(journalOf(path));
    if (journal.exists()) {
        stamp.journalSize = journal.size();
        stamp.journalWritten = journal.lastModified();
    }
    return stamp;
}

Result<> copyBytes(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile source(from);
    if (source.copy(to)) {
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        return Done{};
    }
    if (source.error() == QFile::WriteError || source.error() == QFile::CopyError)
        return Error{ErrorCode::DiskFull, {u"copy"_s, source.errorString()}};
    return Error{ErrorCode::FileUnreadable, {from, source.errorString()}};
}

} // namespace

namespace {

/// Journals that Tvers never writes and SQLite would obey: one of write-ahead
/// logging, and a rollback journal that names a super-journal, which is deleted
/// after the rollback, whatever file it is.
/// Source: https://www.sqlite.org/fileformat2.html#the_rollback_journal, and
/// readSuperJournal() in SQLite's pager.c: the name ends with the magic number.
bool hasForeignJournal(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    if (QFileInfo::exists(real + "-wal"_L1))
        return true;
    QFile journal(journalOf(real));
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    return journal.open(QIODevice::ReadOnly) && journal.size() >= magic.size() &&
           journal.seek(journal.size() - magic.size()) && journal.readAll() == magic;
}

} // namespace

Result<int> schemaOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    QFile file(path);
    if (!info.isFile()) // a folder, or a pipe that would never end
        return Error{ErrorCode::NotTversFile, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}};
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return Error{ErrorCode::FileEmpty, {path}};
    const bool sqlite =
        header.size() == headerSize && header.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (!sqlite ||
        qFromBigEndian<qint32>(header.data() + applicationIdAt) != Database::applicationId)
        return Error{ErrorCode::NotTversFile, {path}};
    const auto version = qFromBigEndian<qint32>(header.data() + userVersionAt);
    if (version < 1)
        return Error{ErrorCode::NotTversFile, {path}};
    if (header[writeVersionAt] != 1 || header[readVersionAt] != 1 || hasForeignJournal(path))
        return Error{ErrorCode::ForeignJournal, {path}};
    return version;
}

Result<QString> copyBeforeSchema(const QString &from, int schema)
{
    const QFileInfo info(from);
    const QString stem =
        info.absolutePath() + u'/' + info.completeBaseName() + u".before-schema-%1"_s.arg(schema);
    QString to = stem + ".tvers"_L1;
    for (int number = 2; QFile::exists(to); ++number)
        to = stem + u"-%1.tvers"_s.arg(number);
    const QString temporary = to + ".part"_L1;
    if (auto copied = copyBytes(from, temporary); !copied)
        return copied.error();
    if (auto placed = putInPlace(temporary, to); !placed)
        return placed.error();
    return to;
}

Result<> putInPlace(const QString &temporary, const QString &path)
{
    auto done = platform::syncFile(temporary);
    if (done)
        done = platform::replaceFile(temporary, path);
    if (!done)
        QFile::remove(temporary);
    return done;
}

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::of(const QString &path)
{
    constexpr int tries = 8;
    constexpr int pause = 25; // milliseconds
    auto copy = std::make_unique<PrivateCopy>();
    if (!copy->m_folder.isValid())
        return Error{ErrorCode::DiskFailed, {u"copy"_s, copy->m_folder.errorString()}};
    for (int i = 0; i < tries; ++i) {
        const auto before = stampOf(path);
        if (!before)
            return before.error();
        if (auto copied = copyBytes(path, copy->path()); !copied)
            return copied.error();
        QFile::remove(journalOf(copy->path()));
        const bool whole =
            before->journalSize < 0 || copyBytes(journalOf(path), journalOf(copy->path()));
        const auto after = stampOf(path);
        if (whole && after && *after == *before) {
            copy->m_stateOf = before->written;
            return copy;
        }
        QThread::msleep(pause);
    }
    return Error{ErrorCode::FileBusy, {u"copy"_s, path}};
}

} // namespace tvers
