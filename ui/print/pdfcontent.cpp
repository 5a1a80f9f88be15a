// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfcontent.h"

#include <QtMath>

#include <cmath>

namespace tvers {

namespace {

constexpr double pointsPerMm = 72 / 25.4;

QByteArray points(double mm) { return pdf::number(mm * pointsPerMm); }

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
    if (!opening.isEmpty())
        m_operators += opening + '\n';
    for (const auto &part : item.parts)
        std::visit([this](const auto &drawn) { draw(drawn); }, part);
    if (!opening.isEmpty())
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
}

} // namespace tvers
