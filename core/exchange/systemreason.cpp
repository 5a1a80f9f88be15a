// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/systemreason.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace tvers {

QString systemReason(const QFileDevice &file)
{
    const QFileInfo there(file.fileName());
    if (there.isDir())
        return qt_error_string(EISDIR);
    if (qobject_cast<const QSaveFile *>(&file) && there.exists() && !there.isWritable())
        return qt_error_string(EACCES);
    return file.error() == QFileDevice::NoError ? qt_error_string(ENOSPC) : file.errorString();
}

Error notWritable(const QSaveFile &file)
{
    return {ErrorCode::FileNotWritable, {file.fileName(), systemReason(file)}};
}

Result<> checkPlainFile(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists() || there.isFile() || there.isDir())
        return Done{};
    return Error{ErrorCode::FileUnreadable, {path, qt_error_string(ENODEV)}};
}

} // namespace tvers
