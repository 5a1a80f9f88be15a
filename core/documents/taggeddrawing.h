// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is drawn, and what it means to somebody who does not see it.
#pragma once

#include "core/documents/document.h"

namespace tvers {

/// The standard structure types of PDF 1.4 that Tvers uses.
enum class Tag {
    Document,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    WholeTable, ///< "Table"
    Caption,
    TableRow,
    TableHead,
    TableData,
    Figure,
    Link,
    Span,
};

/// The name in PDF: "H1", "TH".
QLatin1StringView stored(Tag tag);

/// An item of a sheet.
struct ItemPlace {
    int sheet;
    int item;
    friend bool operator==(ItemPlace, ItemPlace) = default;
};

/// One part of what is read.
struct TagNode {
    enum class Scope { None, Row, Column };

    Tag tag;
    QString alternative = {};  ///< of a Figure; what a Link leads to
    QString language = {};     ///< where it is not the document's
    QString title = {};        ///< of a heading, or of a head over rows: its bookmark
    QString link = {};         ///< of a Link: where it leads
    Scope scope = Scope::None; ///< of a TableHead
    int columns = 1;           ///< of a cell
    bool numbered = false;     ///< of a List
    QRectF box = {};           ///< of a Figure, on its sheet, in mm

    /// In reading order: another node, or something drawn.
    using Kid = std::variant<int, ItemPlace>;
    int parent = 0;
    QList<Kid> kids = {};
};

/// What nobody needs to have read out.
enum class Artifact {
    Layout,     ///< rules, grounds
    Pagination, ///< heads and feet of pages, heads that are repeated
};

/// A link's area on a sheet, in mm.
struct LinkArea {
    int node;
    int sheet;
    QRectF box;
};

/// Invariant: every item of the drawing is content of one node, or an artifact.
class TaggedDrawing
{
public:
    explicit TaggedDrawing(const DocumentAbout &about);

    const DocumentAbout &about() const { return m_about; }
    const DrawingList &drawing() const { return m_drawing; }
    const QList<TagNode> &nodes() const { return m_nodes; } ///< the first is the document
    const QList<LinkArea> &links() const { return m_links; }
    /// The node that the item is content of; or what kind of artifact it is.
    std::variant<int, Artifact> meaningOf(ItemPlace place) const;

    void addSheet(QSizeF size);
    int sheets() const { return int(m_drawing.sheets.size()); }
    /// The new node is read after those that \a parent has already.
    int addNode(int parent, TagNode node);
    void addContent(int node, int sheet, const DrawingItem &item);
    void addArtifact(Artifact kind, int sheet, const DrawingItem &item);
    void addLink(const LinkArea &area) { m_links.append(area); }
    TagNode &node(int index) { return m_nodes[index]; }

private:
    DocumentAbout m_about;
    DrawingList m_drawing;
    QList<TagNode> m_nodes;
    QList<QList<std::variant<int, Artifact>>> m_meanings;
    QList<LinkArea> m_links;
};

} // namespace tvers
