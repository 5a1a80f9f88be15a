// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Plain tables as an Excel workbook (.xlsx, ECMA-376).
#pragma once

#include "core/result.h"

#include <QDate>

#include <variant>

namespace tvers {

/// A number is one to reckon with, a day a real one; anything else is text, also where it
/// begins with "=".
using SheetCell = std::variant<QString, int, QDate>;

struct TableSheet {
    QString name; ///< as far as Excel takes it
    struct Head {
        QString title;
        double width = 16; ///< in letters
    };
    QList<Head> heads;
    QList<QList<SheetCell>> rows = {};
};

/// A sheet each, with frozen head, frozen first column and filter. The whole file or none
/// of it: FileNotWritable. \pre there is a sheet; \a path ends in .xlsx
Result<> writeTables(const QList<TableSheet> &sheets, const QString &path);

} // namespace tvers
