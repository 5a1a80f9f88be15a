// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is drawn on one page of a PDF, as its operators.
#pragma once

#include "ui/print/pdffont.h"

#include <array>

namespace tvers {

/// Turns mm from the upper left into points from the lower left.
class PdfContent
{
public:
    /// \a fonts: one for each face, in their order, shared by all pages.
    PdfContent(QSizeF size, std::array<PdfFont, faceCount> &fonts) : m_size(size), m_fonts(fonts) {}

    /// \a opening: the operator of the marked content that the item is, such as
    /// "/Span << /MCID 3 >> BDC".
    void add(const DrawingItem &item, const QByteArray &opening);
    const QByteArray &operators() const { return m_operators; }

private:
    void draw(const DrawnPath &path);
    void draw(const DrawnText &text) { draw(text.run, text.colour); }
    void draw(const DrawnBentText &text);
    void draw(const GlyphRun &run, Colour colour);
    void drawMissing(const GlyphRun &run, Colour colour);
    QByteArray point(QPointF mm) const;

    QSizeF m_size;
    std::array<PdfFont, faceCount> &m_fonts;
    QByteArray m_operators;
};

namespace pdf {
/// Millimetres in points.
QByteArray points(double mm);
/// A box on a page of \a pageHeight mm: left, bottom, right, top in points.
QByteArray rectangle(const QRectF &mm, double pageHeight);
} // namespace pdf

} // namespace tvers
