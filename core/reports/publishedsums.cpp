// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/publishedsums.h"

#include <QSet>

#include <algorithm>

namespace tvers {

namespace {

constexpr int mostSmall = fewestTold - 1;
constexpr qsizetype fewestUnits = 3; // of two, each would find the other's number

/// One type over all units: whose numbers of it are hidden.
struct Column {
    QString type;
    QList<qsizetype> hidden;
};

std::optional<ToldCount> toldOf(const ToldCounts &told, const QString &type)
{
    for (const ToldType &one : told.types) {
        if (one.type == type)
            return one.count;
    }
    return std::nullopt;
}

int countOf(const QList<TypeCount> &counts, const QString &type)
{
    for (const TypeCount &one : counts) {
        if (one.type == type)
            return one.count;
    }
    return 0;
}

/// Whether each of its small numbers may by itself be anything from one to four. Where
/// the total is not told beside numbers of which only "five or more" is, that it is not
/// told says that they are no four.
bool leavesAllOpen(const UnitCounts &unit)
{
    const auto isOpen = [](const ToldType &one) {
        return one.count.isExact() || one.count == ToldCount::oneToFour();
    };
    return unit.isFirst && (unit.told.total.isExact() ||
                            std::all_of(unit.told.types.begin(), unit.told.types.end(), isOpen));
}

QList<Column> columnsOf(const QList<UnitCounts> &units, const QList<ToldType> &types)
{
    QList<Column> columns;
    for (const ToldType &type : types) {
        Column column{type.type, {}};
        bool isOpen = true;
        for (qsizetype i = 0; i < units.size(); ++i) {
            const auto told = toldOf(units[i].told, type.type);
            if (!told || told->isExact())
                continue;
            column.hidden.append(i);
            isOpen = isOpen && *told == ToldCount::oneToFour() && leavesAllOpen(units[i]);
        }
        if (isOpen && column.hidden.size() >= fewestUnits)
            columns.append(column);
    }
    std::stable_sort(columns.begin(), columns.end(), [](const Column &a, const Column &b) {
        return a.hidden.size() > b.hidden.size();
    });
    return columns;
}

/// Whether each can be anything, and, whatever one of them is, the others together are neither
/// as few nor as many as they can be.
bool givesNoneAway(qsizetype numbers, int sum)
{
    const auto count = int(numbers);
    return sum >= count + mostSmall && sum <= mostSmall * (count - 1);
}

/// Empty when it is not told.
std::optional<int> exactSum(const QList<UnitCounts> &units, const Column &column)
{
    int hidden = 0;
    for (const qsizetype i : column.hidden) {
        if (!units[i].exact)
            return std::nullopt;
        hidden += countOf(*units[i].exact, column.type);
    }
    if (!givesNoneAway(column.hidden.size(), hidden))
        return std::nullopt;
    int sum = hidden;
    for (const UnitCounts &unit : units) {
        const auto told = toldOf(unit.told, column.type);
        sum += told && told->isExact() ? told->least() : 0;
    }
    return sum;
}

} // namespace

ToldCounts publishedSums(const QList<UnitCounts> &units)
{
    QList<ToldCounts> told;
    for (const UnitCounts &unit : units)
        told.append(unit.told);
    ToldCounts sums = sumOf(told);
    QSet<qsizetype> used;
    const QList<Column> columns = columnsOf(units, sums.types);
    for (const Column &column : columns) {
        if (std::any_of(column.hidden.begin(), column.hidden.end(),
                        [&used](qsizetype i) { return used.contains(i); }))
            continue;
        for (const qsizetype i : column.hidden)
            used.insert(i);
        const auto same = std::find_if(sums.types.begin(), sums.types.end(),
                                       [&](const ToldType &t) { return t.type == column.type; });
        if (const auto sum = exactSum(units, column))
            same->count = ToldCount::exactly(*sum);
    }
    sums.total = sums.narrowTotal();
    return sums;
}

} // namespace tvers
