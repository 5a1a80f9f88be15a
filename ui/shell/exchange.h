// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What edits have in common: changes of the file, and their way back.
#pragma once

#include "core/storage/contentfile.h"
#include "ui/shell/edit.h"

namespace tvers {

/// One unit of work there, one back.
inline Edit editOf(Store &store, const QString &text, const QList<Change> &changes)
{
    return {text, [&store, changes] { return tvers::carryOut(store, changes); },
            [&store, changes] { return tvers::carryOut(store, reversed(changes)); }};
}

/// Both in one unit of work, the second after the first; back the other way round.
inline Edit together(Store &store, const Edit &first, const Edit &second, const QString &text)
{
    const auto both = [&store](const auto &one, const auto &other) {
        return [&store, one, other] {
            return store.inTransaction([&]() -> Result<> {
                const auto done = one();
                return done ? other() : done;
            });
        };
    };
    return {text, both(first.apply, second.apply), both(second.revert, first.revert)};
}

} // namespace tvers
