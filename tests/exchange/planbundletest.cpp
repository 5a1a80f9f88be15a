// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What stands in a plan bundle, and how anything else is refused.
#include "tests/exchange/twofiles.h"

#include "core/calendar/calendarjson.h"
#include "core/exchange/bundlestate.h"
#include "core/storage/caserepositories.h"
#include "core/storage/examplefile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;

namespace {

/// \a body under a first line that vouches for it.
QByteArray vouchedFor(const QByteArray &body, int version = 1)
{
    const QByteArray sum = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return R"({"tversplan":)" + QByteArray::number(version) + R"(,"bytes":)" +
           QByteArray::number(body.size()) + R"(,"sha256":")" + sum + "\"}\n" + body + '\n';
}

QByteArray bodyOf(const QByteArray &bytes)
{
    return bytes.sliced(bytes.indexOf('\n') + 1).chopped(1);
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PlanBundle bundleTo(TwoFiles &files) { return sure(readBundleFile(files.fromAdviser())); }

} // namespace

class PlanBundleTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// With a unit's first plan; a later one would be asked about (bundlerulestest).
    void publicKeyOfOppvekstTravelsAndStays()
    {
        TwoFiles files;
        const QString key = QString::fromLatin1(QByteArray(32, 'k').toHex());
        sure(SettingRepository(*files.adviser).set(publicKeySetting(), key));
        files.beginUnit();
        for (int sent = 0; sent < 2; ++sent) {
            files.exchange();
            const FileContent content = sure(contentOf(*files.unit));
            QCOMPARE(settingIn(content, publicKeySetting()), key);
        }
    }

    void nothingOfOthersIsInIt()
    {
        TwoFiles files;
        const QByteArray sent = sample::bytesOf(files.fromAdviser());
        for (const QString &other :
             {files.solsikken.name, files.solsikken.id.text(), files.solsikkens.name,
              files.solsikkens.id.text(), files.teams[1].name, files.teams[1].id.text(),
              files.meetings[2].id.text()})
            QVERIFY2(!sent.contains(other.toUtf8()), qPrintable(other));
        for (const QString &own : {files.ekeberg.name, files.contact.name, files.ekebergs.name,
                                   files.teams[0].name, files.meetings[0].id.text()})
            QVERIFY2(sent.contains(own.toUtf8()), qPrintable(own));
    }

    void peopleAndDaysOfOtherUnitsAreLeftOut()
    {
        TwoFiles files;
        Professional manager = files.solsikkens;
        manager.unit = files.solsikken.id;
        sure(ProfessionalRepository(*files.adviser).change(manager));
        const ArenaId arena =
            sure(ArenaRepository(*files.adviser).called(u"holmestrand.naervaersteam"_s))->id;
        const Team all{TeamId::sortable(), arena, {}, u"Nærværsteamet"_s};
        sure(TeamRepository(*files.adviser).add(all));
        for (const Professional &person : {manager, files.contact})
            sure(TeamRepository(*files.adviser)
                     .addMember({TeamMemberId::sortable(), all.id, person.id, {}, {2026, 8, 1}}));
        auto calendars = sure(CalendarRepository(*files.adviser).all());
        SchoolCalendar::Entries entries =
            sure(readCalendarText(R"({"closing_day":[{"date":"2026-11-13","name":"Alle"},)"
                                  R"({"date":"2026-11-16","name":"Bare der","unit":"Solsikken"},)"
                                  R"({"date":"2026-11-17","name":"Bare her","unit":"Ekeberg"}]})",
                                  u"c"_s));
        calendars[0].content = QString::fromUtf8(compact(toJson(entries)));
        sure(CalendarRepository(*files.adviser).change(calendars[0]));
        const PlanBundle bundle = bundleTo(files);
        QVERIFY(withId(bundle.content.teams, all.id));
        QVERIFY(!withId(bundle.content.people, manager.id));
        QCOMPARE(bundle.content.members.size(), 3); // Ekeberg's two, and the contact once more
        const QString text = QString::fromUtf8(bytesOf(bundle));
        QVERIFY(text.contains(u"Alle"_s) && text.contains(u"Bare her"_s));
        QVERIFY(!text.contains(u"Bare der"_s) && !text.contains(u"Solsikken"_s));
    }

    void nothingOfChildrenOrOtherUnitsLeavesAWholeMunicipality()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"e.tvers"_s);
        const SchoolYear year = *SchoolYear::fromText(u"2026/27"_s);
        const NamedPassphrase user{examplePassphrase(), examplePassphrase()};
        sure(makeExample({u"holmestrand"_s,
                          year,
                          PublicHolidays::builtIn(),
                          {path, user, KdfCost::least(), sample::now}}));
        const auto store = sure(Store::open(path));
        sure(store->unlock(PassphraseKey{{}, examplePassphrase()}, sample::now));
        const auto units = sure(UnitRepository(*store).all());
        const auto children = sure(ChildRepository(*store).all());
        QVERIFY(!children.isEmpty() && units.size() > 20);
        const QStringList names = sure(writeAllBundles(*store, year, sample::now, folder.path()));
        QCOMPARE(names.size(), units.size());
        for (const QString &name : names) {
            const QByteArray sent = sample::bytesOf(folder.filePath(name));
            const PlanBundle bundle = sure(readBundle(sent, name));
            for (const Unit &unit : units) {
                const bool own = unit.id == bundle.head.unit;
                QCOMPARE(sent.contains(unit.id.text().toUtf8()), own);
                QVERIFY(own || !sent.contains(unit.name.toUtf8()));
            }
            for (const Child &child : children) {
                QVERIFY(!sent.contains(child.id.text().toUtf8()));
                QVERIFY(!sent.contains((child.givenName + u' ' + child.familyName).toUtf8()));
            }
        }
    }

    void whatIsOverIsLeftOut()
    {
        TwoFiles files;
        Meeting old = files.meetings[0];
        old.id = MeetingId::sortable();
        old.planned = old.day = QDate(2026, 7, 31);
        sure(MeetingRepository(*files.adviser).add(old));
        QCOMPARE(bundleTo(files).content.meetings.size(), 2);
        old.day = {2026, 8, 1}; // the year's first day
        sure(MeetingRepository(*files.adviser).change(old));
        QCOMPARE(bundleTo(files).content.meetings.size(), 3);
    }

    void itIsReadAsItWasWritten()
    {
        TwoFiles files;
        PlanBundle bundle = bundleTo(files);
        bundle.content.settings = {{publicKeySetting(), u"AAAA"_s}};
        bundle.content.units[0].closed = QDate(2028, 6, 30);
        bundle.content.people[0].email = u"aase@example.org"_s;
        bundle.content.members[0].substituteFor = bundle.content.people[1].id;
        bundle.head.answers = bundle.head.made.addSecs(-60);
        QCOMPARE(sure(readBundle(bytesOf(bundle), u"b"_s)), bundle);
    }

    void thePostMayChangeTheEndsOfItsLines()
    {
        TwoFiles files;
        QByteArray bytes = sample::bytesOf(files.fromAdviser());
        const PlanBundle bundle = sure(readBundle(bytes, u"b"_s));
        QCOMPARE(sure(readBundle(bytes.replace("\n", "\r\n"), u"b"_s)), bundle);
        QCOMPARE(sure(readBundle(bytes.trimmed(), u"b"_s)), bundle);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        TwoFiles files;
        const QByteArray whole = sample::bytesOf(files.fromAdviser());
        QByteArray changed = whole;
        changed.replace("12:00", "12:30");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::NotBundle;
        QTest::newRow("some JSON") << QByteArray("{\"a\":1}\n{}") << ErrorCode::NotBundle;
        QTest::newRow("a Tvers file") << QByteArray("SQLite format 3") << ErrorCode::NotBundle;
        QTest::newRow("a long line") << QByteArray(100'000, '{') << ErrorCode::NotBundle;
        QTest::newRow("newer") << vouchedFor("{}", 2) << ErrorCode::BundleTooNew;
        QTest::newRow("half") << whole.first(whole.size() / 2) << ErrorCode::BundleCutOff;
        QTest::newRow("but for a byte") << whole.chopped(2) << ErrorCode::BundleCutOff;
        QTest::newRow("first line only")
            << whole.first(whole.indexOf('\n') + 1) << ErrorCode::BundleCutOff;
        QTest::newRow("another hour") << changed << ErrorCode::BundleDamaged;
        QTest::newRow("something after it") << whole + "x" << ErrorCode::BundleDamaged;
        QTest::newRow("absurdly long")
            << QByteArray("{\"tversplan\":1,\"bytes\":1e15,\"sha256\":\"\"}\n{}")
            << ErrorCode::BundleDamaged;
        QTest::newRow("no bundle inside") << vouchedFor("{}") << ErrorCode::FieldMissing;
        QTest::newRow("no JSON inside") << vouchedFor("{") << ErrorCode::NotJson;
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = readBundle(bytes, u"b"_s);
        VERIFY_REFUSED(read, code);
        QCOMPARE(read.error().facts.first(), u"b"_s);
    }

    void rowsThatDoNotBelongAreRefused_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const QString nowhere = UnitId::sortable().text();
        QTest::newRow("a meeting of another unit") << u"meetings"_s << u"unit"_s << nowhere;
        QTest::newRow("a meeting of no arena") << u"meetings"_s << u"arena"_s << nowhere;
        QTest::newRow("a meeting of no team") << u"meetings"_s << u"team"_s << nowhere;
        QTest::newRow("a team of another unit") << u"teams"_s << u"unit"_s << nowhere;
        QTest::newRow("a person of another unit") << u"people"_s << u"unit"_s << nowhere;
        QTest::newRow("a seat of nobody") << u"members"_s << u"person"_s << nowhere;
        QTest::newRow("a seat in no team") << u"members"_s << u"team"_s << nowhere;
        QTest::newRow("a seat that ends first") << u"members"_s << u"to"_s << u"2020-01-01"_s;
        QTest::newRow("another unit") << u"units"_s << u"id"_s << nowhere;
        QTest::newRow("a calendar of another unit") << u"calendars"_s << u"unit"_s << nowhere;
        QTest::newRow("a version of no arena") << u"versions"_s << u"arena"_s << nowhere;
        QTest::newRow("a field of its own") << u"meetings"_s << u"child"_s << u"Ola"_s;
        QTest::newRow("an unknown state") << u"meetings"_s << u"state"_s << u"secret"_s;
        QTest::newRow("an id in capitals") << u"teams"_s << u"id"_s << nowhere.toUpper();
    }
    void rowsThatDoNotBelongAreRefused()
    {
        QFETCH(QString, list);
        QFETCH(QString, field);
        QFETCH(QString, value);
        TwoFiles files;
        QJsonObject json =
            QJsonDocument::fromJson(bodyOf(sample::bytesOf(files.fromAdviser()))).object();
        QJsonArray rows = json[list].toArray();
        QJsonObject row = rows[0].toObject();
        row[field] = value;
        rows[0] = row;
        json[list] = rows;
        QVERIFY(!readBundle(vouchedFor(compact(json)), u"b"_s));
    }

    void theSameIdTwiceIsRefused()
    {
        TwoFiles files;
        PlanBundle bundle = bundleTo(files);
        bundle.content.meetings.append(bundle.content.meetings[0]);
        VERIFY_REFUSED(readBundle(bytesOf(bundle), u"b"_s), ErrorCode::FieldWrong);
    }

    void aUnitSendsNoRules()
    {
        TwoFiles files;
        files.beginUnit();
        PlanBundle back = sure(readBundleFile(files.fromUnit()));
        QVERIFY(!back.content.municipality && back.content.arenas.isEmpty());
        QVERIFY(!back.content.meetings.isEmpty());
        back.content.settings = {{publicKeySetting(), u"AAAA"_s}};
        VERIFY_REFUSED(readBundle(bytesOf(back), u"b"_s), ErrorCode::FieldUnknown);
    }

    /// All that a unit may say of a meeting of everybody is that it is called off.
    void aUnitDoesNotMoveEverybodysMeetings()
    {
        TwoFiles files;
        files.beginUnit();
        PlanBundle back = sure(readBundleFile(files.fromUnit()));
        Meeting &meeting = back.content.meetings.first();
        meeting.unit.reset();
        meeting.team.reset();
        VERIFY_REFUSED(readBundle(bytesOf(back), u"b"_s), ErrorCode::FieldWrong);
        meeting.state = Meeting::State::Cancelled;
        QCOMPARE(sure(readBundle(bytesOf(back), u"b"_s)), back);
    }

    void whatTheFileIsNotMeantForIsRefused()
    {
        TwoFiles files;
        TwoFiles strangers;
        files.beginUnit();
        const auto refusal = [&](Store &by, const QString &letter) {
            return lookAtBundle(by, sure(readBundleFile(letter)), files.now(), u"b"_s);
        };
        const QString first = files.fromAdviser();
        VERIFY_REFUSED(refusal(*files.unit, strangers.fromAdviser()),
                       ErrorCode::BundleOtherMunicipality);
        VERIFY_REFUSED(refusal(*files.unit, files.sent(*files.adviser, files.solsikken)),
                       ErrorCode::BundleOtherUnit);
        VERIFY_REFUSED(refusal(*files.adviser, first), ErrorCode::BundleOwn);
        VERIFY_REFUSED(refusal(*files.unit, files.fromUnit()), ErrorCode::BundleOwn);
        files.taken(*files.unit, files.fromAdviser());
        VERIFY_REFUSED(refusal(*files.unit, first), ErrorCode::BundleOlder);
        VERIFY_REFUSED(writeBundle(*files.unit, {files.solsikken.id, files.year, files.now()},
                                   files.path(u"x"_s)),
                       ErrorCode::RowNotFound);
    }

    void oneForEachOpenUnitIsNamedAfterIt()
    {
        TwoFiles files;
        sure(UnitRepository(*files.adviser)
                 .add({UnitId::sortable(), u"Ekeberg/"_s, Unit::Kind::School}));
        Unit closed{UnitId::sortable(), u"Nedlagt"_s, Unit::Kind::School};
        closed.closed = QDate(2026, 7, 31);
        sure(UnitRepository(*files.adviser).add(closed));
        const QStringList names =
            sure(writeAllBundles(*files.adviser, files.year, files.now(), files.path(QString())));
        QCOMPARE(names, (QStringList{u"Ekeberg.tversplan"_s, u"Solsikken.tversplan"_s,
                                     u"Ekeberg_.tversplan"_s}));
        for (const QString &name : names)
            sure(readBundleFile(files.path(name)));
    }

    void aFolderThatCannotBeWrittenRemembersNothing()
    {
        TwoFiles files;
        const FileContent before = sure(contentOf(*files.adviser));
        VERIFY_REFUSED(writeBundle(*files.adviser, {files.ekeberg.id, files.year, files.now()},
                                   files.path(u"nowhere/b.tversplan"_s)),
                       ErrorCode::FileNotWritable);
        QCOMPARE(sure(contentOf(*files.adviser)), before);
    }

    void aStateIsReadAsItWasWritten()
    {
        const QDateTime when({2026, 8, 1}, {9, 0, 0, 7}, Qt::UTC);
        BundleState state{BundleState::Received{makeRandomUuid(),
                                                when,
                                                when.addSecs(5),
                                                when.addSecs(-5),
                                                {{u"meeting:1"_s, u"x"_s}}},
                          {{when, {{u"team:1"_s, u"y"_s}}}},
                          {{u"a"_s, u"b"_s}}};
        const BundleState read = stateFrom(toText(state));
        QCOMPARE(toText(read), toText(state));
        QCOMPARE(toText(stateFrom(u"damaged"_s)), toText(BundleState()));
    }

    /// Whatever is in it, it is refused or gives a bundle that is written as it was read.
    void damagedBundlesAreRefusedOrReadWhole()
    {
        TwoFiles files;
        const QByteArray whole = bodyOf(sample::bytesOf(files.fromAdviser()));
        QRandomGenerator random(20260615);
        int refused = 0;
        for (int round = 0; round < 400; ++round) {
            QByteArray body = whole;
            for (int left = random.bounded(1, 4); left > 0; --left)
                damage(body, random);
            const auto read = readBundle(vouchedFor(body), u"b"_s);
            if (!read)
                ++refused;
            else
                QCOMPARE(sure(readBundle(bytesOf(*read), u"b"_s)), *read);
        }
        QVERIFY(refused > 100 && refused < 400);
    }

    void damagedFilesNeverPassForWhole()
    {
        TwoFiles files;
        const QByteArray whole = sample::bytesOf(files.fromAdviser());
        const PlanBundle bundle = sure(readBundle(whole, u"b"_s));
        QRandomGenerator random(20260616);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = whole;
            damage(bytes, random);
            const auto read = readBundle(bytes, u"b"_s);
            QVERIFY(!read || *read == bundle);
        }
    }

private:
    static void damage(QByteArray &bytes, QRandomGenerator &random)
    {
        const int at = random.bounded(int(bytes.size()));
        const int length = random.bounded(1, 40);
        switch (random.bounded(5)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << random.bounded(8))); break;
        case 1: bytes.truncate(at); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.sliced(at, qMin(length, int(bytes.size()) - at))); break;
        default: // a figure or small letter by its neighbour: often still right
            for (int i = at; i < bytes.size() && i < at + 200; ++i) {
                if (bytes[i] >= '1' && bytes[i] <= '8') {
                    bytes[i] = char(bytes[i] + 1);
                    break;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(PlanBundleTest)
#include "planbundletest.moc"
