// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Filling pages from top to bottom.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/wheel/typesetter.h"
#include "core/wheel/wheelink.h"

namespace tvers {

/// Lengths in mm. There is a page from the beginning, and the pen at its top.
class PageFlow
{
public:
    PageFlow(const Document &document, const Typesetter &type);

    const QRectF &area() const { return m_area; } ///< of every page, inside head and foot
    double top() const { return m_y; }            ///< where the pen is
    double left() const { return m_area.bottom() - m_y; }
    bool atTop() const { return m_y <= m_area.top(); }
    int sheet() const { return m_drawing.sheets() - 1; }

    void newPage();
    /// A new page if \a height does not fit below; none at the top of one.
    void need(double height);
    void advance(double height) { m_y += height; }
    /// Empty space; none at the top of a page.
    void skip(double height);

    TaggedDrawing &drawing() { return m_drawing; }
    const Typesetter &type() const { return m_type; }
    const WheelInk &ink() const { return m_ink; }
    double textSize() const { return m_document.page.textSize; }

    /// The pages with their heads and feet.
    TaggedDrawing finished() &&;

private:
    void addFrame(int sheet);
    void addText(int sheet, const GlyphRun &run);
    TextFont smallFont() const { return {Face::Regular, textSize() * 0.8}; }

    const Document &m_document;
    const Typesetter &m_type;
    WheelInk m_ink;
    TaggedDrawing m_drawing;
    QRectF m_area;
    double m_y = 0;
};

/// \a item in \a box, which is as wide as \a scale makes the whole drawing.
DrawingItem placedIn(const DrawingItem &item, QPointF origin, double scale);

} // namespace tvers
