// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The few things that each system does in its own way
/// (platform_unix.cpp, platform_windows.cpp).
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace tvers::platform {

/// What the system has of \a path is on the disk when this returns.
/// DiskFailed: "sync", the system's text.
Result<> syncFile(const QString &path);
/// The same for the names in a folder. Windows keeps those itself: Done.
Result<> syncFolder(const QString &path);

/// Puts \a from in the place of \a to in one step, whether that is there or not,
/// and sees to it that the folder says so on disk. DiskFailed: "rename", the
/// system's text.
Result<> replaceFile(const QString &from, const QString &to);

/// As replaceFile, but FileExists when anything is at \a to.
Result<> placeNewFile(const QString &from, const QString &to);

/// How many names the file has in its folders (hard links); 0 when it is not there.
int namesOf(const QString &path);

/// Whether whoever runs this process owns what lies at \a path.
bool isOurs(const QString &path);

/// Tells this file from any other that may come to lie at \a path (device and
/// inode; volume and index). Empty when nothing is there.
QByteArray fileIdentity(const QString &path);

/// The kind of network file system that \a path lies on ("nfs", "smb", "fuse.sshfs",
/// "remote drive"); empty for a local one.
QString networkFileSystem(const QString &path);

/// Asks the system to write no picture of this process's memory when it crashes,
/// and to let no other process of the same user look into it.
void forbidMemoryDumps();

/// Calls \a tidy when the system asks this program to end, which it then does.
/// Before there is a second thread.
void atTermination(void (*tidy)());

QString userName();    ///< of whoever runs this process
QString machineName(); ///< of the machine it runs on

} // namespace tvers::platform
