// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Exact sums that have left, and units that correct their reports afterwards: whoever
/// has all of these papers, and knows how they are made, tries everything.
#include "core/reports/publishedsums.h"
#include "tests/reports/toldtext.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tvers;
using namespace tvers::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int types = 3;
constexpr int most = 7;       // that a unit has, corrected or not
constexpr int thinkable = 10; // that it could have had

/// A unit's half-year. Without a correction \c after is empty.
struct UnitsHalf {
    Counts before;
    Counts after;

    ToldCounts first() const { return toldCounts(typesOf(before)); }
    ToldCounts second() const { return toldCorrection(typesOf(after), {first()}); }
};

QString sumOfFirst(const QList<Counts> &units)
{
    QList<UnitCounts> all;
    for (const Counts &counts : units)
        all.append({toldCounts(typesOf(counts)), typesOf(counts)});
    return shown(publishedSums(all));
}

} // namespace

class CorrectedSumsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (int a = 0; a <= thinkable; ++a) {
            for (int b = 0; b <= thinkable; ++b) {
                for (int c = 0; c <= thinkable; ++c)
                    m_all.append(Counts{a, b, c});
            }
        }
        for (const Counts &counts : std::as_const(m_all))
            m_first[shown(toldCounts(typesOf(counts)))].append(counts);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // 1,000 half-years of three units, fixed seed, each with its sum, most with corrections.
    void noHiddenNumberHasOnlyOneValue()
    {
        QRandomGenerator random(2028);
        int untold = 0;
        for (int half = 0; half < 1000; ++half) {
            const QList<UnitsHalf> units{unit(random), unit(random), unit(random)};
            for (const Belief belief : {Belief::Anything, Belief::OnlyMore, Belief::OnlyFewer}) {
                if (std::all_of(units.begin(), units.end(), [belief](const UnitsHalf &one) {
                        return one.after.isEmpty() || fits(belief, one.before, one.after);
                    }))
                    untold += checked(units, belief);
            }
        }
        QVERIFY2(untold > 2000, qPrintable(QString::number(untold))); // or it proves nothing
    }

private:
    static UnitsHalf unit(QRandomGenerator &random)
    {
        UnitsHalf one;
        for (int i = 0; i < types; ++i)
            one.before.append(random.bounded(3) ? 1 + random.bounded(random.bounded(3) ? 4 : most)
                                                : 0);
        if (random.bounded(4) == 0)
            return one;
        one.after = one.before;
        for (int steps = 1 + random.bounded(2); steps > 0; --steps) {
            int &count = one.after[random.bounded(types)];
            count = qBound(0, count + (random.bounded(2) ? 1 : -1), most);
        }
        return one;
    }

    /// Everything that the unit could have had before, by its own reports.
    const QList<Counts> &possible(const UnitsHalf &unit, Belief belief)
    {
        const QString first = shown(unit.first());
        if (unit.after.isEmpty())
            return m_first[first];
        auto &corrections = m_corrections[first];
        if (corrections.isEmpty()) {
            for (const Counts &counts : std::as_const(m_all))
                corrections[shown(toldCorrection(typesOf(counts), {unit.first()}))].append(counts);
        }
        const QString second = shown(unit.second());
        QList<Counts> &fitting = m_possible[first + u'/' + second + QString::number(int(belief))];
        if (fitting.isEmpty()) {
            const QList<Counts> &after = corrections[second];
            std::copy_if(m_first[first].cbegin(), m_first[first].cend(),
                         std::back_inserter(fitting), [&](const Counts &one) {
                             return std::any_of(after.begin(), after.end(), [&](const Counts &b) {
                                 return fits(belief, one, b);
                             });
                         });
        }
        return fitting;
    }

    /// How many numbers were not told.
    int checked(const QList<UnitsHalf> &units, Belief belief)
    {
        QList<QList<Counts>> worlds{{}};
        for (const UnitsHalf &unit : units)
            worlds = withEach(worlds, possible(unit, belief));
        if (worlds.isEmpty())
            return 0; // too many: the sum is made for each
        const QString sum = sumOfFirst({units[0].before, units[1].before, units[2].before});
        QList<QList<QSet<int>>> values(units.size(), QList<QSet<int>>(types));
        for (const QList<Counts> &world : std::as_const(worlds)) {
            if (sumOfFirst(world) != sum)
                continue;
            for (qsizetype unit = 0; unit < units.size(); ++unit) {
                for (int i = 0; i < types; ++i)
                    values[unit][i].insert(world[unit][i]);
            }
        }
        int untold = 0;
        for (qsizetype unit = 0; unit < units.size(); ++unit)
            untold += unsolved(units[unit], values[unit], sum);
        return untold;
    }

    /// \a worlds, each with each of \a next; empty when they are too many.
    static QList<QList<Counts>> withEach(const QList<QList<Counts>> &worlds,
                                         const QList<Counts> &next)
    {
        QList<QList<Counts>> all;
        if (worlds.size() * next.size() > 500)
            return all;
        for (const QList<Counts> &world : worlds) {
            for (const Counts &one : next)
                all.append(world + QList<Counts>{one});
        }
        return all;
    }

    static int unsolved(const UnitsHalf &unit, const QList<QSet<int>> &values, const QString &sum)
    {
        int untold = 0;
        for (const ToldType &type : unit.first().types) {
            if (type.count.isExact())
                continue;
            ++untold;
            const QSet<int> &possible = values[type.type[0].unicode() - u'a'];
            if (possible.size() < 2)
                QTest::qFail(qPrintable(u"%1 beside %2: %3 has one value"_s.arg(shown(unit.first()),
                                                                                sum, type.type)),
                             __FILE__, __LINE__);
        }
        return untold;
    }

    QList<Counts> m_all;
    QHash<QString, QList<Counts>> m_first;
    QHash<QString, QHash<QString, QList<Counts>>> m_corrections;
    QHash<QString, QList<Counts>> m_possible;
};

QTEST_GUILESS_MAIN(CorrectedSumsTest)
#include "correctedsumstest.moc"
