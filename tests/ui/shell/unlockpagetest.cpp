// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The door of a file: a passphrase is never read by whoever looks on, but its letters
/// are counted by whoever types.
#include "ui/shell/unlockpage.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/looks.h"
#include "ui/shell/passphrasedialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the colour of letters, whole or blended with the ground.
int darkPixels(QLineEdit &field)
{
    const QImage image = field.grab().toImage();
    const QRect middle = image.rect().adjusted(6, 6, -6, -6); // without the edge
    int found = 0;
    for (int y = middle.top(); y <= middle.bottom(); ++y) {
        for (int x = middle.left(); x <= middle.right(); ++x)
            found += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return found;
}

} // namespace

class UnlockPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        Looks::apply(Looks::Appearance::Light);
        m_page = std::make_unique<UnlockPage>();
        m_page->showFile(u"/et/sted/fil.tvers"_s);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_secret = m_page->findChild<QLineEdit *>(u"secret"_s);
        m_shown = m_page->findChildren<QCheckBox *>()[0];
        m_isRecovery = m_page->findChildren<QCheckBox *>()[1];
        QTest::keyClicks(m_secret, u"hemmelige ord"_s);
    }
    void cleanup() { m_page.reset(); }

    void takingTheCodeForgetsThePassphrase()
    {
        bool wasReadable = false;
        connect(m_isRecovery, &QCheckBox::clicked, m_page.get(),
                [this, &wasReadable] { wasReadable = !m_secret->text().isEmpty(); });
        m_isRecovery->click();
        QVERIFY(!wasReadable);
        QCOMPARE(m_secret->echoMode(), QLineEdit::Normal);
        QVERIFY(m_secret->text().isEmpty());
        m_secret->undo();
        QVERIFY2(m_secret->text().isEmpty(), "undo brings it back, to be read");
    }

    void takingThePassphraseForgetsTheCode()
    {
        m_isRecovery->click();
        QTest::keyClicks(m_secret, u"ABCD"_s);
        m_isRecovery->click();
        QCOMPARE(m_secret->echoMode(), QLineEdit::Password);
        QVERIFY(m_secret->text().isEmpty());
    }

    void onlyWhoTypesItMakesItReadable()
    {
        m_shown->click();
        QCOMPARE(m_secret->text(), u"hemmelige ord"_s);
        QCOMPARE(m_secret->echoMode(), QLineEdit::Normal);
    }

    void aDoorThatWasLeftHasForgottenIt()
    {
        m_page->hide();
        m_page->show();
        m_shown->click();
        m_secret->undo();
        QVERIFY(m_secret->text().isEmpty());
        QTest::keyClicks(m_secret, u"ord"_s);
        m_page->showFile(u"/et/sted/annen.tvers"_s);
        m_shown->click();
        m_secret->undo();
        QVERIFY(m_secret->text().isEmpty());
    }

    /// In letters that the font has: nothing steps in for one that it has not.
    void eachLetterIsSeenAsADot()
    {
        const QChar mask(
            m_secret->style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, {}, m_secret));
        QVERIFY2(m_secret->fontMetrics().inFont(mask), qPrintable(QString(mask)));
        m_shown->setFocus(); // no caret
        m_secret->setText({});
        const int none = darkPixels(*m_secret);
        m_secret->setText(u"aaaa"_s);
        const int four = darkPixels(*m_secret);
        m_secret->setText(u"aaaaaaaa"_s);
        QVERIFY2(four > none, qPrintable(u"%1 %2"_s.arg(none).arg(four)));
        QVERIFY(darkPixels(*m_secret) > four);
    }

    /// With whatever it says, in a window of its own size.
    void thePassphraseDialogShowsAllOfItself()
    {
        PassphraseDialog dialog(u"Velg en passordfrase"_s, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *page = dialog.findChild<QScrollArea *>();
        QVERIFY(page);
        const auto fits = [page] { return page->verticalScrollBar()->maximum() == 0; };
        QVERIFY(fits());
        const auto fields = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            field->setText(u"eksempel"_s);
            QCoreApplication::processEvents();
            QVERIFY(fits());
            field->setText(u"x"_s);
            QCoreApplication::processEvents();
            QVERIFY(fits());
        }
    }

private:
    std::unique_ptr<UnlockPage> m_page;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_shown = nullptr;
    QCheckBox *m_isRecovery = nullptr;
};

QTEST_MAIN(UnlockPageTest)
#include "unlockpagetest.moc"
