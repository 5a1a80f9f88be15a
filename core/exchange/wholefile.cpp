// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wholefile.h"

#include "core/exchange/systemreason.h"

#include <QSaveFile>

namespace tvers {

Result<> writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritable(file);
    return Done{};
}

} // namespace tvers
