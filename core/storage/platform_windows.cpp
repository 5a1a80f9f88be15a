// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSysInfo>

#include <windows.h>

#include <lmcons.h>

#include <array>

namespace tvers::platform {

using namespace Qt::Literals::StringLiterals;

namespace {

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdWString();
}

Error systemError(const QString &what)
{
    const DWORD number = ::GetLastError();
    const bool full = number == ERROR_DISK_FULL || number == ERROR_HANDLE_DISK_FULL;
    return {full ? ErrorCode::DiskFull : ErrorCode::DiskFailed, {what, QString::number(number)}};
}

HANDLE opened(const QString &path, DWORD access)
{
    return ::CreateFileW(native(path).c_str(), access,
                         FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                         OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
}

} // namespace

Result<> syncFile(const QString &path)
{
    const HANDLE file = opened(path, GENERIC_READ | GENERIC_WRITE);
    if (file == INVALID_HANDLE_VALUE)
        return systemError(u"sync"_s);
    const auto closed = qScopeGuard([file] { ::CloseHandle(file); });
    if (!::FlushFileBuffers(file))
        return systemError(u"sync"_s);
    return Done{};
}

Result<> syncFolder(const QString &) { return Done{}; }

Result<> replaceFile(const QString &from, const QString &to)
{
    if (!::MoveFileExW(native(from).c_str(), native(to).c_str(),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return systemError(u"rename"_s);
    return Done{};
}

Result<> placeNewFile(const QString &from, const QString &to)
{
    if (::MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH))
        return Done{};
    const DWORD number = ::GetLastError();
    if (number == ERROR_ALREADY_EXISTS || number == ERROR_FILE_EXISTS)
        return Error{ErrorCode::FileExists, {to}};
    return systemError(u"rename"_s);
}

int namesOf(const QString &path)
{
    const HANDLE file = opened(path, 0);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    const auto closed = qScopeGuard([file] { ::CloseHandle(file); });
    BY_HANDLE_FILE_INFORMATION found;
    return ::GetFileInformationByHandle(file, &found) ? int(found.nNumberOfLinks) : 0;
}

bool isOurs(const QString &) { return true; } // the temporary folder is one user's

QByteArray fileIdentity(const QString &path)
{
    const HANDLE file = opened(path, 0);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    const auto closed = qScopeGuard([file] { ::CloseHandle(file); });
    BY_HANDLE_FILE_INFORMATION found;
    if (!::GetFileInformationByHandle(file, &found))
        return {};
    return QByteArray::number(qulonglong(found.dwVolumeSerialNumber)) + ':' +
           QByteArray::number(qulonglong(found.nFileIndexHigh) << 32 | found.nFileIndexLow);
}

QString networkFileSystem(const QString &path)
{
    const QString whole = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (whole.startsWith("\\\\"_L1))
        return u"network path"_s;
    const std::wstring root = whole.left(3).toStdWString(); // "C:\"
    return ::GetDriveTypeW(root.c_str()) == DRIVE_REMOTE ? u"remote drive"_s : QString();
}

void forbidMemoryDumps()
{
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // mingw-w64 has neither a header that compiles nor an import for it.
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    using SetFlags = HRESULT(WINAPI *)(DWORD);
    const auto found = ::GetProcAddress(::GetModuleHandleW(L"kernel32.dll"), "WerSetFlags");
    if (found)
        reinterpret_cast<SetFlags>(reinterpret_cast<void *>(found))(noHeap);
}

namespace {

void (*tidyAtEnd)() = nullptr;

BOOL WINAPI onConsoleEnd(DWORD)
{
    tidyAtEnd();
    return FALSE; // and then what Windows does by itself
}

} // namespace

void atTermination(void (*tidy)())
{
    tidyAtEnd = tidy;
    ::SetConsoleCtrlHandler(onConsoleEnd, TRUE);
}

QString userName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = DWORD(name.size());
    return ::GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

QString machineName() { return QSysInfo::machineHostName(); }

} // namespace tvers::platform
