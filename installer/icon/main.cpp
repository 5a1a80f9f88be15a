// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Draws the program's sign for desktops while packages are made:
/// tvers_icons FOLDER. It is not part of any package.
#include "installer/icon/icofile.h"
#include "ui/shell/programicon.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;
using tvers::IconLayer;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(path.section(u'/', 0, -2)) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.flush();
}

/// A path in SVG's words.
QString outlineOf(const QPainterPath &path)
{
    QString words;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement: words += u'M'; break;
        case QPainterPath::LineToElement: words += u'L'; break;
        case QPainterPath::CurveToElement: words += u'C'; break;
        case QPainterPath::CurveToDataElement: words += u' '; break;
        }
        words += u"%1 %2"_s.arg(element.x, 0, 'g', 6).arg(element.y, 0, 'g', 6);
    }
    return words;
}

QByteArray svg()
{
    constexpr int side = 128;
    QString text =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\">\n"_s.arg(side);
    for (const IconLayer &layer : tvers::programIconLayers(side)) {
        const QString ink =
            layer.stroke > 0
                ? u"fill=\"none\" stroke-linecap=\"round\" stroke=\"%1\" stroke-width=\"%2\""_s
                      .arg(layer.colour.name())
                      .arg(layer.stroke)
                : u"fill=\"%1\""_s.arg(layer.colour.name());
        text += u"<path %1 d=\"%2\"/>\n"_s.arg(ink, outlineOf(layer.path));
    }
    return (text + u"</svg>\n"_s).toUtf8();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("tvers_icons FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    const QString name = folder + u"/hicolor/%1/apps/no.tvers.Tvers.%2"_s;
    bool written = write(name.arg(u"scalable"_s, u"svg"_s), svg());
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QByteArray png = tvers::pngOf(tvers::programIconImage(side));
        written = write(name.arg(u"%1x%1"_s.arg(side), u"png"_s), png) && written;
    }
    QList<QImage> images;
    for (const int side : {16, 20, 24, 32, 40, 48, 64, 256})
        images.append(tvers::programIconImage(side));
    written = write(folder + u"/tvers.ico"_s, tvers::icoOf(images)) && written;
    return written ? 0 : 1;
}
