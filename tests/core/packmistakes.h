// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Mistakes made in a pack that is otherwise right: tests/data/packmistakes.
///
/// Each row replaces one piece of Holmestrand's pack and says how the pack is
/// then refused. tests/schema/check.py makes the same mistakes.
#pragma once

#include "core/municipality/packreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tvers {

/// The bytes of a pack that Tvers was built with.
inline QByteArray packBytes(const QString &name)
{
    QFile file(QStringLiteral(":/packs/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// \a bytes with the first \a find after \a after replaced; empty when it is not there.
inline QByteArray replaced(const QByteArray &bytes, const QByteArray &after, const QByteArray &find,
                           const QByteArray &put)
{
    const qsizetype from = bytes.indexOf(after);
    const qsizetype at = from < 0 ? -1 : bytes.indexOf(find, from);
    if (at < 0)
        return {};
    return bytes.first(at) + put + bytes.sliced(at + find.size());
}

/// The refusal as texts: the code's word, then the facts. Empty when it was accepted.
template<typename T>
QStringList refusal(const Result<T> &result)
{
    if (result)
        return {};
    return QStringList{stored(result.error().code)} + result.error().facts;
}

/// One row of tests/data/packmistakes.
struct PackMistake {
    QString name;
    QByteArray pack; ///< the pack with the mistake; empty: the row fits no longer
    QStringList refusal;
};

inline PackMistake packMistake(const QJsonObject &row, const QByteArray &right)
{
    const auto text = [&row](const char *key) { return row[QLatin1StringView(key)].toString(); };
    const QByteArray after = text("after").toUtf8();
    const QByteArray find = text("find").toUtf8();
    qsizetype at = right.indexOf(after);
    if (text("lineFrom") == QLatin1StringView("find"))
        at = right.indexOf(find, qMax(qsizetype(0), at));
    const auto line = right.first(qMax(qsizetype(0), at)).count('\n') + 1 +
                      row[QLatin1StringView("line")].toInteger();
    return {text("mistake"),
            replaced(right, after, find, text("put").toUtf8()),
            {text("code"), QStringLiteral("my.json"), text("path"), text("found"), text("expected"),
             QString::number(line)}};
}

/// All rows of one file of tests/data/packmistakes; none when it cannot be read.
inline QList<PackMistake> packMistakes(const QString &fileName)
{
    QFile file(QStringLiteral(TVERS_SOURCE_DIR "/tests/data/packmistakes/") + fileName);
    QList<PackMistake> mistakes;
    if (!file.open(QIODevice::ReadOnly))
        return mistakes;
    const QByteArray right = packBytes(QStringLiteral("holmestrand"));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows)
        mistakes.append(packMistake(row.toObject(), right));
    return mistakes;
}

} // namespace tvers
