// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Two meetings that take each other's slots: when nothing speaks against it, and what.
#include "core/planning/plantroubles.h"
#include "tests/planning/planmaking.h"

namespace tvers {

using namespace testing;

using Kind = PlanTrouble::Kind;

namespace {

/// Two hours of a room on 1 September, one on the 2nd; A and B need p, C needs q. A stands
/// first, B second, C on the 2nd.
PlanProblem::Parts threeMeetings()
{
    return {.times = {slotAt(u"9"_s, 1, 9, u"r"_s), slotAt(u"10"_s, 1, 10, u"r"_s),
                      slotAt(u"next"_s, 2, 9, u"r"_s)},
            .persons = personsNamed({u"p"_s, u"q"_s}),
            .meetings = {meetingOf(u"A"_s, {u"p"_s}), meetingOf(u"B"_s, {u"p"_s}),
                         meetingOf(u"C"_s, {u"q"_s})}};
}

const QList<Placement> placed{{u"A"_s, u"9"_s}, {u"B"_s, u"10"_s}, {u"C"_s, u"next"_s}};

QList<PlanTrouble> between(const QString &a, const QString &b, const PlanProblem::Parts &parts)
{
    return againstExchange(a, b, problemOf(parts), placed);
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// Each is in the other's way as long as it stays; once both have gone, nobody is.
    void twoThatOnlyHinderEachOtherCan()
    {
        QCOMPARE(between(u"A"_s, u"B"_s, threeMeetings()), QList<PlanTrouble>());
        QCOMPARE(between(u"A"_s, u"C"_s, threeMeetings()), QList<PlanTrouble>());
    }

    void whoIsAwayThatDayCannot()
    {
        auto parts = threeMeetings();
        parts.persons[1].absent = {QDate(2026, 9, 1)}; // q would have to come on the 1st
        QCOMPARE(between(u"A"_s, u"C"_s, parts), (QList{PlanTrouble{Kind::Away, u"C"_s, u"q"_s}}));
        QCOMPARE(between(u"C"_s, u"A"_s, parts), (QList{PlanTrouble{Kind::Away, u"C"_s, u"q"_s}}));
    }

    void aSlotThatItMayNotTakeIsNoHours()
    {
        auto parts = threeMeetings();
        parts.meetings[1].times = QStringList{u"10"_s, u"next"_s};
        QCOMPARE(between(u"A"_s, u"B"_s, parts), (QList{PlanTrouble{Kind::NoHours, u"B"_s}}));
    }

    /// C on the 1st at 10 would be with somebody that A, at 9, has to come from by a journey
    /// of half an hour; B comes there without one.
    void othersStandInTheWayToo()
    {
        auto parts = threeMeetings();
        parts.meetings[2].persons = {{u"p"_s}};
        for (int i = 0; i < 3; ++i)
            parts.times[i].place = i == 2 ? u"there"_s : u"here"_s;
        parts.times[1].place = u"there"_s;
        parts.travelMinutes[u"here"_s][u"there"_s] = 30;
        const auto found = between(u"B"_s, u"C"_s, parts);
        QCOMPARE(found, (QList{PlanTrouble{Kind::Journey, u"C"_s, u"p"_s, u"A"_s}}));
    }

    /// Hours that overlap: A at nine and B at half past ten share p with nobody else, but in
    /// each other's slots they would be at once in one room.
    void theTwoMustNotClashWithEachOtherEither()
    {
        PlanProblem::Parts parts{
            .times = {slotAt(u"9"_s, 1, 9), slotAt(u"10"_s, 1, 10, u"r"_s, u"there"_s)},
            .persons = personsNamed({u"p"_s}),
            .travelMinutes = {{u"here"_s, {{u"there"_s, 0}}}},
            .meetings = {meetingOf(u"A"_s, {u"p"_s}), meetingOf(u"B"_s, {u"p"_s})}};
        const auto now = QList<Placement>{{u"A"_s, u"9"_s}, {u"B"_s, u"10"_s}};
        QCOMPARE(againstExchange(u"A"_s, u"B"_s, problemOf(parts), now), QList<PlanTrouble>());
        parts.times[0].end = QTime(10, 30); // clashed before, clashes after
        const auto found = againstExchange(u"A"_s, u"B"_s, problemOf(parts), now);
        QCOMPARE(found, (QList{PlanTrouble{Kind::Person, u"B"_s, u"p"_s, u"A"_s}}));
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::ExchangeTest)
#include "exchangetest.moc"
