// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentlayout.h"
#include "tests/wheel/wheelmaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

namespace {

/// A4 without margins. A letter is 3.7 × 0.572 = 2.12 mm wide: 99 on a line of
/// 210 mm. A line is 3.7 × 1.362 = 5.04 mm high: 58 on a page of 297 mm.
Document paper(const QList<Block> &blocks)
{
    Document paper;
    paper.about = {.title = u"Prøve"_s, .language = u"nb"_s};
    paper.page.margin = 0;
    paper.blocks = blocks;
    return paper;
}

QString words(int count) { return u"ord "_s.repeated(count).trimmed(); }
/// As many lines as asked for: 25 words with a space each are 99 letters.
QString lines(int count) { return words(25 * count); }

TableRow row(const QStringList &texts, const QString &group = {})
{
    TableRow row{{}, group};
    for (const QString &text : texts)
        row.cells.append({plain(text)});
    return row;
}

TextTable table(int rows)
{
    TextTable table;
    table.columns = {{}, {}};
    table.head = {row({u"Hode"_s, u"Navn"_s})};
    for (int i = 0; i < rows; ++i)
        table.body.append(row({u"rad %1"_s.arg(i), u"celle"_s}));
    return table;
}

QString textOf(const DrawingItem &item)
{
    QString text;
    for (const DrawnPart &part : item.parts) {
        if (const auto *drawn = std::get_if<DrawnText>(&part))
            text += drawn->run.text;
    }
    return text;
}

/// What stands on a sheet, from top to bottom as it was placed, in lines.
QStringList textsOn(const TaggedDrawing &tagged, int sheet)
{
    QStringList texts;
    for (const DrawingItem &item : tagged.drawing().sheets[sheet].items) {
        if (!textOf(item).isEmpty())
            texts.append(textOf(item));
    }
    return texts;
}

qsizetype linesOn(const TaggedDrawing &tagged, int sheet)
{
    QSet<double> tops;
    for (const DrawingItem &item : tagged.drawing().sheets[sheet].items) {
        for (const DrawnPart &part : item.parts) {
            if (const auto *drawn = std::get_if<DrawnText>(&part))
                tops.insert(drawn->run.origin.y());
        }
    }
    return tops.size();
}

} // namespace

class DocumentLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsOnePage()
    {
        const auto tagged = set(paper({}));
        QCOMPARE(tagged.sheets(), 1);
        QCOMPARE(tagged.drawing().sheets[0].size, QSizeF(210, 297));
    }

    void pagesAreAsTheyWereSet()
    {
        Document wide = paper({});
        wide.page.paper = Paper::A3;
        wide.page.orientation = PageSetup::Orientation::Landscape;
        QCOMPARE(set(wide).drawing().sheets[0].size, QSizeF(420, 297));
    }

    // Between the two paragraphs is not half a line.
    void noLineIsLeftAlone_data()
    {
        QTest::addColumn<int>("before"); // lines
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("first"); // lines of both on the first page
        QTest::newRow("all fit") << 50 << 8 << 58;
        QTest::newRow("one too many: two go over") << 50 << 9 << 57;
        QTest::newRow("a short one goes as a whole") << 56 << 3 << 56;
        QTest::newRow("one line does not begin at a page's end") << 57 << 10 << 57;
        QTest::newRow("two do") << 56 << 10 << 58;
    }
    void noLineIsLeftAlone()
    {
        QFETCH(const int, before);
        QFETCH(const int, count);
        QFETCH(const int, first);
        const auto tagged =
            set(paper({Paragraph{plain(lines(before))}, Paragraph{plain(lines(count))}}));
        QCOMPARE(linesOn(tagged, 0), first);
        QCOMPARE(linesOn(tagged, 0) + (tagged.sheets() > 1 ? linesOn(tagged, 1) : 0),
                 before + count);
    }

    void aHeadingIsNeverTheLastOnAPage()
    {
        for (int before = 48; before < 59; ++before) {
            for (const Block &next :
                 QList<Block>{Paragraph{plain(lines(9))}, table(3), TextList{{{plain(lines(3))}}},
                              Heading{2, u"Under"_s}}) {
                const auto tagged =
                    set(paper({Paragraph{plain(lines(before))}, Heading{1, u"Over"_s}, next,
                               Paragraph{plain(u"slutt"_s)}}));
                const QString last = textsOn(tagged, 0).last();
                QVERIFY2(last != u"Over"_s && last != u"Under"_s,
                         qPrintable(u"%1 %2"_s.arg(before).arg(next.index())));
            }
        }
    }

    void noHeadingSkipsALevel()
    {
        const auto tagged = set(paper({Heading{3, u"a"_s}, Heading{3, u"b"_s}, Heading{1, u"c"_s},
                                       Heading{3, u"d"_s}, Heading{3, u"e"_s}}));
        QString levels;
        for (const TagNode &node : tagged.nodes())
            levels += stored(node.tag);
        QCOMPARE(levels, u"DocumentH1H2H1H2H3"_s);
    }

    void headsAreRepeatedAndReadOnce()
    {
        const auto tagged = set(paper({table(400)}));
        QVERIFY(tagged.sheets() > 5);
        int rows = 0;
        for (int sheet = 0; sheet < tagged.sheets(); ++sheet) {
            const QStringList texts = textsOn(tagged, sheet);
            QCOMPARE(texts.mid(0, 2), (QStringList{u"Hode"_s, u"Navn"_s}));
            rows += int(texts.count(u"celle"_s));
        }
        QCOMPARE(rows, 400);
        int heads = 0;
        for (const TagNode &node : tagged.nodes())
            heads += node.tag == Tag::TableHead;
        QCOMPARE(heads, 2);
    }

    void groupsStayTogether()
    {
        TextTable grouped = table(0);
        for (int i = 0; i < 90; ++i)
            grouped.body.append(row({u"gruppe %1"_s.arg(i / 7), u"x"_s}, QString::number(i / 7)));
        const auto tagged = set(paper({grouped}));
        QVERIFY(tagged.sheets() > 1);
        QCOMPARE(textsOn(tagged, 0)[2], u"gruppe 0"_s);
        for (int sheet = 1; sheet < tagged.sheets(); ++sheet)
            QVERIFY(!textsOn(tagged, sheet - 1).contains(textsOn(tagged, sheet)[2]));
    }

    void aCellHigherThanAPageGoesOn()
    {
        TextTable tall = table(1);
        tall.body.append({{{plain(u"ord\n"_s.repeated(150).trimmed()), 2}}});
        const auto tagged = set(paper({tall, Paragraph{plain(u"slutt"_s)}}));
        QVERIFY(tagged.sheets() >= 3);
        int found = 0;
        for (int sheet = 0; sheet < tagged.sheets(); ++sheet)
            found += int(textsOn(tagged, sheet).join(u' ').count(u"ord"_s));
        QCOMPARE(found, 150);
        int cells = 0;
        for (const TagNode &node : tagged.nodes())
            cells += node.tag == Tag::TableData && node.columns == 2;
        QCOMPARE(cells, 1); // one, though on three pages
    }

    void everyWordIsInsideTheMargins()
    {
        Document full = paper({});
        full.page.margin = 20;
        full.frame = {.head = u"Kommune"_s.repeated(30),
                      .foot = u"fil"_s.repeated(90),
                      .pageOf = u"side %1 av %2"_s};
        TextTable narrow = table(3);
        narrow.body.append(row({u"samhandling"_s.repeated(30), u"drøfting"_s.repeated(9)}));
        full.blocks = {Heading{1, u"Overskrift"_s.repeated(12)}, narrow,
                       TextList{{{plain(u"lang"_s.repeated(99)), {plain(u"x"_s.repeated(300))}}}},
                       Paragraph{plain(u"uendelig"_s.repeated(60))}};
        const auto tagged = set(full);
        const QRectF inside(19.99, 19.99, 170.02, 257.02);
        for (const DrawingSheet &sheet : tagged.drawing().sheets) {
            for (const DrawingItem &item : sheet.items) {
                for (const DrawnPart &part : item.parts) {
                    if (const auto *drawn = std::get_if<DrawnText>(&part))
                        QVERIFY2(inside.contains(drawn->run.box()), qPrintable(drawn->run.text));
                }
            }
        }
    }

    void everythingDrawnHasAMeaning()
    {
        const auto tagged = set(paper({Heading{1, u"a"_s}, table(2), SignOff{{u"Styrer"_s}}}));
        for (int item = 0; item < int(tagged.drawing().sheets[0].items.size()); ++item) {
            const auto meaning = tagged.meaningOf({0, item});
            const bool says = !textOf(tagged.drawing().sheets[0].items[item]).isEmpty();
            QCOMPARE(std::holds_alternative<int>(meaning), says);
        }
    }

    void linksLeadSomewhereOnEachOfTheirLines()
    {
        TextRun link{words(30), TextRun::Style::Regular, u"https://eksempel.no"_s};
        const auto tagged = set(paper({Paragraph{{{u"Se "_s}, link, {u"."_s}}}}));
        QCOMPARE(tagged.links().size(), 2);
        QCOMPARE(tagged.links()[0].node, tagged.links()[1].node);
        QCOMPARE(tagged.nodes()[tagged.links()[0].node].tag, Tag::Link);
    }

private:
    TaggedDrawing set(const Document &document)
    {
        const Typesetter type(m_measurer);
        return layoutDocument(document, type);
    }

    EvenMeasurer m_measurer;
};

QTEST_GUILESS_MAIN(DocumentLayoutTest)
#include "documentlayouttest.moc"
