// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file When two meetings clash, row by row, and what the door refuses.
#include "core/planning/planclashes.h"
#include "tests/planning/planmaking.h"

namespace tvers {

using namespace testing;

class PlanClashesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void twoMeetingsClash_data();
    void twoMeetingsClash()
    {
        QFETCH(PlanSlot, first);
        QFETCH(PlanSlot, second);
        QFETCH(QStringList, others);
        QFETCH(QString, kind);
        const auto problem = problemOf(two(first, second, others));
        const auto clashes = clashesIn(problem, {{u"m"_s, u"1"_s}, {u"n"_s, u"2"_s}});
        QCOMPARE(clashes.isEmpty() ? u"none"_s : wordOf(clashes.first().kind), kind);
    }

    void oneSlotHoldsMeetingsOfDifferentPersonsUnlessItHasARoom()
    {
        PlanProblem::Parts parts{{slotAt(u"1"_s, 1, 9), slotAt(u"2"_s, 1, 9, u"kantinen"_s)},
                                 personsNamed({u"a"_s, u"b"_s})};
        parts.meetings = {meetingOf(u"m"_s, {u"a"_s}), meetingOf(u"n"_s, {u"b"_s})};
        const auto problem = problemOf(parts);
        QVERIFY(clashesIn(problem, {{u"m"_s, u"1"_s}, {u"n"_s, u"1"_s}}).isEmpty());
        QCOMPARE(clashesIn(problem, {{u"m"_s, u"2"_s}, {u"n"_s, u"2"_s}}),
                 QList<Clash>({{Clash::Kind::Room, u"m"_s, u"n"_s, u"kantinen"_s}}));
    }

    void optionalPersonMakesNoClashAndIsAtOneMeetingOnly()
    {
        PlanProblem::Parts parts{{slotAt(u"1"_s, 1, 9), slotAt(u"2"_s, 1, 9)},
                                 personsNamed({u"a"_s, u"b"_s, u"c"_s})};
        const PlanAttendance optional{u"a"_s, PlanAttendance::Need::Optional};
        parts.meetings = {{u"m"_s, u"M"_s, 1, {optional, {u"b"_s}}},
                          {u"n"_s, u"N"_s, 1, {optional, {u"c"_s}}},
                          meetingOf(u"o"_s, {u"a"_s})};
        const auto problem = problemOf(parts);
        const QList<Placement> both{{u"m"_s, u"1"_s}, {u"n"_s, u"2"_s}};
        QVERIFY(clashesIn(problem, both).isEmpty());
        QCOMPARE(optionalPresent(problem, both), (QMap<QString, QStringList>{{u"m"_s, {u"a"_s}}}));
        QVERIFY(optionalPresent(problem, both + QList<Placement>{{u"o"_s, u"1"_s}}).isEmpty());
    }

    void optionalPersonWhoIsAwayIsNotPresent()
    {
        PlanProblem::Parts parts{{slotAt(u"1"_s, 1, 9)}, personsNamed({u"a"_s})};
        parts.persons[0].absent = {{2026, 9, 1}};
        parts.meetings = {{u"m"_s, u"M"_s, 1, {{u"a"_s, PlanAttendance::Need::Optional}}}};
        QVERIFY(optionalPresent(problemOf(parts), {{u"m"_s, u"1"_s}}).isEmpty());
    }

    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused()
    {
        QFETCH(PlanProblem::Parts, parts);
        QFETCH(Error, error);
        const auto made = PlanProblem::make(parts);
        QVERIFY(!made);
        QCOMPARE(made.error(), error);
    }

private:
    static QString wordOf(Clash::Kind kind)
    {
        switch (kind) {
        case Clash::Kind::Person: return u"person"_s;
        case Clash::Kind::Room: return u"room"_s;
        case Clash::Kind::Travel: return u"travel"_s;
        }
        Q_UNREACHABLE();
    }

    static PlanSlot at(int hour, int minute, const QString &room, const QString &place)
    {
        const QTime start(hour, minute);
        return {u"?"_s, {2026, 9, 1}, start, start.addSecs(3600), room, place};
    }
    static void journeyRows();
    template<typename Row>
    static void otherMistakes(const Row &row);

    /// m with A in the first slot, n with \a others in the second. From Sande to
    /// Holmestrand takes 20 minutes, back 60; to Hof 30 both ways.
    static PlanProblem::Parts two(PlanSlot first, PlanSlot second, const QStringList &others)
    {
        first.id = u"1"_s;
        second.id = u"2"_s;
        PlanProblem::Parts parts{{first, second}, personsNamed({u"a"_s, u"b"_s})};
        parts.travelMinutes[u"sande"_s] = {{u"holmestrand"_s, 20}, {u"hof"_s, 30}};
        parts.travelMinutes[u"holmestrand"_s][u"sande"_s] = 60;
        parts.meetings = {meetingOf(u"m"_s, {u"a"_s}), meetingOf(u"n"_s, others)};
        return parts;
    }
};

void PlanClashesTest::twoMeetingsClash_data()
{
    QTest::addColumn<PlanSlot>("first");
    QTest::addColumn<PlanSlot>("second");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("kind");
    const QDate day(2026, 9, 1);
    const QString none;
    const QStringList same{u"a"_s};
    const QStringList other{u"b"_s};
    const auto nine = at(9, 0, none, none);
    QTest::newRow("one person, same hour") << nine << nine << same << u"person"_s;
    QTest::newRow("two persons, same hour") << nine << nine << other << u"none"_s;
    QTest::newRow("one person, half over") << nine << at(9, 30, none, none) << same << u"person"_s;
    QTest::newRow("one ends as the other begins")
        << nine << at(10, 0, none, none) << same << u"none"_s;
    QTest::newRow("another day") << nine
                                 << PlanSlot{u"?"_s, day.addDays(1), {9, 0}, {10, 0}, none, none}
                                 << same << u"none"_s;
    QTest::newRow("one room") << at(9, 0, u"k"_s, none) << at(9, 30, u"k"_s, none) << other
                              << u"room"_s;
    QTest::newRow("two rooms") << at(9, 0, u"k"_s, none) << at(9, 0, u"l"_s, none) << other
                               << u"none"_s;
    QTest::newRow("room after room")
        << at(9, 0, u"k"_s, none) << at(10, 0, u"k"_s, none) << other << u"none"_s;
    journeyRows();
}

void PlanClashesTest::journeyRows()
{
    const QDate day(2026, 9, 1);
    const QString none;
    const QString sande = u"sande"_s;
    const QString town = u"holmestrand"_s;
    const QStringList same{u"a"_s};
    const QStringList other{u"b"_s};
    QTest::newRow("journey just made")
        << at(9, 0, none, sande) << at(10, 20, none, town) << same << u"none"_s;
    QTest::newRow("journey a minute short")
        << at(9, 0, none, sande) << at(10, 19, none, town) << same << u"travel"_s;
    QTest::newRow("the way back takes longer")
        << at(9, 0, none, town) << at(10, 59, none, sande) << same << u"travel"_s;
    QTest::newRow("the way back, listed first")
        << at(10, 59, none, sande) << at(9, 0, none, town) << same << u"travel"_s;
    QTest::newRow("given one way only, the other as long")
        << at(9, 0, none, u"hof"_s) << at(10, 29, none, sande) << same << u"travel"_s;
    QTest::newRow("a way nobody gave")
        << at(9, 0, none, u"hof"_s) << at(10, 0, none, town) << same << u"none"_s;
    QTest::newRow("no place, no journey")
        << at(9, 0, none, sande) << at(10, 0, none, none) << same << u"none"_s;
    QTest::newRow("journey of somebody else")
        << at(9, 0, none, sande) << at(10, 0, none, town) << other << u"none"_s;
    QTest::newRow("over midnight")
        << PlanSlot{u"?"_s, day, {22, 0}, {23, 50}, none, sande}
        << PlanSlot{u"?"_s, day.addDays(1), {0, 5}, {1, 0}, none, town} << same << u"travel"_s;
}

void PlanClashesTest::whatIsWrongIsRefused_data()
{
    QTest::addColumn<PlanProblem::Parts>("parts");
    QTest::addColumn<Error>("error");
    const auto whole = two(slotAt({}, 1, 9), slotAt({}, 1, 9), {u"a"_s});
    const auto row = [&whole](const char *name, const auto &change, const Error &error) {
        PlanProblem::Parts parts = whole;
        change(parts);
        QTest::newRow(name) << parts << error;
    };
    using Parts = PlanProblem::Parts;
    const auto twice = [](const char *id, const char *where) {
        return Error{ErrorCode::PlanIdTwice, {QLatin1StringView(id), QLatin1StringView(where)}};
    };
    const auto unknown = [](const char *id, const char *where) {
        return Error{ErrorCode::PlanIdUnknown, {QLatin1StringView(id), QLatin1StringView(where)}};
    };
    row(
        "slot twice", [](Parts &p) { p.times[1].id = u"1"_s; }, twice("1", "slots"));
    row(
        "person twice", [](Parts &p) { p.persons[1].id = u"a"_s; }, twice("a", "persons"));
    row(
        "meeting twice", [](Parts &p) { p.meetings[1].id = u"m"_s; }, twice("m", "meetings"));
    row(
        "person twice in a meeting", [](Parts &p) { p.meetings[0].persons.append({u"a"_s}); },
        twice("a", "meetings.m.persons"));
    row(
        "slot twice in a meeting",
        [](Parts &p) {
            p.meetings[0].times = QStringList{u"1"_s, u"1"_s};
        },
        twice("1", "meetings.m.slots"));
    row(
        "unknown person", [](Parts &p) { p.meetings[0].persons = {{u"x"_s}}; },
        unknown("x", "meetings.m.persons"));
    row(
        "unknown substitute", [](Parts &p) { p.meetings[0].persons[0].substitutes = {u"x"_s}; },
        unknown("x", "meetings.m.substitutes"));
    row(
        "own substitute", [](Parts &p) { p.meetings[0].persons[0].substitutes = {u"a"_s}; },
        twice("a", "meetings.m.substitutes"));
    otherMistakes(row);
}

template<typename Row>
void PlanClashesTest::otherMistakes(const Row &row)
{
    using Parts = PlanProblem::Parts;
    row("unknown lock", [](Parts &p) { p.meetings[0].locked = u"9"_s; },
        {ErrorCode::PlanIdUnknown, {u"9"_s, u"meetings.m.locked"_s}});
    row("unknown slot", [](Parts &p) { p.meetings[0].times = QStringList{u"9"_s}; },
        {ErrorCode::PlanIdUnknown, {u"9"_s, u"meetings.m.slots"_s}});
    row("no length", [](Parts &p) { p.times[0].end = p.times[0].start; },
        {ErrorCode::PlanSlotReversed, {u"1"_s, u"09:00"_s, u"09:00"_s}});
    row("over midnight",
        [](Parts &p) {
            p.times[0].end = {1, 0};
        },
        {ErrorCode::PlanSlotReversed, {u"1"_s, u"09:00"_s, u"01:00"_s}});
    row("journey backwards in time", [](Parts &p) { p.travelMinutes[u"x"_s][u"y"_s] = -1; },
        {ErrorCode::PlanTravelWrong, {u"x"_s, u"y"_s, u"-1"_s}});
    row("journey to where one is", [](Parts &p) { p.travelMinutes[u"x"_s][u"x"_s] = 5; },
        {ErrorCode::PlanTravelWrong, {u"x"_s, u"x"_s, u"5"_s}});
    row("locked meetings that clash",
        [](Parts &p) {
            p.meetings[0].locked = u"1"_s;
            p.meetings[1].locked = u"2"_s;
        },
        {ErrorCode::PlanLockedClash, {u"m"_s, u"n"_s, u"a"_s}});
}

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::PlanClashesTest)
#include "planclashestest.moc"
