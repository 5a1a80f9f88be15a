// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A JSON text that has been read whole, and where in it everything stands.
#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonValue>

namespace tvers {

/// A JSON text as people write it by hand: UTF-8, each key once in its object.
struct JsonSource {
    QString file; ///< as the person named it
    QJsonValue root;
    QHash<QString, int> lines; ///< JSON path ("$.arenas[3].id") to line, from 1

    /// NotUtf8, NotJson (with line and column) or KeyTwice.
    static Result<JsonSource> parse(const QByteArray &bytes, const QString &file);
    /// Reads at most \a largest bytes; FileUnreadable, FileTooLarge, or as parse().
    static Result<JsonSource> readFile(const QString &path, qint64 largest = 16 * 1024 * 1024);
};

} // namespace tvers
