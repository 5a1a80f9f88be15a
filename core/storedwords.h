// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From a stored word back to its enumerator, through the same switch.
///
/// An enum that is stored has `QLatin1StringView stored(E)`, one switch without
/// `default`, and is known to the meta-object system (Q_ENUM).
#pragma once

#include <QMetaEnum>
#include <QStringList>

#include <optional>

namespace tvers {

/// Empty when \a word is from a newer Tvers, a damaged file or a person's slip.
template<typename E>
std::optional<E> fromStored(QStringView word)
{
    const auto all = QMetaEnum::fromType<E>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const E value = E(all.value(i));
        if (word == stored(value))
            return value;
    }
    return std::nullopt;
}

/// All words of an enum, in the order of its enumerators.
template<typename E>
QStringList storedWords()
{
    QStringList words;
    const auto all = QMetaEnum::fromType<E>();
    for (int i = 0; i < all.keyCount(); ++i)
        words.append(stored(E(all.value(i))));
    return words;
}

} // namespace tvers
