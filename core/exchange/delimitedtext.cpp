// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimitedtext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tvers {

namespace {

constexpr QChar quote = u'"';
constexpr std::array<QChar, 3> separators{u'\t', u';', u','};

/// Outside quotes, in the first row that has anything.
QChar separatorOf(const QString &text)
{
    std::array<bool, separators.size()> stands{};
    bool quoted = false;
    bool any = false;
    bool begins = true;  // a quotation mark inside a word is only that
    bool closed = false; // just now: one more would be a doubled one
    for (const QChar sign : text) {
        const bool isQuote = sign == quote && (quoted || begins || closed);
        closed = isQuote && quoted;
        if (isQuote)
            quoted = !quoted;
        if (!quoted && sign == u'\n' && any)
            break;
        any = any || !sign.isSpace();
        const auto found = std::find(separators.begin(), separators.end(), sign);
        const bool separates = !quoted && found != separators.end();
        if (separates)
            stands[std::size_t(found - separators.begin())] = true;
        begins = separates || (begins && sign.isSpace());
    }
    for (std::size_t i = 0; i < separators.size(); ++i) {
        if (stands[i])
            return separators[i];
    }
    return separators.back();
}

/// "sep=;", which some spreadsheets write above their table for each other.
std::optional<QChar> toldSeparator(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    QString first = end < 0 ? QString() : text.first(end).trimmed();
    const bool isQuoted = first.size() > 2 && first.front() == quote && first.back() == quote;
    if (isQuoted)
        first = first.sliced(1, first.size() - 2);
    const QString word = QStringLiteral("sep=");
    const bool isTold =
        first.size() == word.size() + 1 && first.startsWith(word, Qt::CaseInsensitive);
    return isTold ? std::optional(first.back()) : std::nullopt;
}

class Splitter
{
public:
    Splitter(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    /// What came before the text was \a lines long.
    void startAfter(int lines)
    {
        m_line += lines;
        m_row.line = m_line;
    }

    QList<TextRow> split()
    {
        for (; m_at < m_text.size(); ++m_at)
            m_quoted ? takeQuoted(m_text[m_at]) : takePlain(m_text[m_at]);
        m_row.quoteOpen = m_quoted;
        endRow();
        return m_rows;
    }

private:
    void takeQuoted(QChar sign)
    {
        if (sign == u'\n')
            ++m_line;
        if (sign != quote) {
            m_cell += sign;
            return;
        }
        const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == quote;
        if (isDoubled) {
            m_cell += quote;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void takePlain(QChar sign)
    {
        if (sign == quote && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_quoted = true;
        } else if (sign == m_separator) {
            endCell();
        } else if (sign == u'\n') {
            endRow();
            m_row.line = ++m_line;
        } else {
            m_cell += sign;
        }
    }

    void endCell()
    {
        m_row.cells.append(m_cell.simplified()); // a break inside a cell is a space here
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool hasAny = std::any_of(m_row.cells.cbegin(), m_row.cells.cend(),
                                        [](const QString &cell) { return !cell.isEmpty(); });
        if (hasAny || m_row.quoteOpen)
            m_rows.append(m_row);
        m_row = {m_line, {}};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_quoted = false;
    QString m_cell;
    TextRow m_row{1, {}};
    QList<TextRow> m_rows;
};

} // namespace

QList<TextRow> rowsOf(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (plain.startsWith(QChar(QChar::ByteOrderMark)))
        plain.remove(0, 1);
    // Something packed or drawn, called .csv: one line about it is enough.
    if (const qsizetype binary = plain.indexOf(QChar::Null); binary >= 0)
        plain.truncate(binary + 1);
    const auto told = toldSeparator(plain);
    if (told)
        plain.remove(0, plain.indexOf(u'\n') + 1);
    Splitter splitter(plain, told.value_or(separatorOf(plain)));
    splitter.startAfter(told ? 1 : 0);
    return splitter.split();
}

} // namespace tvers
