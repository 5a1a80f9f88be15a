// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words bundle and workbook, and import of a plan: an adviser's file and one
/// unit's.
#include "core/municipality/packreader.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "tests/commandline/calls.h"

#include <QDir>
#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class BundleWordsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QDateTime m_now{{2026, 9, 1}, {8, 0}, Qt::UTC};
    const Unit m_unit{UnitId::sortable(), u"Ekeberg"_s, Unit::Kind::Kindergarten};
    Meeting m_meeting{MeetingId::sortable(), ArenaId::sortable(), {}, m_unit.id, {}, {2026, 10, 1}};

    QString path(const QString &name) const { return m_folder.filePath(name); }

    Result<Answer> asked(const QStringList &call)
    {
        m_now = m_now.addSecs(60);
        return answerTo(call, {Language::English, PublicHolidays::builtIn(), m_now});
    }
    QJsonObject done(const QStringList &call, ExitCode code = ExitCode::Done)
    {
        const auto answer = asked(call);
        if (!answer)
            qFatal("%s", qPrintable(stored(answer.error().code) + u' ' +
                                    answer.error().facts.join(u' ')));
        if (answer->exitCode != code)
            qFatal("ended with %d", int(answer->exitCode));
        return answer->json.toObject();
    }
    QString sent(const QString &from, const QString &name)
    {
        done({u"bundle"_s, u"--file"_s, path(from), u"--unit"_s, u"Ekeberg"_s, u"--out"_s,
              path(name)});
        return path(name);
    }
    void move(const QString &file, QDate day)
    {
        auto store = Store::open(path(file));
        QVERIFY(store && (*store)->unlock(OpenKey{}, m_now));
        QVERIFY(MeetingRepository(**store).move(m_meeting.id, day));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        const auto made = Store::create({path(u"a.tvers"_s), {}, KdfCost::least(), m_now});
        QVERIFY(made);
        Store &store = *made->store;
        QVERIFY(writePack(store, *builtInPack(u"holmestrand"_s)));
        QVERIFY(UnitRepository(store).add(m_unit));
        QVERIFY(UnitRepository(store).add(
            {UnitId::sortable(), u"Solsikken"_s, Unit::Kind::Kindergarten}));
        m_meeting.arena = (*ArenaRepository(store).called(u"holmestrand.pa_tvers_barnehage"_s))->id;
        QVERIFY(MeetingRepository(store).add(m_meeting));
    }

    void aPlanBeginsAFile()
    {
        const QJsonObject json = done(
            {u"import"_s, sent(u"a.tvers"_s, u"1.tversplan"_s), u"--out"_s, path(u"e.tvers"_s)});
        QVERIFY(json["new"_L1].toInt() > 10);
        QVERIFY(json["conflicts"_L1].toArray().isEmpty());
        const auto again =
            asked({u"import"_s, path(u"1.tversplan"_s), u"--out"_s, path(u"e.tvers"_s)});
        QVERIFY(!again);
        QCOMPARE(stored(again.error().code), stored(ErrorCode::FileExists));
    }

    void aPlanIsTakenOnce()
    {
        move(u"a.tvers"_s, {2026, 10, 8});
        const QStringList call{u"import"_s, sent(u"a.tvers"_s, u"2.tversplan"_s), u"--file"_s,
                               path(u"e.tvers"_s)};
        const QJsonObject json = done(call);
        QCOMPARE(json["moved"_L1].toInt(), 1);
        const QJsonObject change = json["changes"_L1].toArray()[0].toObject();
        QCOMPARE(change["ours"_L1]["day"_L1].toString(), u"2026-10-01"_s);
        QCOMPARE(change["theirs"_L1]["day"_L1].toString(), u"2026-10-08"_s);
        QCOMPARE(done(call)["moved"_L1].toInt(), 0);
    }

    void whatBothChangedMustBeLookedAt()
    {
        move(u"a.tvers"_s, {2026, 10, 15});
        move(u"e.tvers"_s, {2026, 10, 22});
        const QStringList call{u"import"_s, sent(u"e.tvers"_s, u"3.tversplan"_s), u"--file"_s,
                               path(u"a.tvers"_s)};
        const auto wrong = asked(call + QStringList{u"--conflicts"_s, u"both"_s});
        QVERIFY(!wrong);
        QCOMPARE(stored(wrong.error().code), stored(ErrorCode::OptionWrong));
        const QJsonObject json = done(call, ExitCode::NeedsAttention);
        QCOMPARE(json["conflicts"_L1].toArray().size(), 1);
        QVERIFY(json["bookedTwice"_L1].toArray().isEmpty());
        QVERIFY(json.contains("uncoordinated"_L1));
    }

    void aKeyOfTheEnvironmentShutsNoOpenDoor()
    {
        // It may be for another file. One that was given for this file must fit.
        const QStringList call{u"workbook"_s, u"--file"_s, path(u"a.tvers"_s), u"--out"_s,
                               path(u"a.xlsx"_s)};
        const auto answer =
            answerTo(call, {Language::English, PublicHolidays::builtIn(), m_now, u"another's"_s});
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::NeedsAttention); // nobody vouches for it
        QVERIFY(!answer->notice.isEmpty());
        QFile key(path(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("another's") == 9);
        key.close();
        const auto refusal = asked(call + QStringList{u"--passphrase-file"_s, key.fileName()});
        QVERIFY(!refusal);
    }

    void theSideCanBeChosen()
    {
        move(u"e.tvers"_s, {2026, 10, 29});
        move(u"a.tvers"_s, {2026, 11, 5});
        done({u"import"_s, sent(u"e.tvers"_s, u"4.tversplan"_s), u"--file"_s, path(u"a.tvers"_s),
              u"--conflicts"_s, u"theirs"_s});
        auto store = Store::look(path(u"a.tvers"_s));
        QVERIFY(store);
        QCOMPARE((*MeetingRepository(**store).find(m_meeting.id))->day, QDate(2026, 10, 29));
    }

    void everyUnitGetsOne()
    {
        QDir(m_folder.path()).mkdir(u"alle"_s);
        const QJsonObject json =
            done({u"bundle"_s, u"--file"_s, path(u"a.tvers"_s), u"--out-dir"_s, path(u"alle"_s)});
        QCOMPARE(json["written"_L1].toArray(),
                 (QJsonArray{u"Ekeberg.tversplan"_s, u"Solsikken.tversplan"_s}));
    }

    void theYearIsAWorkbook()
    {
        const QString out = path(u"plan.xlsx"_s);
        const QJsonObject json =
            done({u"workbook"_s, u"--file"_s, path(u"a.tvers"_s), u"--out"_s, out},
                 ExitCode::NeedsAttention); // no key
        QVERIFY(json["written"_L1].toInt() > 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<ErrorCode>("code");
        const QString file = path(u"a.tvers"_s);
        QTest::newRow("no unit") << QStringList{u"bundle"_s, u"--file"_s, file, u"--out"_s,
                                                u"x.tversplan"_s}
                                 << ErrorCode::OptionMissing;
        QTest::newRow("another ending")
            << QStringList{u"bundle"_s,  u"--file"_s, file,      u"--unit"_s,
                           u"Ekeberg"_s, u"--out"_s,  u"x.zip"_s}
            << ErrorCode::OptionWrong;
        QTest::newRow("folder and unit")
            << QStringList{u"bundle"_s,  u"--file"_s,    file,  u"--unit"_s,
                           u"Ekeberg"_s, u"--out-dir"_s, u"x"_s}
            << ErrorCode::ArgumentUnexpected;
        QTest::newRow("an unknown unit")
            << QStringList{u"bundle"_s, u"--file"_s,     file, u"--unit"_s, u"Nei"_s,
                           u"--out"_s,  u"x.tversplan"_s}
            << ErrorCode::OptionWrong;
        QTest::newRow("no such plan")
            << QStringList{u"import"_s, u"/nei.tversplan"_s, u"--file"_s, file}
            << ErrorCode::FileUnreadable;
        QTest::newRow("a plan into nothing")
            << QStringList{u"import"_s, u"/nei.tversplan"_s} << ErrorCode::OptionMissing;
        QTest::newRow("a plan of a kind")
            << QStringList{u"import"_s, u"x.tversplan"_s, u"--file"_s, file, u"--as"_s, u"units"_s}
            << ErrorCode::ArgumentUnexpected;
        QTest::newRow("a table into a new file")
            << QStringList{u"import"_s, u"x.csv"_s, u"--out"_s, u"y.tvers"_s}
            << ErrorCode::OptionMissing;
        QTest::newRow("a workbook of another ending")
            << QStringList{u"workbook"_s, u"--file"_s, file, u"--out"_s, u"x.ods"_s}
            << ErrorCode::OptionWrong;
    }
    void wrongCallsAreRefused()
    {
        QFETCH(QStringList, call);
        QFETCH(ErrorCode, code);
        const auto answer = asked(call);
        QVERIFY(!answer);
        QCOMPARE(stored(answer.error().code), stored(code));
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::BundleWordsTest)
#include "bundlewordstest.moc"
