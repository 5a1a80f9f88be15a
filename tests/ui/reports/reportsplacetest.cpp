// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The report of a unit, and the round of all. TVERS_PICTURES=FOLDER keeps
/// pictures of both, to be looked at.
#include "ui/reports/reportsplace.h"

#include "core/reports/reportpdf.h"
#include "core/storage/reportrepository.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/reports/figuretree.h"
#include "ui/reports/reportexports.h"
#include "ui/reports/roundpage.h"
#include "ui/reports/unitreportpage.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QLabel>
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
    bool shows(QWidget &in, const QString &words)
    {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void write(const QString &words)
    {
        auto *edit = page().findChildren<QPlainTextEdit *>().first();
        edit->setFocus();
        QVERIFY(edit->hasFocus());
        edit->setPlainText(words);
        page().findChild<QComboBox *>()->setFocus(); // left
    }
    Result<ReportDraft> draft()
    {
        return reportOf(m_desk->store(), {unit().id, m_half, m_desk->today(), m_desk->holidays(),
                                          Language::Bokmaal});
    }
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("TVERS_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_place->grab().save(folder + u'/' + name + u".png"_s));
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
        QVERIFY(shows(page(), u"987 65 432"_s));
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

    void everyLanguageAndLookHasItsPicture()
    {
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
            }
        }
        Looks::apply(Looks::Appearance::Light);
        QFont large = QApplication::font();
        large.setPointSizeF(18);
        QApplication::setFont(large);
        for (int told = 0; told < 3; ++told) // letters, then heights, then places
            QCoreApplication::processEvents();
        keepPicture(u"unit-large"_s);
    }
};

QTEST_MAIN(ReportsPlaceTest)
#include "reportsplacetest.moc"
