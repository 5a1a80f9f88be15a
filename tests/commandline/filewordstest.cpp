// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/word.h"
#include "core/storage/migrations.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class FileWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        m_file = m_folder.filePath(u"eksempel.tvers"_s);
        const auto made = ask({u"example"_s, u"--pack"_s, u"holmestrand"_s, u"--out"_s, m_file});
        QVERIFY(made);
        QCOMPARE(made->exitCode, ExitCode::Done);
        m_counts = made->json.toObject();
    }

    void exampleSaysWhatWentIn()
    {
        QCOMPARE(m_counts["units"_L1].toInt(), 27); // 18 kindergartens and 9 schools
        QCOMPARE(m_counts["arenas"_L1].toInt(), 9);
        QCOMPARE(m_counts["children"_L1].toInt(), 14);
        QVERIFY(m_counts["meetings"_L1].toInt() > 72); // four rounds of 18, and the schools'
        QVERIFY(m_counts["cases"_L1].toInt() > 10);    // it has been lived in since August
    }

    void exampleMayBeOneInWhichNothingHasHappened()
    {
        const auto made = ask({u"example"_s, u"--pack"_s, u"vestby"_s, u"--unused"_s, u"--out"_s,
                               m_folder.filePath(u"ny.tvers"_s)});
        QVERIFY(made);
        QCOMPARE(made->json["cases"_L1].toInt(), 0);
        QCOMPARE(made->json["children"_L1].toInt(), 14);
    }

    void exampleNeverTakesTheNameOfAFileThatIsThere()
    {
        const QByteArray before = bytes();
        const auto again = ask({u"example"_s, u"--pack"_s, u"vestby"_s, u"--out"_s, m_file});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(exitCodeOf(again.error().code), ExitCode::CallWrong);
        QCOMPARE(bytes(), before);
    }

    void exampleInAFolderThatIsNotThereIsAWrongCall()
    {
        const auto made = ask({u"example"_s, u"--pack"_s, u"vestby"_s, u"--out"_s,
                               m_file + u".no/such/folder.tvers"_s});
        QVERIFY(!made);
        QCOMPARE(stored(made.error().code), stored(ErrorCode::FileNotWritable));
        QCOMPARE(exitCodeOf(made.error().code), ExitCode::CallWrong);
    }

    void aFileThatMayNotBeReadIsRefusedLikeAnyOther()
    {
        QCOMPARE(exitCodeOf(ErrorCode::FileDenied), ExitCode::FileRefused);
    }

    void exampleIsThereForBothMunicipalitiesOnly_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<bool>("there");
        QTest::newRow("Vestby") << u"vestby"_s << true;
        QTest::newRow("the empty pack has nobody to invent") << u"empty"_s << false;
        QTest::newRow("a municipality that is no pack") << u"oslo"_s << false;
    }
    void exampleIsThereForBothMunicipalitiesOnly()
    {
        QFETCH(QString, pack);
        const QString path = m_folder.filePath(pack + u".tvers"_s);
        const auto made = ask({u"example"_s, u"--pack"_s, pack, u"--out"_s, path});
        QTEST(bool(made), "there");
        QTEST(QFile::exists(path), "there");
        if (!made)
            QCOMPARE(made.error().code, ErrorCode::PackUnknown);
    }

    void checkWithTheKeyVouchesForTheFile()
    {
        const auto found = ask({u"check"_s, m_file}, u"eksempel"_s);
        QVERIFY(found);
        QCOMPARE(found->exitCode, ExitCode::Done);
        const QJsonObject json = found->json.toObject();
        QCOMPARE(json["schema"_L1].toInt(), newestSchema());
        for (const auto key : {"integrity"_L1, "seals"_L1, "head"_L1, "auditChain"_L1})
            QCOMPARE(json[key].toString(), u"ok"_s);
        QCOMPARE(json["fingerprint"_L1].toString().size(), 19); // four groups of four
    }

    void checkWithoutAKeyVouchesForNothingAndSaysSo()
    {
        const auto found = ask({u"check"_s, m_file});
        QVERIFY(found);
        QCOMPARE(found->exitCode, ExitCode::NeedsAttention);
        QCOMPARE(found->json["integrity"_L1].toString(), u"ok"_s);
        QCOMPARE(found->json["seals"_L1].toString(), u"unverified"_s);
        QVERIFY(!found->notice.isEmpty());
    }

    /// It is passed on, and the exit code is not.
    void aCalendarThatNobodyVouchesForSaysSoItself()
    {
        const QString path = m_folder.filePath(u"a.ics"_s);
        for (const QString &key : {QString(), u"eksempel"_s}) {
            QVERIFY(ask({u"ics"_s, u"--unit"_s, u"Solsikken barnehage"_s, u"--file"_s, m_file,
                         u"--out"_s, path},
                        key));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray unfolded = file.readAll().replace("\r\n ", "");
            QCOMPARE(unfolded.contains("Not verified: read without a key"), key.isEmpty());
        }
    }

    void passphraseMayStandInTheFirstLineOfAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("as typed") << QByteArray("eksempel");
        QTest::newRow("with a line break") << QByteArray("eksempel\n");
        QTest::newRow("with Windows' line break, and more") << QByteArray("eksempel\r\nmer\r\n");
        QTest::newRow("with Notepad's mark") << QByteArray("\xEF\xBB\xBF"
                                                           "eksempel\r\n");
    }
    void passphraseMayStandInTheFirstLineOfAFile()
    {
        QFETCH(QByteArray, content);
        QFile file(m_folder.filePath(u"pass.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto found = ask({u"check"_s, u"--passphrase-file"_s, file.fileName(), m_file});
        QVERIFY(found);
        QCOMPARE(found->exitCode, ExitCode::Done);
    }

    void wrongPassphraseIsARefusedKey()
    {
        const auto found = ask({u"check"_s, m_file}, u"feil passord"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(exitCodeOf(found.error().code), ExitCode::FileRefused);
    }

    void fileWithABentByteNeedsAttention()
    {
        const QString bent = m_folder.filePath(u"bent.tvers"_s);
        QVERIFY(QFile::copy(m_file, bent));
        QFile file(bent);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        const qsizetype name = whole.indexOf("Solsikken");
        QVERIFY(name > 0);
        file.seek(name);
        file.write("Tolsikken");
        file.close();
        const auto found = ask({u"check"_s, bent}, u"eksempel"_s);
        QVERIFY(found);
        QCOMPARE(found->exitCode, ExitCode::NeedsAttention);
        QCOMPARE(found->json["seals"_L1].toString(), u"broken"_s);
        QVERIFY(!found->json["damage"_L1].toArray().isEmpty());
    }

    /// Not a wrong pack, which would be a wrong call.
    void damageOfThePlainPartIsDamageOfTheFile()
    {
        const QString bent = m_folder.filePath(u"bent-pack.tvers"_s);
        QByteArray whole = bytes();
        QVERIFY(whole.contains("\"cadence\":"));
        QFile file(bent);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.replace("\"cadence\":", "\"cadenze\":"));
        file.close();
        const QStringList call{u"year"_s, u"--file"_s, bent, u"--year"_s, u"2026/27"_s};
        const auto unlocked = ask(call, u"eksempel"_s);
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().code, ErrorCode::SealBroken);
        const auto looked = ask(call);
        QVERIFY(!looked);
        QCOMPARE(looked.error().code, ErrorCode::ContentDamaged);
        QCOMPARE(looked.error().facts.value(0), u"arena_version"_s);
        QCOMPARE(looked.error().facts.value(2), u"$.cadence"_s);
        QCOMPARE(exitCodeOf(looked.error().code), ExitCode::FileRefused);
    }

    void yearOfAFileIsTheYearOfItsPack()
    {
        const auto fromFile =
            ask({u"year"_s, u"--file"_s, m_file, u"--year"_s, u"2026/27"_s}, u"eksempel"_s);
        const auto fromPack =
            ask({u"year"_s, u"--pack"_s, u"holmestrand"_s, u"--year"_s, u"2026/27"_s});
        QVERIFY(fromFile && fromPack);
        QCOMPARE(fromFile->exitCode, ExitCode::Done);
        // its meetings have decided days, so those differ; arenas and questions do not
        const auto arenas = [](const Answer &answer) {
            QStringList said;
            for (const QJsonValue &arena : answer.json["arenas"_L1].toArray())
                said.append(arena["id"_L1].toString() + u' ' +
                            QString::number(arena["questions"_L1].toArray().size()));
            return said;
        };
        QCOMPARE(arenas(*fromFile), arenas(*fromPack));
    }

    void yearOfAFileThatNobodyVouchesForNeedsAttention()
    {
        const auto year = ask({u"year"_s, u"--file"_s, m_file, u"--year"_s, u"2026/27"_s});
        QVERIFY(year);
        QCOMPARE(year->exitCode, ExitCode::NeedsAttention);
        QVERIFY(!year->notice.isEmpty());
    }

    void yearIsOfAPackOrOfAFile()
    {
        const QStringList both{u"year"_s,   u"--file"_s, m_file,      u"--pack"_s,
                               u"vestby"_s, u"--year"_s, u"2026/27"_s};
        QCOMPARE(ask(both).error(),
                 (Error{ErrorCode::OptionsClash, {u"--pack"_s, u"--file"_s, u"year"_s}}));
        QCOMPARE(ask({u"year"_s, u"--year"_s, u"2026/27"_s}).error().code,
                 ErrorCode::OptionMissing);
    }

    void lookingLeavesTheFileAndItsFolderAsTheyWere()
    {
        const QByteArray before = bytes();
        const QStringList beside = QDir(m_folder.path()).entryList(QDir::Files);
        QVERIFY(ask({u"check"_s, m_file}, u"eksempel"_s));
        QVERIFY(ask({u"year"_s, u"--file"_s, m_file, u"--year"_s, u"2026/27"_s}));
        QCOMPARE(bytes(), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), beside);
    }

    void nothingAboutAChildCanBeReadInTheExample()
    {
        const QByteArray whole = bytes();
        QVERIFY(whole.contains("Solsikken barnehage")); // the plan is plain
        for (const char *secret : {"Biret", "Máret", "Áilu", "guardian\":", "relation\":"})
            QVERIFY2(!whole.contains(secret), secret);
    }

private:
    QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Result<Answer> ask(const QStringList &given, const QString &passphrase = {})
    {
        const QDateTime now({2026, 11, 21}, {12, 0}, Qt::UTC);
        return answerTo(given, {Language::Bokmaal, PublicHolidays::builtIn(), now, passphrase});
    }

    QTemporaryDir m_folder;
    QString m_file;
    QJsonObject m_counts;
};

QTEST_GUILESS_MAIN(FileWordsTest)
#include "filewordstest.moc"
