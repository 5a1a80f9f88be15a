// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A value, or why there is none.
#pragma once

#include "core/error.h"

#include <utility>
#include <variant>

namespace tvers {

/// What a Result holds when there is nothing to hand back but success.
struct Done {
    friend bool operator==(Done, Done) = default;
};

/// A value, or why there is none. The compiler warns when a caller drops it.
template<typename T = Done>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    /// \pre *this holds a value
    const T &operator*() const &
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_state);
    }
    T &operator*() &
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_state);
    }
    T operator*() &&
    {
        Q_ASSERT(*this);
        return std::move(*std::get_if<0>(&m_state));
    }
    const T *operator->() const { return &**this; }
    T *operator->() { return &**this; }

    /// \pre *this holds no value
    const Error &error() const
    {
        Q_ASSERT(!*this);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace tvers
