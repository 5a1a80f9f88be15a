// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is said outside the window.
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <cstdio>

namespace tvers {

/// UTF-8, in a console of Windows too. False when not all of it went out: a full
/// disk, a closed pipe.
bool print(std::FILE *stream, const QByteArray &utf8);

/// The same for words: what a file or another program's name brings along, such as
/// signs that clear a screen, is shown as unreadable signs.
bool print(std::FILE *stream, const QString &text);

/// All of standard input as it is, line ends too. FileUnreadable, and FileTooLarge
/// after \a largest bytes; their path is "-".
Result<QByteArray> readInput(qint64 largest = 16 * 1024 * 1024);

} // namespace tvers
