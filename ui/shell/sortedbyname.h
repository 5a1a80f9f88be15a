// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Lists in the order that people here look things up in: Æ Ø Å last.
#pragma once

#include <QCollator>
#include <QList>

#include <algorithm>

namespace tvers {

/// Things with a name, by it. The order is Norwegian in every language: names are.
template<typename T>
QList<T> sortedByName(QList<T> things)
{
    QCollator order(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::stable_sort(things.begin(), things.end(),
                     [&](const T &a, const T &b) { return order.compare(a.name, b.name) < 0; });
    return things;
}

} // namespace tvers
