// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Stands between this program and the system: what is written to the
/// watched file and its journal goes into a recording, in order; and the disk
/// can be made to be full. Linked into the writer with its symbols exported, so
/// that SQLite's calls come here first. Linux only.
///
/// TVERS_RECORD_TO   where the recording goes; not set: nothing is recorded
/// TVERS_RECORD_OF   the watched path; what begins with it is watched
/// A record: operation (1 byte), length of name, offset, length of data (8 bytes
/// each), name, data.
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template<typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using Write = ssize_t (*)(int, const void *, size_t);
using Pwrite = ssize_t (*)(int, const void *, size_t, off64_t);
using Truncate = int (*)(int, off64_t);
using OnFile = int (*)(int);
using OnName = int (*)(const char *);

struct Recorder {
    std::mutex mutex;
    int log = -1;
    std::string watched;
    std::string folder;
    std::map<int, std::string> names; // of open files that are watched

    Recorder()
    {
        const char *to = getenv("TVERS_RECORD_TO");
        const char *of = getenv("TVERS_RECORD_OF");
        if (!of)
            return;
        watched = of;
        folder = watched.substr(0, watched.rfind('/'));
        using Open = int (*)(const char *, int, ...);
        if (to)
            log = real<Open>("open64")(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    }
    bool watches(const std::string &name) const
    {
        return !watched.empty() && (name == watched || name == watched + "-journal");
    }
    void note(char operation, const std::string &name, uint64_t offset = 0,
              const void *data = nullptr, uint64_t size = 0)
    {
        if (log < 0)
            return;
        std::string record(1, operation);
        for (const uint64_t number : {uint64_t(name.size()), offset, size})
            record.append(reinterpret_cast<const char *>(&number), sizeof number);
        record += name;
        if (size > 0)
            record.append(static_cast<const char *>(data), size);
        (void)!real<Write>("write")(log, record.data(), record.size());
    }
    std::string nameOf(int file)
    {
        const auto found = names.find(file);
        return found == names.end() ? std::string() : found->second;
    }
};

Recorder &recorder()
{
    static Recorder &one = *new Recorder; // there until the very end
    return one;
}

std::atomic<int64_t> roomLeft{-1}; ///< bytes that may still be written; -1: any

/// False, with errno, when the disk is full: what lies there already may be
/// written over, nothing may grow.
bool takesRoom(int file, size_t size, off64_t offset)
{
    struct stat64 found;
    if (roomLeft < 0 || fstat64(file, &found) != 0)
        return true;
    const int64_t growth = int64_t(offset) + int64_t(size) - int64_t(found.st_size);
    if (growth <= 0)
        return true;
    if (roomLeft < growth) {
        errno = ENOSPC;
        return false;
    }
    roomLeft -= growth;
    return true;
}

int opened(int file, const char *path, int flags)
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    if (file < 0)
        return file;
    r.names.erase(file);
    if (r.watches(path)) {
        r.names[file] = path;
        if (flags & O_CREAT)
            r.note('O', path);
    } else if (r.folder == path) {
        r.names[file] = path;
    }
    return file;
}

/// A folder is synced the same way, in either of the two.
int synced(const char *function, int file)
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    const int result = real<OnFile>(function)(file);
    if (const std::string name = r.nameOf(file); !name.empty() && result == 0)
        r.note(name == r.folder ? 'D' : 'S', name);
    return result;
}

mode_t modeFrom(int flags, va_list list)
{
    return flags & O_CREAT ? mode_t(va_arg(list, unsigned)) : 0;
}

} // namespace

extern "C" {

/// How many bytes the disk still takes; -1 for as many as come.
void leaveRoom(int64_t bytes) { roomLeft = bytes; }
/// Into the recording: what was written until now is told to be safe.
void recordAcknowledged(uint64_t number)
{
    const std::lock_guard lock(recorder().mutex);
    recorder().note('A', {}, number);
}

#define OPEN_LIKE(NAME)                                                                            \
    int NAME(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list list;                                                                              \
        va_start(list, flags);                                                                     \
        const mode_t mode = modeFrom(flags, list);                                                 \
        va_end(list);                                                                              \
        using Open = int (*)(const char *, int, ...);                                              \
        return opened(real<Open>(#NAME)(path, flags, mode), path, flags);                          \
    }
OPEN_LIKE(open)
OPEN_LIKE(open64)

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    const std::string name = r.nameOf(file);
    if (!name.empty() && !takesRoom(file, size, offset))
        return -1;
    const ssize_t written = real<Pwrite>("pwrite64")(file, data, size, offset);
    if (!name.empty() && written > 0)
        r.note('W', name, uint64_t(offset), data, uint64_t(written));
    return written;
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}

int ftruncate64(int file, off64_t size) noexcept
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    const int result = real<Truncate>("ftruncate64")(file, size);
    if (const std::string name = r.nameOf(file); !name.empty() && result == 0)
        r.note('T', name, uint64_t(size));
    return result;
}

int ftruncate(int file, off_t size) noexcept { return ftruncate64(file, size); }

int fdatasync(int file) { return synced("fdatasync", file); }

int fsync(int file) { return synced("fsync", file); }

int unlink(const char *path) noexcept
{
    Recorder &r = recorder();
    const std::lock_guard lock(r.mutex);
    const int result = real<OnName>("unlink")(path);
    if (r.watches(path) && result == 0)
        r.note('U', path);
    return result;
}

int close(int file)
{
    Recorder &r = recorder();
    {
        const std::lock_guard lock(r.mutex);
        r.names.erase(file);
    }
    return real<OnFile>("close")(file);
}

} // extern "C"
