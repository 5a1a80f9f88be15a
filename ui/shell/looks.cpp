// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/looks.h"

#include "ui/print/fonts.h"
#include "ui/shell/tversstyle.h"

#include <QApplication>
#include <QFont>
#include <QSettings>

#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One line of the palette, light and dark.
struct Shade {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array shades{
    Shade{QPalette::Window, 0xfff6f2eb, 0xff211e1a},
    Shade{QPalette::WindowText, 0xff26221d, 0xffece6dc},
    Shade{QPalette::Base, 0xffffffff, 0xff191714},
    Shade{QPalette::AlternateBase, 0xfffaf7f2, 0xff1e1b18},
    Shade{QPalette::ToolTipBase, 0xff26221d, 0xffece6dc},
    Shade{QPalette::ToolTipText, 0xffffffff, 0xff191714},
    Shade{QPalette::PlaceholderText, 0xff6a6258, 0xffa89e90},
    Shade{QPalette::Text, 0xff26221d, 0xffece6dc},
    Shade{QPalette::Button, 0xfffbf8f3, 0xff2e2a25},
    Shade{QPalette::ButtonText, 0xff26221d, 0xffece6dc},
    Shade{QPalette::BrightText, 0xffffffff, 0xffffffff},
    Shade{QPalette::Link, 0xff0b5560, 0xff7cc4cf},
    Shade{QPalette::LinkVisited, 0xff0b5560, 0xff7cc4cf},
    Shade{QPalette::Highlight, 0xff0b5560, 0xff7cc4cf},
    Shade{QPalette::HighlightedText, 0xffffffff, 0xff12201f},
    Shade{QPalette::Light, 0xffffffff, 0xff3a352f},
    Shade{QPalette::Midlight, 0xfff6f2eb, 0xff332f29},
    Shade{QPalette::Mid, 0xffb8ad9c, 0xff57504a},
    Shade{QPalette::Dark, 0xff857b6d, 0xff8d8478},
    Shade{QPalette::Shadow, 0xff6a6258, 0xff0c0b0a},
};

constexpr std::array disabledRoles{QPalette::WindowText, QPalette::Text, QPalette::ButtonText};
constexpr QRgb disabledLight = 0xff857b6d;
constexpr QRgb disabledDark = 0xff8d8478;

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                             "Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    return personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    // Before we set our own: what the desktop gave at the start.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() <
                             QGuiApplication::palette().color(QPalette::WindowText).lightness();
    return dark;
#endif
}

/// The system's size, in our letters: «så stor skrift som jeg har valgt».
QFont applicationFont()
{
    const QFont theirs = QApplication::font();
    QFont font = fontOf(Face::Regular, 16);
    if (theirs.pointSizeF() > 0)
        font.setPointSizeF(qMax(theirs.pointSizeF(), 9.5));
    else
        font.setPixelSize(theirs.pixelSize());
    return font;
}

} // namespace

void Looks::apply(Appearance appearance)
{
    if (!qobject_cast<TversStyle *>(QApplication::style()))
        QApplication::setStyle(new TversStyle);
    QApplication::setFont(applicationFont());
    QApplication::setPalette(palette(appearance));
}

bool Looks::isDark()
{
    const QPalette shown = QGuiApplication::palette();
    return shown.color(QPalette::Window).lightness() <
           shown.color(QPalette::WindowText).lightness();
}

QPalette Looks::palette(Appearance appearance)
{
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark());
    QPalette palette;
    for (const Shade &shade : shades)
        palette.setColor(shade.role, QColor::fromRgb(dark ? shade.dark : shade.light));
    for (const QPalette::ColorRole role : disabledRoles)
        palette.setColor(QPalette::Disabled, role,
                         QColor::fromRgb(dark ? disabledDark : disabledLight));
    return palette;
}

QColor Looks::accent() { return QColor::fromRgb(isDark() ? 0xff7cc4cf : 0xff0b5560); }
QColor Looks::quietText() { return QColor::fromRgb(isDark() ? 0xffa89e90 : 0xff625a50); }
QColor Looks::stopText() { return QColor::fromRgb(isDark() ? 0xffff9aa2 : 0xffa3182a); }

QColor Looks::warningText() { return QColor::fromRgb(isDark() ? 0xfff0b37a : 0xff8a4312); }
QColor Looks::line() { return QColor::fromRgb(isDark() ? 0xff8d8478 : 0xff857b6d); }

WheelInk Looks::wheelInk()
{
    if (!isDark()) {
        WheelInk ink;
        ink.paper = colour(0xf6f2eb);
        ink.ground = colour(0xefe9df);
        ink.between = colour(0xf6f2eb);
        ink.month = colour(0xe6decf);
        ink.otherMonth = colour(0xefe9df);
        ink.fineLine = colour(0xe0d8ca);
        return ink;
    }
    WheelInk ink;
    ink.paper = colour(0x211e1a);
    ink.text = colour(0xece6dc);
    ink.quiet = colour(0xa89e90);
    ink.accent = colour(0x7cc4cf);
    ink.ground = colour(0x2a2621);
    ink.between = colour(0x211e1a);
    ink.month = colour(0x37322c);
    ink.otherMonth = colour(0x2e2a25);
    ink.line = colour(0x57504a);
    ink.fineLine = colour(0x37322c);
    ink.schoolHoliday = colour(0x474035);
    ink.publicHoliday = colour(0x5d5446);
    ink.hues = laneHuesOnDark();
    return ink;
}

} // namespace tvers
