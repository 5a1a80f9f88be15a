// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/tablecolumns.h"

#include "core/calendar/cadenceproblems.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = RefusedLine::Reason;

/// No municipality has as many people; a file that is no table may have millions.
constexpr qsizetype mostRows = 5000;
constexpr qsizetype mostUnknown = 50;   // columns that are told
constexpr qsizetype longestCell = 1000; // nobody has a longer name

} // namespace

QString folded(const QString &text) { return text.trimmed().toCaseFolded(); }

TableColumns::TableColumns(const QList<TextRow> &rows, const QList<ColumnWords> &words) :
    m_rows(rows)
{
    if (!rows.isEmpty())
        readHeader(rows.first(), words);
    if (m_hasHeader)
        m_rows.removeFirst();
    for (qsizetype i = 0; !m_hasHeader && i < words.size(); ++i)
        m_at.insert(words[i].key, i);
    cut();
}

QString TableColumns::cell(const TextRow &row, const QString &key) const
{
    return row.cells.value(m_at.value(key, -1));
}

void TableColumns::readHeader(const TextRow &row, const QList<ColumnWords> &words)
{
    QHash<QString, qsizetype> found;
    QList<RefusedLine> unknown;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString written = folded(row.cells[i]);
        const auto isIt = [&written](const ColumnWords &one) {
            return one.key == written || one.others.contains(written);
        };
        const auto known = std::find_if(words.begin(), words.end(), isIt);
        if (known != words.end() && !found.contains(known->key))
            found.insert(known->key, i); // of two, the first
        else if (!written.isEmpty() && unknown.size() < mostUnknown)
            unknown.append({row.line, Reason::ColumnUnknown, row.cells[i]});
    }
    m_hasHeader = found.contains(u"name"_s);
    if (m_hasHeader) {
        m_at = found;
        m_refused = unknown;
    }
}

void TableColumns::cut()
{
    if (m_rows.size() <= mostRows)
        return;
    m_refused.append({m_rows[mostRows].line, Reason::TooMany, QString::number(mostRows)});
    m_rows = m_rows.first(mostRows);
}

std::optional<RefusedLine> refusalOf(const TextRow &row, const TableColumns &columns)
{
    const auto unusable = [](const QString &cell) {
        const bool isText = isKeepable(cell) && cell.isValidUtf16() && cell.size() <= longestCell;
        return !cell.isEmpty() && !isText;
    };
    if (row.quoteOpen)
        return RefusedLine{row.line, Reason::QuoteOpen};
    if (std::any_of(row.cells.cbegin(), row.cells.cend(), unusable))
        return RefusedLine{row.line, Reason::TextUnusable};
    if (columns.cell(row, u"name"_s).isEmpty())
        return RefusedLine{row.line, Reason::NameMissing};
    return std::nullopt;
}

} // namespace tvers
