// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/smallcounts.h"

#include <algorithm>

namespace tvers {

namespace {

constexpr int mostSmall = fewestTold - 1;

/// How many numbers are small, and what they and the others are together.
struct Sums {
    int small = 0;
    int smallSum = 0;
    int large = 0;
    int largeSum = 0;
};

/// Whether small numbers of a known sum can each be anything from one to four: one
/// while all others are four, four while all others are one.
bool anyIsPossible(const Sums &sums)
{
    const int others = sums.small - 1;
    return sums.smallSum <= mostSmall * others + 1 && sums.smallSum >= others + mostSmall;
}

/// Whether they can while the total is known, and of the others that they are five
/// or more, by somebody who sees that the step before was not taken: what is over
/// leaves room for the sums that it does not allow, on both sides of those it does.
bool totalGivesNothingAway(const Sums &sums)
{
    const int over = sums.smallSum + sums.largeSum - fewestTold * sums.large;
    const int room = sums.small == 1 ? mostSmall : mostSmall * sums.small - 2;
    return sums.large > 0 && over >= room;
}

} // namespace

ToldCounts toldCounts(const QList<TypeCount> &counts)
{
    Sums sums;
    for (const TypeCount &one : counts) {
        const bool small = one.count < fewestTold;
        (small ? sums.small : sums.large) += 1;
        (small ? sums.smallSum : sums.largeSum) += one.count;
    }
    const bool largeTold = sums.small == 0 || anyIsPossible(sums);
    const bool totalTold = largeTold || totalGivesNothingAway(sums);
    ToldCounts told{totalTold ? ToldCount::exactly(sums.smallSum + sums.largeSum)
                              : ToldCount::oneOrMore()};
    for (const TypeCount &one : counts)
        told.types.append({one.type, one.count < fewestTold ? ToldCount::oneToFour()
                                     : largeTold            ? ToldCount::exactly(one.count)
                                                            : ToldCount::fiveOrMore()});
    return told;
}

ToldCounts sumOf(const QList<ToldCounts> &reports)
{
    const auto plus = [](const ToldCount &a, const ToldCount &b) {
        std::optional<int> most;
        if (a.most() && b.most())
            most = *a.most() + *b.most();
        return ToldCount::between(a.least() + b.least(), most);
    };
    ToldCounts sum;
    for (const ToldCounts &report : reports) {
        sum.total = plus(sum.total, report.total);
        for (const ToldType &one : report.types) {
            const auto same =
                std::find_if(sum.types.begin(), sum.types.end(),
                             [&one](const ToldType &t) { return t.type == one.type; });
            if (same == sum.types.end())
                sum.types.append(one);
            else
                same->count = plus(same->count, one.count);
        }
    }
    return sum;
}

} // namespace tvers
