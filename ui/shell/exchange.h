// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What edits have in common: rows of the file before and after.
#pragma once

#include "core/storage/store.h"
#include "ui/shell/edit.h"

#include <algorithm>

namespace tvers {

/// The one of \a all with the same id; null when there is none.
template<typename T>
const T *sameIn(const QList<T> &all, const T &one)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&one](const T &other) { return other.id == one.id; });
    return found == all.end() ? nullptr : &*found;
}

/// Removes what is in \a before and not in \a after.
template<typename Repository, typename T>
Result<> takeOut(Repository repository, const QList<T> &before, const QList<T> &after)
{
    for (const T &one : before) {
        if (sameIn(after, one))
            continue;
        if (auto done = repository.remove(one.id); !done)
            return done;
    }
    return Done{};
}

/// Adds and changes what is in \a after.
template<typename Repository, typename T>
Result<> putIn(Repository repository, const QList<T> &before, const QList<T> &after)
{
    for (const T &one : after) {
        const T *old = sameIn(before, one);
        if (old && *old == one)
            continue;
        if (auto done = old ? repository.change(one) : repository.add(one); !done)
            return done;
    }
    return Done{};
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
