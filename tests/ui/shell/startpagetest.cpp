// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The first screen, by keyboard and by ear.
#include "ui/shell/startpage.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/languages.h"

#include <QAccessible>
#include <QCommandLinkButton>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class StartPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Bokmaal);
    }

    void tabGoesDownThroughTheChoices()
    {
        StartPage page;
        page.resize(800, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.findChild<QCommandLinkButton *>(u"start.new"_s)->setFocus();
        int before = -1;
        for (int i = 0; i < 4; ++i) {
            const QWidget *now = page.focusWidget();
            QVERIFY(qobject_cast<const QCommandLinkButton *>(now));
            const int top = now->mapTo(&page, QPoint()).y();
            QVERIFY2(top > before, qPrintable(now->objectName()));
            before = top;
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        }
    }

    void everyChoiceIsExplainedToWhoeverListens()
    {
        StartPage page;
        const auto choices = page.findChildren<QCommandLinkButton *>();
        QCOMPARE(choices.size(), 4);
        for (QCommandLinkButton *choice : choices) {
            const auto *told = QAccessible::queryAccessibleInterface(choice);
            QCOMPARE(told->text(QAccessible::Description), choice->description());
        }
        speak(Language::Nynorsk);
        for (QCommandLinkButton *choice : choices)
            QCOMPARE(choice->accessibleDescription(), choice->description());
    }
};

QTEST_MAIN(StartPageTest)
#include "startpagetest.moc"
