// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The half-yearly report against those who read PDFs. TVERS_PAPERS=FOLDER
/// keeps it, to be looked at.
#include "ui/wording/reportpaper.h"
#include "core/documents/documentlayout.h"
#include "core/reports/reportpdf.h"
#include "tests/print/paperreading.h"
#include "ui/print/pageplayer.h"
#include "ui/print/painterrenderer.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/print/reportpages.h"
#include "ui/wording/wordinglanguage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::HalfYearReport)
Q_DECLARE_METATYPE(tvers::Language)

namespace {

/// Everybody in it is invented.
HalfYearReport sample()
{
    HalfYearReport report{u"Ekeberg barnehage"_s, u"Ingrid Prøve, styrer"_s,
                          *HalfYear::fromText(u"2026-2"_s),
                          *DateSpan::make({2026, 6, 13}, {2026, 12, 14})};
    report.isDraft = false;
    report.meetings = {{u"«På tvers»-møte i barnehage"_s, 3, 2, 1}, {u"Drøftingsteam"_s, 4, 4, 0}};
    report.cancelled = {{{2026, 10, 15}, u"«På tvers»-møte i barnehage"_s, u"Sykdom hos PPT"_s}};
    report.startUpHeld = true;
    report.common = {{u"n"_s, u"1"_s, {{2026, 10, 6}, u"Drøftingsteam"_s}}};
    report.common.first().meeting.came = {u"Barnevernstjenesten"_s};
    report.attendance = {{u"Pedagogisk-psykologisk tjeneste (PPT)"_s, 5, 6},
                         {u"Barnevernstjenesten"_s, 6, 6}};
    report.discussions = toldCounts({{u"Språk"_s, 6}, {u"Overgang"_s, 3}, {u"Atferd"_s, 2}});
    report.consentAlwaysAssessed = true;
    report.decisions = ToldCount::exactly(5);
    report.measures = {4, 3, 1};
    report.competenceNeeds = {u"Flerspråklige barn"_s, u"Hvordan vi skriver pedagogisk rapport"_s};
    report.experiences = u"Møtene gir oss råd tidlig.\nVi trenger mer tid til etterarbeid."_s;
    return report;
}

} // namespace

class ReportPaperTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itIsReadableForAllAndForLater_data()
    {
        QTest::addColumn<HalfYearReport>("report");
        QTest::addColumn<Language>("language");
        HalfYearReport empty = sample();
        empty.meetings.clear();
        empty.cancelled.clear();
        empty.startUpHeld.reset();
        empty.attendance.clear();
        empty.discussions = {};
        empty.competenceNeeds.clear();
        empty.experiences.clear();
        QTest::newRow("report nb") << sample() << Language::Bokmaal;
        QTest::newRow("report nn") << sample() << Language::Nynorsk;
        QTest::newRow("empty report") << empty << Language::Bokmaal;
    }
    void itIsReadableForAllAndForLater()
    {
        QFETCH(const HalfYearReport, report);
        QFETCH(const Language, language);
        const QString path = m_folder.keep(QString::fromLatin1(QTest::currentDataTag()),
                                           toPdf(laidOut(report, language)));
        const Said answer = said(tool("accessible.py"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
        const Said later = said(tool("preflight"), {path});
        QVERIFY2(later.exitCode == 0, qPrintable(later.text.left(4000)));
    }

    // With what rides along in it: still PDF/A-1a and PDF/UA-1, and found again.
    void whatIsSentIsFoundAgain()
    {
        HalfYearReport report = sample();
        report.municipality = u"Holmestrand"_s;
        report.experiences = u"Mindre enn < og & og %1."_s;
        const MunicipalityPack pack{u"holmestrand"_s, u"Holmestrand"_s};
        const QByteArray pdf = toPdf(
            ReportPages{report, pack, Language::Nynorsk, {{2026, 12, 14}, {15, 0}}, {}, "sealed"});
        const QString path = m_folder.keep(u"sent"_s, pdf);
        const Said answer = said(tool("accessible.py"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
        const Said later = said(tool("preflight"), {path});
        QVERIFY2(later.exitCode == 0, qPrintable(later.text.left(4000)));
        const auto read = readReport(pdf, path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().facts.join(u' ')));
        QVERIFY(read->isIntact);
        QCOMPARE(read->report, report);
        QCOMPARE(read->box, "sealed");
    }

    void figuresAndWordsAreReadInOrder()
    {
        const QString path = m_folder.keep(u"read"_s, toPdf(laidOut(sample(), Language::Bokmaal)));
        const QString text = said(u"pdfinfo"_s, {u"-struct-text"_s, path}).text;
        qsizetype from = 0;
        for (const QString &part :
             {u"Halvårsrapport 2026-2"_s, u"Ekeberg barnehage"_s, u"Møter"_s, u"Planlagt"_s,
              u"Drøftingsteam"_s, u"Sykdom hos PPT"_s, u"Barnevernstjenesten"_s, u"Drøftinger"_s,
              u"Språk"_s, u"Overgang"_s, u"1–4"_s, u"Tiltak"_s, u"Flerspråklige barn"_s,
              u"Erfaringer"_s, u"Vi trenger mer tid"_s, u"Ingrid Prøve, styrer"_s}) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u" in "_s + text.left(5000)));
        }
    }

    // 3 + 2 = 5 may be 1+4 or 2+3: told with the total. 1 + 6 = 7 may not.
    void noSmallNumberStandsInIt()
    {
        HalfYearReport report = sample();
        report.discussions = toldCounts({{u"Mobbing"_s, 1}, {u"Språk"_s, 6}});
        const QString path = m_folder.keep(u"small"_s, toPdf(laidOut(report, Language::Bokmaal)));
        const QString text = said(u"pdfinfo"_s, {u"-struct-text"_s, path}).text;
        QVERIFY2(text.contains(u"5 eller flere"_s), qPrintable(text));
        QVERIFY(text.contains(u"6 eller flere"_s)); // all: what whoever adds knows
    }

    // A correction says that it is one, in its title too; what nobody logged is not said
    // not to have been.
    void aCorrectionSaysSoAndNothingIsSaidThatNobodyKnows()
    {
        HalfYearReport report = sample();
        report.version = 2;
        report.number = 7;
        report.startUpHeld = false;
        const QString path = m_folder.keep(u"v2"_s, toPdf(laidOut(report, Language::Bokmaal)));
        const QString text = said(u"pdfinfo"_s, {u"-struct-text"_s, path})
                                 .text.remove(QRegularExpression(u"[\\s\"]"_s));
        for (const QString &part :
             {u"Halvårsrapport 2026-2, versjon 2"_s, u"Versjon 2, erstatter den forrige"_s,
              u"Nummer 7"_s, u"Det er ikke loggført noe oppstartsmøte."_s,
              u"Av disse felles for flere virksomheter"_s})
            QVERIFY2(text.contains(QString(part).remove(u' ')),
                     qPrintable(part + u" in "_s + text.left(3000)));
    }

    void thePagesPlayOnAnyPagedDevice()
    {
        const TaggedDrawing paper = laidOut(sample(), Language::Bokmaal);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter device(&buffer);
        prepare(device, paper.drawing());
        playPages(device, paper.drawing());
        const QString path = m_folder.keep(u"played"_s, bytes);
        const QString info = said(u"pdfinfo"_s, {path}).text;
        QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(paper.sheets()))),
                 qPrintable(info));
        QVERIFY(info.contains(u"(A4)"_s));
    }

    void aPageIsAPictureToo()
    {
        const TaggedDrawing paper = laidOut(sample(), Language::Bokmaal);
        const QImage image = toImage(paper.drawing().sheets[0], 96);
        QCOMPARE(image.size(), QSize(794, 1123)); // 210 by 297 mm
        QVERIFY(image.convertToFormat(QImage::Format_Mono).constBits());
    }

private:
    TaggedDrawing laidOut(const HalfYearReport &report, Language language) const
    {
        const auto words = translatorFor(language);
        QCoreApplication::installTranslator(words.get());
        const Document document = ReportPaper::of(report,
                                                  {u"Holmestrand kommune"_s,
                                                   u"Kommunalsjef for Oppvekst"_s,
                                                   {{2026, 12, 14}, {15, 0}},
                                                   u"ekeberg.tvers"_s},
                                                  language);
        return layoutDocument(document, Typesetter(m_measurer));
    }

    QtTextMeasurer m_measurer;
    PaperFolder m_folder;
};

QTEST_MAIN(ReportPaperTest)
#include "reportpapertest.moc"
