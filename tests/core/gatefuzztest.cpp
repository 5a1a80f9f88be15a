// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The gate on texts that nobody would write: every finding lies inside the text,
/// none overlaps another, and what was found is found again in the same text.
#include "tests/core/gatemarks.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList pieces{u"14.03.2015"_s,  u"f. "_s,    u"født "_s,      u"140315 12345"_s,
                         u"46 91 97 33"_s, u"+47 "_s,   u"@"_s,          u"skole.no"_s,
                         u"Storgata 12"_s, u"ylva"_s,   u"YLVA"_s,       u"Liv "_s,
                         u"a\u030a"_s,     u"\u0301"_s, u"\u00ad"_s,     u"\u200b"_s,
                         u"\r\n"_s,        u"-\n"_s,    u"\n\n"_s,       u" "_s,
                         u"\u00a0"_s,      u"'"_s,      u"."_s,          u"/"_s,
                         u"3080 "_s,       u"§ "_s,     u"\U0001F600"_s, u"mars 2015"_s,
                         u"Oppdiktsen"_s,  u"kl. "_s,   u"0"_s,          u"9"_s};

} // namespace

class GateFuzzTest : public QObject
{
    Q_OBJECT

    const AnonymityGate m_gate{{{u"Ylva Oppdiktsen"_s, u"Liv Berg"_s}}};

    static QString soundnessOf(const QString &text, const QList<AnonymityFinding> &found)
    {
        qsizetype last = 0;
        for (const AnonymityFinding &one : found) {
            if (one.from < last || one.length < 1 || one.end() > text.size())
                return u"%1 at %2"_s.arg(stored(one.kind)).arg(one.from);
            last = one.end();
        }
        return {};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsFoundLiesInTheText()
    {
        QRandomGenerator random(20261122);
        int withFindings = 0;
        constexpr int rounds = 3000;
        for (int round = 0; round < rounds; ++round) {
            QString text;
            for (int left = random.bounded(24); left >= 0; --left) {
                text += random.bounded(4) == 0 ? QString(QChar(random.bounded(0x10000)))
                                               : pieces[random.bounded(int(pieces.size()))];
            }
            const auto found = m_gate.findings(text, test::today);
            QCOMPARE(soundnessOf(text, found), QString());
            QCOMPARE(m_gate.findings(text, test::today), found);
            withFindings += found.isEmpty() ? 0 : 1;
        }
        QVERIFY(withFindings > rounds / 4);
    }

    void largeTextsAreReadToTheirEnd_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"46 ", "12.", "a@", "Ylva-", "a.", "Aa ", "-\n", "12/", "1"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void largeTextsAreReadToTheirEnd()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(15'000) + u"\n\nOg ylva. Ring 46 91 97 33 nå."_s;
        const auto found = m_gate.findings(text, test::today);
        QCOMPARE(soundnessOf(text, found), QString());
        QVERIFY(found.size() >= 2);
        QCOMPARE(found.last().kind, AnonymityFinding::Kind::Phone);
    }

    void builtInWordsAreReadAndMistakesRefused()
    {
        QVERIFY(GateWords::builtIn().harmless.contains(u"ppt"_s));
        const auto words = GateWords::read("{\"format\": \"annet\"}", u"W.json"_s);
        QVERIFY(!words);
        QCOMPARE(words.error().facts.value(1), u"$.format"_s);
    }
};

QTEST_GUILESS_MAIN(GateFuzzTest)
#include "gatefuzztest.moc"
