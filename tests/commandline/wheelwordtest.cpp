// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The word wheel as a caller meets it: answers, files, refusals.
#include "tests/commandline/calls.h"

#include <QDir>
#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Answer> ask(const QStringList &given) { return answered(given, Language::Bokmaal); }

QStringList call(const QString &out, const QStringList &more = {})
{
    return QStringList{u"wheel"_s,   u"--pack"_s, u"holmestrand"_s, u"--year"_s, u"2026/27"_s,
                       u"--paper"_s, u"A4"_s,     u"--out"_s,       out} +
           more;
}

} // namespace

class WheelWordTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theAnswerNamesTheFilesAndCountsWhatTheyShow()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"hjul.svg"_s);
        const auto answer = ask(call(out));
        QVERIFY(answer);
        const QJsonObject json = answer->json.toObject();
        QCOMPARE(json["files"_L1].toArray().first().toString(), out);
        QCOMPARE(json["files"_L1].toArray().size(), 1); // a usual year is one sheet
        QCOMPARE(json["markers"_L1], json["listLines"_L1]);
        QVERIFY(json["markers"_L1].toInt() > 30);
        QVERIFY(json["labels"_L1].toInt() > 0);
        for (const QJsonValue &file : json["files"_L1].toArray())
            QVERIFY(QFile::exists(file.toString()));
    }

    void aPdfIsOneFile()
    {
        const QTemporaryDir folder;
        const auto answer = ask(call(folder.filePath(u"hjul.pdf"_s)));
        QVERIFY(answer);
        QCOMPARE(answer->json.toObject()["files"_L1].toArray().size(), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"hjul.pdf"_s});
    }

    void suggestionsComeOnlyWhenAskedFor()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"hjul.pdf"_s);
        const int without = ask(call(out))->json.toObject()["markers"_L1].toInt();
        const int with =
            ask(call(out, {u"--suggestions"_s}))->json.toObject()["markers"_L1].toInt();
        QVERIFY(without < with);
    }

    // 26 odd weeks, and six of 40 44 48 5 12 19
    void arenasAreNamedByIdOrWholeNameSeveralTimes()
    {
        const QTemporaryDir folder;
        const auto answer =
            ask(call(folder.filePath(u"hjul.pdf"_s),
                     {u"--suggestions"_s, u"--arena"_s, u"holmestrand.pa_tvers_skole"_s,
                      u"--arena"_s, u"Nærværsteam"_s}));
        QVERIFY(answer);
        const int deadlinesOfTheSchool = 3;
        QCOMPARE(answer->json.toObject()["markers"_L1].toInt(), 26 + 6 + deadlinesOfTheSchool);
    }

    void whatItCannotDoIsRefusedAndNothingWritten_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("fact");
        const QString out = u"hjul.svg"_s;
        QTest::newRow("ending") << call(u"hjul.jpg"_s) << ErrorCode::OptionWrong << u"--out"_s;
        QTest::newRow("no ending") << call(u"hjul"_s) << ErrorCode::OptionWrong << u"--out"_s;
        QTest::newRow("window") << call(out, {u"--window"_s, u"half:3"_s}) << ErrorCode::OptionWrong
                                << u"--window"_s;
        QTest::newRow("arena") << call(out, {u"--arena"_s, u"holmestrand.ingen"_s})
                               << ErrorCode::OptionWrong << u"--arena"_s;
        QTest::newRow("paper twice")
            << call(out, {u"--paper"_s, u"A3"_s}) << ErrorCode::OptionTwice << u"--paper"_s;
        QTest::newRow("suggestions twice") << call(out, {u"--suggestions"_s, u"--suggestions"_s})
                                           << ErrorCode::OptionTwice << u"--suggestions"_s;
        QTest::newRow("a flag with a value")
            << call(out, {u"--suggestions=1"_s}) << ErrorCode::ArgumentUnexpected
            << u"--suggestions=1"_s;
        QTest::newRow("a pack and a file")
            << call(out, {u"--file"_s, u"a.tvers"_s}) << ErrorCode::OptionsClash << u"--pack"_s;
        QTest::newRow("folder that is not there")
            << call(u"ikke/her/hjul.svg"_s) << ErrorCode::FileNotWritable << u"ikke/her/hjul.svg"_s;
    }
    void whatItCannotDoIsRefusedAndNothingWritten()
    {
        QFETCH(const QStringList, given);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, fact);
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto answer = ask(given);
        const QStringList left = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().facts.first(), fact);
        QVERIFY(left.isEmpty());
    }

    void onlyWordsThatDrawNeedLetters()
    {
        for (const WordSpec &word : wordSpecs())
            QCOMPARE(word.needs == WordSpec::Needs::Letters,
                     (QStringList{u"wheel"_s, u"sheet"_s, u"report"_s}.contains(
                         QLatin1StringView(word.name))));
    }
};

} // namespace tvers

QTEST_MAIN(tvers::WheelWordTest)
#include "wheelwordtest.moc"
