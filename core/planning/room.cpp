// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/room.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

QString roomWords(const Room &room, const QList<Room> &all)
{
    const bool isElsewhereToo = std::any_of(all.begin(), all.end(), [&room](const Room &other) {
        return isSame(other.name, room.name) && !isSame(other.place, room.place);
    });
    return isElsewhereToo && !room.place.isEmpty() ? room.name + u", "_s + room.place : room.name;
}

} // namespace tvers
