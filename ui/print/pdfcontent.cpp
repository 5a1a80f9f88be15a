// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfcontent.h"

#include <QTransform>
#include <QtMath>

#include <cmath>

namespace tvers {

namespace {

using pdf::points;

QByteArray rgb(Colour colour)
{
    const auto part = [](quint8 value) { return pdf::number(value / 255.0); };
    return part(colour.red) + ' ' + part(colour.green) + ' ' + part(colour.blue);
}

} // namespace

QByteArray PdfContent::point(QPointF mm) const
{
    return points(mm.x()) + ' ' + points(m_size.height() - mm.y());
}

void PdfContent::add(const DrawingItem &item, const QByteArray &opening)
{
    m_operators += opening + '\n';
    for (const auto &part : item.parts)
        std::visit([this](const auto &drawn) { draw(drawn); }, part);
    m_operators += "EMC\n";
}

void PdfContent::draw(const DrawnPath &path)
{
    if (path.fill)
        m_operators += rgb(*path.fill) + " rg\n";
    if (path.stroke) {
        QByteArray dashes;
        for (const double dash : path.stroke->dashes)
            dashes += points(dash) + ' ';
        m_operators += rgb(path.stroke->colour) + " RG " + points(path.stroke->width) + " w [" +
                       dashes.trimmed() + "] 0 d\n";
    }
    for (const Path::Element &element : path.path.elements()) {
        switch (element.kind) {
        case Path::Kind::Move: m_operators += point(element.to) + " m\n"; break;
        case Path::Kind::Line: m_operators += point(element.to) + " l\n"; break;
        case Path::Kind::Curve:
            m_operators += point(element.first) + ' ' + point(element.second) + ' ' +
                           point(element.to) + " c\n";
            break;
        case Path::Kind::Close: m_operators += "h\n"; break;
        }
    }
    m_operators += path.fill && path.stroke ? "B*\n" : path.fill ? "f*\n" : "S\n";
}

/// Letters that lie askew are read as one text only when the file says so.
void PdfContent::draw(const DrawnBentText &text)
{
    m_operators += "/Span << /ActualText " + pdf::text(text.bent.text) + " >> BDC\n";
    for (const GlyphRun &run : text.bent.runs)
        draw(run, text.colour);
    m_operators += "EMC\n";
}

void PdfContent::draw(const GlyphRun &run, Colour colour)
{
    if (run.glyphs.isEmpty())
        return;
    const double turn = qDegreesToRadians(run.rotation);
    const QByteArray cosine = pdf::number(std::cos(turn));
    const QByteArray sine = pdf::number(std::sin(turn));
    const QByteArray minusSine = pdf::number(-std::sin(turn));
    m_operators += "BT " + rgb(colour) + " rg /F" + QByteArray::number(int(run.face)) + ' ' +
                   points(run.size) + " Tf " + cosine + ' ' + minusSine + ' ' + sine + ' ' +
                   cosine + ' ' + point(run.origin) + " Tm " + m_fonts[size_t(run.face)].show(run) +
                   " ET\n";
    drawMissing(run, colour);
}

/// What the font has no letter for is an empty box, and still read as what it is.
/// Source: ISO 14289-1:2014, 7.21.8: no reference to .notdef.
void PdfContent::drawMissing(const GlyphRun &run, Colour colour)
{
    for (const PlacedGlyph &glyph : run.glyphs) {
        if (glyph.index != PdfFont::missing)
            continue;
        QTransform turned;
        turned.translate(run.origin.x(), run.origin.y());
        turned.rotate(run.rotation);
        const double em = run.size;
        Path box;
        for (const QPointF corner : {QPointF(0.1, 0), QPointF(0.5, 0), QPointF(0.5, -0.7),
                                     QPointF(0.1, -0.7), QPointF(0.1, 0)}) {
            const QPointF at = turned.map(glyph.at + corner * em);
            box.isEmpty() ? box.moveTo(at) : box.lineTo(at);
        }
        box.close();
        const bool pair = run.text.sliced(glyph.character, 1)[0].isHighSurrogate();
        m_operators += "/Span << /ActualText " +
                       pdf::text(run.text.mid(glyph.character, pair ? 2 : 1)) + " >> BDC\n";
        draw(DrawnPath{box, std::nullopt, Stroke{colour, em * 0.05}});
        m_operators += "EMC\n";
    }
}

QByteArray pdf::points(double mm)
{
    const double pointsPerMm = 72 / 25.4;
    return number(mm * pointsPerMm);
}

QByteArray pdf::rectangle(const QRectF &mm, double pageHeight)
{
    return '[' + points(mm.left()) + ' ' + points(pageHeight - mm.bottom()) + ' ' +
           points(mm.right()) + ' ' + points(pageHeight - mm.top()) + ']';
}

} // namespace tvers
