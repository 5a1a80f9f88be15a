// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Tables as text: .csv files, and what a spreadsheet puts on the clipboard.
#pragma once

#include <QList>
#include <QStringList>

namespace tvers {

/// One row that has anything in it.
struct TextRow {
    int line;               ///< where it begins, from 1
    QStringList cells;      ///< without spaces around them
    bool quoteOpen = false; ///< a quotation mark was never closed: what follows is in doubt

    friend bool operator==(const TextRow &, const TextRow &) = default;
};

/// The rows of \a text. The separator is the first of tab, semicolon and comma
/// that stands in the first row. Cells may be quoted, and hold line breaks then.
QList<TextRow> rowsOf(const QString &text);

} // namespace tvers
