// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archivefolder.h"

#include "core/exchange/wholefile.h"

#include <QDir>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Result<> writeForArchive(const QString &folder, const QString &name, const QByteArray &document,
                         ArchiveRecord record)
{
    const QString path = QDir(folder).filePath(name);
    record.file = name + u".pdf"_s;
    record.sha256 = sha256Of(document);
    if (auto done = writeWhole(document, path + u".pdf"_s); !done)
        return done;
    if (auto done = writeWhole(asJson(record), path + u".json"_s); !done)
        return done;
    return writeWhole(asXml(record), path + u".xml"_s);
}

} // namespace tvers
