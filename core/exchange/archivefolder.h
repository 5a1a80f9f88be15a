// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A document with what the case archive is to know of it, into a folder.
#pragma once

#include "core/reports/archiverecord.h"
#include "core/result.h"

namespace tvers {

/// \a name.pdf, .json and .xml in \a folder, what was there before replaced; the record gets
/// the file's name and its SHA-256. FileNotWritable.
Result<> writeForArchive(const QString &folder, const QString &name, const QByteArray &document,
                         ArchiveRecord record);

} // namespace tvers
