// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Plans in the whole window: a unit's file begins with one, and takes the next.
#include "app/window.h"
#include "core/exchange/bundlefile.h"
#include "core/storage/examplefile.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/bundledialog.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newyeardialog.h"
#include "ui/shell/workpage.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class WindowPlansTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MachineSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Store> m_adviser;
    std::optional<Unit> m_unit;
    QDateTime m_now = sample::morning();
    const SchoolYear m_year = *SchoolYear::fromText(u"2026/27"_s);

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString letter(const QString &name)
    {
        m_now = m_now.addSecs(60);
        const auto done = writeBundle(*m_adviser, {m_unit->id, m_year, m_now}, path(name));
        return done ? path(name) : QString();
    }

    QList<Meeting> meetings() const
    {
        QList<Meeting> own = *MeetingRepository(*m_adviser).all();
        own.removeIf([this](const Meeting &one) { return one.unit != m_unit->id; });
        return own;
    }

    std::optional<QDate> dayAtUnit(MeetingId id)
    {
        const auto store = Store::look(path(u"unit.tvers"_s));
        const auto meeting = store ? MeetingRepository(**store).find(id)
                                   : Result<std::optional<Meeting>>(store.error());
        return meeting && *meeting ? std::optional((*meeting)->day) : std::nullopt;
    }

    /// Says yes to the next dialog, after \a first was done to it.
    template<typename Dialog, typename First>
    static void answer(First first)
    {
        QTimer::singleShot(200, qApp, [first] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("another dialog, or none");
            first(dialog);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }

private slots:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const QString file = sample::exampleIn(m_folder.path());
        m_adviser = *Store::open(file);
        QVERIFY(m_adviser->unlock(PassphraseKey{{}, examplePassphrase()}, m_now));
        for (const Unit &unit : *UnitRepository(*m_adviser).all()) {
            if (unit.kind == Unit::Kind::Kindergarten)
                m_unit = unit;
        }
        QVERIFY(m_unit && meetings().size() >= 2);
        m_settings = std::make_unique<MachineSettings>(path(u"tvers.ini"_s));
        m_window = std::make_unique<MainWindow>(
            WindowParts{sample::surroundings(), *m_settings,
                        [this](Desk &desk) { return makePlaces(desk, *m_settings); }});
        m_window->show();
    }
    void cleanupTestCase() { m_window.reset(); }
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Bokmaal);
    }

    void aPlanBeginsTheUnitsFile()
    {
        answer<QFileDialog>([this](QFileDialog *dialog) {
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path(u"unit.tvers"_s));
        });
        m_window->openFile(letter(u"1.tversplan"_s));
        QVERIFY(m_window->work());
        QCOMPARE(m_settings->recentFiles(), QStringList{path(u"unit.tvers"_s)});
        QCOMPARE(dayAtUnit(meetings()[0].id), std::optional(meetings()[0].day));
    }

    void theNextIsTakenInAndCanBeTakenBack()
    {
        const Meeting meeting = meetings()[0];
        QVERIFY(MeetingRepository(*m_adviser).move(meeting.id, meeting.day.addDays(1)));
        answer<BundleDialog>([](BundleDialog *dialog) { QVERIFY(dialog->taken().isEmpty()); });
        m_window->openFile(letter(u"2.tversplan"_s));
        QCOMPARE(dayAtUnit(meeting.id), std::optional(meeting.day.addDays(1)));
        m_window->findChild<QAction *>(u"edit.undo"_s)->trigger();
        QCOMPARE(dayAtUnit(meeting.id), std::optional(meeting.day));
    }

    void aYearWithoutPlansSaysSo()
    {
        QTimer::singleShot(200, qApp, [] {
            auto *dialog = qobject_cast<NewYearDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(!dialog->wantsDraft());
            dialog->reject();
        });
        m_window->findChild<QAction *>(u"file.year"_s)->trigger();
    }
};

QTEST_MAIN(WindowPlansTest)
#include "windowplanstest.moc"
