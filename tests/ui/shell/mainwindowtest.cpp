// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "core/exchange/planbundle.h"
#include "core/municipality/packreader.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/languages.h"
#include "ui/shell/newfiledialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/overviewplace.h"
#include "ui/shell/settingsplace.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workpage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QTreeWidget>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Bokmaal);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<MachineSettings>(m_folder->filePath(u"tvers.ini"_s));
        const auto makePlaces = [this](Desk &desk) -> QList<WorkPlace *> {
            return {new OverviewPlace(desk), new SettingsPlace(desk, *m_settings)};
        };
        m_window = std::make_unique<MainWindow>(
            WindowParts{sample::surroundings(), *m_settings, makePlaces});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void theFirstDialogShowsAllOfItself()
    {
        NewFileDialog dialog({2026, 11, 12}, m_folder->path());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *page = dialog.findChild<QScrollArea *>();
        QVERIFY(page);
        QCOMPARE(page->verticalScrollBar()->maximum(), 0);
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
    }

    void lockedFileAsksForItsPassphrase()
    {
        m_window->openFile(sample::protectedFileIn(m_folder->path()));
        auto *secret = m_window->findChild<QLineEdit *>(u"secret"_s);
        QVERIFY(secret->isVisible());
        QVERIFY(secret->hasFocus());
        QTest::keyClicks(secret, u"feil passordfrase"_s);
        QTest::keyClick(secret, Qt::Key_Return);
        QVERIFY(secret->isVisible());
        QVERIFY(!secret->isEnabled()); // the key is tried, and the window lives on
        QTRY_COMPARE(secret->selectedText(), u"feil passordfrase"_s);
        QVERIFY(secret->isEnabled());
        QTest::keyClicks(secret, sample::styrer.passphrase);
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(!secret->isVisible());
        QVERIFY(secret->text().isEmpty());
        QVERIFY(m_window->work()->isVisible());
        QCOMPARE(m_settings->recentFiles().size(), 1);
    }

    void somethingThatIsSeenHasTheFocusInAnOpenedFile()
    {
        m_window->makeExampleAt(u"holmestrand"_s, m_folder->filePath(u"h.tvers"_s));
        const QWidget *focused = m_window->focusWidget();
        QVERIFY(focused && focused->isVisible());
        QVERIFY(focused->focusPolicy() & Qt::TabFocus);
        QVERIFY(m_window->findChild<OverviewPlace *>()->isAncestorOf(focused));
    }

    /// By arrow keys from one language to the next and back again.
    void theFocusStaysWhereTheLanguageIsChosen()
    {
        m_window->makeExampleAt(u"holmestrand"_s, m_folder->filePath(u"h.tvers"_s));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        auto *language = m_window->findChild<QComboBox *>(u"language"_s);
        language->setFocus();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up}) {
            QTest::keyClick(language, key);
            QCoreApplication::processEvents();
            QCOMPARE(m_window->focusWidget(), language);
        }
        QCOMPARE(language->currentText(), u"Norsk bokmål"_s);
    }

    void exampleStandsOpenAndSaysWhatItIs()
    {
        m_window->makeExampleAt(u"vestby"_s, m_folder->filePath(u"v.tvers"_s));
        QVERIFY(m_window->work());
        QVERIFY(m_window->work()->isVisible());
        QVERIFY(sample::sees(*m_window->work(), u"Eksempel, ingenting i det er virkelig."_s));
        QCOMPARE(m_window->windowTitle(), u"v"_s);
    }

    void lockingShowsTheDoorAgain()
    {
        m_window->makeExampleAt(u"holmestrand"_s, m_folder->filePath(u"h.tvers"_s));
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->findChild<QLineEdit *>(u"secret"_s)->isVisible());
        QVERIFY(!m_window->work()->isVisible());
    }

    void whoNeededTheCodeIsOfferedANewPassphrase()
    {
        const QString path = m_folder->filePath(u"k.tvers"_s);
        QString code;
        {
            const auto made = sample::withUser(path);
            const auto pack = builtInPack(u"holmestrand"_s);
            QVERIFY(made.store && pack && writePack(*made.store, *pack));
            code = made.recoveryCode->printed();
        }
        m_window->openFile(path);
        auto *secret = m_window->findChild<QLineEdit *>(u"secret"_s);
        m_window->findChild<UnlockPage *>()->findChildren<QCheckBox *>().last()->click();
        secret->setText(code);
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(m_window->work()->isVisible());
        QVERIFY(m_window->work()->notices().isVisible());
        QPushButton *offer = nullptr;
        for (QPushButton *button : m_window->work()->notices().findChildren<QPushButton *>())
            offer = button->isVisible() ? button : offer;
        QVERIFY(offer);
        offer->click();
        QVERIFY(m_window->findChild<SettingsPlace *>()->isVisible());
    }

    /// Before any file is open, and what is chosen holds at once.
    void languageAndLookAreInTheMenus()
    {
        const auto chosen = [this](const QString &words) {
            for (QAction *action : m_window->menuBar()->findChildren<QAction *>()) {
                if (action->text() == words)
                    action->trigger();
            }
            QCoreApplication::processEvents(); // windows hear of it by then
            return m_window->menuBar()->actions()[2]->text().remove(u'&');
        };
        QCOMPARE(chosen(u"Norsk nynorsk"_s), u"Vis"_s);
        QCOMPARE(spoken(), Language::Nynorsk);
        QCOMPARE(m_settings->language(), Language::Nynorsk);
        QCOMPARE(chosen(u"English"_s), u"View"_s);
        chosen(u"Dark"_s);
        QCOMPARE(m_settings->appearance(), Looks::Appearance::Dark);
        QVERIFY(Looks::isDark());
        chosen(u"Light"_s);
        QVERIFY(!Looks::isDark());
    }

    /// As it was when it was begun, and every time after.
    void aUnitsOwnFileIsAboutTheUnit()
    {
        const QString path = m_folder->filePath(u"skole.tvers"_s);
        const Unit school = sample::ekeberg();
        {
            const auto made = sample::withUser(path);
            const auto pack = builtInPack(u"holmestrand"_s);
            QVERIFY(made.store && pack && writePack(*made.store, *pack));
            QVERIFY(UnitRepository(*made.store).add(school));
            QVERIFY(SettingRepository(*made.store).set(bundleUnitSetting(), school.id.text()));
        }
        m_window->openFile(path);
        auto *secret = m_window->findChild<QLineEdit *>(u"secret"_s);
        QTest::keyClicks(secret, sample::styrer.passphrase);
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(m_window->work()->isVisible());
        const auto *shown = m_window->work()->findChild<HeaderBar *>()->findChild<QComboBox *>();
        QCOMPARE(shown->currentText(), school.name);
    }

    void f10OpensTheMenuBar()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F10);
        QVERIFY(m_window->menuBar()->activeAction());
        QTest::keyClick(m_window->menuBar(), Qt::Key_Escape);
    }

    /// Nor does a screen reader find anything of a place that is not shown.
    void onlyTheShownPageIsInTheAccessibilityTree()
    {
        m_window->makeExampleAt(u"holmestrand"_s, m_folder->filePath(u"h.tvers"_s));
        const auto has = [this](QWidget *widget) {
            QList<QAccessibleInterface *> left{
                QAccessible::queryAccessibleInterface(m_window.get())};
            while (!left.isEmpty()) {
                QAccessibleInterface *one = left.takeLast();
                if (one->object() == widget)
                    return true;
                for (int i = 0; i < one->childCount(); ++i) {
                    if (QAccessibleInterface *child = one->child(i))
                        left.append(child);
                }
            }
            return false;
        };
        auto *overview = m_window->findChild<OverviewPlace *>();
        auto *settings = m_window->findChild<SettingsPlace *>();
        QVERIFY(has(overview));
        QVERIFY(!has(settings));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(!has(overview));
        QVERIFY(has(settings));
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!has(m_window->work()));
        QVERIFY(!has(settings));
    }

    void keysGoFromYearToYearAndPlaceToPlace()
    {
        m_window->makeExampleAt(u"holmestrand"_s, m_folder->filePath(u"h.tvers"_s));
        auto *overview = m_window->findChild<OverviewPlace *>();
        const auto heading = [overview] { return overview->findChild<QLabel *>()->text(); };
        QCOMPARE(heading(), u"Holmestrand kommune, 2026/27"_s);
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(heading(), u"Holmestrand kommune, 2027/28"_s);
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(heading(), u"Holmestrand kommune, 2026/27"_s);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(m_window->findChild<SettingsPlace *>()->isVisible());
        QVERIFY(!overview->isVisible());
    }

    void overviewListsTheNextMeetingFirst()
    {
        m_window->makeExampleAt(u"holmestrand"_s, m_folder->filePath(u"h.tvers"_s));
        const auto *list = m_window->findChild<QTreeWidget *>();
        const auto *first = list->topLevelItem(0)->child(0); // decided by the plan
        QCOMPARE(first->text(0), u"«På tvers»-møte i barnehage"_s);
        QCOMPARE(first->text(1), u"torsdag 12. november 2026, uke 46, 12:00–15:00"_s);
        const auto *second = list->topLevelItem(0)->child(1);
        QCOMPARE(second->text(0), u"Nærværsteam"_s);
        QCOMPARE(second->text(1), u"tirsdag 17. november 2026, uke 47, 13:00–15:00"_s);
        QCOMPARE(second->text(2), u"om 5 dager"_s);
    }

    void damagedFileIsRefusedAndWhatWasOpenStays()
    {
        m_window->makeExampleAt(u"holmestrand"_s, m_folder->filePath(u"h.tvers"_s));
        const QString bad = m_folder->filePath(u"bad.tvers"_s);
        sample::writeBytes(bad, "not a file of Tvers at all");
        bool told = false;
        QTimer::singleShot(0, m_window.get(), [&told] {
            auto *box = QApplication::activeModalWidget();
            told = box && box->objectName() == "error"_L1;
            if (box)
                box->close();
        });
        m_window->openFile(bad);
        QVERIFY(told);
        QCOMPARE(m_window->windowTitle(), u"h"_s);
    }

    void newFileDialogKnowsWhatIsMissing()
    {
        NewFileDialog dialog({2026, 11, 12}, m_folder->path());
        dialog.show();
        QVERIFY(dialog.wish());
        QCOMPARE(dialog.wish()->pack.name, u"Holmestrand kommune"_s);
        QCOMPARE(dialog.wish()->year.text(), u"2026/27"_s);
        // The holidays of the pack's own year stand in the file that is made.
        QVERIFY(!dialog.wish()->pack.calendar.schoolHolidays.isEmpty());
        auto *municipality = dialog.findChild<QComboBox *>(u"municipality"_s);
        municipality->setCurrentIndex(municipality->count() - 1);
        QVERIFY(!dialog.wish()); // its name
    }

    void dialogInMaySuggestsTheComingYear()
    {
        const NewFileDialog dialog({2027, 5, 3}, m_folder->path());
        QCOMPARE(dialog.wish()->year.text(), u"2027/28"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MachineSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
