// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Texts with emphasis, and tables of them.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tvers {

/// A piece of a text that looks, links and sounds the same.
struct TextRun {
    enum class Style { Regular, Bold, Italic };
    QString text; ///< a line feed begins a new line
    Style style = Style::Regular;
    QString link = {};     ///< where it leads: https, http or mailto; "" for nowhere
    QString language = {}; ///< BCP 47, where it is not the document's
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

using RichText = QList<TextRun>;

inline RichText plain(const QString &text) { return {TextRun{text}}; }
inline RichText bold(const QString &text) { return {TextRun{text, TextRun::Style::Bold}}; }

struct TableCell {
    RichText text = {};
    int columns = 1; ///< how many it reaches over
    enum class Ground {
        None,
        Quiet,  ///< a holiday, a sum
        Strong, ///< what the eye is to find
    };
    Ground ground = Ground::None;
};

struct TableRow {
    QList<TableCell> cells; ///< together as wide as the table has columns
    /// Rows of one group stand on one page, if a page holds them; "" is no group.
    QString group = {};
};

struct TableColumn {
    enum class Align { Left, Middle, Right };
    Align align = Align::Left;
    std::optional<double> width = std::nullopt; ///< mm; empty: what its texts need
};

struct TextTable {
    QList<TableColumn> columns;
    QList<TableRow> head = {}; ///< repeated on every page that the table runs on to
    QList<TableRow> body = {};
    QString caption = {};
    /// Whether the first column says what its row is of.
    enum class RowHeads { None, FirstColumn };
    RowHeads rowHeads = RowHeads::None;
    enum class Lines { Rows, Grid };
    Lines lines = Lines::Rows;
    double scale = 0.88; ///< of the body's letters
};

/// A row of plain texts.
inline TableRow plainRow(const QStringList &texts)
{
    TableRow row;
    for (const QString &text : texts)
        row.cells.append({plain(text)});
    return row;
}

} // namespace tvers
