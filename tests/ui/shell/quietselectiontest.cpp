// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which of two lists has the focus is seen from afar, light and dark.
#include "ui/shell/quietselection.h"
#include "tests/ui/shell/contrast.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

int accentPixels(QListWidget &list)
{
    const QImage image = list.viewport()->grab().toImage();
    const QRgb accent = QApplication::palette().color(QPalette::Highlight).rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == accent ? 1 : 0;
    }
    return found;
}

} // namespace

class QuietSelectionTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        Looks::apply(Looks::Appearance::Light);
        m_window = std::make_unique<QWidget>();
        auto *line = new QHBoxLayout(m_window.get());
        for (QListWidget **list : {&m_one, &m_other}) {
            *list = new QListWidget;
            for (const QString &words : {u"Oversikt"_s, u"Årshjul"_s})
                new QListWidgetItem(iconOf(Symbol::Wheel), words, *list);
            (*list)->setCurrentRow(0);
            line->addWidget(*list);
        }
        m_window->resize(500, 200);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void theListWithTheFocusIsTheOneInFullColour_data()
    {
        QTest::addColumn<Looks::Appearance>("appearance");
        QTest::newRow("light") << Looks::Appearance::Light;
        QTest::newRow("dark") << Looks::Appearance::Dark;
    }
    void theListWithTheFocusIsTheOneInFullColour()
    {
        QFETCH(const Looks::Appearance, appearance);
        Looks::apply(appearance);
        QCoreApplication::processEvents(); // widgets hear of it by then
        m_one->setFocus();
        const int focused = accentPixels(*m_one);
        const int quiet = accentPixels(*m_other);
        QVERIFY2(quiet > 0, "by an edge it is seen without colours too");
        QVERIFY2(quiet * 5 < focused, qPrintable(u"%1 of %2"_s.arg(quiet).arg(focused)));
        m_other->setFocus();
        QVERIFY(accentPixels(*m_one) * 5 < accentPixels(*m_other));
    }

    void wordsAndPicturesAreReadOnThePaleGround_data()
    {
        theListWithTheFocusIsTheOneInFullColour_data();
    }
    void wordsAndPicturesAreReadOnThePaleGround()
    {
        QFETCH(const Looks::Appearance, appearance);
        Looks::apply(appearance);
        QStyleOptionViewItem item;
        item.palette = QApplication::palette();
        item.icon = iconOf(Symbol::Wheel);
        item.decorationSize = QSize(24, 24);
        const QStyleOptionViewItem quiet = quietened(item);
        const QColor ground = quiet.palette.color(QPalette::Highlight);
        QVERIFY(contrast(quiet.palette.color(QPalette::HighlightedText), ground) >= 4.5);
        for (const QColor &ink : {Looks::quietText(), Looks::warningText(), Looks::stopText()})
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name()));
        QCOMPARE(quiet.icon.pixmap(24, 24, QIcon::Selected).toImage(),
                 item.icon.pixmap(24, 24, QIcon::Normal).toImage());
    }

    /// They would go to any button that stands below, in another part of the window.
    void arrowKeysOnAButtonLeaveTheFocusThere()
    {
        QWidget window;
        auto *above = new QPushButton(u"Lås"_s, &window);
        auto *below = new QPushButton(u"Senere skoleår"_s, &window);
        below->move(0, 100);
        auto *choice = new QCommandLinkButton(u"Begynn"_s, &window);
        choice->move(0, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        above->setFocus();
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left}) {
            QTest::keyClick(above, key);
            QCOMPARE(window.focusWidget(), above);
        }
    }

private:
    std::unique_ptr<QWidget> m_window;
    QListWidget *m_one = nullptr;
    QListWidget *m_other = nullptr;
};

QTEST_MAIN(QuietSelectionTest)
#include "quietselectiontest.moc"
