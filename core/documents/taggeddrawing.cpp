// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/taggeddrawing.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(Tag tag)
{
    switch (tag) {
    case Tag::Document: return "Document"_L1;
    case Tag::Heading1: return "H1"_L1;
    case Tag::Heading2: return "H2"_L1;
    case Tag::Heading3: return "H3"_L1;
    case Tag::Paragraph: return "P"_L1;
    case Tag::List: return "L"_L1;
    case Tag::ListItem: return "LI"_L1;
    case Tag::Label: return "Lbl"_L1;
    case Tag::ListBody: return "LBody"_L1;
    case Tag::WholeTable: return "Table"_L1;
    case Tag::Caption: return "Caption"_L1;
    case Tag::TableRow: return "TR"_L1;
    case Tag::TableHead: return "TH"_L1;
    case Tag::TableData: return "TD"_L1;
    case Tag::Figure: return "Figure"_L1;
    case Tag::Link: return "Link"_L1;
    case Tag::Span: return "Span"_L1;
    }
    Q_UNREACHABLE();
}

TaggedDrawing::TaggedDrawing(const DocumentAbout &about) :
    m_about(about), m_drawing{about.title, about.language}, m_nodes{TagNode{Tag::Document}}
{}

std::variant<int, Artifact> TaggedDrawing::meaningOf(ItemPlace place) const
{
    return m_meanings[place.sheet][place.item];
}

void TaggedDrawing::addSheet(QSizeF size)
{
    m_drawing.sheets.append({size});
    m_meanings.append(QList<std::variant<int, Artifact>>());
}

int TaggedDrawing::addNode(int parent, TagNode node)
{
    const int index = int(m_nodes.size());
    node.parent = parent;
    m_nodes.append(std::move(node));
    m_nodes[parent].kids.append(index);
    return index;
}

void TaggedDrawing::addContent(int node, int sheet, const DrawingItem &item)
{
    QList<DrawingItem> &items = m_drawing.sheets[sheet].items;
    m_nodes[node].kids.append(ItemPlace{sheet, int(items.size())});
    m_meanings[sheet].append(node);
    items.append(item);
}

void TaggedDrawing::addArtifact(Artifact kind, int sheet, const DrawingItem &item)
{
    m_meanings[sheet].append(kind);
    m_drawing.sheets[sheet].items.append(item);
}

} // namespace tvers
