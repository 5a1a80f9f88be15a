// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Arenas and units changed at their places, in a real file on a desk.
#include "ui/municipality/arenaform.h"
#include "ui/municipality/arenapanel.h"
#include "ui/municipality/arenasplace.h"
#include "ui/municipality/calendarform.h"
#include "ui/municipality/importpreview.h"
#include "ui/municipality/unitsplace.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include "tests/ui/audit/audit.h"
#include "tests/ui/shell/sampledesk.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString nearness = u"holmestrand.naervaersteam"_s;

QTableView *tableNamed(QWidget &place, const QString &name)
{
    const auto tables = place.findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (table->accessibleName() == name)
            return table;
    }
    qFatal("no table is called %s", qPrintable(name));
}

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("TVERS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(u"%1/%2.png"_s.arg(folder, name));
}

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_desk = sample::beginIn(m_folder);
        QVERIFY(m_desk);
    }
    void cleanup() { m_desk.reset(); }

    void chosenArenaStandsInTheDetails()
    {
        ArenasPlace place(*m_desk);
        QVERIFY(!place.details());
        place.showThing({Thing::Kind::Arena, nearness});
        auto *panel = qobject_cast<ArenaPanel *>(place.details());
        QVERIFY(panel);
        QCOMPARE(panel->shown(), nearness);
    }

    void newRulesFromADayMoveTheYearBeforeOnesEyes()
    {
        ArenaPanel panel(*m_desk);
        panel.show(nearness);
        const QSignalSpy moved(m_desk.get(), &Desk::daysMoved);
        ArenaVersion rules = panel.form().version();
        rules.cadence = {{{AsNeeded{}}}};
        panel.form().show(rules);
        emit panel.form().changed();
        QCOMPARE(panel.drafts(), QStringList{nearness});
        panel.changeFromDay();
        QCOMPARE(moved.size(), 1);
        QVERIFY(panel.drafts().isEmpty());
        QCOMPARE(keptArena(m_desk->content(), nearness)->versions.size(), 2);
        m_desk->undoStack().undo();
        QCOMPARE(keptArena(m_desk->content(), nearness)->versions.size(), 1);
    }

    void unsavedChangeIsThereAfterLookingAtAnother()
    {
        ArenaPanel panel(*m_desk);
        panel.show(nearness);
        auto *name = panel.form().findChild<QLineEdit *>();
        name->setText(u"Nytt navn"_s);
        emit name->textEdited(name->text());
        panel.show(u"holmestrand.pa_tvers_skole"_s);
        QVERIFY(name->text() != u"Nytt navn"_s);
        panel.show(nearness);
        QCOMPARE(name->text(), u"Nytt navn"_s);
        panel.correct();
        QCOMPARE(keptArena(m_desk->content(), nearness)->versions.size(), 1);
        QVERIFY(std::any_of(
            m_desk->pack().arenas.begin(), m_desk->pack().arenas.end(),
            [](const Arena &arena) { return arena.versions[0].name.nb == u"Nytt navn"_s; }));
    }

    void movedHolidayChangesTheYearAtOnce()
    {
        ArenasPlace place(*m_desk);
        const QSignalSpy moved(m_desk.get(), &Desk::daysMoved);
        auto *form = place.findChild<CalendarForm *>();
        int autumn = 0;
        while (form->model().lines()[autumn].name.nb != u"Høstferie"_s)
            ++autumn;
        const auto set = [&](int column, QDate day) {
            return form->model().setData(form->model().index(autumn, column), day, Qt::EditRole);
        };
        QVERIFY(set(CalendarTableModel::Last, QDate(2026, 10, 16)));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(m_desk->pack().calendar.schoolHolidays[0].days.last(), QDate(2026, 10, 16));
        m_desk->undoStack().undo();
        QCOMPARE(form->model().lines()[autumn].last, QDate(2026, 10, 9));
    }

    void pastedUnitsAreAddedAfterALook()
    {
        UnitsPlace place(*m_desk);
        const auto before = m_desk->content().units.size();
        QGuiApplication::clipboard()->setText(u"Prøvelia\tskole\tSande\tRuna Lie\ta@b.no\n"
                                              "Uten type\t\t\t\t\n"_s);
        auto *table = tableNamed(place, u"Virksomheter"_s);
        QTimer::singleShot(0, qApp, [] {
            auto *preview = qobject_cast<ImportPreview *>(QApplication::activeModalWidget());
            QVERIFY(preview);
            preview->accept();
        });
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_desk->content().units.size(), before + 1);
        m_desk->undoStack().undo();
        QCOMPARE(m_desk->content().units.size(), before);
    }

    void lockedFileIsShownAndNotChanged()
    {
        m_desk->lock();
        UnitsPlace units(*m_desk);
        ArenasPlace arenas(*m_desk);
        arenas.showThing({Thing::Kind::Arena, nearness});
        QVERIFY(!qobject_cast<ArenaPanel *>(arenas.details())->form().isEnabled());
        const auto tables = units.findChildren<QTableView *>();
        for (QTableView *table : tables) {
            const auto cell = table->model()->index(0, 0);
            QVERIFY(!cell.isValid() || !table->model()->flags(cell).testFlag(Qt::ItemIsEditable));
        }
    }

    void unitsAreFoundByWhatIsSearchedFor()
    {
        UnitsPlace place(*m_desk);
        const auto &content = m_desk->content();
        auto *tabs = place.findChild<QTabWidget *>();
        place.showThing({Thing::Kind::Team, content.teams.first().id.text()});
        QCOMPARE(tabs->currentIndex(), 2);
        place.showThing({Thing::Kind::Professional, content.people.first().id.text()});
        QCOMPARE(tabs->currentIndex(), 1);
        place.showThing({Thing::Kind::Unit, content.units.first().id.text()});
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void nothingIsNamelessSmallCutOrFaint_data();
    void nothingIsNamelessSmallCutOrFaint();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void PlacesTest::nothingIsNamelessSmallCutOrFaint_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Looks::Appearance>("appearance");
    QTest::addColumn<QString>("picture");
    QTest::newRow("nb, light") << Language::Bokmaal << Looks::Appearance::Light << u"nb-light"_s;
    QTest::newRow("nn, dark") << Language::Nynorsk << Looks::Appearance::Dark << u"nn-dark"_s;
}

void PlacesTest::nothingIsNamelessSmallCutOrFaint()
{
    QFETCH(Language, language);
    QFETCH(Looks::Appearance, appearance);
    QFETCH(QString, picture);
    speak(language);
    Looks::apply(appearance);
    QWidget window;
    window.resize(1280, 800);
    auto *arenas = new ArenasPlace(*m_desk, &window);
    auto *units = new UnitsPlace(*m_desk, &window);
    arenas->showThing({Thing::Kind::Arena, u"holmestrand.pa_tvers_skole"_s});
    QWidget *panel = arenas->details();
    arenas->resize(860, 800);
    units->resize(1100, 700);
    panel->resize(480, 1000);
    window.show();
    panel->show();
    int tab = 0;
    for (QWidget *place : {static_cast<QWidget *>(arenas), static_cast<QWidget *>(units), panel}) {
        place->show();
        auto *tabs = place->findChild<QTabWidget *>();
        for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
            if (tabs)
                tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            keepPicture(*place, u"%1-%2"_s.arg(picture).arg(++tab));
            const QStringList faults = faultsIn(*place, Spoken::Norwegian);
            QVERIFY2(faults.isEmpty(), qPrintable(picture + faults.join(u'\n')));
        }
    }
}

} // namespace tvers

QTEST_MAIN(tvers::PlacesTest)
#include "placestest.moc"
