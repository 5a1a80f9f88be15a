// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Text of other programs, in whichever letters they wrote it.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace tvers {

/// UTF-8, or UTF-16 and UTF-32 with their mark; what is none of them is Windows-1252
/// throughout, as older spreadsheets and calendars write it (Latin-1 is the same but
/// for signs that nobody writes). Without a mark at the beginning. A line of iCalendar
/// may be folded inside a letter (RFC 5545 §3.1): then the letter ends before the fold.
/// NotUtf8, with \a file: what is no text; and with the line as a second fact, what has
/// letters of several kinds, is cut off inside one, or has signs that nobody writes.
Result<QString> textFrom(const QByteArray &bytes, const QString &file);

/// The largest file of another program that is read, in bytes: a school's calendar
/// has some ten thousand, a municipality's tables not much more.
inline constexpr qint64 largestForeignFile = 10 * 1024 * 1024;

/// The text of the file at \a path. FileUnreadable, also of what is no plain file and
/// might never end; FileTooLarge before anything of it is read; NotUtf8.
Result<QString> readForeignFile(const QString &path);

} // namespace tvers
