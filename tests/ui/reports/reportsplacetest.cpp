// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The report of a unit, and the round of all. TVERS_PICTURES=FOLDER keeps
/// pictures of both, to be looked at.
#include "ui/reports/reportsplace.h"

#include "tests/ui/reports/reportpost.h" // before storage, which has a Table too

#include "core/exchange/planbundle.h"
#include "core/reports/reportpdf.h"
#include "core/storage/keyslot.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"
#include "ui/reports/figuretree.h"
#include "ui/reports/municipaldialog.h"
#include "ui/reports/municipalexports.h"
#include "ui/reports/reportexports.h"
#include "ui/reports/roundpage.h"
#include "ui/reports/settling.h"
#include "ui/reports/trendview.h"
#include "ui/reports/unitreportpage.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ReportsPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ReportsPlace> m_place;
    int m_number = 0;
    const HalfYear m_half{2026, HalfYear::Half::Autumn};

    Unit unit() const { return m_desk->content().units.first(); }
    UnitReportPage &page() { return *m_place->findChild<UnitReportPage *>(); }
    RoundPage &round() { return *m_place->findChild<RoundPage *>(); }
    QList<UnitReport> reports() { return *ReportRepository(m_desk->store()).all(); }
    static bool shows(QWidget &in, const QString &words) { return sample::sees(in, words); }
    void write(const QString &words)
    {
        auto *edit = page().findChildren<QPlainTextEdit *>().first();
        edit->setFocus();
        edit->setPlainText(words);
        page().findChild<QComboBox *>()->setFocus(); // left
    }
    void deliver(const QString &folder, const Unit &whose, int count,
                 const QByteArray &publicKey = {})
    {
        sample::writeBytes(folder + u'/' + whose.id.text() + u".pdf"_s,
                           sample::deliveredPdf(*m_desk, whose, count, publicKey));
    }
    void deliverAll(const QString &folder)
    {
        int number = 0;
        for (const Unit &one : m_desk->content().units)
            deliver(folder, one, 1 + ++number % 7);
    }
    Result<ReportDraft> draft()
    {
        return reportOf(m_desk->store(), {unit().id, m_half, m_desk->today(), m_desk->holidays(),
                                          Language::Bokmaal});
    }
    void keepPicture(const QString &name) { keepPicture(name, *m_place); }
    void keepPicture(const QString &name, QWidget &of)
    {
        const QString folder = qEnvironmentVariable("TVERS_PICTURES");
        QCoreApplication::processEvents(); // laid out
        if (!folder.isEmpty())
            QVERIFY(of.grab().save(folder + u'/' + name + u".png"_s));
    }

private slots:
    void init()
    {
        sample::failOnWarnings();
        speak(Language::English);
        const QString folder = m_folder.filePath(QString::number(++m_number));
        QVERIFY(QDir().mkpath(folder));
        m_desk = sample::deskIn(folder);
        QVERIFY(m_desk);
        m_place = std::make_unique<ReportsPlace>(*m_desk);
        m_place->resize(1100, 760);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    }
    void cleanup()
    {
        m_place.reset();
        m_desk.reset();
    }

    void allUnitsTogetherShowTheRoundOneItsReport()
    {
        QVERIFY(round().isVisible());
        QVERIFY(!page().isVisible());
        m_desk->lookAt(unit().id);
        QVERIFY(page().isVisible());
        QVERIFY(!round().isVisible());
        QVERIFY(shows(page(), u"15 December 2026"_s));
    }

    void theFirstWordsMakeTheDraftAndCanBeTakenBack()
    {
        m_desk->lookAt(unit().id);
        write(u"Møtene gir oss råd tidlig."_s);
        QCOMPARE(reports().size(), 1);
        QCOMPARE(reports().first().experiences, u"Møtene gir oss råd tidlig."_s);
        write(u"Møtene gir oss gode råd."_s);
        QCOMPARE(reports().first().experiences, u"Møtene gir oss gode råd."_s);
        m_desk->undoStack().undo();
        QCOMPARE(reports().first().experiences, u"Møtene gir oss råd tidlig."_s);
        m_desk->undoStack().undo();
        QVERIFY(reports().isEmpty());
    }

    void theTemplateIsChosenAndCanBeTakenBack()
    {
        m_desk->lookAt(unit().id);
        QComboBox *choice = nullptr;
        for (auto *one : page().findChildren<QComboBox *>()) {
            if (one->accessibleName() == u"Template"_s)
                choice = one;
        }
        QVERIFY(choice);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(reports().size(), 1);
        QCOMPARE(reports().first().as, ReportTemplate::Kind::Log);
        QVERIFY(!draft()->report.log.isEmpty());
        QCOMPARE(choice->currentText(), u"Log as the report"_s);
        m_desk->undoStack().undo();
        QVERIFY(reports().isEmpty());
        QCOMPARE(choice->currentText(), u"Report"_s);
    }

    void wordsThatTellWhoItIsAreNotKept()
    {
        m_desk->lookAt(unit().id);
        write(u"Ring 987 65 432"_s);
        QVERIFY(reports().isEmpty());
        QVERIFY(page().findChild<GatedText *>()->stops());
        QTRY_VERIFY(shows(page(), u"987 65 432"_s));
    }

    /// Else the report would go without its words, and nobody would notice.
    void nothingIsFinishedWhileAFieldStops()
    {
        m_desk->lookAt(unit().id);
        write(u"Møtene gir oss råd."_s);
        write(u"Ring 987 65 432"_s);
        QString told;
        QTimer::singleShot(0, this, [&told] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            told = box->text();
            box->close();
        });
        for (auto *button : page().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith("Finish"_L1))
                button->click();
        }
        QVERIFY2(told.startsWith(u"A text tells who this is about."_s), qPrintable(told));
        QCOMPARE(reports().first().number, 0);
    }

    void finishedIsLockedOnTheScreenToo()
    {
        m_desk->lookAt(unit().id);
        write(u"Møtene gir oss råd tidlig."_s);
        QVERIFY(finishReport(
            m_desk->store(), reports().first().id,
            {unit().id, m_half, m_desk->today(), m_desk->holidays(), Language::Bokmaal}));
        QVERIFY(shows(page(), u"Number 1, version 1"_s));
        for (const auto *edit : page().findChildren<QPlainTextEdit *>())
            QVERIFY(edit->isReadOnly());
        keepPicture(u"finished"_s);
    }

    // Arrow keys and Tab alone: the first was held, the second called off.
    void meetingsWithoutALogAreSettledInOneTable()
    {
        m_desk->lookAt(unit().id);
        const auto before = draft();
        QVERIFY(before->unlogged.size() >= 2);
        const qsizetype open = before->unlogged.size();
        SettleDialog dialog(*m_desk, *before, {}, m_place.get());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        keepPicture(u"settle"_s, dialog);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down); // too few could come
        QCOMPARE(dialog.answers().size(), 2);
        const Unit whose = unit();
        m_desk->carryOut(Settling(*m_desk, whose).edit(dialog.answers()));
        QCOMPARE(draft()->unlogged.size(), open - 2);
        QCOMPARE(heldWithoutLog(draft()->report), heldWithoutLog(before->report) + 1);
        QCOMPARE(draft()->report.cancelled.last().cause, u"too_few"_s);
        m_desk->undoStack().undo(); // all of it is one step
        QCOMPARE(draft()->figures, before->figures);
    }

    void whatComesInIsToldAndStands()
    {
        m_desk->lookAt(unit().id);
        write(u"Møtene gir oss råd tidlig."_s);
        QVERIFY(finishReport(
            m_desk->store(), reports().first().id,
            {unit().id, m_half, m_desk->today(), m_desk->holidays(), Language::Bokmaal}));
        const auto finished = draft();
        QVERIFY(finished);
        const QString folder = m_folder.filePath(u"inn"_s);
        QVERIFY(QDir().mkpath(folder));
        const Unit whose = unit();
        const ReportExports exports(*m_desk, whose, *finished);
        QVERIFY(exports.writePdf(folder + u"/a.pdf"_s));
        QVERIFY(exports.writeArchive(folder));
        QVERIFY(exports.writeMail(folder));
        QVERIFY(QFile::exists(folder + u'/' + exports.name() + u".xml"_s));
        QVERIFY(readReportFile(folder + u"/a.pdf"_s)->isIntact);

        m_desk->lookAt(std::optional<UnitId>());
        round().take({folder}); // the same report lies there twice
        QCOMPARE(ReportRepository(m_desk->store()).received()->size(), 1);
        QVERIFY(shows(round(), u"1 report taken"_s));
        QVERIFY(shows(round(), u"received before"_s));
        keepPicture(u"round"_s);
    }

    // Twenty and more at once, and what else lies in such a folder: each is said by itself.
    void aFolderOfEverythingIsToldApart()
    {
        const QString folder = m_folder.filePath(u"alt"_s);
        QVERIFY(QDir().mkpath(folder));
        const QByteArray pdf = "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n";
        sample::writeBytes(folder + u"/brev.pdf"_s, "PK\x03\x04 word");
        sample::writeBytes(folder + u"/annet.pdf"_s, pdf + "%%EOF");
        sample::writeBytes(folder + u"/laast.pdf"_s, pdf + "trailer<</Encrypt 2 0 R>>\n%%EOF");
        sample::writeBytes(folder + u"/avbrutt.pdf"_s, pdf);
        QFile huge(folder + u"/stor.pdf"_s);
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(300) * 1024 * 1024));
        deliverAll(folder);
        round().take({folder});
        const qsizetype units = m_desk->content().units.size();
        QVERIFY(units >= 20);
        QCOMPARE(ReportRepository(m_desk->store()).received()->size(), units);
        for (const QString &file :
             {u"brev.pdf"_s, u"annet.pdf"_s, u"laast.pdf"_s, u"avbrutt.pdf"_s, u"stor.pdf"_s})
            QVERIFY2(shows(round(), file), qPrintable(file));
        keepPicture(u"round-full"_s);
    }

    // With the key and without; what has left with exact sums is not added to later.
    void theMunicipalityHasItsOwnReport()
    {
        const QString folder = m_folder.filePath(u"kommune"_s);
        QVERIFY(QDir().mkpath(folder));
        deliverAll(folder);
        round().take({folder});
        const SecureBytes none;
        MunicipalDialog dialog(*m_desk, m_half, none, m_place.get());
        dialog.resize(900, 800);
        dialog.show();
        dialog.activateWindow();
        QTRY_VERIFY(dialog.isActiveWindow());
        auto *edit = dialog.findChildren<QPlainTextEdit *>().first();
        edit->setFocus();
        QVERIFY(edit->hasFocus());
        edit->setPlainText(u"Arbeidet er i god gjenge."_s);
        dialog.findChild<QPushButton *>()->setFocus(); // left
        QCOMPARE(municipalWords(m_desk->store(), m_half)->experiences,
                 u"Arbeidet er i god gjenge."_s);
        keepPicture(u"municipal"_s, dialog);
        edit->setFocus();
        edit->setPlainText(u"Ring 987 65 432"_s);
        dialog.findChild<QPushButton *>()->setFocus();
        QCOMPARE(municipalWords(m_desk->store(), m_half)->experiences,
                 u"Arbeidet er i god gjenge."_s);
        const auto *picture = dialog.findChild<TrendPicture *>();
        QVERIFY(picture->focusPolicy() & Qt::TabFocus);
        QVERIFY(picture->accessibleDescription().contains(u"2026-2"_s));

        const auto draft = municipalDraft(m_desk->store(), {m_half, m_desk->content().units, none});
        QVERIFY(draft);
        const MunicipalExports exports(*m_desk, *draft, Language::Bokmaal);
        QVERIFY(exports.writePdf(folder + u"/k.pdf"_s));
        QVERIFY(exports.writeWorkbook(folder + u"/k.xlsx"_s));
        const QString pages = folder + u"/sider"_s;
        QVERIFY(QDir().mkpath(pages));
        QCOMPARE(*exports.writeSteering(pages), int(m_desk->content().units.size()));
        QCOMPARE(QDir(pages).entryList({u"*.pdf"_s}).size(), m_desk->content().units.size());
        QCOMPARE(QDir(pages).entryList({u"*.xlsx"_s}).size(), 1);
    }

    void exactSumsDoNotGrowWithAnotherReport()
    {
        const KeyPair pair = KeyPair::random();
        QVERIFY(SettingRepository(m_desk->store())
                    .set(publicKeySetting(), QString::fromLatin1(pair.publicKey.toHex())));
        const QString folder = m_folder.filePath(u"sum"_s);
        QVERIFY(QDir().mkpath(folder));
        deliver(folder, m_desk->content().units[0], 2, pair.publicKey);
        deliver(folder, m_desk->content().units[1], 3, pair.publicKey);
        deliver(folder, m_desk->content().units[2], 2, pair.publicKey);
        round().take({folder});
        const auto told = [&] {
            return municipalDraft(m_desk->store(),
                                  {m_half, m_desk->content().units, pair.privateKey});
        };
        const auto first = told();
        QVERIFY(first->hasExactSums);
        QCOMPARE(first->report.discussions.types.first().count, ToldCount::exactly(7));
        QVERIFY(markPublished(m_desk->store(), *first));
        QVERIFY(told()->hasExactSums); // the same again tells the same
        deliver(folder, m_desk->content().units[3], 3, pair.publicKey);
        round().take({folder});
        QVERIFY(!told()->hasExactSums); // 10 less 7 would be the fourth's
        QCOMPARE(told()->report.discussions.types.first().count, ToldCount::between(4, 16));
    }

    void everyLanguageAndLookHasItsPicture()
    {
        const QString folder = m_folder.filePath(u"bilder"_s);
        QVERIFY(QDir().mkpath(folder));
        deliverAll(folder);
        round().take({folder});
        for (const Language language : {Language::Bokmaal, Language::Nynorsk}) {
            speak(language);
            for (const auto look : {Looks::Appearance::Light, Looks::Appearance::Dark}) {
                Looks::apply(look);
                QCoreApplication::processEvents(); // both are told by posted events
                const QString name = u"%1-%2"_s.arg(int(language)).arg(int(look));
                m_desk->lookAt(std::optional<UnitId>());
                keepPicture(u"round-"_s + name);
                m_desk->lookAt(unit().id);
                keepPicture(u"unit-"_s + name);
                SettleDialog settling(*m_desk, *draft(), {}, m_place.get());
                settling.show();
                keepPicture(u"settle-"_s + name, settling);
                const SecureBytes none;
                MunicipalDialog municipal(*m_desk, m_half, none, m_place.get());
                municipal.show();
                keepPicture(u"municipal-"_s + name, municipal);
            }
        }
        Looks::apply(Looks::Appearance::Light);
        QFont large = QApplication::font();
        large.setPointSizeF(18);
        QApplication::setFont(large);
        for (int told = 0; told < 3; ++told) // letters, then heights, then places
            QCoreApplication::processEvents();
        keepPicture(u"unit-large"_s);
        SettleDialog settling(*m_desk, *draft(), {}, m_place.get());
        settling.show();
        keepPicture(u"settle-large"_s, settling);
    }
};

QTEST_MAIN(ReportsPlaceTest)
#include "reportsplacetest.moc"
