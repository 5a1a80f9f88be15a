// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/looks.h"
#include "tests/ui/shell/contrast.h"
#include "ui/shell/symbols.h"

#include <QApplication>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class LooksTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<QPalette::ColorRole>("text");
        QTest::addColumn<QPalette::ColorRole>("ground");
        QTest::newRow("window") << QPalette::WindowText << QPalette::Window;
        QTest::newRow("lists") << QPalette::Text << QPalette::Base;
        QTest::newRow("every other line") << QPalette::Text << QPalette::AlternateBase;
        QTest::newRow("buttons") << QPalette::ButtonText << QPalette::Button;
        QTest::newRow("chosen") << QPalette::HighlightedText << QPalette::Highlight;
        QTest::newRow("what may be typed") << QPalette::PlaceholderText << QPalette::Base;
        QTest::newRow("links") << QPalette::Link << QPalette::Window;
        QTest::newRow("tips") << QPalette::ToolTipText << QPalette::ToolTipBase;
    }
    void textCanBeReadOnItsGround()
    {
        QFETCH(QPalette::ColorRole, text);
        QFETCH(QPalette::ColorRole, ground);
        for (const auto appearance : {Looks::Appearance::Light, Looks::Appearance::Dark}) {
            const QPalette palette = Looks::palette(appearance);
            QVERIFY(contrast(palette.color(text), palette.color(ground)) >= 4.5); // WCAG 1.4.3
        }
    }

    void whatPalettesHaveNoRoleForCanBeSeenToo()
    {
        for (const auto appearance : {Looks::Appearance::Light, Looks::Appearance::Dark}) {
            Looks::apply(appearance);
            QCOMPARE(Looks::isDark(), appearance == Looks::Appearance::Dark);
            const QColor window = QGuiApplication::palette().color(QPalette::Window);
            const QColor base = QGuiApplication::palette().color(QPalette::Base);
            for (const QColor &ground : {window, base}) {
                QVERIFY(contrast(Looks::accent(), ground) >= 4.5);
                QVERIFY(contrast(Looks::quietText(), ground) >= 4.5);
                QVERIFY(contrast(Looks::warningText(), ground) >= 4.5);
                QVERIFY(contrast(Looks::line(), ground) >= 3.0); // WCAG 1.4.11
            }
        }
    }

    void everySymbolDrawsSomethingInsideItsSquare()
    {
        for (int symbol = 0; symbol <= int(Symbol::Close); ++symbol) {
            const QImage image = iconOf(Symbol(symbol)).pixmap(24, 24).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(inked > 10, qPrintable(QString::number(symbol)));
        }
    }

    void symbolsFollowThePalette()
    {
        const auto darkest = [] {
            return iconOf(Symbol::Remove).pixmap(24, 24).toImage().pixelColor(12, 12).lightness();
        };
        Looks::apply(Looks::Appearance::Light);
        const int onLight = darkest();
        Looks::apply(Looks::Appearance::Dark);
        QVERIFY(darkest() > onLight);
    }
};

QTEST_MAIN(LooksTest)
#include "lookstest.moc"
