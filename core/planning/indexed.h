// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A vector that is asked by whole numbers of any kind.
#pragma once

#include <cstddef>
#include <type_traits>
#include <vector>

namespace tvers {

/// std::vector without the casts: places in it are int here, as in Qt's lists, and
/// unlike those it never looks whether it is shared.
template<typename T>
class Indexed : public std::vector<T>
{
    using Base = std::vector<T>;

public:
    using Base::Base;
    template<typename Size, typename = std::enable_if_t<std::is_integral_v<Size>>>
    explicit Indexed(Size size, const T &value = T()) : Base(std::size_t(size), value)
    {}

    template<typename At>
    decltype(auto) operator[](At at)
    {
        return Base::operator[](std::size_t(at));
    }
    template<typename At>
    decltype(auto) operator[](At at) const
    {
        return Base::operator[](std::size_t(at));
    }
    template<typename Size, typename = std::enable_if_t<std::is_integral_v<Size>>>
    void resize(Size size)
    {
        Base::resize(std::size_t(size));
    }
    template<typename Size, typename = std::enable_if_t<std::is_integral_v<Size>>>
    void assign(Size size, const T &value)
    {
        Base::assign(std::size_t(size), value);
    }
};

} // namespace tvers
