// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The preview by keyboard, and what it shows.
#include "ui/shell/previewdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace tvers;

namespace {

/// Two pages, landscape; on A3 there is room for all on one.
TaggedDrawing twoPages(const QPrinter &printer)
{
    TaggedDrawing pages({QStringLiteral("To sider"), QStringLiteral("nb")});
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    pages.addSheet(size);
    if (size.width() < 400)
        pages.addSheet(size);
    return pages;
}

} // namespace

class PreviewDialogTest : public QObject
{
    Q_OBJECT

    QWidget m_window;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<PreviewDialog> m_dialog;

    QPushButton &button(const QString &start) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&').startsWith(start))
                return *one;
        }
        qFatal("no such button");
    }

private slots:
    void initTestCase() { m_window.resize(1000, 700); }
    void init()
    {
        // The offscreen platform has no hints for the size of a window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        m_printer = std::make_unique<QPrinter>(QPrinter::ScreenResolution);
        m_printer->setOutputFormat(QPrinter::PdfFormat);
        m_printer->setPageOrientation(QPageLayout::Landscape);
        m_dialog = std::make_unique<PreviewDialog>(*m_printer, twoPages,
                                                   PreviewDialog::Papers::A4AndA3, &m_window);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void everyPageIsThereAndTheyStayTurned()
    {
        QCOMPARE(m_dialog->pages(), 2);
        QCOMPARE(m_dialog->page(), 1);
        QCOMPARE(m_printer->pageLayout().orientation(), QPageLayout::Landscape);
        auto *number = m_dialog->findChild<QSpinBox *>();
        QCOMPARE(number->maximum(), 2);
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Up);
        QCOMPARE(m_dialog->page(), 2);
    }

    void paperIsChosenThereAndTakenAlongToThePrinter()
    {
        auto *paper = m_dialog->findChild<QComboBox *>();
        QVERIFY(paper->isVisible());
        QCOMPARE(paper->currentText(), QStringLiteral("A4"));
        paper->setCurrentIndex(paper->findText(QStringLiteral("A3")));
        QCOMPARE(m_dialog->pages(), 1);
        QCOMPARE(m_printer->pageLayout().pageSize().id(), QPageSize::A3);
        QCOMPARE(m_printer->pageLayout().orientation(), QPageLayout::Landscape);
        paper->setCurrentIndex(0);
        QCOMPARE(m_dialog->pages(), 2);
        QCOMPARE(m_printer->pageLayout().pageSize().id(), QPageSize::A4);
    }

    void paperThatIsLaidOutOnceHasNoChoice()
    {
        PreviewDialog other(*m_printer, twoPages, PreviewDialog::Papers::AsItIs, &m_window);
        other.show();
        QVERIFY(!other.findChild<QComboBox *>()->isVisible());
    }

    void tabReachesEveryButton()
    {
        QList<QPushButton *> left = m_dialog->findChildren<QPushButton *>();
        QCOMPARE(left.size(), 6);
        for (int i = 0; i < 20; ++i) {
            left.removeOne(qobject_cast<QPushButton *>(m_dialog->focusWidget()));
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(left.isEmpty());
    }

    /// Not the thumbnail that Qt begins with.
    void theWholePageIsAsLargeAsFits()
    {
        const double whole = m_dialog->zoom();
        button(QStringLiteral("Page width")).click();
        QVERIFY(m_dialog->zoom() >= whole);
        button(QStringLiteral("Larger")).click();
        const double larger = m_dialog->zoom();
        QVERIFY(larger > whole);
        button(QStringLiteral("Smaller")).click();
        QVERIFY(m_dialog->zoom() < larger);
        button(QStringLiteral("Whole page")).click();
        QCOMPARE(m_dialog->zoom(), whole);
        QVERIFY2(whole > 0.4, qPrintable(QString::number(whole)));
    }

    void itIsClosedByItsButtonAndByEscape()
    {
        button(QStringLiteral("Close")).click();
        QVERIFY(!m_dialog->isVisible());
        m_dialog->show();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }
};

QTEST_MAIN(PreviewDialogTest)
#include "previewdialogtest.moc"
