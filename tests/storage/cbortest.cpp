// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cbor.h"

#include <QCborArray>
#include <QRandomGenerator>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class CborTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void integersTakeTheShortestForm_data() // RFC 8949 appendix A
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("0") << qint64(0) << QByteArray("00");
        QTest::newRow("23") << qint64(23) << QByteArray("17");
        QTest::newRow("24") << qint64(24) << QByteArray("1818");
        QTest::newRow("1000") << qint64(1000) << QByteArray("1903e8");
        QTest::newRow("1000000") << qint64(1000000) << QByteArray("1a000f4240");
        QTest::newRow("1000000000000") << qint64(1000000000000) << QByteArray("1b000000e8d4a51000");
        QTest::newRow("-1") << qint64(-1) << QByteArray("20");
        QTest::newRow("-1000") << qint64(-1000) << QByteArray("3903e7");
        QTest::newRow("least") << std::numeric_limits<qint64>::min()
                               << QByteArray("3b7fffffffffffffff");
    }
    void integersTakeTheShortestForm()
    {
        QFETCH(qint64, number);
        QFETCH(QByteArray, hex);
        const auto bytes = canonicalCbor(number);
        QVERIFY(bytes);
        QCOMPARE(bytes->toHex(), hex);
        QCOMPARE(fromCanonicalCbor(*bytes)->toInteger(), number);
    }

    void keysComeInTheOrderOfTheirBytes()
    {
        // RFC 8949 §4.2.1's own example, without the kinds that Tvers has no use for.
        const QCborMap map{{u"aa"_s, 1}, {-1, 2}, {u"z"_s, 3}, {100, 4}, {10, 5}};
        const auto bytes = canonicalCbor(map);
        QVERIFY(bytes);
        QCOMPARE(bytes->toHex(), QByteArray("a5"
                                            "0a05"
                                            "186404"
                                            "2002"
                                            "617a03"
                                            "62616101"));
    }

    void theSameValueIsAlwaysTheSameBytes()
    {
        const QCborMap one{{u"a"_s, 1}, {u"å"_s, QCborArray{true, nullptr, QByteArray("x")}}};
        const QCborMap other{{u"å"_s, QCborArray{true, nullptr, QByteArray("x")}}, {u"a"_s, 1}};
        QCOMPARE(*canonicalCbor(one), *canonicalCbor(other));
    }

    void whatHasNoOneFormIsRefused_data()
    {
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("float") << QCborValue(1.5);
        QTest::newRow("undefined") << QCborValue();
        QTest::newRow("date") << QCborValue(QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
        QTest::newRow("U+0000") << QCborValue(QString(QChar(u'\0')));
        QTest::newRow("half a sign") << QCborValue(QString(QChar(0xd800)));
        QTest::newRow("key") << QCborValue(QCborMap{{true, 1}});
        QTest::newRow("float inside") << QCborValue(QCborMap{{u"a"_s, QCborArray{1.5}}});
    }
    void whatHasNoOneFormIsRefused()
    {
        QFETCH(QCborValue, value);
        QVERIFY(!canonicalCbor(value));
    }

    void otherEncodingsAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("23 in two bytes") << QByteArray("1817");
        QTest::newRow("255 in three bytes") << QByteArray("1900ff");
        QTest::newRow("past 2^63") << QByteArray("1bffffffffffffffff");
        QTest::newRow("endless text") << QByteArray("7f6161ff");
        QTest::newRow("endless array") << QByteArray("9f01ff");
        QTest::newRow("keys out of order") << QByteArray("a2616201616102");
        QTest::newRow("key twice") << QByteArray("a2616101616102");
        QTest::newRow("text cut off") << QByteArray("6361");
        QTest::newRow("array cut off") << QByteArray("8201");
        QTest::newRow("two items") << QByteArray("0101");
        QTest::newRow("not UTF-8") << QByteArray("61ff");
        QTest::newRow("U+0000") << QByteArray("6100");
        QTest::newRow("tag") << QByteArray("c101");
        QTest::newRow("half float") << QByteArray("f93c00");
        QTest::newRow("undefined") << QByteArray("f7");
        QTest::newRow("a thousand deep") << QByteArray("81").repeated(1000) + "00";
        QTest::newRow("huge array") << QByteArray("9b7fffffffffffffff");
    }
    void otherEncodingsAreNotRead()
    {
        QFETCH(QByteArray, hex);
        QVERIFY(!fromCanonicalCbor(QByteArray::fromHex(hex)));
    }

    void whateverIsReadEncodesToTheSameBytes()
    {
        QRandomGenerator random(7); // bytes near real ones, so that many are read
        const QCborMap real{{u"givenName"_s, u"Ylva"_s},
                            {u"n"_s, QCborArray{1, -300, true}},
                            {u"born"_s, u"2021-03-14"_s},
                            {u"x"_s, QByteArray(30, 'x')}};
        const QByteArray truth = *canonicalCbor(real);
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = truth;
            for (int flips = random.bounded(1, 4); flips > 0; --flips)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            const auto value = fromCanonicalCbor(bytes);
            if (!value)
                continue;
            ++read;
            QCOMPARE(canonicalCbor(*value).value_or(QByteArray()).toHex(), bytes.toHex());
        }
        QVERIFY(read > 1000);
    }
};

QTEST_GUILESS_MAIN(CborTest)
#include "cbortest.moc"
