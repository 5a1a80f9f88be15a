// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A desk with Holmestrand's example file on it.
#pragma once

#include "core/storage/examplefile.h"
#include "ui/shell/desk.h"

#include <QTemporaryDir>

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

/// The Thursday of week 46 in the year shown, half past nine.
inline QDateTime morning() { return QDateTime({2026, 11, 12}, {9, 30}); }

/// Locked, for nothing here writes to the file.
inline std::unique_ptr<Desk> exampleDesk(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"eksempel.tvers"_s);
    const auto made = makeExample({u"holmestrand"_s,
                                   *SchoolYear::fromText(u"2026/27"_s),
                                   PublicHolidays::builtIn(),
                                   {path, NamedPassphrase{u"eksempel"_s, examplePassphrase()},
                                    KdfCost::least(), morning().toUTC()}});
    auto store = made ? Store::open(path) : Result<std::unique_ptr<Store>>(made.error());
    if (!store)
        return nullptr;
    auto desk = Desk::make(*std::move(store), {PublicHolidays::builtIn(), morning});
    return desk ? *std::move(desk) : nullptr;
}

} // namespace tvers::testing
