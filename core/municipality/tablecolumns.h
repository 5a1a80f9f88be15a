// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which column of somebody's table holds what.
#pragma once

#include "core/exchange/delimitedtext.h"
#include "core/exchange/refusedline.h"

#include <QHash>

namespace tvers {

/// As people compare words: without spaces around, capitals or not.
QString folded(const QString &text);

/// A column by its key; the other words are what people write over it.
struct ColumnWords {
    QString key;
    QStringList others;
};

/// Columns by the words of the first row, when one of them stands for "name";
/// else there is no header, and they come in the order of the words.
class TableColumns
{
public:
    TableColumns(const QList<TextRow> &rows, const QList<ColumnWords> &words);

    const QList<TextRow> &rows() const { return m_rows; } ///< without the header
    /// Columns that nobody knows, and where the table becomes too long.
    const QList<RefusedLine> &refused() const { return m_refused; }
    QString cell(const TextRow &row, const QString &key) const;

private:
    void readHeader(const TextRow &row, const QList<ColumnWords> &words);
    void cut();

    QList<TextRow> m_rows;
    QHash<QString, qsizetype> m_at;
    QList<RefusedLine> m_refused;
    bool m_hasHeader = false;
};

/// What any line may be refused for: an open quotation mark, control characters,
/// no name.
std::optional<RefusedLine> refusalOf(const TextRow &row, const TableColumns &columns);

} // namespace tvers
