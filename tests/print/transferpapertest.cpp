// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The form that follows a child, against those who read PDFs. TVERS_PAPERS=FOLDER
/// keeps it, to be looked at. Everybody in it is invented.
#include "ui/wording/transferpaper.h"
#include "core/documents/documentlayout.h"
#include "tests/print/paperreading.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class TransferPaperTest : public QObject
{
    Q_OBJECT

    QtTextMeasurer m_measurer;
    PaperFolder m_folder;

    QString formAt(const QString &name, const TransferRecord &record, Language language)
    {
        const auto words = translatorFor(language);
        QCoreApplication::installTranslator(words.get());
        const Document paper =
            TransferPaper::of(TransferForms::builtIn().versions().first(), record,
                              {.municipality = u"Vestby kommune"_s,
                               .made = QDateTime({2026, 11, 22}, {10, 0}),
                               .child = u"Ylva Oppdiktsen"_s,
                               .born = QDate(2021, 3, 4),
                               .from = u"Prøve barnehage"_s,
                               .day = QDate(2027, 5, 11),
                               .present = {u"Pedagogisk leder"_s, u"Kontaktlærer"_s},
                               .language = language});
        return m_folder.keep(name, toPdf(layoutDocument(paper, Typesetter(m_measurer))));
    }
    static TransferRecord filledIn()
    {
        return {.form = u"transfer_1"_s,
                .answers = {{u"language"_s, u"Snakker norsk og tigrinja."_s},
                            {u"friends_play"_s, u"Leker helst med klosser."_s}},
                .documents = {u"Pedagogisk rapport"_s}};
    }
    static QString textOf(const QString &path)
    {
        return said(u"pdfinfo"_s, {u"-struct-text"_s, path}).text;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itIsReadableForAllAndForLater()
    {
        for (const QString &path : {formAt(u"transfer nb"_s, filledIn(), Language::Bokmaal),
                                    formAt(u"transfer nn"_s, filledIn(), Language::Nynorsk)}) {
            const Said answer = said(tool("accessible.py"), {path});
            QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
            const Said later = said(tool("preflight"), {path});
            QVERIFY2(later.exitCode == 0, qPrintable(later.text.left(4000)));
            QVERIFY(!said(u"pdfinfo"_s, {path}).text.contains(u"Oppdiktsen"_s));
        }
    }

    void itSaysWhatIsPassedOnAndNothingElse()
    {
        const QString text = textOf(formAt(u"read"_s, filledIn(), Language::Bokmaal));
        qsizetype from = 0;
        for (const QString &part :
             {u"Overføringsskjema"_s, u"Ylva Oppdiktsen"_s, u"4. mars 2021"_s, u"Prøve barnehage"_s,
              u"11. mai 2027"_s, u"Kontaktlærer"_s, u"må vite"_s, u"morsmål"_s, u"tigrinja"_s,
              u"med samtykke"_s, u"klosser"_s, u"Pedagogisk rapport"_s, u"underskrift"_s}) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u" in "_s + text.left(5000)));
        }
        QVERIFY(!text.contains(u"Motorikk"_s)); // nobody wrote anything there
    }

    void aFormThatWasDeclinedSaysSoAndIsBlank()
    {
        const TransferRecord declined{.form = u"transfer_1"_s,
                                      .outcome = TransferRecord::Outcome::Declined};
        const QString text = textOf(formAt(u"declined"_s, declined, Language::Bokmaal));
        QVERIFY2(text.contains(u"ønsker ikke"_s), qPrintable(text));
        QVERIFY(!text.contains(u"med samtykke"_s));
        QVERIFY(text.contains(u"underskrift: foresatte"_s));
    }
};

QTEST_MAIN(TransferPaperTest)
#include "transferpapertest.moc"
