// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/taggedwheel.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tableColumns = 4; ///< number, day, week, what

bool saysSomething(const DrawingItem &item)
{
    return std::any_of(item.parts.begin(), item.parts.end(), [](const DrawnPart &part) {
        return !std::holds_alternative<DrawnPath>(part);
    });
}

QString textOf(const DrawingItem &item)
{
    QStringList texts;
    for (const DrawnPart &part : item.parts) {
        if (const auto *text = std::get_if<DrawnText>(&part))
            texts.append(text->run.text);
    }
    return texts.join(u' ');
}

QRectF boundsOf(const DrawingItem &item)
{
    QRectF box;
    for (const DrawnPart &part : item.parts) {
        if (const auto *path = std::get_if<DrawnPath>(&part))
            box |= path->path.bounds();
        else if (const auto *text = std::get_if<DrawnText>(&part))
            box |= text->run.box();
    }
    return box;
}

class WheelTagger
{
public:
    explicit WheelTagger(const DrawingList &drawing) :
        m_drawing(drawing), m_tagged({drawing.title, drawing.language})
    {}

    TaggedDrawing tag()
    {
        if (hasTitle())
            m_title = m_tagged.addNode(0, {Tag::Heading1}); // read before the picture below it
        for (m_sheet = 0; m_sheet < int(m_drawing.sheets.size()); ++m_sheet) {
            m_tagged.addSheet(m_drawing.sheets[m_sheet].size);
            for (const DrawingItem &item : m_drawing.sheets[m_sheet].items)
                add(item);
        }
        return std::move(m_tagged);
    }

private:
    bool hasTitle() const
    {
        const QList<DrawingSheet> &sheets = m_drawing.sheets;
        return std::any_of(sheets.begin(), sheets.end(), [](const DrawingSheet &sheet) {
            return std::any_of(sheet.items.begin(), sheet.items.end(), [](const DrawingItem &item) {
                return item.place == DrawingPlace::Title;
            });
        });
    }

    /// What stands in several lines or columns is no single word to who has it read out.
    static DrawingItem withSpaces(DrawingItem item)
    {
        for (qsizetype i = 0; i + 1 < item.parts.size(); ++i) {
            if (auto *text = std::get_if<DrawnText>(&item.parts[i]))
                text->run.text += u' ';
        }
        return item;
    }

    void add(const DrawingItem &drawn)
    {
        const bool isPicture = drawn.place == DrawingPlace::Picture;
        const DrawingItem item = isPicture ? drawn : withSpaces(drawn);
        if (item.place != DrawingPlace::ListLine)
            m_list.reset();
        switch (item.place) {
        case DrawingPlace::Picture: addPicture(item); break;
        case DrawingPlace::Title: addHeading(*m_title, item); break;
        case DrawingPlace::Heading:
            m_table.reset();
            addHeading(m_tagged.addNode(0, {Tag::Heading2}), item);
            break;
        case DrawingPlace::TableHead: addTableHead(item); break;
        case DrawingPlace::TableGroup: addTableGroup(item); break;
        case DrawingPlace::TableRow: addTableRow(item); break;
        case DrawingPlace::Text:
            m_tagged.addContent(m_tagged.addNode(0, {Tag::Paragraph}), m_sheet, item);
            break;
        case DrawingPlace::ListLine: addListLine(item); break;
        case DrawingPlace::Frame: m_tagged.addArtifact(Artifact::Pagination, m_sheet, item); break;
        }
    }

    /// Each text by itself: a reader would make «januarfebruar» of two months.
    void addPicture(const DrawingItem &item)
    {
        if (!m_figure) {
            m_figure = m_tagged.addNode(0, {Tag::Figure});
            const QString &alternative = m_drawing.alternative;
            m_tagged.node(*m_figure).alternative =
                alternative.isEmpty() ? m_drawing.title : alternative;
        }
        QRectF &box = m_tagged.node(*m_figure).box;
        const QRectF page({0, 0}, m_drawing.sheets[m_sheet].size);
        box = (box | boundsOf(item)) & page;
        const int node = saysSomething(item) ? m_tagged.addNode(*m_figure, {Tag::Span}) : *m_figure;
        m_tagged.addContent(node, m_sheet, item);
    }

    void addHeading(int node, const DrawingItem &item)
    {
        m_tagged.node(node).title = textOf(item);
        m_tagged.addContent(node, m_sheet, item);
    }

    int addRow()
    {
        if (!m_table)
            m_table = m_tagged.addNode(0, {Tag::WholeTable});
        return m_tagged.addNode(*m_table, {Tag::TableRow});
    }

    int addHead(int row, TagNode::Scope scope)
    {
        TagNode head{Tag::TableHead};
        head.scope = scope;
        return m_tagged.addNode(row, head);
    }

    void addTableHead(const DrawingItem &item)
    {
        const int row = addRow();
        for (const DrawnPart &part : item.parts)
            m_tagged.addContent(addHead(row, TagNode::Scope::Column), m_sheet,
                                {item.role, item.entry, {part}});
    }

    /// A head of all columns, and a bookmark: a month is what one looks for.
    void addTableGroup(const DrawingItem &item)
    {
        const int head = addHead(addRow(), TagNode::Scope::Column);
        m_tagged.node(head).columns = tableColumns;
        addHeading(head, item);
    }

    void addTableRow(const DrawingItem &item)
    {
        const int row = addRow();
        const auto partOf = [&](int cell, qsizetype from, qsizetype count) {
            for (qsizetype i = from; i < from + count; ++i) // several texts are no single word
                m_tagged.addContent(count > 1 ? m_tagged.addNode(cell, {Tag::Span}) : cell, m_sheet,
                                    {item.role, item.entry, {item.parts[i]}});
        };
        partOf(addHead(row, TagNode::Scope::Row), 0, 2); // number and letter
        for (qsizetype i = 2; i < tableColumns; ++i)
            partOf(m_tagged.addNode(row, {Tag::TableData}), i, 1);
        const qsizetype whole = tableColumns + 1;
        partOf(m_tagged.addNode(row, {Tag::TableData}), tableColumns,
               item.parts.size() - whole + 1);
    }

    /// Its first text is the label, if it is a number; each other one a part.
    void addListLine(const DrawingItem &item)
    {
        if (!m_list)
            m_list = m_tagged.addNode(0, {Tag::List});
        const int line = m_tagged.addNode(*m_list, {Tag::ListItem});
        const int body = m_tagged.addNode(line, {Tag::ListBody});
        for (const DrawnPart &part : item.parts) {
            const DrawingItem single{item.role, item.entry, {part}};
            if (std::holds_alternative<DrawnPath>(part))
                m_tagged.addArtifact(Artifact::Layout, m_sheet, single);
            else
                m_tagged.addContent(m_tagged.addNode(body, {Tag::Span}), m_sheet, single);
        }
    }

    const DrawingList &m_drawing;
    TaggedDrawing m_tagged;
    int m_sheet = 0;
    std::optional<int> m_title;
    std::optional<int> m_figure;
    std::optional<int> m_table; ///< that the rows belong to now
    std::optional<int> m_list;  ///< that the lines belong to now
};

} // namespace

TaggedDrawing tagged(const DrawingList &drawing) { return WheelTagger(drawing).tag(); }

} // namespace tvers
