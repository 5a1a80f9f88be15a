// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What check-text answers, in the shape that is promised.
#include "tests/commandline/calls.h"

#include <QJsonDocument>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class CheckTextWordTest : public QObject
{
    Q_OBJECT

    Files m_files;

    static Result<Answer> check(const QByteArray &input, const QStringList &more = {})
    {
        Surroundings around{Language::English, PublicHolidays::builtIn()};
        around.now = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC);
        around.input = [input]() -> Result<QByteArray> { return input; };
        return answerTo(QStringList{u"check-text"_s} + more, around);
    }

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void stopsAndWarningsHaveKindAndPlace()
    {
        const auto answer = check("Ring 46 91 97 33. I dag var Sunniva her.");
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::Done); // findings alone are no failure
        QCOMPARE(answer->json.toObject(), json(R"({
            "stops": [{"kind": "phone", "from": 5, "length": 11}],
            "warnings": [{"kind": "capitalised_word", "from": 28, "length": 7}]})"));
    }

    void nothingFoundIsTwoEmptyLists()
    {
        const auto answer = check("Teamet er enig.");
        QCOMPARE(answer->json.toObject(), json(R"({"stops": [], "warnings": []})"));
        QCOMPARE(answer->text, u"Nothing tells who this is about.\n"_s);
        QCOMPARE(check({})->json.toObject(), json(R"({"stops": [], "warnings": []})"));
    }

    void knownNamesAreReadOneALine()
    {
        const QString names =
            m_files.with("n.txt", "\xEF\xBB\xBFYlva Oppdiktsen\r\n\r\n  Liv Berg \r\n");
        const auto answer = check("Vi tok ylvas sak, og Liv var med.", {u"--names"_s, names});
        QCOMPARE(answer->json.toObject(), json(R"({
            "stops": [{"kind": "known_name", "from": 7, "length": 5}],
            "warnings": [{"kind": "ordinary_name", "from": 21, "length": 3}]})"));
    }

    void placesAreUtf16UnitsOfTheTextAsGiven_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("from");
        QTest::newRow("plain") << QByteArray("ring 46919733") << 5;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFring 46919733") << 5;
        QTest::newRow("æ is one") << QByteArray("\u00e6 46919733") << 2;
        QTest::newRow("outside the basic plane is two") << QByteArray("\U0001F600 46919733") << 3;
        QTest::newRow("decomposed å is two") << QByteArray("a\u030a 46919733") << 3;
        QTest::newRow("CRLF is two") << QByteArray("a\r\n46919733") << 3;
    }
    void placesAreUtf16UnitsOfTheTextAsGiven()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, from);
        const QJsonArray stops = check(input)->json.toObject()["stops"_L1].toArray();
        QCOMPARE(stops.size(), 1);
        QCOMPARE(stops[0]["from"_L1].toInt(), from);
        QCOMPARE(stops[0]["length"_L1].toInt(), 8);
    }

    void whatIsNotUtf8IsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("Latin-1") << QByteArray("bl\xE5"
                                               "b\xE6r");
        QTest::newRow("cut off") << QByteArray("bl\xC3");
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80");
    }
    void whatIsNotUtf8IsRefused()
    {
        QFETCH(QByteArray, input);
        const auto answer = check(input);
        QVERIFY(!answer);
        QCOMPARE(answer.error(), (Error{ErrorCode::NotUtf8, {u"-"_s}}));
        const QString names = m_files.with("latin.txt", "bl\xE5\n");
        QCOMPARE(check("a", {u"--names"_s, names}).error(), (Error{ErrorCode::NotUtf8, {names}}));
    }

    void namesThatAreNotThereAreRefused()
    {
        const auto answer = check("a", {u"--names"_s, m_files.folder() + u"/none.txt"_s});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(exitCodeOf(answer.error().code), ExitCode::CallWrong);
    }

    void peopleReadLineColumnTextAndKind()
    {
        QCOMPARE(check("Hei.\nRing 46 91 97 33.")->text,
                 u"2:6  46 91 97 33  a telephone number\n"_s);
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::CheckTextWordTest)
#include "checktextwordtest.moc"
