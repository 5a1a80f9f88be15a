// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QFile>
#include <QFontDatabase>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray read(const QString &name)
{
    QFile file(u":/fonts/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return file.readAll();
}

/// Makes the faces known to Qt, once; the family they are known by: one of our
/// own, so that an installed Noto Sans with other glyphs is never measured instead.
QString loadedFamily()
{
    const int id = QFontDatabase::addApplicationFontFromData(fontBytes(Face::Regular));
    QFontDatabase::addApplicationFontFromData(fontBytes(Face::Bold));
    QFontDatabase::addApplicationFontFromData(fontBytes(Face::Italic));
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

} // namespace

const QByteArray &fontBytes(Face face)
{
    static const QByteArray regular = read(u"NotoSans-Regular.ttf"_s);
    static const QByteArray bold = read(u"NotoSans-Bold.ttf"_s);
    static const QByteArray italic = read(u"NotoSans-Italic.ttf"_s);
    switch (face) {
    case Face::Regular: return regular;
    case Face::Bold: return bold;
    case Face::Italic: return italic;
    }
    Q_UNREACHABLE();
}

QFont fontOf(Face face, double pixelSize)
{
    static const QString family = loadedFamily();
    QFont font(family);
    font.setPixelSize(int(pixelSize));
    font.setWeight(face == Face::Bold ? QFont::Bold : QFont::Normal);
    font.setItalic(face == Face::Italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::NoFontMerging));
    return font;
}

} // namespace tvers
