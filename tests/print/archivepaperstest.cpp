// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Papers of a meeting for the archive: whom they name, and whom not. TVERS_PAPERS=FOLDER
/// keeps them, to be looked at. Everybody in them is invented.
#include "core/documents/documentlayout.h"
#include "tests/core/finishedmaking.h"
#include "tests/print/paperreading.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/meetingpaper.h"

#include <QTest>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::Language)

class ArchivePapersTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLogNamesNoChildAndNoGuardian_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("nb") << Language::Bokmaal;
        QTest::newRow("nn") << Language::Nynorsk;
        QTest::newRow("en") << Language::English;
    }
    void theLogNamesNoChildAndNoGuardian()
    {
        QFETCH(const Language, language);
        const QString path = logAt(language);
        const QString text = all(path);
        QVERIFY2(text.contains(u"2026-2/1"_s), qPrintable(text));
        QVERIFY(text.contains(u"Åse Skisse"_s));
        for (const QString &name :
             {u"Ylva"_s, u"Oppdiktsen"_s, u"Ola"_s, u"Påfunnsen"_s, u"Runa"_s})
            QVERIFY2(!text.contains(name, Qt::CaseInsensitive),
                     qPrintable(name + u" in "_s + text));
        for (const QString &number : {u"2026-2/2"_s, u"2026-2/3"_s})
            QVERIFY2(!text.contains(number), qPrintable(text));
    }

    void theLogSaysWhatWasDoneInItsOrder()
    {
        const QString text = read(logAt(Language::Bokmaal));
        qsizetype from = 0;
        for (const QString &part :
             {u"Møtelogg"_s, u"Ekeberg skole"_s, u"12. november 2026, uke 46"_s,
              u"Unntatt offentlighet: offentleglova § 13"_s, u"Ingrid Prøve"_s, u"Oppmøte"_s,
              u"Åse Skisse, PPT"_s, u"1 gjest"_s, u"2 saker ble drøftet med navn"_s,
              u"Sak 2026-2/1: Språk"_s, u"Anonym"_s, u"Hva nå?"_s}) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u" in "_s + text));
        }
    }

    void aChildsPaperNamesThatChildOnlyAndHasNoNumber()
    {
        const FinishedSample sample;
        const auto records = childRecordsOf(sample.meeting);
        const QString text = read(childAt(records->at(0)));
        qsizetype from = 0;
        for (const QString &part :
             {u"Drøfting av ett barn"_s, u"Ylva Oppdiktsen"_s, u"3. mai 2019"_s,
              u"12. november 2026"_s, u"Åse Skisse"_s, u"Runa Oppdiktsen, Gjest"_s,
              u"Drøfting: Språk"_s, u"Med samtykke"_s}) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u" in "_s + text));
        }
        QVERIFY(!text.contains(u"Påfunnsen"_s));
        QVERIFY(!text.contains(u"2026-2/"_s));
        // what the file says of itself may be seen in any list of files
        const QString about = said(u"pdfinfo"_s, {childAt(records->at(0))}).text;
        QVERIFY2(!about.contains(u"Oppdiktsen"_s), qPrintable(about));
    }

    void theyAreReadableForAllAndForLater()
    {
        const FinishedSample sample;
        for (const QString &path :
             {logAt(Language::Nynorsk), childAt(childRecordsOf(sample.meeting)->at(1))}) {
            const Said answer = said(tool("accessible.py"), {path});
            QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
            const Said later = said(tool("preflight"), {path});
            QVERIFY2(later.exitCode == 0, qPrintable(later.text.left(4000)));
        }
    }

private:
    static MeetingPaper paperIn(Language language)
    {
        MeetingPaper::About about{u"Holmestrand"_s,
                                  u"«På tvers»-møte i skole"_s,
                                  u"Ekeberg skole"_s,
                                  {{2026, 11, 12}, {14, 0}},
                                  u"ekeberg"_s};
        about.services = {{u"ppt"_s, u"PPT"_s}, {u"child_welfare"_s, u"Barnevernstjenesten"_s}};
        return {about, language};
    }
    QString kept(const QString &name, const Document &document)
    {
        return m_folder.keep(name, toPdf(layoutDocument(document, Typesetter(m_measurer))));
    }
    QString logAt(Language language)
    {
        const FinishedSample sample;
        const auto log = namelessLogOf(sample.meeting, sample.gate);
        if (!log)
            qFatal("%s", qPrintable(log.error().facts.join(u' ')));
        return kept(u"møtelogg %1"_s.arg(int(language)),
                    paperIn(language).log(*log, u"offentleglova § 13"_s));
    }
    QString childAt(const ChildRecord &record)
    {
        return kept(
            u"barn %1"_s.arg(record.name.size()),
            paperIn(Language::Bokmaal).child(record, {2026, 11, 12}, u"offentleglova § 13"_s));
    }
    static QString read(const QString &path)
    {
        return said(u"pdfinfo"_s, {u"-struct-text"_s, path}).text;
    }
    /// Everything that can be read in it: pages, structure, what it says of itself.
    static QString all(const QString &path)
    {
        return read(path) + said(u"pdftotext"_s, {path, u"-"_s}).text +
               said(u"pdfinfo"_s, {path}).text + said(u"pdfinfo"_s, {u"-meta"_s, path}).text;
    }

    QtTextMeasurer m_measurer;
    PaperFolder m_folder;
};

QTEST_MAIN(ArchivePapersTest)
#include "archivepaperstest.moc"
