// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pageflow.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSizeF logoRoom(40, 10);
constexpr double frameGap = 4; // between head or foot and what is read

bool hasHead(const PageFrame &frame) { return frame.logo || !frame.head.isEmpty(); }
bool hasFoot(const PageFrame &frame) { return !frame.foot.isEmpty() || !frame.pageOf.isEmpty(); }

QRectF areaOf(const Document &document, double smallLine)
{
    const double margin = document.page.margin;
    const PageFrame &frame = document.frame;
    const double head = frame.logo ? std::max(logoRoom.height(), smallLine) : smallLine;
    return QRectF({0, 0}, document.page.size())
        .adjusted(margin, margin + (hasHead(frame) ? head + frameGap : 0), -margin,
                  -margin - (hasFoot(frame) ? smallLine + frameGap : 0));
}

Path placedIn(const Path &path, QPointF origin, double scale)
{
    Path placed;
    for (const Path::Element &element : path.elements()) {
        const auto at = [&](QPointF point) { return origin + point * scale; };
        switch (element.kind) {
        case Path::Kind::Move: placed.moveTo(at(element.to)); break;
        case Path::Kind::Line: placed.lineTo(at(element.to)); break;
        case Path::Kind::Curve:
            placed.curveTo(at(element.first), at(element.second), at(element.to));
            break;
        case Path::Kind::Close: placed.close(); break;
        }
    }
    return placed;
}

GlyphRun placedIn(GlyphRun run, QPointF origin, double scale)
{
    run.origin = origin + run.origin * scale;
    run.size *= scale;
    run.advance *= scale;
    for (PlacedGlyph &glyph : run.glyphs)
        glyph.at *= scale;
    return run;
}

} // namespace

QSizeF PageSetup::size() const
{
    const QSizeF landscape = sheetOf(paper).size;
    return orientation == Orientation::Landscape ? landscape : landscape.transposed();
}

DrawingItem placedIn(const DrawingItem &item, QPointF origin, double scale)
{
    DrawingItem placed{item.role, item.entry};
    for (DrawnPart part : item.parts) {
        if (auto *path = std::get_if<DrawnPath>(&part)) {
            path->path = placedIn(path->path, origin, scale);
            if (path->stroke) {
                path->stroke->width *= scale;
                for (double &dash : path->stroke->dashes)
                    dash *= scale;
            }
        } else if (auto *text = std::get_if<DrawnText>(&part)) {
            text->run = placedIn(text->run, origin, scale);
        } else if (auto *bent = std::get_if<DrawnBentText>(&part)) {
            for (GlyphRun &run : bent->bent.runs)
                run = placedIn(run, origin, scale);
        }
        placed.parts.append(part);
    }
    return placed;
}

PageFlow::PageFlow(const Document &document, const Typesetter &type) :
    m_document(document), m_type(type), m_drawing(document.about)
{
    m_area = areaOf(document, smallFont().size * noto::lineHeight);
    newPage();
}

void PageFlow::newPage()
{
    m_drawing.addSheet(m_document.page.size());
    m_y = m_area.top();
}

void PageFlow::need(double height)
{
    const double rounding = 1e-6;
    if (height > left() + rounding && !atTop())
        newPage();
}

void PageFlow::skip(double height)
{
    if (!atTop())
        m_y += height;
}

TaggedDrawing PageFlow::finished() &&
{
    for (int sheet = 0; sheet < m_drawing.sheets(); ++sheet)
        addFrame(sheet);
    return std::move(m_drawing);
}

void PageFlow::addText(int sheet, const GlyphRun &run)
{
    if (!run.text.isEmpty())
        m_drawing.addArtifact(Artifact::Pagination, sheet,
                              {DrawingRole::Plain, {}, {DrawnText{run, m_ink.quiet}}});
}

/// The municipality's name and mark above, date and page below.
void PageFlow::addFrame(int sheet)
{
    const PageFrame &frame = m_document.frame;
    const TextFont font = smallFont();
    const double margin = m_document.page.margin;
    const double half = m_area.width() / 2;
    const double above = margin + noto::ascent * font.size;
    const double below = m_document.page.size().height() - margin - noto::descent * font.size;
    addText(sheet,
            m_type.set(m_type.shortened(frame.head, font, half), font, {m_area.left(), above}));
    addText(sheet, m_type.set(m_type.shortened(frame.foot, font, half * 1.5), font,
                              {m_area.left(), below}));
    if (!frame.pageOf.isEmpty())
        addText(sheet, m_type.set(frame.pageOf.arg(sheet + 1).arg(m_drawing.sheets()), font,
                                  {m_area.right(), below}, Typesetter::Align::Right));
    if (!frame.logo)
        return;
    const QSizeF size = frame.logo->size;
    const double scale =
        std::min(logoRoom.width() / size.width(), logoRoom.height() / size.height());
    for (const DrawingItem &item : frame.logo->items)
        m_drawing.addArtifact(
            Artifact::Pagination, sheet,
            placedIn(item, {m_area.right() - size.width() * scale, margin}, scale));
}

} // namespace tvers
