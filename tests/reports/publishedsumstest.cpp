// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Exact sums beside the reports that they are made of: a solver tries everything
/// that the numbers could be.
#include "core/reports/publishedsums.h"
#include "tests/reports/toldtext.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int types = 3;
constexpr int most = 7;       // that a unit has
constexpr int thinkable = 13; // that it could have had: never the edge of what is told

ToldCounts sumOfUnits(const QList<Counts> &units)
{
    QList<UnitCounts> all;
    for (const Counts &counts : units)
        all.append({toldCounts(typesOf(counts)), typesOf(counts)});
    return publishedSums(all);
}

} // namespace

class PublishedSumsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (int a = 0; a <= thinkable; ++a) {
            for (int b = 0; b <= thinkable; ++b) {
                for (int c = 0; c <= thinkable; ++c)
                    m_told[shown(toldCounts(typesOf({a, b, c})))].append(Counts{a, b, c});
            }
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The total is never looser than its parts: those who add know it.
    void whichSumsAreTold_data()
    {
        QTest::addColumn<QList<Counts>>("units");
        QTest::addColumn<QString>("told");
        QTest::newRow("no unit") << QList<Counts>{} << u"0-0"_s;
        QTest::newRow("nothing hidden, nothing to hide")
            << QList<Counts>{{5, 0, 0}, {6, 0, 0}} << u"11-11 a11-11"_s;
        QTest::newRow("one small number is the sum's")
            << QList<Counts>{{2, 0, 0}, {6, 0, 0}} << u"7-10 a7-10"_s;
        // the unit that has 2 would know that the other has 3
        QTest::newRow("two") << QList<Counts>{{2, 0, 0}, {3, 0, 0}} << u"2-8 a2-8"_s;
        // of three, 7 and 8 leave whoever has 1 or 4 of them 6, 7, 3 or 4 of two others
        QTest::newRow("three, and they are 6")
            << QList<Counts>{{4, 0, 0}, {1, 0, 0}, {1, 0, 0}} << u"3-12 a3-12"_s;
        QTest::newRow("three, and they are 7")
            << QList<Counts>{{4, 0, 0}, {2, 0, 0}, {1, 0, 0}} << u"7-7 a7-7"_s;
        QTest::newRow("three, and they are 8")
            << QList<Counts>{{4, 0, 0}, {3, 0, 0}, {1, 0, 0}} << u"8-8 a8-8"_s;
        QTest::newRow("three, and they are 9")
            << QList<Counts>{{4, 0, 0}, {4, 0, 0}, {1, 0, 0}} << u"3-12 a3-12"_s;
        // 2+3 and 1+4 with their totals: a and b would have the same three units
        QTest::newRow("a unit is in one sum only")
            << QList<Counts>{{2, 3, 0}, {3, 2, 0}, {2, 3, 0}} << u"15-15 a7-7 b3-12"_s;
        // 1 beside 6: the total is not told, which says that a is no 4
        QTest::newRow("a total that says something by its silence")
            << QList<Counts>{{2, 5, 0}, {3, 0, 0}, {2, 0, 0}} << u"8- a3-12 b5-"_s;
    }
    void whichSumsAreTold()
    {
        QFETCH(const QList<Counts>, units);
        QFETCH(const QString, told);
        QCOMPARE(shown(sumOfUnits(units)), told);
    }

    void withoutTheKeyOrAfterACorrectionNothingMoreIsTold()
    {
        const QList<TypeCount> two{{u"a"_s, 2}};
        const QList<TypeCount> three{{u"a"_s, 3}};
        const UnitCounts one{toldCounts(two), two};
        QCOMPARE(shown(publishedSums({one, one, {toldCounts(three), {}}})), u"3-12 a3-12"_s);
        QCOMPARE(shown(publishedSums({one, one, {toldCounts(three), three, false}})),
                 u"3-12 a3-12"_s);
        QCOMPARE(shown(publishedSums({one, one, {toldCounts(three), three}})), u"7-7 a7-7"_s);
    }

    // 1,000 half-years of three units, fixed seed. Everything that the units could have had,
    // with these reports and this sum: each number that a unit does not tell has as many
    // values as it has by the unit's report alone; and two at least for another unit, which
    // knows its own numbers.
    void noNumberCanBeSolvedForBesideReportsAndSum()
    {
        QRandomGenerator random(2027);
        int untold = 0;
        int sums = 0;
        for (int half = 0; half < 1000; ++half) {
            const QList<Counts> units{small(random), small(random), small(random)};
            if (worlds(units) > 400) // the sum is made for each
                continue;
            const ToldCounts sum = sumOfUnits(units);
            sums += int(std::count_if(sum.types.begin(), sum.types.end(),
                                      [](const ToldType &t) { return t.count.isExact(); }));
            untold += checked(units, shown(sum));
        }
        QVERIFY2(untold > 500, qPrintable(QString::number(untold))); // or it proves nothing
        QVERIFY2(sums > 10, qPrintable(QString::number(sums)));
    }

private:
    static Counts small(QRandomGenerator &random)
    {
        Counts counts;
        for (int i = 0; i < types; ++i)
            counts.append(random.bounded(2) ? 0 : 1 + random.bounded(random.bounded(3) ? 4 : most));
        return counts;
    }

    const QList<Counts> &alike(const Counts &counts)
    {
        return m_told[shown(toldCounts(typesOf(counts)))];
    }

    qsizetype worlds(const QList<Counts> &units)
    {
        qsizetype all = 1;
        for (const Counts &counts : units)
            all *= alike(counts).size();
        return all;
    }

    using Values = QList<QList<QSet<int>>>; ///< of each unit, of each of its types

    /// Every value that each number has in a world with these reports and this sum; then the
    /// same for each unit that knows its own.
    QList<Values> solve(const QList<Counts> &units, const QString &sum)
    {
        const Values none(units.size(), QList<QSet<int>>(types));
        QList<Values> values(units.size() + 1, none);
        const qsizetype all = worlds(units);
        for (qsizetype number = 0; number < all; ++number) {
            QList<Counts> world;
            qsizetype rest = number;
            for (const Counts &counts : units) {
                world.append(alike(counts)[rest % alike(counts).size()]);
                rest /= alike(counts).size();
            }
            if (shown(sumOfUnits(world)) != sum)
                continue;
            add(world, values[0]);
            for (qsizetype unit = 0; unit < units.size(); ++unit) {
                if (world[unit] == units[unit])
                    add(world, values[unit + 1]);
            }
        }
        return values;
    }

    static void add(const QList<Counts> &world, Values &values)
    {
        for (qsizetype unit = 0; unit < world.size(); ++unit) {
            for (int i = 0; i < types; ++i)
                values[unit][i].insert(world[unit][i]);
        }
    }

    /// Whether another unit finds only one value for a number that has several.
    static bool isSolvedByAnother(const QList<Values> &values, qsizetype unit, int type)
    {
        for (qsizetype other = 1; other < values.size(); ++other) {
            if (other != unit + 1 && values[other][unit][type].size() < 2)
                return true;
        }
        return false;
    }

    /// How many numbers were not told.
    int checked(const QList<Counts> &units, const QString &sum)
    {
        const auto values = solve(units, sum);
        int untold = 0;
        for (qsizetype unit = 0; unit < units.size(); ++unit) {
            for (int i = 0; i < types; ++i) {
                QSet<int> before;
                for (const Counts &counts : alike(units[unit]))
                    before.insert(counts[i]);
                untold += before.size() > 1 ? 1 : 0;
                if (values[0][unit][i] != before ||
                    (before.size() > 1 && isSolvedByAnother(values, unit, i)))
                    QTest::qFail(qPrintable(u"%1: unit %2, type %3, of %4 values %5"_s.arg(sum)
                                                .arg(unit)
                                                .arg(i)
                                                .arg(before.size())
                                                .arg(values[0][unit][i].size())),
                                 __FILE__, __LINE__);
            }
        }
        return untold;
    }

    QHash<QString, QList<Counts>> m_told;
};

QTEST_GUILESS_MAIN(PublishedSumsTest)
#include "publishedsumstest.moc"
