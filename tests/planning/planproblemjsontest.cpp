// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Plan problems as the command line reads them: whole, wrong and damaged.
#include "core/planning/planproblemjson.h"
#include "tests/planning/planmaking.h"

#include <QJsonDocument>

namespace tvers {

using namespace testing;

namespace {

const char whole[] =
    R"({"slots":[{"id":"t1","date":"2026-09-03","start":"12:00","end":"13:00",)"
    R"("room":"kantinen","place":"holmestrand"},)"
    R"({"id":"t2","date":"2026-09-03","start":"13:00","end":"14:00"}],)"
    R"("persons":[{"id":"ppt-1","name":"Kari","role":"PPT","absent":["2026-10-01"]},)"
    R"({"id":"bv-2","name":"Ola","role":"Barneverntjenesten"}],)"
    R"("travelMinutes":{"holmestrand":{"sande":20}},)"
    R"("meetings":[{"id":"m1","unit":"Ekeberg","round":1,)"
    R"("persons":["ppt-1",{"id":"bv-2","optional":true}],"slots":["t1","t2"],"locked":"t1"},)"
    R"({"id":"m2","unit":"Kleiva","round":2,"likedRoom":"kantinen","likedStart":"12:00",)"
    R"("persons":[{"id":"ppt-1","substitutes":["bv-2"]}]}]})";

QByteArray written(const PlanProblem &problem)
{
    return QJsonDocument(toJson(problem)).toJson(QJsonDocument::Compact);
}

} // namespace

class PlanProblemJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everythingIsRead()
    {
        const auto problem = readPlanProblem(whole, u"P.json"_s);
        QVERIFY(problem);
        QCOMPARE(problem->times().size(), 2);
        QCOMPARE(problem->time(u"t1"_s).room, u"kantinen"_s);
        QCOMPARE(problem->time(u"t2"_s).place, QString());
        QCOMPARE(problem->person(u"ppt-1"_s).absent, QList<QDate>({{2026, 10, 1}}));
        QCOMPARE(problem->travelBetween(u"sande"_s, u"holmestrand"_s), 20);
        const PlanMeeting &first = problem->meeting(u"m1"_s);
        QCOMPARE(first.persons[1].need, PlanAttendance::Need::Optional);
        QCOMPARE(first.locked, u"t1"_s);
        const PlanMeeting &second = problem->meeting(u"m2"_s);
        QVERIFY(!second.times && !second.locked);
        QVERIFY(first.likedRoom.isEmpty() && !first.likedStart);
        QCOMPARE(second.likedRoom, u"kantinen"_s);
        QCOMPARE(second.likedStart, std::optional(QTime(12, 0)));
        QCOMPARE(second.persons[0].substitutes, QStringList{u"bv-2"_s});
        QCOMPARE(*readPlanProblem(written(*problem), u"P.json"_s), *problem);
    }

    void mistakeIsRefusedWithItsPlace_data();
    void mistakeIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, expected);
        QByteArray json(whole);
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const auto problem = readPlanProblem(json, u"P.json"_s);
        QVERIFY(!problem);
        const auto &facts = problem.error().facts;
        const bool ofField = facts.value(0) == u"P.json"_s;
        QCOMPARE(QStringList(
                     {stored(problem.error().code), ofField ? facts.value(1) : facts.join(u' ')}),
                 expected);
    }

    void damagedProblemIsRefusedOrReadWhole()
    {
        QRandomGenerator random(20260818);
        int refused = 0;
        int readWhole = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray json(whole);
            const int at = random.bounded(int(json.size()));
            switch (random.bounded(4)) {
            case 0: json[at] = char(random.bounded(256)); break;
            case 1: json.remove(at, random.bounded(40)); break;
            case 2: json.insert(at, json.mid(random.bounded(int(json.size())), 12)); break;
            default: json[at] = "0129t\"-"[random.bounded(7)]; break;
            }
            const auto problem = readPlanProblem(json, u"P.json"_s);
            (problem ? readWhole : refused) += 1;
            if (problem)
                QCOMPARE(*readPlanProblem(written(*problem), u"P.json"_s), *problem);
        }
        QVERIFY2(refused > 1000, QByteArray::number(refused).constData());
        QVERIFY2(readWhole > 100, QByteArray::number(readWhole).constData());
    }
};

void PlanProblemJsonTest::mistakeIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *from, const char *to,
                        const QStringList &expected) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << expected;
    };
    row("no slots", R"("slots":[{)", R"("slot":[{)", {u"field_missing"_s, u"$.slots"_s});
    row("unknown field", R"("role":"PPT")", R"("role":"PPT","phone":"1")",
        {u"field_unknown"_s, u"$.persons[0].phone"_s});
    row("no such day", "2026-09-03", "2026-09-31", {u"field_wrong"_s, u"$.slots[0].date"_s});
    row("hour with one figure", "\"12:00\"", "\"9:00\"", {u"field_wrong"_s, u"$.slots[0].start"_s});
    row("round nought", R"("round":1)", R"("round":0)",
        {u"field_wrong"_s, u"$.meetings[0].round"_s});
    row("person as a number", R"(["ppt-1",{)", R"([1,{)",
        {u"field_wrong"_s, u"$.meetings[0].persons[0]"_s});
    row("optional as a word", "true", "\"yes\"",
        {u"field_wrong"_s, u"$.meetings[0].persons[1].optional"_s});
    row("journey of two days", ":20}", ":2880}",
        {u"field_wrong"_s, u"$.travelMinutes.holmestrand.sande"_s});
    row("id without a letter", R"("id":"m1")", R"("id":" ")",
        {u"field_wrong"_s, u"$.meetings[0].id"_s});
    row("not JSON", R"({"slots")", R"("slots")", {u"not_json"_s, u"1"_s});
    row("ends as it begins", R"("end":"13:00")", R"("end":"12:00")",
        {u"plan_slot_reversed"_s, u"t1 12:00 12:00"_s});
    row("slot twice", R"("id":"t2")", R"("id":"t1")", {u"plan_id_twice"_s, u"t1 slots"_s});
    row("unknown person", R"(["ppt-1",{)", R"(["ppt-9",{)",
        {u"plan_id_unknown"_s, u"ppt-9 meetings.m1.persons"_s});
    row("liked hour with one figure", R"("likedStart":"12:00")", R"("likedStart":"9:00")",
        {u"field_wrong"_s, u"$.meetings[1].likedStart"_s});
    row("unknown lock", R"("locked":"t1")", R"("locked":"t9")",
        {u"plan_id_unknown"_s, u"t9 meetings.m1.locked"_s});
    row("locked and clashing", R"("unit":"Kleiva")", R"("unit":"Kleiva","locked":"t1")",
        {u"plan_locked_clash"_s, u"m1 m2 ppt-1"_s});
}

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::PlanProblemJsonTest)
#include "planproblemjsontest.moc"
