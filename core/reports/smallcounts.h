// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Numbers of cases that may be told without telling of a child.
///
/// Types that were discussed are named; how often is told from five up. A number
/// below that must not be found by subtraction either: not from the report's own
/// total, and not from other reports, because every sum over several reports is
/// made of what each of them tells (sumOf), and so tells nothing more.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tvers {

/// The smallest number of cases that is told.
inline constexpr int fewestTold = 5;

/// What is told of a number.
class ToldCount
{
public:
    static ToldCount exactly(int count) { return {count, count}; }
    static ToldCount oneToFour() { return {1, fewestTold - 1}; }
    static ToldCount fiveOrMore() { return {fewestTold, std::nullopt}; }
    static ToldCount oneOrMore() { return {1, std::nullopt}; }
    /// \pre least <= most
    static ToldCount between(int least, std::optional<int> most) { return {least, most}; }

    bool isExact() const { return m_most == m_least; }
    int least() const { return m_least; }
    std::optional<int> most() const { return m_most; } ///< empty: nobody says
    bool fits(int count) const { return m_least <= count && (!m_most || count <= *m_most); }

    friend bool operator==(const ToldCount &, const ToldCount &) = default;

private:
    ToldCount(int least, std::optional<int> most) : m_least(least), m_most(most) {}

    int m_least;
    std::optional<int> m_most;
};

/// How often a type of case was discussed.
struct TypeCount {
    QString type;
    int count; ///< 1 and up
    friend bool operator==(const TypeCount &, const TypeCount &) = default;
};

struct ToldType {
    QString type; ///< its code
    ToldCount count;
    /// In the report's language, of a type that the built-in list does not have so.
    QString name = {};
    friend bool operator==(const ToldType &, const ToldType &) = default;
};

struct ToldCounts {
    ToldCount total = ToldCount::exactly(0);
    QList<ToldType> types = {}; ///< in the order they came
    bool isAllExact() const;
    /// The total as narrow as the types beside it make it: whoever can add knows it.
    ToldCount narrowTotal() const;
    friend bool operator==(const ToldCounts &, const ToldCounts &) = default;
};

/// What one report tells. Whoever knows all of it, and how it is made, can find no
/// fewer than three values for any number that is not told. Most is told that is
/// safe: all numbers from five up and the total; else, in the place of these
/// numbers, that they are five or more; else the total neither.
ToldCounts toldCounts(const QList<TypeCount> &counts);

/// What the correction of a report tells: \a earlier are its versions so far, none
/// empty. What was told before stays, as long as it is still true; numbers that moved
/// would otherwise tell by how much. Else types are named without a number, and the
/// total is told where it leaves at least three values for each.
ToldCounts toldCorrection(const QList<TypeCount> &counts, const QList<ToldCounts> &earlier);

/// How many of the discussions had something: a number that, told beside a total that
/// is not, would say how few there can have been.
ToldCount toldAmong(const ToldCounts &discussions, int count);

/// Whether what is \a told is true of \a counts: the same types, each number as it may be.
bool isTrue(const ToldCounts &told, const QList<TypeCount> &counts);

/// Everything told, for those who know it.
ToldCounts exactCounts(const QList<TypeCount> &counts);

/// The same over several reports; types in the order they come, the total narrow.
ToldCounts sumOf(const QList<ToldCounts> &reports);

} // namespace tvers
