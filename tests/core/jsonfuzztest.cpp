// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Damaged JSON of every kind: the readers refuse it with facts, or give a
/// value that is right through and through. The seed is fixed, so that a
/// failure comes again; the row that fails shows the round and the bytes.
#include "core/municipality/packreader.h"

#include "tests/core/jsonreading.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const char *const cadenceJson =
    R"({"type":"several","parts":[)"
    R"({"type":"weekly","every":5,"weekday":"TU","anchor":"2026-08-18","start":"13:00"},)"
    R"({"type":"week_parity","parity":"odd","weekday":"TU","start":"13:00","end":"15:00"},)"
    R"({"type":"iso_weeks","weeks":[40,44,48,5,12,19],"weekday":"TH","advisory":true},)"
    R"({"type":"monthly","every":2,"nth":-1,"weekday":"TH","anchor":"2026-08-06"},)"
    R"({"type":"times_per_period","times":4,"period":"half_year","precision":"about"},)"
    R"({"type":"average_per_period","times":3,"period":"month"},)"
    R"({"type":"slots","weekday":"TH","start":"12:00","end":"15:00","minutes":60},)"
    R"({"type":"window","from":"08-01","to":"08-31","name":{"nb":"oppstartsmøte"}},)"
    R"({"type":"window","weeks":[34,35],"guestIn":{"nb":"møte","en":"meeting"}},)"
    R"({"type":"after_event","event":"staffing_decided","datedPer":"school"},)"
    R"({"type":"as_needed"},{"type":"continuous"},{"type":"unspecified"}]})";

const char *const calendarJson =
    R"({"term":[{"from":"2026-08-17","to":"2027-06-18"}],"school_holiday":[)"
    R"({"from":"2026-10-05","to":"2026-10-09","name":"Høstferie","sectors":["school","sfo"]},)"
    R"({"from":"2027-03-22","to":"2027-03-29","name":"Påskeferie"}],"closing_day":[)"
    R"({"date":"2026-11-13","name":"Planleggingsdag","unit":"Ekeberg"}]})";

/// Holmestrand's pack with its first two arenas.
QByteArray packJson()
{
    QFile file(u":/packs/holmestrand.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray arenas = pack["arenas"_L1].toArray();
    pack["arenas"_L1] = QJsonArray{arenas[0], arenas[1]};
    return test::bytes(pack);
}

/// Damages texts, always in the same ways in the same order.
class Damage
{
public:
    explicit Damage(quint32 seed) : m_random(seed) {}

    QByteArray of(const QByteArray &whole)
    {
        QByteArray text = whole;
        for (int left = below(2) * below(3); left >= 0; --left)
            damage(text);
        return text;
    }

private:
    int below(qsizetype highest) { return m_random.bounded(int(qMax<qsizetype>(highest, 1))); }

    void damage(QByteArray &text)
    {
        const qsizetype at = below(text.size());
        const qsizetype length = below(qMin<qsizetype>(text.size() - at, 200));
        switch (below(11)) {
        case 0:
            if (!text.isEmpty())
                text[at] = char(text[at] ^ (1 << below(8)));
            break;
        case 1: text.truncate(at); break;
        case 2: text.remove(at, length); break;
        case 3: text.insert(at, text.sliced(at, length)); break;
        case 4: text.insert(below(text.size()), text.sliced(at, length)); break;
        case 5: text.insert(at, QByteArray(below(2000), "[{\"("[below(4)])); break;
        case 6: changeNumber(text); break;
        case 7: text.insert(at, odd(below(12))); break;
        default: swapValues(text); break;
        }
    }

    static QByteArray odd(int which)
    {
        static const QByteArrayList texts{QByteArray(1, '\0'),
                                          "\xEF\xBB\xBF",
                                          "\\u0000",
                                          "\\ud800",
                                          "\xC3\x28",
                                          "\xED\xA0\x80",
                                          ",",
                                          "\"",
                                          "null",
                                          "\\",
                                          "},{",
                                          "\"a\":1,"};
        return texts.at(which);
    }

    void changeNumber(QByteArray &text)
    {
        static const QByteArrayList numbers{"1",     "2",    "3",          "5",    "12",  "53",
                                            "0",     "-1",   "1e9",        "1E-9", "2.5", "00",
                                            "1e400", "-0.0", "4294967297", "1e0"};
        replace(text, u"(?<=[:,\\[])[0-9]+"_s, numbers);
    }

    /// Puts a word of the same shape where another stands, a day for a day: what
    /// comes out is often right.
    void swapValues(QByteArray &text)
    {
        static const QByteArrayList days{"\"2026-08-01\"", "\"2028-02-29\"", "\"2027-06-31\""};
        static const QByteArrayList hours{"\"00:00\"", "\"13:30\"", "\"23:59\"", "\"24:00\""};
        static const QByteArrayList names{"{\"nb\":\"å\"}", "{\"nb\":\"A\",\"nn\":\"B\"}", "{}"};
        static const QByteArrayList words{"\"å\"", "\"school\"", "\"month\"", "\"MO\"", "\" \""};
        switch (below(4)) {
        case 0: replace(text, u"\"\\d{4}-\\d\\d-\\d\\d\""_s, days); break;
        case 1: replace(text, u"\"\\d\\d:\\d\\d\""_s, hours); break;
        case 2: replace(text, u"\\{\"nb\":[^}]*\\}"_s, names); break;
        default: replace(text, u"\"[^\"]*\"(?!:)"_s, words); break;
        }
    }

    void replace(QByteArray &text, const QString &pattern, const QByteArrayList &choices)
    {
        QString changed = QString::fromUtf8(text);
        QList<QRegularExpressionMatch> found;
        for (auto match = QRegularExpression(pattern).globalMatch(changed); match.hasNext();)
            found.append(match.next());
        if (found.isEmpty())
            return;
        const auto &one = found[below(found.size())];
        const QByteArray &choice = choices[below(choices.size())];
        changed.replace(one.capturedStart(), one.capturedLength(), QString::fromUtf8(choice));
        text = changed.toUtf8();
    }

    QRandomGenerator m_random;
};

enum class Outcome { Refused, Equal, Different };

Outcome refusedWithFacts(const Error &error)
{
    const bool says = error.facts.value(0) == "C.json"_L1 && !stored(error.code).isEmpty();
    return says ? Outcome::Refused : Outcome::Different;
}

Outcome equal(bool same) { return same ? Outcome::Equal : Outcome::Different; }

Outcome readAsCadence(const QByteArray &json)
{
    const auto read = test::cadenceFrom(json);
    if (!read)
        return refusedWithFacts(read.error());
    const auto again = test::cadenceFrom(test::bytes(toJson(*read)));
    return equal(again && *again == *read);
}

Outcome readAsCalendar(const QByteArray &json)
{
    const auto read = test::calendarFrom(json);
    if (!read)
        return refusedWithFacts(read.error());
    const auto again = test::calendarFrom(test::bytes(toJson(*read)));
    return equal(again && *again == *read);
}

Outcome readAsPack(const QByteArray &json)
{
    const auto read = readPack(json, u"C.json"_s);
    if (!read)
        return refusedWithFacts(read.error());
    const auto again = readPack(test::bytes(toJson(*read)), u"C.json"_s);
    return equal(again && *again == *read);
}

using Reader = Outcome (*)(const QByteArray &);

} // namespace

class JsonFuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void damagedTextIsRefusedOrReadWhole_data();
    void damagedTextIsRefusedOrReadWhole();
    void depthAndSizeAreRefusedAndNotWalkedInto_data();
    void depthAndSizeAreRefusedAndNotWalkedInto();
};

void JsonFuzzTest::damagedTextIsRefusedOrReadWhole_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<int>("rounds");
    QTest::newRow("cadence") << QByteArray(cadenceJson) << Reader(readAsCadence) << 1300;
    QTest::newRow("calendar") << QByteArray(calendarJson) << Reader(readAsCalendar) << 1300;
    QTest::newRow("pack") << packJson() << Reader(readAsPack) << 400;
}

void JsonFuzzTest::damagedTextIsRefusedOrReadWhole()
{
    QFETCH(QByteArray, whole);
    QFETCH(Reader, reader);
    QFETCH(int, rounds);
    QCOMPARE(reader(whole), Outcome::Equal);
    Damage damage(20260818);
    int refused = 0;
    int readWhole = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray text = damage.of(whole);
        const Outcome outcome = reader(text);
        QVERIFY2(outcome != Outcome::Different,
                 ("round " + QByteArray::number(round) + ": " + text).constData());
        (outcome == Outcome::Refused ? refused : readWhole) += 1;
    }
    // Both ways out are taken often enough to mean something.
    QVERIFY2(refused > rounds / 4, QByteArray::number(refused).constData());
    QVERIFY2(readWhole > rounds / 20, QByteArray::number(readWhole).constData());
}

void JsonFuzzTest::depthAndSizeAreRefusedAndNotWalkedInto_data()
{
    QTest::addColumn<QByteArray>("text");
    const int many = 100'000;
    const QByteArray objects = QByteArray("{\"a\":").repeated(many);
    QTest::newRow("brackets that open") << QByteArray(many, '[');
    QTest::newRow("brackets that close") << QByteArray(many, ']');
    QTest::newRow("brackets that open and close") << QByteArray(many, '[') + QByteArray(many, ']');
    QTest::newRow("braces that open") << QByteArray(many, '{');
    QTest::newRow("objects in objects") << objects;
    QTest::newRow("objects in objects, closed") << objects + "1" + QByteArray(many, '}');
    QTest::newRow("in a field") << R"({"type":)" + QByteArray(many, '[') + '}';
    QTest::newRow("as deep as Qt goes") << QByteArray(1024, '[') + QByteArray(1024, ']');
    QTest::newRow("a number of figures") << R"({"type":)" + QByteArray(many, '9') + '}';
    QTest::newRow("quotation marks") << QByteArray(many, '"');
    QTest::newRow("backslashes in a text") << R"({"type":")" + QByteArray(many + 1, '\\') + R"("})";
    const QByteArray mark("\xEF\xBB\xBF");
    QTest::newRow("two byte order marks") << mark + mark + R"({"type":"unspecified"})";
    QTest::newRow("a name with U+0000") << QByteArray(R"({"type":"unspecified","a\u0000b":1})");
    QTest::newRow("a long name over many items")
        << "{\"" + QByteArray(many, 'k') + "\":[" + QByteArray("0,").repeated(many) + "0]}";
    QTest::newRow("a long key") << "{\"" + QByteArray(many, 'k') + "\":1}";
    QTest::newRow("full stops in a key") << "{\"" + QByteArray(many, '.') + "\":1}";
    QTest::newRow("many fields") << "{" + QByteArray("\"a\":1,").repeated(many) + "\"b\":1}";
    QTest::newRow("many items") << "[" + QByteArray("0,").repeated(many) + "0]";
}

void JsonFuzzTest::depthAndSizeAreRefusedAndNotWalkedInto()
{
    QFETCH(QByteArray, text);
    for (const Reader reader : {readAsCadence, readAsCalendar, readAsPack})
        QCOMPARE(reader(text), Outcome::Refused);
}

QTEST_GUILESS_MAIN(JsonFuzzTest)
#include "jsonfuzztest.moc"
