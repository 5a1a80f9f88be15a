// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A thing in a list, by its id.
#pragma once

#include <QList>

namespace tvers {

/// The one of \a all that \a id names; null when there is none.
template<typename T, typename IdType>
const T *withId(const QList<T> &all, const IdType &id)
{
    for (const T &one : all) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace tvers
