// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wholefile.h"

#include "core/exchange/systemreason.h"

#include <QSaveFile>

namespace tvers {

Result<> writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    // commit() does not see that what it still has to write finds no room.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit())
        return notWritable(file);
    return Done{};
}

QString freeFileName(const QString &wanted, QStringList &taken)
{
    QString plain;
    const QString trimmed = wanted.trimmed();
    for (const QChar sign : trimmed)
        plain += sign.isLetterOrNumber() || sign == u'-' || sign == u' ' ? sign : QChar(u'_');
    QString name = plain;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 %2").arg(plain).arg(number);
    taken.append(name);
    return name;
}

} // namespace tvers
