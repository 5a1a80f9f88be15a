// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is drawn on one page of a PDF, as its operators.
#pragma once

#include "ui/print/pdffont.h"

#include <array>

namespace tvers {

/// What stands round an item in the content: the seam for a structure tree.
/// Without one, nothing does.
class PdfTags
{
public:
    PdfTags() = default;
    virtual ~PdfTags() = default;
    Q_DISABLE_COPY_MOVE(PdfTags)

    /// The operator that opens the item's marked content on \a page, such as
    /// "/Span << /MCID 3 >> BDC"; empty: it is not marked.
    virtual QByteArray open(const DrawingItem &item, int page) = 0;
};

/// Turns mm from the upper left into points from the lower left.
class PdfContent
{
public:
    /// \a fonts: regular and bold, in this order, shared by all pages.
    PdfContent(QSizeF size, std::array<PdfFont, 2> &fonts) : m_size(size), m_fonts(fonts) {}

    void add(const DrawingItem &item, const QByteArray &opening = {});
    const QByteArray &operators() const { return m_operators; }

private:
    void draw(const DrawnPath &path);
    void draw(const DrawnText &text) { draw(text.run, text.colour); }
    void draw(const DrawnBentText &text);
    void draw(const GlyphRun &run, Colour colour);
    QByteArray point(QPointF mm) const;

    QSizeF m_size;
    std::array<PdfFont, 2> &m_fonts;
    QByteArray m_operators;
};

} // namespace tvers
