// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the sheets of a workbook may be called.
#pragma once

#include <QStringList>

namespace tvers {

/// Excel's rules: at most 31 signs, none of []:*?/\, no apostrophe at the ends, no name
/// twice, and «History» is its own.
class SheetNames
{
public:
    /// \a wanted, as far as it may be, and as no sheet was called before.
    QString unused(const QString &wanted);

private:
    QStringList m_names;
};

} // namespace tvers
