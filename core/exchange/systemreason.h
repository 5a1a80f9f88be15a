// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Why a file could not be read or written, in the system's own words.
#pragma once

#include "core/result.h"

class QFileDevice;
class QSaveFile;

namespace tvers {

/// The system's text for what \a file failed with, right after it did. Where Qt has
/// a text of its own or none, the system's for the same: a folder of that name, a
/// file that may not be changed, and a write that ended short because the disk was
/// full.
QString systemReason(const QFileDevice &file);

/// FileNotWritable with that reason.
Error notWritable(const QSaveFile &file);

/// FileUnreadable for what is there and no plain file: a pipe or a device may never end.
Result<> checkPlainFile(const QString &path);

} // namespace tvers
