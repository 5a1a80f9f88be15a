// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The papers of the møteplan against those who read PDFs. TVERS_PAPERS=FOLDER
/// keeps them, to be looked at.
#include "core/documents/documentlayout.h"
#include "tests/print/paperreading.h"
#include "tests/print/planpapermaking.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::Language)

class PlanPapersTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachIsReadableForAllAndForLater_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("kind");
        for (const QString &kind :
             {u"plan A4"_s, u"plan A3"_s, u"plan without weeks"_s, u"unit"_s, u"unit without"_s,
              u"unit A3"_s, u"days"_s, u"changes"_s, u"no changes"_s}) {
            QTest::addRow("%s, nb", qPrintable(kind)) << Language::Bokmaal << kind;
            QTest::addRow("%s, nn", qPrintable(kind)) << Language::Nynorsk << kind;
        }
    }
    void eachIsReadableForAllAndForLater()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, kind);
        const QString path =
            m_folder.keep(u"%1 %2"_s.arg(kind, bcp47(language)), pdf(kind, language));
        const Said answer = said(tool("accessible.py"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
        if (language == Language::Bokmaal && kind == u"plan A4"_s) {
            const Said later = said(tool("preflight"), {path});
            QVERIFY2(later.exitCode == 0, qPrintable(later.text));
        }
    }

    // Eighteen weeks have meetings: that many stand side by side on A4 too.
    void aYearStandsOnOneSheet()
    {
        QCOMPARE(laidOut(u"plan A3"_s).sheets(), 1);
        QCOMPARE(laidOut(u"plan A4"_s).sheets(), 1);
        const QString text = readOf(u"plan A4"_s);
        QVERIFY2(text.contains(u"Alle møtene er på torsdager. Steder: A: Kantinen, 3. etg.; B: "
                               "Sande bibliotek."_s),
                 qPrintable(text.left(900)));
        QVERIFY(!text.contains(u"Uke 38 til"_s));
    }

    // 30 weeks are 15 and 15.
    void weeksThatDoNotFitStandOnTheNextPage()
    {
        const TaggedDrawing pages = laidOut(u"plan of 30 weeks"_s);
        QCOMPARE(pages.sheets(), 2);
        const QString text = readOf(u"plan of 30 weeks"_s);
        QVERIFY2(text.contains(u"Uke 38 til 52"_s), qPrintable(text.left(900)));
        QVERIFY(text.contains(u"Uke 53 til 14"_s));
        QCOMPARE(text.count(u"\"Áhkká sámi mánáidgárdi\""_s), 2);
    }

    void everyMeetingStandsInThePlan()
    {
        const QString text = readOf(u"plan A3"_s);
        QCOMPARE(text.count(QRegularExpression(u"1[2-4]–1[3-5]\u00a0[AB]"_s)), 18 * 6);
    }

    void theDaySheetSaysWhereToBe()
    {
        const QString text = readOf(u"days"_s);
        qsizetype from = 0;
        for (const QString &part :
             {u"Torsdagsark"_s, u"Torsdag 17. september 2026, uke 38"_s, u"Åse Prøve, PPT"_s,
              u"12:00–13:00"_s, u"Ekeberg barnehage"_s, u"På tvers, runde\u00a01"_s,
              u"Kantinen, 3. etg."_s, u"Berit Mønster (Barnevernstjenesten), for Jan Utkast"_s,
              u"13:00–14:00"_s, u"Solsikken barnehage"_s}) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u" in "_s + text.left(3000)));
        }
        QCOMPARE(laidOut(u"days"_s).sheets(), 3);
    }

    void changesSayWhatTheyAre()
    {
        const QString text = readOf(u"changes"_s);
        for (const QString &part : {u"Flyttet"_s, u"Nytt"_s, u"Endret"_s, u"Avlyst"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

private:
    Document document(const QString &kind, Language language) const
    {
        const PlanPapers papers({m_pack, {{2026, 8, 20}, {9, 0}}, u"holmestrand.tvers"_s},
                                language);
        const Paper paper = kind.endsWith(u"A3"_s) ? Paper::A3 : Paper::A4;
        if (kind == u"plan of 30 weeks"_s)
            return papers.plan(manyWeeks(30), paper);
        if (kind.startsWith(u"plan"_s))
            return papers.plan(kind.endsWith(u"weeks"_s) ? planSheetOf(18, 0) : planSheetOf(18, 6),
                               paper);
        if (kind.startsWith(u"unit"_s))
            return papers.unit(unitSheetOf(kind.endsWith(u"without"_s) ? 0 : 6), paper);
        if (kind == u"days"_s)
            return papers.days(daySheetsOf(3));
        return papers.changes(changesOf(kind == u"changes"_s ? 30 : 0), u"På tvers"_s);
    }

    TaggedDrawing laidOut(const QString &kind, Language language = Language::Bokmaal) const
    {
        const auto words = translatorFor(language);
        QCoreApplication::installTranslator(words.get());
        const Typesetter type(m_measurer);
        return layoutDocument(document(kind, language), type);
    }

    QByteArray pdf(const QString &kind, Language language) const
    {
        return toPdf(laidOut(kind, language));
    }

    QString readOf(const QString &kind)
    {
        const QString path = m_folder.keep(kind, pdf(kind, Language::Bokmaal));
        return said(u"pdfinfo"_s, {u"-struct-text"_s, path}).text;
    }

    const MunicipalityPack m_pack = *builtInPack(u"holmestrand"_s);
    QtTextMeasurer m_measurer;
    PaperFolder m_folder;
};

QTEST_MAIN(PlanPapersTest)
#include "planpaperstest.moc"
