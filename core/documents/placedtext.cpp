// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/placedtext.h"

namespace tvers {

using Align = TableColumn::Align;

PlacedText::PlacedText(const RichText &text, const TextLook &look, std::optional<int> node,
                       PageFlow &flow) :
    m_text(text), m_look(look), m_node(node), m_flow(flow), m_itemNode(node.value_or(0))
{}

int PlacedText::nodeOf(qsizetype source)
{
    const TextRun &run = m_text[source];
    if (!m_node || (run.link.isEmpty() && run.language.isEmpty()))
        return m_node.value_or(0);
    if (!m_nodes.contains(source)) {
        TagNode node{run.link.isEmpty() ? Tag::Span : Tag::Link};
        node.language = run.language;
        node.link = run.link;
        node.alternative = run.link.isEmpty() ? QString() : run.text;
        m_nodes.insert(source, m_flow.drawing().addNode(*m_node, node));
    }
    return m_nodes.value(source);
}

void PlacedText::flush()
{
    if (m_item.parts.isEmpty())
        return;
    if (m_node)
        m_flow.drawing().addContent(m_itemNode, m_flow.sheet(), m_item);
    else
        m_flow.drawing().addArtifact(Artifact::Pagination, m_flow.sheet(), m_item);
    m_item.parts.clear();
}

void PlacedText::addPiece(const LinePiece &piece, QPointF base)
{
    const bool leads = !m_text[piece.source].link.isEmpty();
    const bool ownNode = leads || !m_text[piece.source].language.isEmpty();
    if (m_node && (ownNode ? m_nodes.value(piece.source, -1) : *m_node) != m_itemNode) {
        flush(); // before the node is made: what was before is read before
        m_itemNode = nodeOf(piece.source);
    }
    GlyphRun run = piece.run;
    run.origin += base;
    m_item.parts.append(DrawnText{run, leads ? m_flow.ink().accent : m_look.colour});
    if (!leads)
        return;
    const double below = base.y() + m_look.font.size * 0.12;
    m_item.parts.append(
        DrawnPath{Path::line({{run.origin.x(), below}, {run.origin.x() + run.advance, below}}),
                  std::nullopt, Stroke{m_flow.ink().accent, m_look.font.size * 0.05}});
    if (m_node)
        m_flow.drawing().addLink({m_itemNode, m_flow.sheet(), run.box()});
}

void PlacedText::addLine(const TextLine &line, QPointF base)
{
    for (const LinePiece &piece : line.pieces)
        addPiece(piece, base);
    if (!line.hyphen)
        return;
    const double em = m_look.font.size; // the hyphen of Noto Sans, which is no letter here
    const QRectF stroke(base.x() + *line.hyphen + 0.04 * em, base.y() - 0.314 * em, 0.24 * em,
                        0.08 * em);
    m_item.parts.append(DrawnPath{Path::rectangle(stroke), m_look.colour});
}

void PlacedText::place(const QList<TextLine> &lines, QPointF corner, double width)
{
    double y = corner.y() + noto::ascent * m_look.font.size;
    for (const TextLine &line : lines) {
        const double room = width - line.width;
        const double shift = m_look.align == Align::Left     ? 0
                             : m_look.align == Align::Middle ? room / 2
                                                             : room;
        addLine(line, {corner.x() + shift, y});
        y += m_look.lineHeight();
    }
    flush();
}

} // namespace tvers
