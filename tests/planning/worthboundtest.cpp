// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How much a plan can be worth at most: never less than some plan is worth, and
/// low where journeys keep people from hours that do not overlap.
#include "core/planning/worthbound.h"
#include "tests/planning/planmaking.h"

#include <numeric>

namespace tvers {

using namespace testing;

namespace {

int boundOf(const PlanProblem &problem, int known)
{
    const PlanIndex index(problem);
    Indexed<int> all(index.meetingCount());
    std::iota(all.begin(), all.end(), 0);
    const SearchSpace space(index, all, {});
    WorthBound bound(space);
    return bound.lower(bound.everything(), known, 2000);
}

/// How many meetings from \a first on can be added to \a placed, by trying everything.
int mostPlaced(const PlanProblem::Parts &parts, const QList<Placement> &placed, qsizetype first)
{
    if (first == parts.meetings.size())
        return int(placed.size());
    int most = mostPlaced(parts, placed, first + 1);
    for (const PlanSlot &slot : parts.times) {
        QList<Placement> more = placed;
        more.append({parts.meetings[first].id, slot.id});
        if (Checker(parts).wrongIn(more).isEmpty())
            most = qMax(most, mostPlaced(parts, more, first + 1));
    }
    return most;
}

/// Hours of one day at two places that begin every quarter, for two persons.
PlanProblem::Parts quarters(QRandomGenerator &random)
{
    PlanProblem::Parts parts{.persons = personsNamed({u"p"_s, u"q"_s})};
    for (int i = 0; i < 4; ++i) {
        const QString place = random.bounded(2) == 0 ? u"a"_s : u"b"_s;
        PlanSlot slot = slotAt(u"t%1"_s.arg(i), 1, 9, place, place);
        slot.start = slot.start.addSecs(900 * random.bounded(10));
        slot.end = slot.start.addSecs(1800);
        parts.times.append(slot);
    }
    parts.travelMinutes[u"a"_s][u"b"_s] = 15 * random.bounded(5);
    for (int i = 0; i < 5; ++i) {
        QStringList times;
        for (const PlanSlot &slot : std::as_const(parts.times)) {
            if (random.bounded(2) == 0)
                times.append(slot.id);
        }
        const QStringList who = random.bounded(3) == 0
                                    ? QStringList{u"p"_s, u"q"_s}
                                    : QStringList{random.bounded(2) ? u"p"_s : u"q"_s};
        parts.meetings.append(meetingOf(u"m%1"_s.arg(i), who, times));
    }
    return parts;
}

} // namespace

class WorthBoundTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// p comes from a to b in 45 minutes. K ends at 9.30 at a, I begins at ten at b: too
    /// soon. J, at a from 9.45 to 10.15, clashes with I and not with K. Whoever only
    /// looks at what all clashes with each other, beginning with J, never pairs I with K.
    void whatAJourneyPreventsIsSeenBesideAnOverlap()
    {
        PlanProblem::Parts parts{
            .times = {slotAt(u"k"_s, 1, 9, {}, u"a"_s), slotAt(u"j"_s, 1, 9, {}, u"a"_s),
                      slotAt(u"i"_s, 1, 10, {}, u"b"_s), slotAt(u"far"_s, 8, 9, {}, u"a"_s)},
            .persons = personsNamed({u"p"_s}),
            .travelMinutes = {{u"a"_s, {{u"b"_s, 45}}}},
            .meetings = {meetingOf(u"A"_s, {u"p"_s}, QStringList{u"k"_s}),
                         meetingOf(u"B"_s, {u"p"_s}, QStringList{u"i"_s}),
                         meetingOf(u"C"_s, {u"p"_s}, QStringList{u"j"_s, u"far"_s})}};
        parts.times[0].end = QTime(9, 30);
        parts.times[1].start = QTime(9, 45);
        parts.times[1].end = QTime(10, 15);
        QCOMPARE(mostPlaced(parts, {}, 0), 2); // C far away, and A or B
        QCOMPARE(boundOf(problemOf(parts), 2), 2);
    }

    void noPlanIsWorthMore()
    {
        QRandomGenerator random(20261122);
        int exact = 0;
        const int rounds = 150;
        for (int i = 0; i < rounds; ++i) {
            const auto parts = quarters(random);
            const int most = mostPlaced(parts, {}, 0);
            const int bound = boundOf(problemOf(parts), most);
            QVERIFY2(bound >= most, QByteArray::number(i).constData());
            exact += bound == most ? 1 : 0;
        }
        QVERIFY2(exact > rounds * 9 / 10, QByteArray::number(exact).constData());
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::WorthBoundTest)
#include "worthboundtest.moc"
