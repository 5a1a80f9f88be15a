// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filehold.h"

#include "core/exchange/systemreason.h"
#include "core/ids.h"
#include "core/storage/platform.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QThread>

#include <cerrno>
#include <vector>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString &path) { return path + ".lock"_L1; }
QString companionPath(const QString &path) { return path + ".holder"_L1; }

QJsonObject readCompanion(const QString &path)
{
    constexpr qint64 most = 4096;
    QFile file(companionPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(most)).object();
}

std::unique_ptr<QLockFile> neverStale(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

/// Who the lock itself knows of, when there is no companion.
Holder fromLock(const QLockFile &lock)
{
    qint64 pid = 0;
    Holder holder;
    if (lock.getLockInfo(&pid, &holder.machine, &holder.program))
        holder.user = u"pid %1"_s.arg(pid);
    holder.since = QFileInfo(lock.fileName()).lastModified().toUTC();
    return holder;
}

/// A lock that names nobody is none of ours, unless it was made this very moment: whoever
/// makes it writes the name into it right after.
Error held(const QString &path, const QLockFile &lock)
{
    constexpr int patience = 1000; // milliseconds
    constexpr int pause = 20;
    const QDeadlineTimer end(patience);
    for (;;) {
        const Holder holder = FileHold::holderOf(path).value_or(fromLock(lock));
        if (!holder.user.isEmpty())
            return {ErrorCode::FileHeldElsewhere, holder.facts(path)};
        if (end.hasExpired())
            return {ErrorCode::ForeignJournal, {path, lock.fileName()}};
        QThread::msleep(pause);
    }
}

/// Of a lock that nobody has: its file could not be made.
Error notLocked(const QString &path, QLockFile::LockError error)
{
    constexpr qint64 least = 4096; // one block
    if (error == QLockFile::PermissionError)
        return {ErrorCode::FileReadOnly, {path}};
    const bool full = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < least;
    return {full ? ErrorCode::DiskFull : ErrorCode::DiskFailed, {u"lock"_s, QString()}};
}

} // namespace

QStringList Holder::facts(const QString &path) const
{
    return {path, user, machine, since.toString(Qt::ISODate), program};
}

Result<std::unique_ptr<FileHold>> FileHold::take(const QString &path, Takeover takeover)
{
    auto lock = neverStale(lockPath(path));
    // Two who take over at once must not remove each other's new lock.
    const auto taking = neverStale(path + ".taking"_L1);
    if (takeover == Takeover::Asked) {
        if (!taking->tryLock(2000))
            return held(path, *lock);
        QFile::remove(lockPath(path)); // fails on Windows while its program lives: good
    }
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return held(path, *lock);
        return notLocked(path, lock->error());
    }
    std::unique_ptr<FileHold> hold(new FileHold(path, std::move(lock)));
    if (auto written = hold->writeCompanion(); !written) {
        hold->m_lock->unlock(); // nobody knows of it
        return written.error();
    }
    return hold;
}

FileHold::FileHold(const QString &path, std::unique_ptr<QLockFile> lock) :
    m_path(path), m_token(idText(makeRandomUuid())), m_lock(std::move(lock))
{}

FileHold::~FileHold()
{
    // A lock that was taken over is never unlocked: that would remove the new
    // holder's file. It stays until the program ends.
    static auto &lost = *new std::vector<std::unique_ptr<QLockFile>>;
    if (check())
        QFile::remove(companionPath(m_path));
    else
        lost.push_back(std::move(m_lock));
}

Result<> FileHold::writeCompanion()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const QJsonObject content{{u"user"_s, platform::userName()},
                              {u"machine"_s, platform::machineName()},
                              {u"since"_s, now},
                              {u"program"_s, u"Tvers " TVERS_VERSION ""_s},
                              {u"token"_s, m_token}};
    const QString temporary = companionPath(m_path) + ".part"_L1;
    QFile::remove(temporary); // of a program that was killed, or somebody's link to another file
    QFile file(temporary);
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(bytes) != bytes.size() || !file.flush()) {
        const QString reason = systemReason(file);
        const bool full = reason == qt_error_string(ENOSPC);
        file.close();
        QFile::remove(temporary); // the file's own remove() gives up where closing finds no room
        return Error{full ? ErrorCode::DiskFull : ErrorCode::DiskFailed, {u"holder"_s, reason}};
    }
    file.close();
    auto placed = platform::replaceFile(temporary, companionPath(m_path));
    if (!placed)
        QFile::remove(temporary);
    return placed;
}

Result<> FileHold::check() const
{
    if (readCompanion(m_path)["token"_L1].toString() == m_token)
        return Done{};
    return Error{ErrorCode::HoldLost, holderOf(m_path).value_or(Holder()).facts(m_path)};
}

std::optional<Holder> FileHold::holderOf(const QString &path)
{
    const QJsonObject content = readCompanion(path);
    if (content.isEmpty())
        return std::nullopt;
    return Holder{content["user"_L1].toString(), content["machine"_L1].toString(),
                  QDateTime::fromString(content["since"_L1].toString(), Qt::ISODate),
                  content["program"_L1].toString()};
}

} // namespace tvers
