// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How far a unit's plan reaches at the adviser's, whoever has written it.
#include "core/exchange/expected.h"
#include "core/exchange/workbookfile.h"
#include "tests/exchange/twofiles.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;

using Outcome = BundleChange::Outcome;
using Altered = std::function<void(TwoFiles &, FileContent &)>;

Q_DECLARE_METATYPE(Altered)

namespace {

/// Ekeberg's plan as it would come back, with something in it that nobody entered there.
PlanBundle altered(TwoFiles &files, const Altered &how)
{
    PlanBundle bundle = sure(readBundleFile(files.fromUnit()));
    how(files, bundle.content);
    return bundle;
}

Result<BundleMerge> seen(TwoFiles &files, const PlanBundle &bundle)
{
    return lookAtBundle(*files.adviser, bundle, files.now(), u"b"_s);
}

/// Ekeberg's and Solsikken's first: 1 October 2026, 12–13 and 13–14.
constexpr qsizetype ekebergs = 0;
constexpr qsizetype solsikkens = 2;

} // namespace

class BundleReachTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anotherUnitsThingsAreRefused_data()
    {
        QTest::addColumn<Altered>("how");
        QTest::addColumn<QString>("where");
        QTest::newRow("a meeting") << Altered([](TwoFiles &files, FileContent &content) {
            Meeting own = content.meetings.first();
            own.id = files.meetings[solsikkens].id;
            content.meetings.append(own);
        }) << u"$.meetings[2].id"_s;
        QTest::newRow("a team") << Altered([](TwoFiles &files, FileContent &content) {
            Team own = content.teams.first();
            own.id = files.teams[1].id;
            content.teams.append(own);
        }) << u"$.teams[1].id"_s;
        QTest::newRow("a seat") << Altered([](TwoFiles &files, FileContent &content) {
            for (const TeamMember &member : sure(contentOf(*files.adviser)).members) {
                if (member.team == files.teams[1].id)
                    content.members.first().id = member.id;
            }
        }) << u"$.members[0].id"_s;
    }
    void anotherUnitsThingsAreRefused()
    {
        QFETCH(const Altered, how);
        QFETCH(const QString, where);
        TwoFiles files;
        files.beginUnit();
        const auto merge = seen(files, altered(files, how));
        QVERIFY(!merge);
        QCOMPARE(stored(merge.error().code), stored(ErrorCode::FieldWrong));
        QCOMPARE(merge.error().facts.value(1), where);
        QCOMPARE(merge.error().facts.value(3), expected::notOf(u"Solsikken"_s));
    }

    void whatIsSharedOrHeldIsAskedAbout_data()
    {
        QTest::addColumn<Altered>("how");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("the held meeting is moved and planned again")
            << Altered([](TwoFiles &, FileContent &content) {
                   content.meetings[ekebergs].state = Meeting::State::Planned;
                   content.meetings[ekebergs].day = {2026, 10, 8};
               })
            << true;
        QTest::newRow("the held meeting is another hour")
            << Altered([](TwoFiles &, FileContent &content) {
                   content.meetings[ekebergs].starts = QTime(8, 0);
               })
            << true;
        QTest::newRow("the other meeting is moved")
            << Altered([](TwoFiles &, FileContent &content) {
                   content.meetings[1].day = {2026, 11, 12};
               })
            << false;
        QTest::newRow("somebody whom others meet too has another address")
            << Altered([](TwoFiles &files, FileContent &content) {
                   for (Professional &one : content.people) {
                       if (one.id == files.contact.id)
                           one.email = u"annen@example.no"_s;
                   }
               })
            << true;
        QTest::newRow("somebody who sits at the unit alone has another address")
            << Altered([](TwoFiles &files, FileContent &content) {
                   for (Professional &one : content.people) {
                       if (one.id == files.ekebergs.id)
                           one.email = u"annen@example.no"_s;
                   }
               })
            << false;
        addNames();
    }
    void whatIsSharedOrHeldIsAskedAbout()
    {
        QFETCH(const Altered, how);
        QFETCH(const bool, isAsked);
        TwoFiles files;
        Meeting held = files.meetings[ekebergs];
        held.state = Meeting::State::Held;
        sure(MeetingRepository(*files.adviser).change(held));
        files.beginUnit();
        const BundleMerge merge = sure(seen(files, altered(files, how)));
        QCOMPARE(merge.changes.size(), 1);
        QCOMPARE(merge.changes[0].outcome == Outcome::Conflict, isAsked);
        const FileContent before = sure(contentOf(*files.adviser));
        sure(takeBundle(*files.adviser, merge, {}));
        const FileContent after = sure(contentOf(*files.adviser));
        const bool isSame = before.meetings == after.meetings && before.people == after.people &&
                            before.units == after.units;
        QCOMPARE(isSame, isAsked);
    }

    void everybodysMeetingBecomesNoUnitsOwnUnasked()
    {
        TwoFiles files;
        const Meeting all{.id = MeetingId::sortable(),
                          .arena = files.meetings[ekebergs].arena,
                          .planned = QDate(2026, 12, 3),
                          .day = {2026, 12, 3}};
        sure(MeetingRepository(*files.adviser).add(all));
        files.beginUnit();
        const auto merge =
            sure(seen(files, altered(files, [&all](TwoFiles &, FileContent &content) {
                          Meeting own = content.meetings.first();
                          own.id = all.id;
                          content.meetings.append(own);
                      })));
        QCOMPARE(merge.count(Outcome::Conflict), 1);
    }

    void hoursThatEndBeforeTheyBeginAreNotRead()
    {
        TwoFiles files;
        files.beginUnit();
        PlanBundle bundle = sure(readBundleFile(files.fromUnit()));
        QByteArray bytes = bytesOf(bundle);
        QVERIFY(bytes.contains("\"ends\":\"13:00\""));
        bytes.replace("\"ends\":\"13:00\"", "\"ends\":\"11:00\"");
        const QByteArray body = bytes.sliced(bytes.indexOf('\n') + 1);
        const QByteArray sum =
            QCryptographicHash::hash(body.trimmed(), QCryptographicHash::Sha256).toHex();
        const QByteArray head = "{\"bytes\":" + QByteArray::number(body.trimmed().size()) +
                                ",\"sha256\":\"" + sum + "\",\"tversplan\":1}\n";
        QFile file(files.path(u"x.tversplan"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(head + body.trimmed()) > 0);
        file.close();
        const auto read = readBundleFile(file.fileName());
        QVERIFY(!read);
        QCOMPARE(stored(read.error().code), stored(ErrorCode::FieldWrong));
        QVERIFY(read.error().facts.value(1).endsWith(u".ends"_s));
        QCOMPARE(read.error().facts.value(3), expected::laterThan(u"12:00"_s));
    }

    void aDoubleBookingIsToldOnceAndADayOffIsTold()
    {
        TwoFiles files;
        files.beginUnit();
        // Solsikken's first is 13–14 on 1 October; Ekeberg's second goes there, 13:30–14:30.
        // Christmas Day is a Friday in 2026.
        const PlanBundle bundle = altered(files, [](TwoFiles &, FileContent &content) {
            content.meetings[1].day = {2026, 10, 1};
            content.meetings[1].starts = QTime(13, 30);
            content.meetings[1].ends = QTime(14, 30);
            content.meetings[ekebergs].day = {2026, 12, 25};
        });
        const BundleMerge merge = sure(seen(files, bundle));
        sure(takeBundle(*files.adviser, merge, {}));
        const PlanFindings found = sure(findingsFor(*files.adviser, files.ekeberg.id, {2026, 8, 17},
                                                    PublicHolidays::builtIn()));
        QCOMPARE(found.twice.size(), 1);
        const QStringList both{found.names[found.twice[0].meeting],
                               found.names[*found.twice[0].other]};
        QCOMPARE(both, (QStringList{u"På tvers Ekeberg"_s, u"På tvers Solsikken"_s}));
        QVERIFY(merge.brings(found.meetings[found.twice[0].meeting].stored));
        QVERIFY(!merge.brings(files.meetings[solsikkens].id));
        QVERIFY(!found.daysOff.isEmpty());
        QCOMPARE(found.meetings[found.daysOff[0].meeting].stored,
                 std::optional(files.meetings[ekebergs].id));
    }

private:
    static void addNames()
    {
        QTest::newRow("the unit takes another's name")
            << Altered([](TwoFiles &, FileContent &content) {
                   content.units.first().name = u" solsikken"_s;
               })
            << true;
        QTest::newRow("the unit has a new name") << Altered([](TwoFiles &, FileContent &content) {
            content.units.first().name = u"Ekeberg barnehage"_s;
        }) << false;
    }
};

QTEST_GUILESS_MAIN(BundleReachTest)
#include "bundlereachtest.moc"
