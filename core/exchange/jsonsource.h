// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A JSON text that has been read whole, and where in it everything stands.
#pragma once

#include "core/result.h"

#include <QJsonValue>

#include <optional>

namespace tvers {

/// A JSON text as people write it by hand: UTF-8, each key once in its object.
struct JsonSource {
    QString file; ///< as the person named it
    QJsonValue root;
    QByteArray text; ///< UTF-8, without a byte order mark

    /// From 1, of the value at a JSON path ("$.arenas[3].id"); empty when there
    /// is none. Walks the whole text: for refusals, not for reading.
    std::optional<int> lineOf(const QString &path) const;

    /// NotUtf8, NotJson (with line and column) or KeyTwice. Names of more than
    /// 200 bytes, U+0000 and nesting deeper than 64 are NotJson too.
    static Result<JsonSource> parse(const QByteArray &bytes, const QString &file);
    /// Reads at most \a largest bytes; FileUnreadable, FileTooLarge, or as parse().
    static Result<JsonSource> readFile(const QString &path, qint64 largest = 16 * 1024 * 1024);
};

} // namespace tvers
