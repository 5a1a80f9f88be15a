// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStorageInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace tvers::platform {

using namespace Qt::Literals::StringLiterals;

namespace {

Error systemError(const QString &what)
{
    const ErrorCode code = errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::DiskFailed;
    return {code, {what, QString::fromLocal8Bit(std::strerror(errno))}};
}

Result<> syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return systemError(u"sync"_s);
    const auto closed = qScopeGuard([file] { ::close(file); });
    if (::fsync(file) != 0)
        return systemError(u"sync"_s);
    return Done{};
}

/// Source: linux/magic.h and statfs(2).
QString networkName(quint64 magic)
{
    switch (magic & 0xffffffff) {
    case 0x6969: return u"nfs"_s;
    case 0x517b: return u"smb"_s;
    case 0xff534d42: return u"cifs"_s;
    case 0xfe534d42: return u"smb2"_s;
    case 0x01021997: return u"9p"_s;
    case 0x5346414f: return u"afs"_s;
    case 0x6b414653: return u"afs"_s;
    case 0x00c36400: return u"ceph"_s;
    case 0x73757245: return u"coda"_s;
    case 0x564c: return u"ncp"_s;
    case 0x0bd00bd0: return u"lustre"_s;
    case 0x01161970: return u"gfs2"_s;
    case 0x7461636f: return u"ocfs2"_s;
    default: return {};
    }
}

} // namespace

Result<> syncFile(const QString &path) { return syncPath(path, O_RDWR); }

Result<> syncFolder(const QString &path) { return syncPath(path, O_RDONLY | O_DIRECTORY); }

Result<> replaceFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(u"rename"_s);
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<> placeNewFile(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    bool placed = false;
#if defined(RENAME_NOREPLACE)
    placed = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(),
                         RENAME_NOREPLACE) == 0;
#else
    errno = EINVAL;
#endif
    if (!placed && (errno == EINVAL || errno == ENOSYS)) // a file system that does not know it
        placed = ::link(source.constData(), target.constData()) == 0 &&
                 ::unlink(source.constData()) == 0;
    if (!placed && errno == EEXIST)
        return Error{ErrorCode::FileExists, {to}};
    return placed ? syncFolder(QFileInfo(to).absolutePath()) : systemError(u"rename"_s);
}

int namesOf(const QString &path)
{
    struct stat found;
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_nlink) : 0;
}

bool isOurs(const QString &path)
{
    struct stat found;
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && found.st_uid == ::geteuid();
}

QByteArray fileIdentity(const QString &path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return QByteArray::number(quint64(found.st_dev)) + ':' +
           QByteArray::number(quint64(found.st_ino));
}

QString networkFileSystem(const QString &path)
{
    constexpr quint64 fuse = 0x65735546;
    struct statfs found;
    if (::statfs(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    if (quint64(found.f_type) != fuse)
        return networkName(quint64(found.f_type));
    const QString type = QString::fromLatin1(QStorageInfo(path).fileSystemType());
    return type == "fuseblk"_L1 ? QString() : type; // a local disk through FUSE, like ntfs-3g
}

void forbidMemoryDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__)        // its leak check looks into its own process
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // RLIMIT_CORE alone does not stop a core_pattern pipe
#endif
}

/// A thread that waits for the signal: in a handler nothing of use may be called.
void atTermination(void (*tidy)())
{
    sigset_t wanted;
    ::sigemptyset(&wanted);
    ::sigaddset(&wanted, SIGTERM);
    ::sigaddset(&wanted, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    std::thread([wanted, tidy] {
        int number = 0;
        if (::sigwait(&wanted, &number) != 0)
            return;
        tidy();
        std::signal(number, SIG_DFL);
        ::pthread_sigmask(SIG_UNBLOCK, &wanted, nullptr);
        ::kill(::getpid(), number);
    }).detach();
}

QString userName()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

QString machineName() { return QSysInfo::machineHostName(); }

} // namespace tvers::platform
