// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Small numbers beside the corrections and sums of their reports: a solver tries
/// everything that they could be.
#include "core/reports/smallcounts.h"
#include "tests/reports/toldtext.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tvers;
using namespace tvers::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int types = 3;
constexpr int most = 9;

QList<Counts> everything()
{
    QList<Counts> all;
    for (int a = 0; a <= most; ++a) {
        for (int b = 0; b <= most; ++b) {
            for (int c = 0; c <= most; ++c)
                all.append({a, b, c});
        }
    }
    return all;
}

/// The values that each number can have, by whoever knows how reports are made.
struct Values {
    QList<QSet<int>> each = QList<QSet<int>>(types);
    QSet<int> total = {};

    void add(const Counts &counts)
    {
        for (int i = 0; i < types; ++i)
            each[i].insert(counts[i]);
        total.insert(std::accumulate(counts.begin(), counts.end(), 0));
    }
};

/// Of each version, in their order.
using Solved = QList<Values>;

} // namespace

class CorrectionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const Counts &counts : everything())
            m_first[shown(toldCounts(typesOf(counts)))].append(counts);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsToldOfACorrection_data()
    {
        QTest::addColumn<Counts>("before");
        QTest::addColumn<Counts>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing was hidden, nothing is")
            << Counts{5, 12, 0} << Counts{6, 12, 0} << u"18-18 a6-6 b12-12"_s;
        // 1+4+12 and 2+3+12: the same is told
        QTest::newRow("still true")
            << Counts{1, 4, 12} << Counts{2, 3, 12} << u"17-17 a1-4 b1-4 c12-12"_s;
        // its own telling would be 18: 5 and 13; a was 4 then, for one was added
        QTest::newRow("one grew out of the small ones")
            << Counts{4, 1, 12} << Counts{5, 1, 12} << u"18-18 a1- b1- c1-"_s;
        // 17 to 18 with a new type: it would be one
        QTest::newRow("a new type") << Counts{0, 5, 12} << Counts{1, 5, 12} << u"1- a1- b1- c1-"_s;
        // 16 of 5 and 12: one of them fell below five
        QTest::newRow("one fell") << Counts{5, 12, 0} << Counts{4, 12, 0} << u"1- a1- b1-"_s;
        QTest::newRow("a single type") << Counts{3, 0, 0} << Counts{5, 0, 0} << u"1- a1-"_s;
        QTest::newRow("none is left") << Counts{3, 0, 0} << Counts{0, 0, 0} << u"0-0"_s;
    }
    void whatIsToldOfACorrection()
    {
        QFETCH(const Counts, before);
        QFETCH(const Counts, after);
        QFETCH(const QString, told);
        QCOMPARE(shown(toldCorrection(typesOf(after), {toldCounts(typesOf(before))})), told);
    }

    // 1,000 periods and their corrections, fixed seed: small steps, as corrections are.
    // Each number that is not told, before or after, must have two values at least,
    // whatever somebody believes of corrections that fits both.
    void noNumberCanBeSolvedForAcrossACorrection()
    {
        QRandomGenerator random(2026);
        int untold = 0;
        for (int period = 0; period < 1000; ++period) {
            const Counts before = randomCounts(random);
            const Counts after = corrected(before, random);
            const ToldCounts first = toldCounts(typesOf(before));
            const ToldCounts second = toldCorrection(typesOf(after), {first});
            for (const Belief belief : {Belief::Anything, Belief::OnlyMore, Belief::OnlyFewer}) {
                if (!fits(belief, before, after))
                    continue;
                const Solved &solved = solve({first, second}, belief);
                const QString where = shown(first) + u" / "_s + shown(second);
                untold += checked(first, before, solved[0], where);
                untold += checked(second, after, solved[1], where);
            }
        }
        QVERIFY2(untold > 3000, qPrintable(QString::number(untold))); // or it proves nothing
    }

    // The same with a third version, which knows what both before it told.
    void noNumberCanBeSolvedForAcrossTwoCorrections()
    {
        QRandomGenerator random(3);
        int untold = 0;
        for (int period = 0; period < 1000; ++period) {
            QList<Counts> counts{randomCounts(random)};
            QList<ToldCounts> told{toldCounts(typesOf(counts[0]))};
            for (int version = 2; version <= 3; ++version) {
                counts.append(corrected(counts.last(), random));
                told.append(toldCorrection(typesOf(counts.last()), told));
            }
            for (const Belief belief : {Belief::Anything, Belief::OnlyMore, Belief::OnlyFewer}) {
                if (!fits(belief, counts[0], counts[1]) || !fits(belief, counts[1], counts[2]))
                    continue;
                const Solved &solved = solve(told, belief);
                const QString where =
                    shown(told[0]) + u" / "_s + shown(told[1]) + u" / "_s + shown(told[2]);
                for (int version = 0; version < 3; ++version)
                    untold += checked(told[version], counts[version], solved[version], where);
            }
        }
        QVERIFY2(untold > 3000, qPrintable(QString::number(untold)));
    }

    // A unit's report beside the municipality's sum, and beside the sum of all others
    // that follows: whoever takes one from the other gets nothing that is not told.
    void noNumberCanBeSolvedForBesideTheSum()
    {
        QRandomGenerator random(15);
        for (int period = 0; period < 1000; ++period) {
            const Counts mine = randomCounts(random);
            const Counts theirs = randomCounts(random);
            const ToldCounts one = toldCounts(typesOf(mine));
            const ToldCounts two = toldCounts(typesOf(theirs));
            const QString sum = shown(sumOf({one, two}));
            // every pair that gives the same reports gives the same sum, so that the sum
            // takes no possibility away
            for (const Counts &a : some(m_first[shown(one)], random)) {
                for (const Counts &b : some(m_first[shown(two)], random))
                    QCOMPARE(shown(sumOf({toldCounts(typesOf(a)), toldCounts(typesOf(b))})), sum);
            }
        }
    }

    void aNumberAmongThemSaysNothingMore()
    {
        const ToldCounts hidden = toldCounts({{u"a"_s, 3}});
        QCOMPARE(toldAmong(hidden, 3), ToldCount::oneOrMore());
        QCOMPARE(toldAmong(hidden, 0), ToldCount::exactly(0));
        QCOMPARE(toldAmong(toldCounts({{u"a"_s, 7}}), 3), ToldCount::exactly(3));
    }

private:
    static Counts randomCounts(QRandomGenerator &random)
    {
        Counts counts;
        for (int i = 0; i < types; ++i)
            counts.append(random.bounded(4) == 0 ? 0
                                                 : 1 + random.bounded(random.bounded(2) ? 5 : 8));
        return counts;
    }

    static Counts corrected(Counts counts, QRandomGenerator &random)
    {
        for (int steps = 1 + random.bounded(2); steps > 0; --steps) {
            int &one = counts[random.bounded(types)];
            // below the most that the solver tries, or that would be a bound of its own
            one = qBound(0, one + (random.bounded(2) ? 1 : -1), most - 1);
        }
        return counts;
    }

    static QList<Counts> some(const QList<Counts> &all, QRandomGenerator &random)
    {
        QList<Counts> chosen;
        for (int i = 0; i < 5; ++i)
            chosen.append(all[random.bounded(all.size())]);
        return chosen;
    }

    /// Everything that would be told as \a last, behind \a earlier.
    const QList<Counts> &possible(const QList<ToldCounts> &earlier, const ToldCounts &last)
    {
        if (earlier.isEmpty())
            return m_first[shown(last)];
        QString key;
        for (const ToldCounts &one : earlier)
            key += shown(one) + u'/';
        auto &corrections = m_corrections[key];
        if (corrections.isEmpty()) {
            for (const Counts &counts : everything())
                corrections[shown(toldCorrection(typesOf(counts), earlier))].append(counts);
        }
        return corrections[shown(last)];
    }

    /// Of \a wanted those that fit with one of \a others, which come before or after.
    template<typename Fit>
    static QList<Counts> fitting(QList<Counts> wanted, const QList<Counts> &others, Fit fit)
    {
        wanted.removeIf([&](const Counts &one) {
            return std::none_of(others.begin(), others.end(),
                                [&](const Counts &other) { return fit(one, other); });
        });
        return wanted;
    }

    /// Every row of counts that would be told so: forwards what has a past, then backwards
    /// what has a future too.
    const Solved &solve(const QList<ToldCounts> &told, Belief belief)
    {
        QString key = QString::number(int(belief));
        for (const ToldCounts &one : told)
            key += u'/' + shown(one);
        if (const auto known = m_solved.constFind(key); known != m_solved.cend())
            return *known;
        QList<QList<Counts>> rows;
        for (qsizetype i = 0; i < told.size(); ++i) {
            rows.append(possible(told.first(i), told[i]));
            if (i > 0)
                rows[i] =
                    fitting(rows[i], rows[i - 1], [belief](const auto &one, const auto &past) {
                        return fits(belief, past, one);
                    });
        }
        for (qsizetype i = told.size() - 2; i >= 0; --i)
            rows[i] = fitting(rows[i], rows[i + 1], [belief](const auto &one, const auto &next) {
                return fits(belief, one, next);
            });
        Solved solved(told.size());
        for (qsizetype i = 0; i < told.size(); ++i) {
            for (const Counts &counts : std::as_const(rows[i]))
                solved[i].add(counts);
        }
        return *m_solved.insert(key, solved);
    }

    /// How many numbers were not told, the total among them.
    static int checked(const ToldCounts &told, const Counts &counts, const Values &values,
                       const QString &where)
    {
        int untold = 0;
        const auto check = [&](const ToldCount &count, int truth, const QSet<int> &possible,
                               const QString &what) {
            if (!possible.contains(truth))
                qFatal("the solver lost the truth: %s", qPrintable(where));
            if (count.isExact())
                return;
            ++untold;
            if (possible.size() < 2)
                QTest::qFail(qPrintable(u"%1: %2 is %3"_s.arg(where, what).arg(truth)), __FILE__,
                             __LINE__);
        };
        for (const ToldType &type : told.types) {
            const int i = type.type[0].unicode() - u'a';
            check(type.count, counts[i], values.each[i], type.type);
        }
        check(told.total, std::accumulate(counts.begin(), counts.end(), 0), values.total,
              u"the total"_s);
        return untold;
    }

    QHash<QString, QList<Counts>> m_first;
    QHash<QString, QHash<QString, QList<Counts>>> m_corrections;
    QHash<QString, Solved> m_solved;
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "correctiontest.moc"
