// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The consent form and the extract, against those who read PDFs. TVERS_PAPERS=FOLDER
/// keeps them, to be looked at. Everybody in them is invented.
#include "core/documents/documentlayout.h"
#include "tests/print/paperreading.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/consentpaper.h"
#include "ui/wording/extractpaper.h"
#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

namespace {

const QDateTime made({2026, 11, 22}, {10, 0});

ConsentPaper::Filled filledIn()
{
    ConsentPaper::Filled filled{u"Ylva Oppdiktsen"_s,
                                QDate(2014, 5, 3),
                                u"Ekeberg skole"_s,
                                {u"Runa Oppdiktsen"_s, u"Tor Oppdiktsen"_s}};
    filled.purposes = {u"Skolesak, PPT eller overføring mellom skoler"_s};
    filled.services = {u"Pedagogisk-psykologisk tjeneste (PPT)"_s, u"Barnevernstjenesten"_s};
    filled.from = QDate(2026, 11, 22);
    filled.to = QDate(2027, 7, 31);
    filled.rules = ConsentLaws::builtIn().on({2026, 11, 22})->signersFor(u"school"_s, 12);
    return filled;
}

ChildFile childFile()
{
    ChildFile file{{ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s, QDate(2014, 5, 3)}};
    file.guardians = {{GuardianId::random(), file.child.id, u"Runa Oppdiktsen"_s, u"mor"_s},
                      {GuardianId::random(), file.child.id, u"Tor Oppdiktsen"_s, u"far"_s}};
    file.guardians[1].phone = u"99 00 11 22"_s;
    file.consents = {{.id = ConsentId::random(),
                      .child = file.child.id,
                      .purposes = {u"school"_s},
                      .asked = {u"ppt"_s},
                      .services = {u"ppt"_s},
                      .from = {2026, 8, 20},
                      .to = {2027, 7, 31},
                      .answers = {{file.guardians[0].id, true, {2026, 8, 20}}}}};
    return file;
}

ExtractPaper::Names names()
{
    return {[](UnitId) { return u"Ekeberg skole"_s; }, [](ArenaId) { return u"Ressursteam"_s; },
            [](const QString &id) { return id; }, [](const QString &id) { return id; }};
}

} // namespace

class ChildPapersTest : public QObject
{
    Q_OBJECT

    QtTextMeasurer m_measurer;
    PaperFolder m_folder;

    QString kept(const QString &name, const Document &document)
    {
        return m_folder.keep(name, toPdf(layoutDocument(document, Typesetter(m_measurer))));
    }
    QString formAt(const QString &name, int language, const ConsentPaper::Filled &filled)
    {
        return kept(name, ConsentPaper::of(ConsentFormTexts::builtIn()[language], filled,
                                           {u"Holmestrand kommune"_s, made, u"ekeberg"_s}));
    }
    QString extractAt(const QString &name, const QList<ExtractPart> &parts, const ChildFile &file)
    {
        const auto words = translatorFor(Language::Bokmaal);
        QCoreApplication::installTranslator(words.get());
        const ExtractPaper paper(file, names(), Language::Bokmaal);
        return kept(name, paper.document(parts, {u"Ingrid Prøve, rektor"_s, {2026, 11, 22}},
                                         {u"Holmestrand kommune"_s, u"Runa Oppdiktsen"_s, made}));
    }
    static QString textOf(const QString &path)
    {
        return said(u"pdfinfo"_s, {u"-struct-text"_s, path}).text;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theyAreReadableForAllAndForLater_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("form nb, filled in") << formAt(u"form nb"_s, 0, filledIn());
        QTest::newRow("form nn, filled in") << formAt(u"form nn"_s, 1, filledIn());
        QTest::newRow("form nb, blank") << formAt(u"form blank"_s, 0, {});
        const ChildFile file = childFile();
        QTest::newRow("extract") << extractAt(u"extract"_s, partsOf(file, {file.guardians[0].id}),
                                              file);
    }
    void theyAreReadableForAllAndForLater()
    {
        QFETCH(const QString, path);
        const Said answer = said(tool("accessible.py"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
        const Said later = said(tool("preflight"), {path});
        QVERIFY2(later.exitCode == 0, qPrintable(later.text.left(4000)));
    }

    void theFormSaysWhatAConsentMustSay()
    {
        const QString text = textOf(formAt(u"read"_s, 0, filledIn()));
        qsizetype from = 0;
        for (const QString &part :
             {u"Samtykke til tverrfaglig drøfting"_s, u"Ylva Oppdiktsen"_s, u"3. mai 2014"_s,
              u"Hvorfor spør vi"_s, u"Skolesak"_s, u"Ja"_s, u"Nei"_s, u"Barnevernstjenesten"_s,
              u"22. november 2026"_s, u"31. juli 2027"_s, u"frivillig"_s, u"trekke samtykket"_s,
              u"fylt 12 år"_s, u"barnelova §§ 30, 31"_s, u"underskrift: Runa Oppdiktsen"_s,
              u"underskrift: Tor Oppdiktsen"_s, u"Muntlig samtykke"_s}) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u" in "_s + text.left(5000)));
        }
    }

    void whatTheFileSaysOfItselfNamesNoChild()
    {
        for (const QString &path :
             {formAt(u"about"_s, 0, filledIn()),
              extractAt(u"about extract"_s, partsOf(childFile(), {}), childFile())}) {
            const QString about = said(u"pdfinfo"_s, {path}).text;
            QVERIFY2(!about.contains(u"Oppdiktsen"_s), qPrintable(about));
        }
    }

    void whatIsHeldBackStandsThereOnlyWithItsGround()
    {
        const ChildFile file = childFile();
        const QString text =
            textOf(extractAt(u"held"_s, partsOf(file, {file.guardians[0].id}), file));
        QVERIFY(text.contains(u"Tor Oppdiktsen"_s)); // that there is another guardian is told
        QVERIFY(!text.contains(u"99 00 11 22"_s));
        QVERIFY2(text.contains(u"personvernforordningen artikkel 15 nr. 4"_s), qPrintable(text));
        QVERIFY(text.contains(u"Ingrid Prøve, rektor"_s));
        QVERIFY(text.contains(u"3. mai 2014"_s));
    }
};

QTEST_MAIN(ChildPapersTest)
#include "childpaperstest.moc"
