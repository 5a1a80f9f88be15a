// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every kind of PDF against those who read PDFs: ours, qpdf's, PDFBox's and
/// poppler's. TVERS_PAPERS=FOLDER keeps the files, to be looked at.
#include "core/documents/taggedwheel.h"
#include "tests/print/documentmaking.h"
#include "tests/print/paperreading.h"
#include "tests/print/printmaking.h"
#include "ui/print/pdfwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class PapersTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        const Typesetter type(m_measurer);
        const auto paper = [&](const char *name, const Document &document) {
            keep(name, toPdf(layoutDocument(document, type)));
        };
        paper("empty", emptyPaper());
        paper("no rows", fullPaper(type, 0));
        paper("one row", fullPaper(type, 1));
        paper("400 rows", fullPaper(type, 400));
        Document bare;
        bare.about = {.title = u"Uten ramme"_s, .language = u"nn"_s};
        bare.page = {Paper::A3, PageSetup::Orientation::Landscape};
        bare.blocks = {Heading{3, u"Tredje først"_s}, Paragraph{plain(u"Ei veke, eit møte."_s)}};
        paper("bare", bare);
        keep("wheel", toPdf(tagged(holmestrand())));
    }

    void eachIsReadableForAllAndForLater_data() { addRows(); }
    void eachIsReadableForAllAndForLater()
    {
        QFETCH(const QString, path);
        const Said answer = said(tool("accessible.py"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
    }

    void eachIsValidForPreflight_data() { addRows(); }
    void eachIsValidForPreflight()
    {
        QFETCH(const QString, path);
        const Said answer = said(tool("preflight"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
    }

    void thePaperIsReadInItsOrder()
    {
        const QString text = read("one row");
        const QStringList inOrder{
            u"H1"_s,
            u"Halvårsrapport 2026-2"_s,
            u"Ekeberg barnehage, 16. juni"_s,
            u"Det ble holdt "_s,
            u"ni"_s,
            u"ett"_s,
            u"Link"_s,
            u"kommunens sider (årshjul)"_s,
            u"the guide"_s,
            u"áčđŋšŧž ǩǧʒǯ"_s,
            u"Caption"_s,
            u"Møter i perioden"_s,
            u"TH:"_s,
            u"Virksomhet"_s,
            u"Ekeberg barnehage 1"_s,
            u"H3"_s,
            u"Erfaringer"_s,
            u"Lbl"_s,
            u"•"_s,
            u"Oppstartsmøte holdt"_s,
            u"–"_s,
            u"med foresatte"_s,
            u"1."_s,
            u"Meld inn saken"_s,
            u"Figure"_s,
            u"høst"_s,
            u"vår"_s,
            u"Lange ord"_s,
            u"Styrer"_s,
        };
        qsizetype from = 0;
        for (const QString &part : inOrder) {
            const qsizetype at = text.indexOf(part, from);
            QVERIFY2(at >= 0, qPrintable(part + u" after "_s + text.mid(from, 600)));
            from = at;
        }
        QVERIFY(!text.contains(u"side 1 av"_s)); // an artifact
    }

    void whatLinesPartIsReadAsOneText()
    {
        // a text over two pages is given in two quotes
        const QString text = read("one row").remove(u'\n').remove(u' ').remove(u'"');
        QVERIFY(text.contains(u"Tverrfagligsamhandlingsdrøftingsmøtereferatmal"_s.repeated(4)));
        QVERIFY(text.contains(longText(40).remove(u' ')));
    }

    // As many letters for as many, so that the places in the file stay right.
    void whatIsWrongIsSeen_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        const std::pair<const char *, const char *> faults[] = {
            {"/Scope /Column", "/Skope /Column"},
            {"] >> /Alt ", "] >> /Alx "},
            {"/Lang (nb)", "/Lanx (nb)"},
            {"/Tabs /S", "/Tabs /R"},
            {"/Marked true", "/Marked null"},
            {"DisplayDocTitle true", "DisplayDocTitle null"},
            {"/S /H2", "/S /H5"},
            {"/S /TR", "/S /TD"},
            {"/S /LI ", "/S /TR "},
            {"/BBox [", "/BBxx ["},
            {"/Contents <", "/Contentx <"},
            {"/F 4 /P", "/F 0 /P"},
            {"/StructParents 0", "/StructParents 1"},
            {"/StructParent ", "/StructParenx "},
            {"/ColSpan 2", "/ColSpan 3"},
            {"<pdfuaid:part>1", "<pdfuaid:part>2"},
            {"<pdfaid:conformance>A", "<pdfaid:conformance>B"},
            {"/S /Link", "/S /Span"},
            {"/CIDSet ", "/CIDSex "},
            {"/S /P ", "/S /Q "},
            {"%PDF-1.4", "%PDF-1.7"},
        };
        for (const auto &[right, wrong] : faults)
            QTest::newRow(wrong) << QByteArray(right) << QByteArray(wrong);
    }
    void whatIsWrongIsSeen()
    {
        QFETCH(const QByteArray, right);
        QFETCH(const QByteArray, wrong);
        QFile kept(m_paths.value("one row"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QByteArray bytes = kept.readAll();
        const qsizetype at = bytes.indexOf(right);
        QVERIFY(at >= 0);
        QCOMPARE(right.size(), wrong.size());
        const QString path = m_folder.keep(u"wrong"_s, bytes.replace(at, right.size(), wrong));
        QVERIFY(said(tool("accessible.py"), {path}).exitCode != 0);
    }

    void repeatedHeadsAreReadOnce()
    {
        const QString text = read("400 rows");
        QCOMPARE(text.count(u"\"Virksomhet\""_s) + text.count(u"Virksomhet\n"_s), 2);
        QVERIFY(text.contains(u"Ekeberg barnehage 400"_s));
        const QString seen = said(u"pdftotext"_s, {m_paths.value("400 rows"), u"-"_s}).text;
        QVERIFY(seen.count(u"Virksomhet"_s) > 8); // one a page
    }

    void theWheelsMonthsAreReadOneByOne()
    {
        const QString text = read("wheel");
        QVERIFY(text.contains(u"Figure"_s));
        QVERIFY(!text.contains(u"januarfebruar"_s));
        QVERIFY(text.contains(u"ti. 11.8."_s));
    }

    void accentsAreFoundAgain()
    {
        const QString text = said(u"pdftotext"_s, {m_paths.value("one row"), u"-"_s})
                                 .text.normalized(QString::NormalizationForm_C);
        QVERIFY2(text.contains(u"é, m\u0304, Nguyễn, Łódź."_s), qPrintable(text.left(900)));
    }

    void theSamePaperGivesTheSameBytes()
    {
        const Typesetter type(m_measurer);
        QFile kept(m_paths.value("one row"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(toPdf(layoutDocument(fullPaper(type, 1), type)), kept.readAll());
    }

    void bookmarksAreTheHeadings()
    {
        const Said answer =
            said(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, m_paths.value("one row")});
        const QJsonObject first = QJsonDocument::fromJson(answer.text.toUtf8())["outlines"_L1]
                                      .toArray()
                                      .first()
                                      .toObject();
        QCOMPARE(first["title"_L1].toString(), u"Halvårsrapport 2026-2"_s);
        QCOMPARE(first["kids"_L1][0]["title"_L1].toString(), u"Møter"_s);
        QCOMPARE(first["kids"_L1][0]["kids"_L1][0]["title"_L1].toString(), u"Erfaringer"_s);
    }

private:
    void keep(const char *name, const QByteArray &bytes)
    {
        m_paths.insert(name, m_folder.keep(QLatin1StringView(name), bytes));
    }

    void addRows() const
    {
        QTest::addColumn<QString>("path");
        for (auto it = m_paths.begin(); it != m_paths.end(); ++it)
            QTest::newRow(it.key().constData()) << it.value();
    }

    QString read(const char *name) const
    {
        return said(u"pdfinfo"_s, {u"-struct-text"_s, m_paths.value(name)}).text;
    }

    QtTextMeasurer m_measurer;
    PaperFolder m_folder;
    QMap<QByteArray, QString> m_paths;
};

QTEST_MAIN(PapersTest)
#include "paperstest.moc"
