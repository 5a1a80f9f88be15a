// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What just happened, as it is said, and how long.
#include "ui/shell/noticebar.h"
#include "tests/ui/shell/sampledesk.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const NoticeBar::Notice moved{u"Nærværsteam: 2 nye dager."_s, u"Nærværsteam\nNye: to. 1. okt."_s};

QPushButton *unfolding(const NoticeBar &bar)
{
    const auto buttons = bar.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isCheckable())
            return button;
    }
    return nullptr;
}

/// What comes of timers that are due at once, and of theirs.
void letTimersRun()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

class NoticeBarTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_field = new QLineEdit;
        m_bar = new NoticeBar;
        column->addWidget(m_field);
        column->addStretch(1);
        column->addWidget(m_bar);
        m_window->resize(600, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void isNotThereUntilItSaysSomething()
    {
        QVERIFY(!m_bar->isVisible());
        m_bar->say(moved);
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->accessibleName(), moved.text);
    }

    void goesWithEscapeAndSaysThatItHadTheFocus()
    {
        const QSignalSpy left(m_bar, &NoticeBar::focusLeft);
        m_bar->say(moved);
        m_bar->dismiss();
        QCOMPARE(left.size(), 0); // it was in the field
        m_bar->say(moved);
        unfolding(*m_bar)->setFocus();
        QTest::keyClick(unfolding(*m_bar), Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
        QCOMPARE(left.size(), 1);
    }

    void goesByItself()
    {
        m_bar->setStay(0);
        m_bar->say(moved);
        QVERIFY(m_bar->isVisible());
        QTRY_VERIFY(!m_bar->isVisible());
    }

    void staysWhileSomebodyIsInIt()
    {
        m_bar->setStay(0);
        m_bar->say(moved);
        unfolding(*m_bar)->setFocus();
        letTimersRun();
        QVERIFY(m_bar->isVisible());
        m_field->setFocus();
        QTRY_VERIFY(!m_bar->isVisible());
    }

    void whatMovedUnfoldsAsAList()
    {
        m_bar->setStay(0);
        m_bar->say(moved);
        auto *details = m_bar->findChild<QListWidget *>();
        QVERIFY(!details->isVisible());
        unfolding(*m_bar)->setFocus();
        QTest::keyClick(unfolding(*m_bar), Qt::Key_Space);
        QVERIFY(details->isVisible());
        QCOMPARE(details->count(), 2);
        QVERIFY(!details->accessibleName().isEmpty());
        m_field->setFocus();
        letTimersRun();
        QVERIFY(m_bar->isVisible()); // an open list is being read
    }

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    NoticeBar *m_bar = nullptr;
};

QTEST_MAIN(NoticeBarTest)
#include "noticebartest.moc"
