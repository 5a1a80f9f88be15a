// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The program itself: its streams, its exit codes, its language.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ended {
    int exitCode;
    QByteArray output;
    QByteArray errors;
};

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(QChar::ReplacementCharacter));
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answerIsOneJsonDocumentAndNothingElse_data()
    {
        QTest::addColumn<QStringList>("call");
        const QString c = file("c.json", R"({"type": "weekly", "every": 1})");
        QTest::newRow("holidays") << QStringList{u"holidays"_s, u"2027"_s, u"--json"_s};
        QTest::newRow("dates") << QStringList{u"dates"_s, u"--json"_s,    u"--cadence"_s,
                                              c,          u"--from"_s,    u"2026-08-01"_s,
                                              u"--to"_s,  u"2026-09-01"_s};
        QTest::newRow("deadline") << QStringList{u"deadline"_s, u"--before"_s, u"10"_s,
                                                 u"--json"_s,   u"--of"_s,     u"2027-04-08"_s};
        QTest::newRow("year") << QStringList{u"year"_s,   u"--pack"_s,  u"holmestrand"_s,
                                             u"--year"_s, u"2026/27"_s, u"--json"_s};
    }
    void answerIsOneJsonDocumentAndNothingElse()
    {
        QFETCH(QStringList, call);
        const Ended ended = run(call);
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.errors, QByteArray());
        QJsonParseError parseError;
        const auto document = QJsonDocument::fromJson(ended.output, &parseError);
        QCOMPARE(parseError.errorString(), u"no error occurred"_s);
        QVERIFY(!document.isEmpty());
        QVERIFY(isUtf8(ended.output));
        QVERIFY(ended.output.endsWith('\n'));
    }

    void aTextIsReadFromStandardInput()
    {
        m_input = "\xEF\xBB\xBFRing\r\n46 91 97 33";
        const Ended ended = run({u"check-text"_s, u"--json"_s});
        m_input.clear();
        QCOMPARE(ended.exitCode, 0);
        const QJsonObject stop =
            QJsonDocument::fromJson(ended.output).object()["stops"_L1].toArray().first().toObject();
        QCOMPARE(stop, (QJsonObject{{"kind"_L1, "phone"_L1}, {"from"_L1, 6}, {"length"_L1, 11}}));
    }

    void deadlineIsAnsweredAsPromised()
    {
        const Ended ended =
            run({u"deadline"_s, u"--before"_s, u"10"_s, u"--of"_s, u"2027-04-08"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(ended.output).object(),
                 (QJsonObject{{"date"_L1, "2027-03-22"_L1}}));
    }

    void jsonDoesNotChangeWithTheLocaleWhereItsShapeIsFixed()
    {
        const QStringList call{u"holidays"_s, u"2027"_s, u"--json"_s};
        const QByteArray inBokmaal = run(call, u"nb_NO.UTF-8"_s).output;
        QVERIFY(!inBokmaal.isEmpty());
        QCOMPARE(run(call, u"C"_s).output, inBokmaal);
        QCOMPARE(run(call, u"nn_NO.UTF-8"_s).output, inBokmaal);
    }

    void textIsInTheLanguageOfTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("line");
        QTest::newRow("nb") << u"nb_NO.UTF-8"_s << u"torsdag 12. november 2026, uke 46\n"_s;
        QTest::newRow("nb without an encoding")
            << u"nb_NO"_s << u"torsdag 12. november 2026, uke 46\n"_s;
        QTest::newRow("nn") << u"nn_NO.UTF-8"_s << u"torsdag 12. november 2026, veke 46\n"_s;
        QTest::newRow("en") << u"en_GB.UTF-8"_s << u"Thursday 12 November 2026, week 46\n"_s;
        QTest::newRow("none") << u"C"_s << u"Thursday 12 November 2026, week 46\n"_s;
    }
    void textIsInTheLanguageOfTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, line);
        const Ended ended =
            run({u"deadline"_s, u"--before"_s, u"1"_s, u"--of"_s, u"2026-11-13"_s}, locale);
        QCOMPARE(QString::fromUtf8(ended.output), line);
        QCOMPARE(ended.errors, QByteArray());
    }

    void refusalIsSentencesOnStandardError_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("sentences");
        QTest::newRow("en") << u"C"_s
                            << u"There is no municipality pack called “tromsø”.\n"
                               "Tvers has these: empty, holmestrand, vestby. Or name a file.\n"_s;
        QTest::newRow("nb") << u"nb_NO.UTF-8"_s << QString();
        QTest::newRow("nn") << u"nn_NO.UTF-8"_s << QString();
    }
    void refusalIsSentencesOnStandardError()
    {
        QFETCH(QString, locale);
        QFETCH(QString, sentences);
        const Ended ended =
            run({u"year"_s, u"--pack"_s, u"tromsø"_s, u"--year"_s, u"2026/27"_s}, locale);
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QByteArray());
        QVERIFY(isUtf8(ended.errors));
        const QString said = QString::fromUtf8(ended.errors);
        QVERIFY2(said.contains(u"tromsø"_s), qPrintable(said));
        QCOMPARE(said.count(u'\n'), 2);
        if (sentences.isEmpty()) // Norwegian: not the English words
            QVERIFY2(!said.contains(u"There is no"_s), qPrintable(said));
        else
            QCOMPARE(said, sentences);
    }

    void refusalIsJsonToo_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("facts");
        QTest::newRow("unknown word")
            << QStringList{u"plane"_s} << u"word_unknown"_s << QStringList{u"plane"_s};
        QTest::newRow("year outside the calendar")
            << QStringList{u"holidays"_s, u"1899"_s} << u"option_wrong"_s
            << QStringList{u"YEAR"_s, u"1899"_s, u"integer:1900:2200"_s};
        const QString wrong = file("wrong.json", "{\n\"type\": \"weekly\",\n\"every\": 0}");
        QTest::newRow("wrong file")
            << QStringList{u"dates"_s,      u"--cadence"_s, wrong,          u"--from"_s,
                           u"2026-08-01"_s, u"--to"_s,      u"2026-09-01"_s}
            << u"field_wrong"_s
            << QStringList{wrong, u"$.every"_s, u"0"_s, u"integer:1:52"_s, u"3"_s};
    }
    void refusalIsJsonToo()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, code);
        QFETCH(QStringList, facts);
        const Ended ended = run(call + QStringList{u"--json"_s});
        QCOMPARE(ended.exitCode, 2);
        const QJsonObject error =
            QJsonDocument::fromJson(ended.output).object()["error"_L1].toObject();
        QCOMPARE(error["code"_L1].toString(), code);
        QCOMPARE(error["facts"_L1].toVariant().toStringList(), facts);
        QVERIFY(!ended.errors.isEmpty());
    }

    /// A name, also one that lies in a file, must not clear the screen and write its own.
    void signsThatSteerATerminalAreShownAsUnreadable()
    {
        const Ended ended = run({u"check"_s, u"a\x1b[2J\u009b2J\rb.tvers"_s});
        QCOMPARE(ended.exitCode, 3);
        const QString said = QString::fromUtf8(ended.errors);
        QVERIFY2(said.contains(u"a\ufffd[2J\ufffd2J\ufffdb.tvers"_s), ended.errors.constData());
    }

    void fileWithNorwegianLettersInItsNameIsRead_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("nb") << u"nb_NO.UTF-8"_s;
        QTest::newRow("none") << u"C"_s;
    }
    void fileWithNorwegianLettersInItsNameIsRead()
    {
        QFETCH(QString, locale);
        const QString path = file("rytme på tvers – æøå.json", R"({"type": "weekly", "every": 1})");
        const Ended ended = run({u"dates"_s, u"--cadence"_s, path, u"--from"_s, u"2026-08-17"_s,
                                 u"--to"_s, u"2026-08-30"_s, u"--json"_s},
                                locale);
        QCOMPARE(ended.errors, QByteArray());
        QCOMPARE(QJsonDocument::fromJson(ended.output).array().size(), 2);
    }

    void listForPeopleIsUtf8_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("nb") << u"nb_NO.UTF-8"_s;
        QTest::newRow("nb without an encoding") << u"nb_NO"_s;
        QTest::newRow("none") << u"C"_s;
    }
    void listForPeopleIsUtf8()
    {
        QFETCH(QString, locale);
        const Ended ended =
            run({u"year"_s, u"--pack"_s, u"holmestrand"_s, u"--year"_s, u"2026/27"_s}, locale);
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(isUtf8(ended.output));
        QVERIFY(ended.output.contains("«På tvers»"));
        QCOMPARE(ended.errors, QByteArray());
    }

    void helpEndsWell()
    {
        for (const QStringList &call :
             {QStringList{}, QStringList{u"--help"_s}, QStringList{u"year"_s, u"--help"_s},
              QStringList{u"--version"_s}}) {
            const Ended ended = run(call);
            QCOMPARE(ended.exitCode, 0);
            QVERIFY(!ended.output.isEmpty());
            QCOMPARE(ended.errors, QByteArray());
        }
    }

    void nothingIsWritten()
    {
        QTemporaryDir home;
        const auto entries = [&home] {
            return QDir(home.path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        const auto yearOf = [](const QString &pack) {
            return QStringList{u"year"_s, u"--pack"_s, pack, u"--year"_s, u"2026/27"_s};
        };
        QCOMPARE(run(yearOf(u"vestby"_s), u"C"_s, home.path()).exitCode, 0);
        QCOMPARE(run(yearOf(u"oslo"_s), u"C"_s, home.path()).exitCode, 2);
        QCOMPARE(entries(), QStringList());
    }

private:
    /// Runs the program in \a home, which is its home and its folder, without a screen.
    Ended run(const QStringList &call, const QString &locale = u"C"_s, const QString &home = {})
    {
        const QString folder = home.isEmpty() ? m_folder.path() : home;
        QProcessEnvironment surroundings;
        surroundings.insert(u"LC_ALL"_s, locale);
        surroundings.insert(u"HOME"_s, folder);
        surroundings.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS"));
        QProcess program;
        program.setProcessEnvironment(surroundings);
        program.setWorkingDirectory(folder);
        program.start(u"" TVERS_PROGRAM ""_s, call);
        program.write(m_input);
        program.closeWriteChannel();
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return {-1, {}, program.errorString().toUtf8()};
        return {program.exitCode(), program.readAllStandardOutput(),
                program.readAllStandardError()};
    }

    QString file(const char *name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path
                                                                                  : QString();
    }

    QTemporaryDir m_folder;
    QByteArray m_input; ///< what the program reads
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::ProgramTest)
#include "programtest.moc"
