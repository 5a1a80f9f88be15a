// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Small numbers beside the corrections and sums of their reports: a solver tries
/// everything that they could be.
#include "core/reports/smallcounts.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

using Counts = QList<int>; // of types a, b, c; 0: not discussed

QList<TypeCount> typesOf(const Counts &counts)
{
    QList<TypeCount> types;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            types.append({QString(QChar(u'a' + char16_t(i))), counts[i]});
    }
    return types;
}

QString shown(const ToldCount &count)
{
    return QString::number(count.least()) + u'-' +
           (count.most() ? QString::number(*count.most()) : QString());
}

QString shown(const ToldCounts &told)
{
    QString text = shown(told.total);
    for (const ToldType &type : told.types)
        text += u' ' + type.type + shown(type.count);
    return text;
}

/// What somebody may believe of a correction.
enum class Belief {
    Anything,
    OnlyMore, ///< cases had been forgotten
    OnlyFewer ///< cases had been counted twice
};

bool fits(Belief belief, const Counts &before, const Counts &after)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        if ((belief == Belief::OnlyMore && after[i] < before[i]) ||
            (belief == Belief::OnlyFewer && after[i] > before[i]))
            return false;
    }
    return true;
}

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
struct Solved {
    QList<QSet<int>> before = QList<QSet<int>>(types);
    QList<QSet<int>> after = QList<QSet<int>>(types);
};

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
                const Solved &solved = solve(first, second, belief);
                const QString where = shown(first) + u" / "_s + shown(second);
                untold += checked(first, before, solved.before, where);
                untold += checked(second, after, solved.after, where);
            }
        }
        QVERIFY2(untold > 3000, qPrintable(QString::number(untold))); // or it proves nothing
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
            one = qBound(0, one + (random.bounded(2) ? 1 : -1), most);
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

    /// Every pair of counts that would be told so.
    const Solved &solve(const ToldCounts &first, const ToldCounts &second, Belief belief)
    {
        const QString key = shown(first) + u'/' + shown(second) + QString::number(int(belief));
        if (const auto known = m_solved.constFind(key); known != m_solved.cend())
            return *known;
        auto &corrections = m_corrections[shown(first)];
        if (corrections.isEmpty()) {
            for (const Counts &counts : everything())
                corrections[shown(toldCorrection(typesOf(counts), {first}))].append(counts);
        }
        Solved solved;
        for (const Counts &before : std::as_const(m_first[shown(first)])) {
            for (const Counts &after : std::as_const(corrections[shown(second)])) {
                if (!fits(belief, before, after))
                    continue;
                for (int i = 0; i < types; ++i) {
                    solved.before[i].insert(before[i]);
                    solved.after[i].insert(after[i]);
                }
            }
        }
        return *m_solved.insert(key, solved);
    }

    /// How many numbers were not told.
    static int checked(const ToldCounts &told, const Counts &counts, const QList<QSet<int>> &values,
                       const QString &where)
    {
        int untold = 0;
        for (const ToldType &type : told.types) {
            const int i = type.type[0].unicode() - u'a';
            if (!values[i].contains(counts[i]))
                qFatal("the solver lost the truth: %s", qPrintable(where));
            if (type.count.isExact())
                continue;
            ++untold;
            if (values[i].size() < 2)
                QTest::qFail(qPrintable(u"%1: %2 is %3"_s.arg(where, type.type).arg(counts[i])),
                             __FILE__, __LINE__);
        }
        return untold;
    }

    QHash<QString, QList<Counts>> m_first;
    QHash<QString, QHash<QString, QList<Counts>>> m_corrections;
    QHash<QString, Solved> m_solved;
};

QTEST_GUILESS_MAIN(CorrectionTest)
#include "correctiontest.moc"
