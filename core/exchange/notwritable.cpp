// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notwritable.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace tvers {

Error notWritable(const QSaveFile &file)
{
    const QFileInfo there(file.fileName());
    QString reason = file.errorString();
    if (there.isDir())
        reason = qt_error_string(EISDIR);
    else if (there.exists() && !there.isWritable())
        reason = qt_error_string(EACCES);
    return {ErrorCode::FileNotWritable, {file.fileName(), reason}};
}

} // namespace tvers
