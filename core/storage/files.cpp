// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files.h"

#include "core/exchange/systemreason.h"
#include "core/storage/beside.h"
#include "core/storage/database.h"
#include "core/storage/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStorageInfo>
#include <QThread>
#include <QtEndian>

#include <cerrno>
#include <utility>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

// Offsets in SQLite's header: https://www.sqlite.org/fileformat.html §1.3
constexpr qsizetype headerSize = 100;
constexpr qsizetype writeVersionAt = 18; // 1: rollback journal, 2: write-ahead log
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

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
        return Error{ErrorCode::FileDenied, {path, systemReason(file)}};
    const QFileInfo info(path);
    Stamp stamp{info.size(), info.lastModified(), -1, {}, file.read(headerSize)};
    const QFileInfo journal(journalOf(path));
    if (journal.exists()) {
        stamp.journalSize = journal.size();
        stamp.journalWritten = journal.lastModified();
    }
    return stamp;
}

/// FileDenied when \a from cannot be read, CopyNotMade when \a to cannot be written.
/// Piece by piece: of what QFile::copy() says nobody could tell the two apart.
Result<> copyBytes(const QString &from, const QString &to)
{
    constexpr qint64 piece = 1024 * 1024;
    const auto notMade = [&](const QFile &target) {
        return Error{ErrorCode::CopyNotMade,
                     {from, QFileInfo(to).absolutePath(), systemReason(target)}};
    };
    QFile::remove(to);
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileDenied, {from, systemReason(source)}};
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner))
        return notMade(target);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (source.error() != QFile::NoError)
            return Error{ErrorCode::FileDenied, {from, systemReason(source)}};
        if (target.write(bytes) != bytes.size())
            return notMade(target);
    }
    return target.flush() ? Result<>(Done{}) : notMade(target);
}

/// A file may say it is larger than any disk (a sparse one).
Result<> checkRoom(const QString &path, qint64 size, const QString &folder)
{
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    if (size <= free)
        return Done{};
    return Error{ErrorCode::NoRoomForCopy, {path, QString::number(size), QString::number(free)}};
}

/// Where TMPDIR names a folder that is not there, Qt would take the current one: no
/// place for copies.
Result<> checkTemporaryFolder(const QString &path)
{
    if (QFileInfo(QDir::tempPath()).isAbsolute())
        return Done{};
    return Error{ErrorCode::CopyNotMade,
                 {path, qEnvironmentVariable("TMPDIR"), qt_error_string(ENOENT)}};
}

const QString lookingFolder = u"Tvers-looking-"_s;
const QString inUseName = u"in-use.lock"_s;

/// Copies of programs that were killed. One that lives has its lock; one that
/// has just made its folder gets an hour to lay it.
void removeAbandoned()
{
    constexpr int hour = 3600;
    const QDateTime recent = QDateTime::currentDateTimeUtc().addSecs(-hour);
    const auto folders =
        QDir(QDir::tempPath()).entryInfoList({lookingFolder + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        if (!platform::isOurs(folder.filePath()))
            continue;
        const QString lockPath = QDir(folder.filePath()).filePath(inUseName);
        const bool wasLocked = QFileInfo::exists(lockPath);
        QLockFile lock(lockPath);
        lock.setStaleLockTime(0);
        if ((!wasLocked && folder.lastModified() > recent) || !lock.tryLock(0))
            continue;
        lock.unlock();
        QDir(folder.filePath()).removeRecursively();
    }
}

/// The folders of this program's copies.
class LiveCopies
{
public:
    static void add(const QString &folder)
    {
        const QMutexLocker locker(&mutex());
        folders().append(folder);
    }
    static void remove(const QString &folder)
    {
        const QMutexLocker locker(&mutex());
        folders().removeOne(folder);
    }
    static void clear()
    {
        const QMutexLocker locker(&mutex());
        for (const QString &folder : std::exchange(folders(), {}))
            QDir(folder).removeRecursively();
    }

private:
    static QMutex &mutex() // never destroyed: asked for while the program ends
    {
        static auto &one = *new QMutex;
        return one;
    }
    static QStringList &folders()
    {
        static auto &all = *new QStringList;
        return all;
    }
};

} // namespace

QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QString real = info.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? path : QDir(folder).filePath(info.fileName());
}

Result<int> schemaOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    QFile file(path);
    if (!info.isFile()) // a folder, or a pipe that would never end
        return Error{ErrorCode::NotTversFile, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileDenied, {path, systemReason(file)}};
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
    if (header[writeVersionAt] != 1 || header[readVersionAt] != 1)
        return Error{ErrorCode::ForeignJournal, {path, path + "-wal"_L1}};
    if (auto ours = checkBeside(canonicalPath(path)); !ours)
        return ours.error();
    return version;
}

Error whileMaking(const QString &path, const Error &error)
{
    const auto notWritable = [&](int reason) {
        return Error{ErrorCode::FileNotWritable, {path, qt_error_string(reason)}};
    };
    switch (error.code) {
    case ErrorCode::DiskFull: return notWritable(ENOSPC);
    case ErrorCode::DiskFailed: return notWritable(EIO);
    case ErrorCode::FileDenied:
    case ErrorCode::FileReadOnly: {
        const QStorageInfo disk(QFileInfo(path).absolutePath());
        return notWritable(disk.isReadOnly() ? EROFS : EACCES);
    }
    default: return error;
    }
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
    if (auto copied = copyBytes(from, temporary); !copied) {
        QFile::remove(temporary);
        return copied.error();
    }
    if (auto placed = putInPlace(temporary, to); !placed)
        return placed.error();
    return to;
}

Result<> putInPlace(const QString &temporary, const QString &path, Placing placing)
{
    auto done = platform::syncFile(temporary);
    if (done)
        done = placing == Placing::New ? platform::placeNewFile(temporary, path)
                                       : platform::replaceFile(temporary, path);
    if (!done)
        QFile::remove(temporary);
    return done;
}

PrivateCopy::PrivateCopy() :
    m_folder(QDir(QDir::tempPath()).filePath(lookingFolder + "XXXXXX"_L1)),
    m_inUse(m_folder.filePath(inUseName))
{
    m_inUse.setStaleLockTime(0);
    m_inUse.tryLock(0);
    LiveCopies::add(m_folder.path());
}

PrivateCopy::~PrivateCopy()
{
    m_inUse.unlock();
    LiveCopies::remove(m_folder.path());
}

void PrivateCopy::removeOnTermination() { platform::atTermination(LiveCopies::clear); }

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::of(const QString &path)
{
    constexpr int tries = 8;
    constexpr int pause = 25; // milliseconds
    if (auto there = checkTemporaryFolder(path); !there)
        return there.error();
    removeAbandoned();
    Result<> journal = Done{};
    auto copy = std::make_unique<PrivateCopy>();
    if (!copy->m_folder.isValid())
        return Error{ErrorCode::CopyNotMade,
                     {path, QDir::tempPath(), copy->m_folder.errorString()}};
    for (int i = 0; i < tries; ++i) {
        const auto before = stampOf(path);
        if (!before)
            return before.error();
        const qint64 size = before->size + qMax(before->journalSize, qint64(0));
        if (auto room = checkRoom(path, size, copy->m_folder.path()); !room)
            return room.error();
        if (auto copied = copyBytes(path, copy->path()); !copied)
            return copied.error();
        QFile::remove(journalOf(copy->path()));
        if (before->journalSize >= 0)
            journal = copyBytes(journalOf(path), journalOf(copy->path()));
        const auto after = stampOf(path);
        if (journal && after && *after == *before) {
            copy->m_stateOf = before->written;
            return copy;
        }
        QThread::msleep(pause);
    }
    return journal ? Error{ErrorCode::FileBusy, {u"copy"_s, path}} : journal.error();
}

} // namespace tvers
