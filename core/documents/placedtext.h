// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Lines of a text on the page, with what each piece of them means.
#pragma once

#include "core/documents/linebreaker.h"
#include "core/documents/pageflow.h"

namespace tvers {

/// How a text looks.
struct TextLook {
    TextFont font;
    Colour colour;
    TableColumn::Align align = TableColumn::Align::Left;

    double lineHeight() const { return font.size * noto::lineHeight; }
};

/// One text that is put on pages, all at once or piece by piece: links and
/// passages in other languages keep their node from page to page.
class PlacedText
{
public:
    /// Without a \a node the text is an artifact: something said before.
    PlacedText(const RichText &text, const TextLook &look, std::optional<int> node, PageFlow &flow);

    /// \a lines from \a corner down, aligned within \a width.
    void place(const QList<TextLine> &lines, QPointF corner, double width);

private:
    void addLine(const TextLine &line, QPointF base);
    void addPiece(const LinePiece &piece, QPointF base);
    void flush();
    int nodeOf(qsizetype source);

    const RichText &m_text;
    TextLook m_look;
    std::optional<int> m_node;
    PageFlow &m_flow;
    QHash<qsizetype, int> m_nodes; ///< of sources that have their own
    DrawingItem m_item;            ///< what is gathered for one node
    int m_itemNode = 0;
};

} // namespace tvers
