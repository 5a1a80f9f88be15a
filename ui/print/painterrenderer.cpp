// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/painterrenderer.h"

#include "ui/print/fonts.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

namespace tvers {

namespace {

constexpr double mmPerInch = 25.4;
constexpr int unitsPerEm = 1000;

QColor toQt(Colour colour) { return {colour.red, colour.green, colour.blue}; }

QPainterPath toQt(const Path &path)
{
    QPainterPath result;
    for (const Path::Element &element : path.elements()) {
        switch (element.kind) {
        case Path::Kind::Move: result.moveTo(element.to); break;
        case Path::Kind::Line: result.lineTo(element.to); break;
        case Path::Kind::Curve: result.cubicTo(element.first, element.second, element.to); break;
        case Path::Kind::Close: result.closeSubpath(); break;
        }
    }
    return result;
}

/// Glyphs as outlines: the same on every device, whatever it thinks of fonts.
class GlyphOutlines
{
public:
    const QPainterPath &of(Face face, quint32 glyph)
    {
        auto &known = m_known[int(face)];
        const auto found = known.constFind(glyph);
        return found != known.constEnd() ? *found
                                         : *known.insert(glyph, font(face).pathForGlyph(glyph));
    }

private:
    const QRawFont &font(Face face)
    {
        QRawFont &font = m_fonts[int(face)];
        if (!font.isValid())
            font.loadFromData(fontBytes(face), unitsPerEm, QFont::PreferNoHinting);
        return font;
    }

    QRawFont m_fonts[faceCount];
    QHash<quint32, QPainterPath> m_known[faceCount];
};

void draw(QPainter &painter, const DrawnPath &path)
{
    painter.setBrush(path.fill ? QBrush(toQt(*path.fill)) : Qt::NoBrush);
    painter.setPen(Qt::NoPen);
    if (path.stroke) {
        QPen pen(toQt(path.stroke->colour), path.stroke->width, Qt::SolidLine, Qt::FlatCap,
                 Qt::MiterJoin);
        QList<qreal> dashes; // Qt counts them in line widths
        for (const double dash : path.stroke->dashes)
            dashes.append(dash / path.stroke->width);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
    }
    painter.drawPath(toQt(path.path));
}

void draw(QPainter &painter, const GlyphRun &run, Colour colour, GlyphOutlines &outlines)
{
    painter.save();
    painter.translate(run.origin);
    painter.rotate(run.rotation);
    for (const PlacedGlyph &glyph : run.glyphs) {
        painter.save();
        painter.translate(glyph.at);
        painter.scale(run.size / unitsPerEm, run.size / unitsPerEm);
        painter.fillPath(outlines.of(run.face, glyph.index), toQt(colour));
        painter.restore();
    }
    painter.restore();
}

} // namespace

void paint(QPainter &painter, const DrawingSheet &sheet)
{
    GlyphOutlines outlines;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DrawingItem &item : sheet.items) {
        for (const auto &part : item.parts) {
            if (const auto *path = std::get_if<DrawnPath>(&part))
                draw(painter, *path);
            if (const auto *text = std::get_if<DrawnText>(&part))
                draw(painter, text->run, text->colour, outlines);
            if (const auto *text = std::get_if<DrawnBentText>(&part)) {
                for (const GlyphRun &run : text->bent.runs)
                    draw(painter, run, text->colour, outlines);
            }
        }
    }
}

QImage toImage(const DrawingSheet &sheet, int dotsPerInch)
{
    const double perMm = dotsPerInch / mmPerInch;
    const QSizeF size = sheet.size * perMm;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(perMm * 1000 + 0.5));
    image.setDotsPerMeterY(int(perMm * 1000 + 0.5));
    QPainter painter(&image);
    painter.scale(perMm, perMm);
    paint(painter, sheet);
    return image;
}

} // namespace tvers
