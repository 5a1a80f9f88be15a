// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rows of the file that were opened once, and follow what is changed in it.
#pragma once

#include "core/changes.h"
#include "core/result.h"

#include <QHash>

namespace tvers {

template<typename IdType, typename T>
using FollowedRows = QHash<IdType, T>;

/// Null when it is not there.
template<typename T, typename IdType>
const T *in(const FollowedRows<IdType, T> &all, const IdType &id)
{
    const auto found = all.constFind(id);
    return found == all.cend() ? nullptr : &*found;
}

/// What could not be read leaves none.
template<typename T, typename IdType>
void fill(FollowedRows<IdType, T> &all, const Result<QList<T>> &read)
{
    all.clear();
    if (!read)
        return;
    for (const T &one : *read)
        all.insert(one.id, one);
}

template<typename T, typename IdType>
void keep(FollowedRows<IdType, T> &all, const Changed<T> &change)
{
    if (change.after)
        all.insert(change.after->id, *change.after);
    else
        all.remove(change.before->id);
}

} // namespace tvers
