// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/smallcounts.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<TypeCount> typesOf(const QList<int> &counts)
{
    QList<TypeCount> types;
    for (qsizetype i = 0; i < counts.size(); ++i)
        types.append({QString(QChar(u'a' + char16_t(i))), counts[i]});
    return types;
}

/// "12", "1-4", "5-" for five or more.
QString shown(const ToldCount &count)
{
    if (count.isExact())
        return QString::number(count.least());
    return QString::number(count.least()) + u'-' +
           (count.most() ? QString::number(*count.most()) : QString());
}

/// The total, a colon, the types.
QString shown(const ToldCounts &told)
{
    QStringList types;
    for (const ToldType &type : told.types)
        types.append(shown(type.count));
    return shown(told.total) + u": "_s + types.join(u' ');
}

} // namespace

class SmallCountsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fromFiveUpIsTold_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QString>("told");
        using L = QList<int>;
        QTest::newRow("nothing") << L{} << u"0: "_s;
        QTest::newRow("five and more") << L{5, 12} << u"17: 5 12"_s;
        // 17 - 12 = 5 is 1+4, 2+3, 3+2 or 4+1
        QTest::newRow("two small ones hide each other") << L{1, 4, 12} << u"17: 1-4 1-4 12"_s;
        // 15 - 12 would be the third number: 12 is not told either
        QTest::newRow("one small one would be found") << L{3, 12} << u"15: 1-4 5-"_s;
        // 14 - 12 = 2 can only be 1+1
        QTest::newRow("two ones would be found") << L{1, 1, 12} << u"14: 1-4 1-4 5-"_s;
        // 6 can only be 1+5
        QTest::newRow("the total would give it away") << L{1, 5} << u"1-: 1-4 5-"_s;
        QTest::newRow("a single type") << L{3} << u"1-: 1-4"_s;
        QTest::newRow("a single type of five") << L{5} << u"5: 5"_s;
        QTest::newRow("two fours") << L{4, 4} << u"1-: 1-4 1-4"_s;
        QTest::newRow("small ones only") << L{2, 3} << u"5: 1-4 1-4"_s;
    }
    void fromFiveUpIsTold()
    {
        QFETCH(const QList<int>, counts);
        QFETCH(const QString, told);
        QCOMPARE(shown(toldCounts(typesOf(counts))), told);
    }

    // Somebody who knows how it is made tries everything that it could be made of,
    // one to fourteen of up to four types: a number that is not told, the total too, must
    // have three values at least. More than fourteen could only add some.
    void noNumberCanBeSolvedFor()
    {
        const QHash<QString, QList<QSet<int>>> possible = everythingPossible();
        QRandomGenerator random(2026);
        int untold = 0;
        for (int period = 0; period < 1000; ++period) {
            QList<int> counts;
            for (int types = 1 + random.bounded(4); types > 0; --types)
                counts.append(1 + random.bounded(random.bounded(2) ? 5 : 10));
            const ToldCounts told = toldCounts(typesOf(counts));
            const QList<QSet<int>> values = possible.value(shown(told));
            if (!told.total.isExact()) // the last is the total's
                QVERIFY2(values.last().size() >= 3, qPrintable(shown(told)));
            for (qsizetype i = 0; i < counts.size(); ++i) {
                QVERIFY(values[i].contains(counts[i]));
                if (told.types[i].count.isExact())
                    continue;
                ++untold;
                QVERIFY2(values[i].size() >= 3, qPrintable(shown(told)));
            }
        }
        QVERIFY(untold > 1000); // or it would prove nothing
    }

    void nothingBelowFiveIsEverTold()
    {
        QRandomGenerator random(5);
        for (int period = 0; period < 1000; ++period) {
            QList<int> counts;
            for (int types = random.bounded(12); types > 0; --types)
                counts.append(1 + random.bounded(8));
            const ToldCounts told = toldCounts(typesOf(counts));
            for (qsizetype i = 0; i < counts.size(); ++i)
                QCOMPARE(told.types[i].count.isExact() && told.types[i].count.least() < fewestTold,
                         false);
        }
    }

    // What several reports tell together is made of what each tells: whoever has
    // the sum has nothing that the reports do not say.
    void sumsAreMadeOfWhatIsTold()
    {
        const ToldCounts one = toldCounts({{u"a"_s, 2}, {u"b"_s, 3}, {u"c"_s, 7}});
        const ToldCounts two = toldCounts({{u"c"_s, 9}, {u"d"_s, 6}});
        const ToldCounts three = toldCounts({{u"a"_s, 1}});
        QCOMPARE(shown(sumOf({one, two})), u"27: 1-4 1-4 16 6"_s);
        QCOMPARE(shown(sumOf({one, three})), u"13-19: 2-8 1-4 7"_s);
        QCOMPARE(shown(sumOf({})), u"0: "_s);
    }

private:
    /// By what is told: the values that each number can have.
    static QHash<QString, QList<QSet<int>>> everythingPossible()
    {
        const int most = 14;
        QHash<QString, QList<QSet<int>>> possible;
        for (int types = 1; types <= 4; ++types) {
            QList<int> counts(types, 1);
            while (true) {
                auto &values = possible[shown(toldCounts(typesOf(counts)))];
                values.resize(types + 1);
                for (int i = 0; i < types; ++i)
                    values[i].insert(counts[i]);
                values[types].insert(std::accumulate(counts.begin(), counts.end(), 0));
                int at = 0;
                while (at < types && counts[at] == most)
                    counts[at++] = 1;
                if (at == types)
                    break;
                ++counts[at];
            }
        }
        return possible;
    }
};

QTEST_GUILESS_MAIN(SmallCountsTest)
#include "smallcountstest.moc"
