// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/linebreaker.h"
#include "core/documents/columnwidths.h"
#include "tests/wheel/wheelmaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

namespace {

const TextFont oneMm{Face::Regular, 1};
constexpr double letter = EvenMeasurer::perLetter; // mm, at 1 mm to the em

/// The lines with a bar between, and = where a hyphen is drawn.
QString shown(const QList<TextLine> &lines)
{
    QStringList texts;
    for (const TextLine &line : lines) {
        QString text;
        for (const LinePiece &piece : line.pieces)
            text += piece.run.text;
        texts.append(line.hyphen ? text + u'=' : text);
    }
    return texts.join(u'|');
}

} // namespace

class LineBreakerTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // A hyphen takes 0.32 em, a little more than half a letter.
    void linesBreakWhereTheyMay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("letters");
        QTest::addColumn<QString>("lines");
        QTest::newRow("empty") << u""_s << 5.0 << u""_s;
        QTest::newRow("fits") << u"to ord"_s << 6.0 << u"to ord"_s;
        QTest::newRow("the space hangs over") << u"to ord"_s << 5.0 << u"to |ord"_s;
        QTest::newRow("line feed") << u"en\nto"_s << 9.0 << u"en |to"_s;
        QTest::newRow("two line feeds") << u"a\n\nb"_s << 9.0 << u"a | |b"_s;
        QTest::newRow("behind a hyphen") << u"barne-TV"_s << 6.0 << u"barne-|TV"_s;
        QTest::newRow("no-break space") << u"uke\u00a040 er"_s << 6.0 << u"uke\u00a040 |er"_s;
        QTest::newRow("hours stay together") << u"kl. 12–13"_s << 8.0 << u"kl. |12–13"_s;
        QTest::newRow("between figures") << u"uke 42 12:00"_s << 7.0 << u"uke 42 |12:00"_s;
        QTest::newRow("line feed behind figures") << u"17.9.\n12–13"_s << 20.0 << u"17.9. |12–13"_s;
        QTest::newRow("too long a word") << u"årshjulet"_s << 5.0 << u"årsh=|julet"_s;
        QTest::newRow("never one letter left") << u"årshjul"_s << 6.6 << u"årshj=|ul"_s;
        QTest::newRow("in its own line first") << u"et årshjul"_s << 6.0 << u"et |årshj=|ul"_s;
        QTest::newRow("no hyphen in figures") << u"12345678"_s << 5.0 << u"12345|678"_s;
        QTest::newRow("soft hyphen used") << u"års\u00adhjul"_s << 5.0 << u"års=|hjul"_s;
        QTest::newRow("soft hyphen unused") << u"års\u00adhjul"_s << 7.0 << u"årshjul"_s;
        QTest::newRow("an accent stays with its letter")
            << u"ae\u0301ae\u0301"_s << 3.7 << u"ae\u0301=|ae\u0301"_s;
        QTest::newRow("narrower than a letter") << u"abc"_s << 0.5 << u"a=|b=|c"_s;
        QTest::newRow("tab, bell, carriage return") << u"a\tb\ac\r\nd"_s << 9.0 << u"a b c |d"_s;
        QTest::newRow("marks nobody sees") << u"a\u200b\u202eb\ufeff"_s << 9.0 << u"ab"_s;
    }
    void linesBreakWhereTheyMay()
    {
        QFETCH(const QString, text);
        QFETCH(const double, letters);
        QFETCH(const QString, lines);
        const Typesetter type(m_measurer);
        const LineBreaker breaker(plain(text), oneMm, type);
        QCOMPARE(shown(breaker.lines(letters * letter)), lines);
    }

    void nothingIsWiderThanItMay()
    {
        const Typesetter type(m_measurer);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            RichText text;
            for (int run = 0; run < 3; ++run) {
                QString some;
                for (int i = random.bounded(40); i > 0; --i)
                    some += u"aåđ- \u00ad\n…/1–\u0301"_s[random.bounded(12)];
                text.append({some, run == 1 ? TextRun::Style::Bold : TextRun::Style::Regular});
            }
            const double width = (1.6 + random.bounded(20)) * letter;
            QString kept;
            for (const TextLine &line : LineBreaker(text, oneMm, type).lines(width)) {
                int letters = 0;
                for (const LinePiece &piece : line.pieces) {
                    kept += piece.run.text;
                    for (const QChar unit : piece.run.text)
                        letters += !unit.isMark() && !unit.isSpace();
                }
                QVERIFY2(line.width <= width + 1e-6 || letters <= 1, qPrintable(kept));
            }
            QString whole = text[0].text + text[1].text + text[2].text;
            QCOMPARE(kept, whole.remove(u'\u00ad').replace(u'\n', u' '));
        }
    }

    void emphasisBreaksLikeTheRest()
    {
        const Typesetter type(m_measurer);
        const RichText text{{u"Det ble "_s}, {u"ni møter"_s, TextRun::Style::Bold}, {u"."_s}};
        const auto lines = LineBreaker(text, oneMm, type).lines(11.2 * letter);
        QCOMPARE(shown(lines), u"Det ble ni |møter."_s);
        QCOMPARE(lines[0].pieces.size(), 2);
        QCOMPARE(lines[0].pieces[1].run.face, Face::Bold);
        QCOMPARE(lines[0].pieces[1].run.origin.x(), 8 * letter);
        QCOMPARE(lines[1].pieces[0].source, 1);
        QCOMPARE(lines[1].pieces[0].run.glyphs[0].at.x(), 0);
        QCOMPARE(lines[1].pieces[0].run.glyphs[0].character, 0);
    }

    void columnsShareThePage_data()
    {
        QTest::addColumn<QList<double>>("least");
        QTest::addColumn<QList<double>>("natural");
        QTest::addColumn<QList<double>>("widths"); // of 100
        using L = QList<double>;
        QTest::newRow("none") << L{} << L{} << L{};
        QTest::newRow("all fit: what is over by what they say")
            << L{10, 10} << L{20, 30} << L{40, 60};
        // 100 − 30 = 70 to share by (80 − 10) to (90 − 20): 35 each
        QTest::newRow("wishes meet") << L{10, 20} << L{80, 90} << L{45, 55};
        // 80 counts as 50, half of the room: 50 : 30 : 45 of 125
        QTest::newRow("too narrow for the words")
            << L{80, 30, 45} << L{80, 30, 45} << L{40, 24, 36};
        QTest::newRow("nothing in them") << L{0, 0} << L{0, 0} << L{0, 0};
    }
    void columnsShareThePage()
    {
        QFETCH(const QList<double>, least);
        QFETCH(const QList<double>, natural);
        QFETCH(const QList<double>, widths);
        QList<ColumnNeed> needs;
        for (qsizetype i = 0; i < least.size(); ++i)
            needs.append({least[i], natural[i]});
        QCOMPARE(columnWidths(needs, 100), widths);
    }

    void fixedColumnsGiveWayOnlyToThePage()
    {
        QCOMPARE(columnWidths({{5, 5, 30.0}, {10, 10}}, 100), (QList<double>{30, 70}));
        QCOMPARE(columnWidths({{5, 5, 150.0}, {5, 5, 50.0}}, 100), (QList<double>{75, 25}));
    }

private:
    EvenMeasurer m_measurer;
};

QTEST_GUILESS_MAIN(LineBreakerTest)
#include "linebreakertest.moc"
