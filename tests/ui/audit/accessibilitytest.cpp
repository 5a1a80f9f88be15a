// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "core/municipality/packreader.h"
#include "tests/ui/audit/audit.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/cases/casebook.h"
#include "ui/cases/casesplace.h"
#include "ui/children/childdialog.h"
#include "ui/children/consentdialog.h"
#include "ui/children/guardiandialog.h"
#include "ui/meetings/meetingsplace.h"
#include "ui/shell/bundledialog.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newfiledialog.h"
#include "ui/shell/newyeardialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/recoverycodedialog.h"
#include "ui/shell/workpage.h"
#include "ui/toolbox/toolentrydialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(tvers::Language)

class AccessibilityTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_settings = std::make_unique<MachineSettings>(m_folder.filePath(u"tvers.ini"_s));
        m_font = QApplication::font();
        m_window = std::make_unique<MainWindow>(
            WindowParts{sample::surroundings(), *m_settings,
                        [this](Desk &desk) { return makePlaces(desk, *m_settings); }});
        m_window->resize(1360, 850);
        m_window->show();
        m_window->makeExampleAt(u"holmestrand"_s, m_folder.filePath(u"h.tvers"_s));
        QVERIFY(m_window->work());
    }
    void cleanupTestCase() { m_window.reset(); }

    void auditFindsPlantedFaults()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(new QLineEdit(&window)); // nameless
        auto *small = new QPushButton(u"x"_s, &window);
        small->setFixedSize(20, 20);
        column->addWidget(small);
        auto *faint = new QLabel(u"Lagre"_s, &window);
        QPalette palette = faint->palette();
        palette.setColor(QPalette::WindowText, palette.color(QPalette::Window).darker(110));
        faint->setPalette(palette);
        column->addWidget(faint);
        auto *narrow = new QLabel(u"En ganske lang tekst"_s, &window);
        narrow->setFixedWidth(30);
        column->addWidget(narrow);
        column->addWidget(new QLabel(u"Open the file"_s, &window));
        window.show();
        const QStringList faults = faultsIn(window, Spoken::Norwegian);
        for (const auto kind : {"no name", "20×20 px", "faint", "cut off", "English"})
            QVERIFY2(!faults.filter(QString::fromUtf8(kind)).isEmpty(), kind);
    }

    void everyPlaceCanBeUsed_data() { languagesAndLooks(); }
    void everyPlaceCanBeUsed()
    {
        dress();
        for (const WorkPlace *place : m_window->work()->places()) {
            m_window->work()->go(place->key());
            settle();
            verify(*m_window, place->key());
        }
    }

    void anOpenMeetingCanBeUsed_data() { languagesAndLooks(); }
    void anOpenMeetingCanBeUsed()
    {
        dress();
        m_window->work()->go(u"meetings"_s);
        auto *place = m_window->findChild<MeetingsPlace *>();
        const QList<MeetingLine> lines = place->book().lines();
        QVERIFY(!lines.isEmpty());
        using Standing = MeetingLine::Standing;
        for (const Standing standing : {Standing::Coming, Standing::Unlogged, Standing::Over}) {
            for (const MeetingLine &line : lines) {
                if (line.standing != standing)
                    continue;
                place->open(line.key);
                settle();
                verify(*m_window, place->book().title(line));
                break;
            }
        }
        place->backToList();
    }

    void anOpenCaseCanBeUsed_data() { languagesAndLooks(); }
    void anOpenCaseCanBeUsed()
    {
        dress();
        m_window->work()->go(u"cases"_s);
        auto *place = m_window->findChild<CasesPlace *>();
        const MeetingBook &book = m_window->findChild<MeetingsPlace *>()->book();
        QSet<CaseMode::Kind> seen; // one of each kind
        for (const DiscussionCase &one : CaseBook::of(book.desk()).cases()) {
            if (seen.contains(one.mode))
                continue;
            seen.insert(one.mode);
            place->showThing({Thing::Kind::Case, one.id.text()});
            settle();
            verify(*m_window, one.numberText());
        }
        QVERIFY(!seen.isEmpty());
    }

    void tabReachesAllThatIsShownInEveryPlace()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (WorkPlace *place : m_window->work()->places()) {
            m_window->work()->go(place->key());
            settle();
            const QSet<QWidget *> reached = reachedByTab();
            for (QWidget *widget : place->findChildren<QWidget *>()) {
                const bool wanted = widget->isVisible() && widget->isEnabled() &&
                                    !widget->focusProxy() && widget->focusPolicy() & Qt::TabFocus;
                QVERIFY2(!wanted || reached.contains(widget),
                         qPrintable(place->key() + u": "_s + nameOf(*widget)));
            }
        }
    }

    void everyDialogCanBeUsed_data() { languagesAndLooks(); }
    void everyDialogCanBeUsed()
    {
        dress();
        NewFileDialog newFile({2026, 11, 12}, m_folder.path());
        PassphraseDialog passphrase(u"Passordfrase"_s, {});
        RecoveryCodeDialog code(RecoveryCode::random(), {u"Fil"_s, u"0123456789abcdef"_s});
        for (QDialog *dialog :
             {static_cast<QDialog *>(&newFile), static_cast<QDialog *>(&passphrase),
              static_cast<QDialog *>(&code)}) {
            dialog->show();
            settle();
            verify(*dialog, QLatin1StringView(dialog->metaObject()->className()));
        }
    }

    void everyDialogOfPlansCanBeUsed_data() { languagesAndLooks(); }
    void everyDialogOfPlansCanBeUsed()
    {
        dress();
        const Meeting here{MeetingId::sortable(), ArenaId::sortable(), {}, {}, {}, {2026, 10, 1}};
        const auto year = *SchoolYear::fromText(u"2026/27"_s);
        const BundleMerge merge{{BundleHead::Way::ToUnit, MunicipalityId::sortable(), u"Prøve"_s,
                                 UnitId::sortable(), year, QUuid::createUuid(), sample::morning()},
                                {{BundleChange::Outcome::Conflict, BundleChange::Kind::Meeting,
                                  u"meeting:1"_s, u"Ekeberg"_s, here, here}},
                                {}};
        BundleDialog bundle(merge, spoken());
        ToolEntryDialog tool({});
        const auto pack = builtInPack(u"holmestrand"_s);
        QVERIFY(pack);
        const FileContent content;
        const PublicHolidays holidays = PublicHolidays::builtIn();
        const auto next = newYearAfter(year, {content, *pack, holidays});
        QVERIFY(next);
        NewYearDialog newYear(*next, {content, *pack, holidays});
        for (QDialog *dialog : {static_cast<QDialog *>(&bundle), static_cast<QDialog *>(&tool),
                                static_cast<QDialog *>(&newYear)}) {
            dialog->show();
            settle();
            verify(*dialog, QLatin1StringView(dialog->metaObject()->className()));
        }
    }

    void everyDialogAboutChildrenCanBeUsed_data()
    {
        languagesAndLooks();
        QTest::newRow("en, light") << Language::English << Looks::Appearance::Light << 0.0;
    }
    void everyDialogAboutChildrenCanBeUsed()
    {
        dress();
        const Child child{ChildId::random(), u"Ada"_s, u"Prøve"_s, QDate(2014, 3, 1)};
        const Guardian guardian{GuardianId::random(), child.id, u"Kari Prøve"_s, u"mor"_s};
        const ConsentAsking asking{child, {guardian}, ConsentLaws::builtIn(),
                                   {},    {},         {2026, 11, 12}};
        ChildDialog registering(child, {}, {2026, 11, 12});
        GuardianDialog answering(guardian);
        ConsentDialog consent(asking, draftConsent(asking, u"school"_s));
        for (QDialog *dialog :
             {static_cast<QDialog *>(&registering), static_cast<QDialog *>(&answering),
              static_cast<QDialog *>(&consent)}) {
            dialog->show();
            settle();
            verify(*dialog, QLatin1StringView(dialog->metaObject()->className()));
        }
    }

    void startAndDoorCanBeUsed_data() { languagesAndLooks(); }
    void startAndDoorCanBeUsed()
    {
        dress();
        MainWindow window(WindowParts{sample::surroundings(), *m_settings, [this](Desk &desk) {
                                          return makePlaces(desk, *m_settings);
                                      }});
        window.show();
        settle();
        verify(window, u"start"_s);
        QTemporaryDir folder;
        window.openFile(sample::protectedFileIn(folder.path()));
        settle();
        verify(window, u"door"_s);
    }

private:
    static void languagesAndLooks()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Looks::Appearance>("appearance");
        QTest::addColumn<double>("points");
        QTest::newRow("nb, light") << Language::Bokmaal << Looks::Appearance::Light << 0.0;
        QTest::newRow("nb, dark") << Language::Bokmaal << Looks::Appearance::Dark << 0.0;
        QTest::newRow("nn, light") << Language::Nynorsk << Looks::Appearance::Light << 0.0;
        QTest::newRow("nb, light, 18 pt") << Language::Bokmaal << Looks::Appearance::Light << 18.0;
    }

    void dress()
    {
        QFETCH(Language, language);
        QFETCH(Looks::Appearance, appearance);
        QFETCH(double, points);
        speak(language);
        QApplication::setFont(m_font);
        Looks::apply(appearance);
        QFont font = QApplication::font();
        if (points > 0)
            font.setPointSizeF(points);
        QApplication::setFont(font);
        settle();
    }

    static QString nameOf(const QWidget &widget)
    {
        return QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.accessibleName();
    }

    /// Once round the window.
    /// Round and round until a round brings nothing new: a list that has the focus may
    /// enable what stands above it.
    static QSet<QWidget *> reachedByTab()
    {
        QSet<QWidget *> reached;
        qsizetype before = -1;
        while (before != reached.size()) {
            before = reached.size();
            goRound(reached);
        }
        return reached;
    }

    static void goRound(QSet<QWidget *> &reached)
    {
        QSet<QWidget *> round;
        for (QWidget *at = QApplication::focusWidget(); at && !round.contains(at);
             at = QApplication::focusWidget()) {
            round.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        reached |= round;
    }

    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }

    static void verify(QWidget &window, const QString &where)
    {
        const bool inEnglish = spoken() == Language::English;
        const QStringList faults =
            faultsIn(window, inEnglish ? Spoken::English : Spoken::Norwegian);
        QVERIFY2(faults.isEmpty(), qPrintable(where + u":\n"_s + faults.join(u'\n')));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MachineSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QFont m_font;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
