// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Text of other programs, in whichever letters they wrote it.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace tvers {

/// UTF-8, or UTF-16 and UTF-32 with their mark; what is none of them is taken for
/// Windows-1252, as older spreadsheets and calendars write it (Latin-1 is the same
/// but for signs that nobody writes). Without a mark at the beginning.
QString textFrom(const QByteArray &bytes);

/// The largest file of another program that is read, in bytes: a school's calendar
/// has some ten thousand, a municipality's tables not much more.
inline constexpr qint64 largestForeignFile = 10 * 1024 * 1024;

/// The text of the file at \a path. FileUnreadable; FileTooLarge before anything
/// of it is read.
Result<QString> readForeignFile(const QString &path);

} // namespace tvers
