// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/smallcounts.h"

#include <algorithm>
#include <numeric>

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

int sumOf(const QList<TypeCount> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const TypeCount &one) { return sum + one.count; });
}

ToldCount plus(const ToldCount &a, const ToldCount &b)
{
    std::optional<int> most;
    if (a.most() && b.most())
        most = *a.most() + *b.most();
    return ToldCount::between(a.least() + b.least(), most);
}

bool isSameTypes(const QList<TypeCount> &counts, const ToldCounts &told)
{
    return std::equal(counts.begin(), counts.end(), told.types.begin(), told.types.end(),
                      [](const TypeCount &a, const ToldType &b) { return a.type == b.type; });
}

/// Types without numbers. Their total helps nobody when it was told before, when
/// there are two types at least, so many that each may be one, two or three, and when
/// something was hidden before: else whoever sees it fall knows that one is small now.
ToldCounts named(const QList<TypeCount> &counts, const ToldCounts &before)
{
    if (counts.isEmpty()) // no type says it already
        return {};
    const int total = sumOf(counts);
    const bool totalTold = counts.size() >= 2 && isSameTypes(counts, before) &&
                           before.total.isExact() && !before.isAllExact() &&
                           total >= int(counts.size()) + 2;
    ToldCounts told{totalTold ? ToldCount::exactly(total) : ToldCount::oneOrMore()};
    for (const TypeCount &one : counts)
        told.types.append({one.type, ToldCount::oneOrMore()});
    return told;
}

} // namespace

bool ToldCounts::isAllExact() const
{
    return total.isExact() && std::all_of(types.begin(), types.end(),
                                          [](const ToldType &t) { return t.count.isExact(); });
}

ToldCount ToldCounts::narrowTotal() const
{
    if (total.isExact() || types.isEmpty())
        return total;
    ToldCount parts = ToldCount::exactly(0);
    for (const ToldType &one : types)
        parts = plus(parts, one.count);
    const int least = qMax(total.least(), parts.least());
    const std::optional<int> most = total.most() && parts.most()
                                        ? qMin(*total.most(), *parts.most())
                                    : total.most() ? total.most()
                                                   : parts.most();
    return most && *most < least ? total // who wrote that cannot add
                                 : ToldCount::between(least, most);
}

bool isTrue(const ToldCounts &told, const QList<TypeCount> &counts)
{
    return told.total.fits(sumOf(counts)) && isSameTypes(counts, told) &&
           std::equal(counts.begin(), counts.end(), told.types.begin(),
                      [](const TypeCount &a, const ToldType &b) { return b.count.fits(a.count); });
}

ToldCounts exactCounts(const QList<TypeCount> &counts)
{
    ToldCounts told{ToldCount::exactly(sumOf(counts))};
    for (const TypeCount &one : counts)
        told.types.append({one.type, ToldCount::exactly(one.count)});
    return told;
}

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

ToldCounts toldCorrection(const QList<TypeCount> &counts, const QList<ToldCounts> &earlier)
{
    Q_ASSERT(!earlier.isEmpty());
    const auto isExact = [](const ToldCounts &told) { return told.isAllExact(); };
    const ToldCounts own = toldCounts(counts);
    if (own.isAllExact() && std::all_of(earlier.begin(), earlier.end(), isExact))
        return own;
    return isTrue(earlier.last(), counts) ? earlier.last() : named(counts, earlier.last());
}

ToldCount toldAmong(const ToldCounts &discussions, int count)
{
    return count == 0 || discussions.total.isExact() ? ToldCount::exactly(count)
                                                     : ToldCount::oneOrMore();
}

ToldCounts sumOf(const QList<ToldCounts> &reports)
{
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
    sum.total = sum.narrowTotal();
    return sum;
}

} // namespace tvers
