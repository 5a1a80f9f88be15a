// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planbundle.h"
#include "core/municipality/packreader.h"
#include "core/reports/reportjson.h"
#include "core/storage/filepack.h"
#include "core/storage/keyslot.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "core/storage/sealedbox.h"
#include "tests/commandline/calls.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class ReportWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// A file of Holmestrand's with one kindergarten that held one meeting on 1 October
    /// 2026, called one off, and has the municipality's key.
    void initTestCase()
    {
        const auto made = Store::create(
            {m_file, {}, KdfCost::least(), QDateTime({2026, 8, 17}, {8, 0}, Qt::UTC)});
        QVERIFY(made);
        Store &store = *made->store;
        QVERIFY(writePack(store, *builtInPack(u"holmestrand"_s)));
        const auto arenas = ArenaRepository(store).all();
        const auto arena = std::find_if(arenas->begin(), arenas->end(), [](const auto &one) {
            return one.identifier == u"holmestrand.pa_tvers_barnehage"_s;
        });
        QVERIFY(arena != arenas->end());
        const Unit unit{UnitId::sortable(), u"Fjellhagen barnehage"_s, Unit::Kind::Kindergarten};
        Meeting held{MeetingId::sortable(), arena->id, {}, unit.id, {}, {2026, 10, 1}};
        held.state = Meeting::State::Held;
        Meeting off{MeetingId::sortable(), arena->id, {}, unit.id, {}, {2026, 11, 5}};
        off.state = Meeting::State::Cancelled;
        const auto kept = store.inTransaction([&]() -> Result<> {
            for (const auto &done :
                 {UnitRepository(store).add(unit), MeetingRepository(store).add(held),
                  MeetingRepository(store).add(off),
                  SettingRepository(store).set(publicKeySetting(),
                                               QString::fromLatin1(m_pair.publicKey.toHex()))}) {
                if (!done)
                    return done.error();
            }
            return Done{};
        });
        QVERIFY(kept);
    }

    void aReportIsWrittenAndReadAgain()
    {
        const auto written = answeredOn(call(m_pdf));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().facts.join(u' ')));
        QCOMPARE(written->json["unit"_L1].toString(), u"Fjellhagen barnehage"_s);
        QCOMPARE(written->json["half"_L1].toString(), u"2026-2"_s);
        const QJsonObject meetings = written->json["meetings"_L1][0].toObject();
        QCOMPARE(meetings["planned"_L1].toInt(), 2); // and no hour that is only offered
        QCOMPARE(meetings["held"_L1].toInt(), 1);
        QCOMPARE(meetings["cancelled"_L1].toInt(), 1);

        const auto read = answeredOn({u"read-report"_s, m_pdf});
        QVERIFY(read);
        QCOMPARE(read->exitCode, ExitCode::Done);
        const QJsonObject report = read->json[0].toObject();
        QCOMPARE(report["intact"_L1].toBool(), true);
        QCOMPARE(report["meetings"_L1], written->json["meetings"_L1]);
        QCOMPARE(report["discussions"_L1], written->json["discussions"_L1]);
        QVERIFY(!report.contains("exact"_L1));
    }

    void theLogIsTheReport()
    {
        const auto written = answeredOn(call(m_pdf) + QStringList{u"--template"_s, u"log"_s});
        QVERIFY2(written, qPrintable(written ? QString() : written.error().facts.join(u' ')));
        QCOMPARE(written->json["template"_L1].toString(), u"log"_s);
        const QJsonArray log = written->json["log"_L1].toArray();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0]["day"_L1].toString(), u"2026-10-01"_s);
        QCOMPARE(log[0]["how"_L1].toString(), u"held"_s);
        QCOMPARE(log[1]["how"_L1].toString(), u"cancelled"_s);
        const auto read = answeredOn({u"read-report"_s, m_pdf});
        QVERIFY(read);
        QCOMPARE(read->json[0]["log"_L1].toArray(), log);
        QCOMPARE(refused(call(m_pdf) + QStringList{u"--template"_s, u"poem"_s}).value(0),
                 u"option_wrong"_s);
    }

    void theExactNumbersNeedTheKey()
    {
        QVERIFY(answeredOn(call(m_pdf)));
        const QByteArray digits = m_pair.privateKey.view().toByteArray().toHex();
        const QString key = m_files.with("key.txt", digits.constData());
        const auto read = answeredOn({u"read-report"_s, m_pdf, u"--private-key-file"_s, key});
        QVERIFY(read);
        QCOMPARE(read->json[0]["exact"_L1]["decisions"_L1].toInt(-1), 0);
        const QString other = m_files.with("other.txt", QByteArray(64, 'a').constData());
        QCOMPARE(refused({u"read-report"_s, m_pdf, u"--private-key-file"_s, other}).value(0),
                 u"wrong_private_key"_s);
    }

    void aChangedFileIsToldAndTheOthersAreRead()
    {
        QVERIFY(answeredOn(call(m_pdf)));
        QFile file(m_pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        const QString changed = m_files.folder() + u"/endret.pdf"_s;
        QFile copy(changed);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(pdf + "% a note\n");
        copy.close();
        const auto read = answeredOn({u"read-report"_s, m_pdf, changed, m_file});
        QVERIFY(read);
        QCOMPARE(read->exitCode, ExitCode::NeedsAttention);
        QCOMPARE(read->json[0]["intact"_L1].toBool(), true);
        QCOMPARE(read->json[1]["intact"_L1].toBool(true), false);
        QCOMPARE(read->json[2]["error"_L1]["code"_L1].toString(), u"not_pdf"_s);
        QCOMPARE(refused({u"read-report"_s, m_file}).value(0), u"not_pdf"_s);
    }

    // Three units had 2, 3 and 2: together 7, which leaves each anything from one to four.
    void withThePrivateKeyTheMunicipalitysSumsAreExact_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QJsonValue>("told");
        const QString key = hex(m_pair.privateKey);
        const QJsonValue between(QJsonObject{{"from"_L1, 3}, {"to"_L1, 12}});
        QTest::newRow("no key") << QString() << QString() << between;
        QTest::newRow("a file") << key << QString() << QJsonValue(7);
        QTest::newRow("the environment") << QString() << key << QJsonValue(7);
        QTest::newRow("the file before the environment")
            << key << QString(64, u'a') << QJsonValue(7);
    }
    void withThePrivateKeyTheMunicipalitysSumsAreExact()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, environment);
        QFETCH(const QJsonValue, told);
        const QString town = townWithReports(m_pair.publicKey);
        QStringList wanted = municipalCall(town);
        if (!file.isEmpty())
            wanted += {u"--private-key-file"_s, m_files.with("key.txt", qPrintable(file))};
        const auto answer = answeredOn(wanted, environment);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().facts.join(u' ')));
        QCOMPARE(answer->json["discussions"_L1]["types"_L1][0]["count"_L1], told);
        // as when they leave the window: later papers tell no other exact sums
        const auto store = Store::look(town);
        QVERIFY(store);
        QCOMPARE(!SettingRepository(**store).value(u"report.published.2026-2"_s)->isEmpty(),
                 told.isDouble());
    }

    void aKeyThatOpensNothingTellsNothing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("another") << QString(64, u'a');
        QTest::newRow("none at all") << u"Hei på deg"_s;
    }
    void aKeyThatOpensNothingTellsNothing()
    {
        QFETCH(const QString, key);
        const QString town = townWithReports(m_pair.publicKey);
        const QString out = m_files.folder() + u"/ingen.pdf"_s;
        const auto answer = answeredOn(municipalCall(town, out), key);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::WrongPrivateKey);
        QVERIFY(!QFile::exists(out));
    }

    void aUnitsReportTakesNoKey()
    {
        const QString key = m_files.with("key.txt", qPrintable(hex(m_pair.privateKey)));
        QCOMPARE(refused(call(m_pdf) + QStringList{u"--private-key-file"_s, key}).value(0),
                 u"options_clash"_s);
    }

    void whatCannotBeIsRefusedAndNothingWritten_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("half") << u"--half"_s << u"2026-3"_s << u"option_wrong"_s;
        QTest::newRow("not begun") << u"--half"_s << u"2027-1"_s << u"report_not_begun"_s;
        QTest::newRow("unit") << u"--unit"_s << u"x"_s << u"option_wrong"_s;
        QTest::newRow("ending") << u"--out"_s << u"ikke.png"_s << u"option_wrong"_s;
        QTest::newRow("file") << u"--file"_s << u"ikke.tvers"_s << u"file_missing"_s;
    }
    void whatCannotBeIsRefusedAndNothingWritten()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, value);
        QFETCH(const QString, code);
        const QString path = m_files.folder() + u"/ikke.pdf"_s;
        QStringList wanted = call(path);
        wanted[wanted.indexOf(option) + 1] = value;
        const auto answer = answeredOn(wanted);
        QVERIFY(!answer);
        QCOMPARE(QString(stored(answer.error().code)), code);
        QVERIFY(!QFile::exists(path));
    }

private:
    /// On 22 November 2026.
    static Result<Answer> answeredOn(const QStringList &given, const QString &privateKey = {})
    {
        return answerTo(given, {.language = Language::English,
                                .holidays = PublicHolidays::builtIn(),
                                .now = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC),
                                .privateKey = privateKey});
    }
    static QString hex(const SecureBytes &key)
    {
        return QString::fromLatin1(key.view().toByteArray().toHex());
    }
    QStringList municipalCall(const QString &file, const QString &out = {}) const
    {
        return {u"report"_s, u"--municipality"_s, u"--file"_s, file,
                u"--half"_s, u"2026-2"_s,         u"--out"_s,  out.isEmpty() ? m_pdf : out};
    }

    /// Oppvekst's file with the reports of three kindergartens that came in.
    QString townWithReports(const QByteArray &publicKey)
    {
        const QString path = m_files.folder() + u"/by%1.tvers"_s.arg(++m_towns);
        const auto made =
            Store::create({path, {}, KdfCost::least(), QDateTime({2026, 8, 17}, {8, 0}, Qt::UTC)});
        Store &store = *made->store;
        const auto kept = store.inTransaction([&]() -> Result<> {
            if (auto done = writePack(store, *builtInPack(u"holmestrand"_s)); !done)
                return done;
            for (const auto &[name, count] :
                 {std::pair(u"Ekeberg"_s, 2), {u"Solsikken"_s, 3}, {u"Fjellhagen"_s, 2}}) {
                const Unit unit{UnitId::sortable(), name, Unit::Kind::Kindergarten};
                if (auto done = UnitRepository(store).add(unit); !done)
                    return done;
                if (auto done = ReportRepository(store).addReceived(
                        received(unit, {{u"sprak"_s, count}}, publicKey));
                    !done)
                    return done;
            }
            return Done{};
        });
        return kept ? path : QString();
    }
    static ReceivedReport received(const Unit &unit, const QList<TypeCount> &counts,
                                   const QByteArray &publicKey)
    {
        const HalfYear half(2026, HalfYear::Half::Autumn);
        HalfYearReport report{unit.name, u"Ingrid Prøve"_s, half,
                              *DateSpan::make({2026, 6, 16}, {2026, 11, 12})};
        report.isDraft = false;
        report.discussions = toldCounts(counts);
        const QByteArray box = sealedTo(publicKey, compact(asJson(ExactNumbers{counts})));
        return {ReceivedReportId::sortable(),
                unit.id,
                half,
                1,
                {2026, 11, 20},
                unit.name,
                true,
                QString::fromUtf8(compact(asJson(report))),
                QString::fromLatin1(box.toBase64())};
    }
    QStringList call(const QString &path) const
    {
        return {u"report"_s, u"--file"_s, m_file,     u"--unit"_s, u"Fjellhagen barnehage"_s,
                u"--half"_s, u"2026-2"_s, u"--out"_s, path};
    }

    Files m_files;
    const KeyPair m_pair = KeyPair::random();
    int m_towns = 0;
    QString m_file = m_files.folder() + u"/prove.tvers"_s;
    QString m_pdf = m_files.folder() + u"/rapport.pdf"_s;
};

} // namespace tvers

QTEST_MAIN(tvers::ReportWordsTest)
#include "reportwordstest.moc"
