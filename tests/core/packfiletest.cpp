// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Files that are no pack because they are no JSON, no text or no file.
#include "tests/core/asanybody.h"
#include "tests/core/packmistakes.h"

#include <QTemporaryDir>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// A right pack, filled up with spaces to \a size bytes.
QByteArray packOf(qint64 size)
{
    const QByteArray pack = packBytes(u"empty"_s);
    return pack + QByteArray(size - pack.size(), ' ');
}

} // namespace

class PackFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void textThatIsNoJsonIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const QByteArray right = packBytes(u"holmestrand"_s);
        const auto changed = [&right](const char *find, const char *put) {
            return replaced(right, {}, find, put);
        };
        QTest::newRow("comma after the last item") << changed(R"("12-15"])", R"("12-15",])") << 18;
        QTest::newRow("comma after the last field")
            << changed(R"("language": "nb"})", R"("language": "nb",})") << 5;
        QTest::newRow("missing comma") << changed(R"("tvers-pack",)", R"("tvers-pack")") << 3;
        QTest::newRow("two commas") << changed(R"("tvers-pack",)", R"("tvers-pack",,)") << 2;
        QTest::newRow("comment") << changed(R"("id": "holmestrand",)",
                                            R"("id": "holmestrand", // ours)")
                                 << 4;
        QTest::newRow("NaN") << changed(R"("formatVersion": 2)", R"("formatVersion": NaN)") << 3;
        QTest::newRow("number beyond all numbers")
            << changed(R"("formatVersion": 2)", R"("formatVersion": 1e400)") << 3;
        QTest::newRow("number with a comma")
            << changed(R"("formatVersion": 2)", R"("formatVersion": 1,0)") << 3;
        QTest::newRow("word without quotation marks")
            << changed(R"("language": "nb")", R"("language": nb)") << 5;
        QTest::newRow("key without quotation marks")
            << changed(R"("language":)", R"(language:)") << 5;
        QTest::newRow("apostrophes") << changed(R"("nb"})", R"('nb'})") << 5;
        QTest::newRow("line break inside a text")
            << changed("Holmestrand kommune", "Holmestrand\nkommune") << 5;
        QTest::newRow("tab inside a text")
            << changed("Holmestrand kommune", "Holmestrand\tkommune") << 5;
        QTest::newRow("backslash before any letter")
            << changed("Holmestrand kommune", "C:\\kommune") << 5;
        QTest::newRow("number that begins with nought")
            << changed(R"("formatVersion": 2)", R"("formatVersion": 01)") << 3;
        QTest::newRow("number with a plus sign")
            << changed(R"("formatVersion": 2)", R"("formatVersion": +1)") << 3;
        QTest::newRow("line break inside a key") << changed("\"format\"", "\"for\nmat\"") << 2;
        textsThatEndTooSoonOrTooLate(right);
    }
    void textThatIsNoJsonIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto pack = readPack(text, u"my.json"_s);
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, ErrorCode::NotJson);
        QCOMPARE(pack.error().facts.size(), 4);
        QCOMPARE(pack.error().facts[0], u"my.json"_s);
        QCOMPARE(pack.error().facts[1], QString::number(line));
        QVERIFY(pack.error().facts[2].toInt() >= 1);
        QVERIFY(!pack.error().facts[3].isEmpty());
    }

    void wordThatIsNoJsonIsRefusedWithItsColumn()
    {
        const auto pack = readPack("{\n  \"format\": tvers-pack\n}", u"my.json"_s);
        QVERIFY(!pack);
        const int firstColumn = 13; // Qt points at where it gave up, inside the word
        const int column = pack.error().facts.value(2).toInt();
        QVERIFY2(firstColumn <= column && column < firstColumn + 10,
                 qPrintable(pack.error().facts[2]));
    }

    void jsonOfAnotherShapeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("list") << QByteArray("[]")
                              << QStringList{u"field_wrong"_s, u"my.json"_s, u"$"_s,
                                             u"[]"_s,          u"object"_s,  u"1"_s};
        QTest::newRow("object of nothing")
            << QByteArray("\n{}")
            << QStringList{u"field_missing"_s, u"my.json"_s,           u"$.format"_s,
                           QString(),          u"one_of:tvers-pack"_s, u"2"_s};
        QTest::newRow("key twice")
            << QByteArray("{\n\"format\": \"tvers-pack\",\n\"format\": \"tvers-pack\"}")
            << QStringList{u"key_twice"_s, u"my.json"_s, u"$.format"_s, u"3"_s};
        QTest::newRow("key twice, once in other letters")
            << QByteArray("{\"a\": 1,\n\"\\u0061\": 2}")
            << QStringList{u"key_twice"_s, u"my.json"_s, u"$.a"_s, u"2"_s};
        QTest::newRow("key twice deep inside")
            << QByteArray("{\"a\": [1, {\"b\": 1, \"c\": {}}, {\"b\": 1, \"b\": 1}]}")
            << QStringList{u"key_twice"_s, u"my.json"_s, u"$.a[2].b"_s, u"1"_s};
    }
    void jsonOfAnotherShapeIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(refusal(readPack(text, u"my.json"_s)), expected);
    }

    void bytesThatAreNotUtf8AreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray right = packBytes(u"holmestrand"_s);
        const QString text = QString::fromUtf8(right);
        QTest::newRow("Windows-1252") << text.toLatin1();
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                              text.size() * 2);
        QTest::newRow("NUL in a text") << replaced(right, {}, "kommune", QByteArray("komm\0ne", 7));
        QTest::newRow("NUL after the end") << right + QByteArray(1, '\0');
        QTest::newRow("letter cut in two") << replaced(right, {}, "\xC3\xB8", "\xC3");
        QTest::newRow("half a surrogate pair") << replaced(right, {}, "kommune", "\xED\xA0\x80");
    }
    void bytesThatAreNotUtf8AreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(refusal(readPack(bytes, u"my.json"_s)),
                 QStringList({u"not_utf8"_s, u"my.json"_s}));
    }

    void longValueIsShownShort()
    {
        const auto pack = readPack("{\"format\": \"" + QByteArray(500, 'x') + "\"}", u"my.json"_s);
        QCOMPARE(refusal(pack).value(3), u'"' + QString(59, u'x') + u'…');
    }

    void deepNestingIsRefusedAndNotFollowed()
    {
        const QByteArray deep = QByteArray(100000, '[') + QByteArray(100000, ']');
        QCOMPARE(refusal(readPack(deep, u"my.json"_s)).value(0), u"not_json"_s);
    }

    void fileIsReadAsItsTextIs()
    {
        const QString path = written(packBytes(u"holmestrand"_s));
        const auto fromFile = readPackFile(path);
        QCOMPARE(refusal(fromFile), QStringList());
        QVERIFY(*fromFile == *builtInPack(u"holmestrand"_s));
    }

    void refusalNamesTheFileAsThePersonDid()
    {
        const QString path = written("{}");
        QCOMPARE(refusal(readPackFile(path)).value(1), path);
    }

    void fileThatIsNotThereIsRefused()
    {
        const QString path = m_folder.filePath(u"nowhere.json"_s);
        const QStringList refused = refusal(readPackFile(path));
        QCOMPARE(refused.first(2), QStringList({u"file_unreadable"_s, path}));
        QVERIFY(!refused.value(2).isEmpty());
    }

    void folderIsNoFile()
    {
        const QStringList refused = refusal(readPackFile(m_folder.path()));
        QCOMPARE(refused.first(2), QStringList({u"file_unreadable"_s, m_folder.path()}));
        QVERIFY(!refused.value(2).isEmpty());
    }

    void fileThatMayNotBeReadIsRefused()
    {
        const QString path = written("{}");
        if (!QFile::setPermissions(path, {}))
            QSKIP("This system has no such permissions.");
        const testing::AsAnybody us;
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            QSKIP("This account may read every file.");
        QCOMPARE(refusal(readPackFile(path)).first(2), QStringList({u"file_unreadable"_s, path}));
    }

    void sixteenMebibytesAreRead()
    {
        QCOMPARE(refusal(readPackFile(written(packOf(16 * mebibyte)))), QStringList());
    }

    void largerFileIsRefusedUnread_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("one byte too many") << 16 * mebibyte + 1;
        QTest::newRow("17 MB") << 17 * mebibyte;
    }
    void largerFileIsRefusedUnread()
    {
        QFETCH(qint64, size);
        const QString path = written(packOf(size));
        QCOMPARE(refusal(readPackFile(path)),
                 QStringList({u"file_too_large"_s, path, QString::number(size), u"16777216"_s}));
    }

private:
    static void textsThatEndTooSoonOrTooLate(const QByteArray &right)
    {
        QTest::newRow("closing brace missing")
            << right.first(right.lastIndexOf('}')) << int(right.count('\n'));
        QTest::newRow("cut off in the middle of a text")
            << right.first(right.indexOf("kommune")) << 5;
        QTest::newRow("empty file") << QByteArray("") << 1;
        QTest::newRow("nothing but spaces") << QByteArray("  \n ") << 2;
        QTest::newRow("only a text") << QByteArray(R"("holmestrand")") << 1;
        QTest::newRow("two packs in one file") << QByteArray("{}\n{}") << 2;
    }

    /// The path of a new file with these \a bytes.
    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"pack %1 æøå.json"_s.arg(++m_count));
        QFile file(path);
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return done ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::PackFileTest)
#include "packfiletest.moc"
