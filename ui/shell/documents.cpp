// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documents.h"

#include "core/exchange/wholefile.h"

#include <QDir>
#include <QStandardPaths>

namespace tvers {

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    return folder;
}

QString inDocuments(const QString &name, const QString &ending)
{
    QStringList none;
    return QDir(documents()).filePath(freeFileName(name, none) + ending);
}

} // namespace tvers
