// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Wherever somebody is in the window, a screen reader hears of one focus.
#include "app/window.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workpage.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

void collect(QAccessibleInterface *from, QStringList &focused)
{
    if (!from || from->state().invisible)
        return;
    if (from->state().focused)
        focused.append(u"%1 “%2”"_s.arg(from->role()).arg(from->text(QAccessible::Name)));
    for (int i = 0; i < from->childCount(); ++i)
        collect(from->child(i), focused);
}

QString nameOf(const QWidget &widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.accessibleName();
}

} // namespace

class WindowFocusTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_settings = std::make_unique<MachineSettings>(m_folder.filePath(u"tvers.ini"_s));
        m_window = std::make_unique<MainWindow>(
            WindowParts{sample::surroundings(), *m_settings,
                        [this](Desk &desk) { return makePlaces(desk, *m_settings); }});
        m_window->resize(1360, 850);
        m_window->show();
        m_window->makeExampleAt(u"holmestrand"_s, m_folder.filePath(u"h.tvers"_s));
        QVERIFY(m_window->work());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void oneHasTheFocusAtAnyStopOfEveryPlace_data()
    {
        QTest::addColumn<QString>("key");
        for (const WorkPlace *place : m_window->work()->places())
            QTest::newRow(qPrintable(place->key())) << place->key();
    }
    void oneHasTheFocusAtAnyStopOfEveryPlace()
    {
        QFETCH(const QString, key);
        m_window->work()->goToWork(key);
        QCoreApplication::processEvents();
        QList<QWidget *> reached;
        QStringList names;
        int steps = 0; // a clock has its parts to step through
        for (QWidget *at = QApplication::focusWidget(); at && (steps < 3 || !reached.contains(at));
             at = QApplication::focusWidget()) {
            if (!reached.contains(at)) {
                reached.append(at);
                names.append(nameOf(*at));
                steps = 0;
            } else if (at != reached.last()) {
                break; // round
            }
            ++steps;
            QStringList focused;
            collect(QAccessible::queryAccessibleInterface(m_window.get()), focused);
            QVERIFY2(focused.size() == 1,
                     qPrintable(nameOf(*at) + u": "_s + focused.join(u", "_s)));
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QVERIFY2(reached.size() > 5, qPrintable(names.join(u", "_s)));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MachineSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowFocusTest)
#include "windowfocustest.moc"
