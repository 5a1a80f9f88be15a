// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/tablesetter.h"

#include "core/documents/columnwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tvers {

namespace {

constexpr double hairline = 0.12;
constexpr double headLine = 0.35;

} // namespace

TableSetter::TableSetter(const TextTable &table, PageFlow &flow) :
    m_table(table), m_flow(flow), m_size(flow.textSize() * table.scale)
{
    for (const TableRow &row : table.head)
        m_head.append(measured(row, Part::Head));
    for (const TableRow &row : table.body)
        m_body.append(measured(row, Part::Body));
    setWidths();
    for (Row &row : m_head)
        setLines(row);
    for (Row &row : m_body)
        setLines(row);
}

TextFont TableSetter::font(Part part, int column) const
{
    const bool head =
        part != Part::Body || (column == 0 && m_table.rowHeads == TextTable::RowHeads::FirstColumn);
    return {head ? Face::Bold : Face::Regular, m_size};
}

TextLook TableSetter::look(const Cell &cell, Part part) const
{
    return {font(part, cell.column), part == Part::Body ? m_flow.ink().text : m_flow.ink().accent,
            m_table.columns.value(cell.column).align};
}

TableSetter::Row TableSetter::measured(const TableRow &row, Part part) const
{
    Row result{{}, row.group};
    int column = 0;
    for (const TableCell &cell : row.cells) {
        result.cells.append(std::make_shared<Cell>(
            Cell{cell, column, LineBreaker(cell.text, font(part, column), m_flow.type())}));
        column += cell.columns;
    }
    Q_ASSERT(column == m_table.columns.size());
    return result;
}

void TableSetter::setWidths()
{
    QList<ColumnNeed> needs(m_table.columns.size());
    for (qsizetype i = 0; i < needs.size(); ++i)
        needs[i].fixed = m_table.columns[i].width;
    for (const QList<Row> &rows : {m_head, m_body}) {
        for (const Row &row : rows) {
            for (const auto &cell : row.cells) {
                ColumnNeed &need = needs[cell->column];
                if (cell->cell.columns > 1 || need.fixed)
                    continue; // a cell over several columns breaks its lines
                const double pads = 2 * pad() * 1.4;
                need.least = std::max(need.least, cell->breaker.widestWord() + pads);
                need.natural = std::max(need.natural, cell->breaker.naturalWidth() + pads);
            }
        }
    }
    m_widths = columnWidths(needs, m_flow.area().width());
}

void TableSetter::setLines(Row &row) const
{
    for (const auto &cell : row.cells) {
        const auto first = m_widths.begin() + cell->column;
        cell->left = std::accumulate(m_widths.begin(), first, m_flow.area().left());
        cell->width = std::accumulate(first, first + cell->cell.columns, 0.0);
        cell->lines = cell->breaker.lines(cell->width - 2 * pad() * 1.4);
        row.lines = std::max(row.lines, cell->lines.size());
    }
}

double TableSetter::height(qsizetype lines) const
{
    return double(lines) * m_size * noto::lineHeight + 2 * pad();
}

double TableSetter::height(const QList<Row> &rows) const
{
    double sum = 0;
    for (const Row &row : rows)
        sum += height(row.lines);
    return sum;
}

double TableSetter::leastHeight() const
{
    const double caption = m_table.caption.isEmpty() ? 0 : m_size * (noto::lineHeight + 0.4);
    const double first = m_body.isEmpty() ? 0 : height(m_body.sliced(0, groupEnd(0)));
    const double page = m_flow.area().height();
    const double head = caption + height(m_head);
    return head + first <= page ? head + first : std::min(page, head + height(2));
}

/// Behind the last row of the group that begins at \a from.
qsizetype TableSetter::groupEnd(qsizetype from) const
{
    qsizetype end = from + 1;
    while (end < m_body.size() && !m_body[from].group.isEmpty() &&
           m_body[end].group == m_body[from].group)
        ++end;
    return end;
}

void TableSetter::place(int parent)
{
    m_flow.need(leastHeight());
    m_node = m_flow.drawing().addNode(parent, {Tag::WholeTable});
    placeCaption();
    m_strong.append(m_flow.top());
    placeHead(Part::Head);
    placeBody();
    strongRules();
}

void TableSetter::placeCaption()
{
    if (m_table.caption.isEmpty())
        return;
    const RichText text = plain(m_table.caption);
    const TextLook look{{Face::Bold, m_size}, m_flow.ink().text};
    const double width = m_flow.area().width();
    const auto lines = LineBreaker(text, look.font, m_flow.type()).lines(width);
    PlacedText(text, look, m_flow.drawing().addNode(m_node, {Tag::Caption}), m_flow)
        .place(lines, {m_flow.area().left(), m_flow.top()}, width);
    m_flow.advance(look.lineHeight() * double(lines.size()) + m_size * 0.4);
}

void TableSetter::placeHead(Part part)
{
    for (const Row &row : std::as_const(m_head))
        placeRow(row, part);
    if (!m_head.isEmpty())
        m_strong.append(m_flow.top());
}

void TableSetter::nextPage()
{
    strongRules();
    m_flow.newPage();
    m_strong.append(m_flow.top());
    const Part part = m_part;
    const auto texts = m_texts;
    placeHead(Part::RepeatedHead);
    m_part = part;
    m_texts = texts;
}

void TableSetter::placeBody()
{
    for (qsizetype from = 0; from < m_body.size();) {
        const qsizetype end = groupEnd(from);
        const double group = height(m_body.sliced(from, end - from));
        if (group > m_flow.left() && group <= m_flow.area().height() - height(m_head))
            nextPage();
        for (; from < end; ++from)
            placeRow(m_body[from], Part::Body);
    }
}

int TableSetter::cellNode(const Cell &cell, int rowNode, Part part)
{
    const bool head = font(part, cell.column).face == Face::Bold;
    TagNode node{head ? Tag::TableHead : Tag::TableData};
    node.columns = cell.cell.columns;
    if (head)
        node.scope = part == Part::Body ? TagNode::Scope::Row : TagNode::Scope::Column;
    return m_flow.drawing().addNode(rowNode, node);
}

void TableSetter::placeRow(const Row &row, Part part)
{
    m_part = part;
    m_texts.clear();
    const bool read = part != Part::RepeatedHead;
    const int rowNode = read ? m_flow.drawing().addNode(m_node, {Tag::TableRow}) : 0;
    for (const auto &cell : row.cells) {
        std::optional<int> node;
        if (read)
            node = cellNode(*cell, rowNode, part);
        m_texts.append(
            std::make_shared<PlacedText>(cell->cell.text, look(*cell, part), node, m_flow));
    }
    const double full = m_flow.area().height() - (part == Part::Body ? height(m_head) : 0);
    for (qsizetype from = 0; from < row.lines;) {
        const qsizetype left = row.lines - from;
        const double line = m_size * noto::lineHeight;
        qsizetype fits =
            std::min(left, qsizetype(std::floor((m_flow.left() - 2 * pad()) / line + 1e-6)));
        const bool mayPart = height(left) > full; // higher than any page
        const qsizetype fewest = mayPart ? std::min<qsizetype>(left, 2) : left;
        if (part == Part::Body && fits < fewest && m_flow.left() < full - 1e-6) {
            nextPage();
            continue;
        }
        fits = std::max<qsizetype>(1, fits);
        placeSlice(row, from, fits);
        from += fits;
    }
}

void TableSetter::placeSlice(const Row &row, qsizetype from, qsizetype count)
{
    const double rowHeight = height(count);
    addGrounds(row, rowHeight);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = *row.cells[i];
        m_texts[i]->place(cell.lines.mid(from, count),
                          {cell.left + pad() * 1.4, m_flow.top() + pad()},
                          cell.width - 2 * pad() * 1.4);
    }
    m_flow.advance(rowHeight);
    rule(m_flow.top(), {m_flow.ink().line, hairline});
    strongRules();
}

/// Above and below the head: behind the grounds of the rows, which would cover them.
void TableSetter::strongRules()
{
    for (const double y : std::as_const(m_strong))
        rule(y, {m_flow.ink().accent, headLine});
    m_strong.clear();
}

void TableSetter::addGrounds(const Row &row, double rowHeight)
{
    const WheelInk &ink = m_flow.ink();
    DrawingItem item;
    for (const auto &cell : row.cells) {
        const QRectF box(cell->left, m_flow.top(), cell->width, rowHeight);
        const auto ground = cell->cell.ground;
        if (ground != TableCell::Ground::None)
            item.parts.append(
                DrawnPath{Path::rectangle(box), ground == TableCell::Ground::Quiet
                                                    ? ink.month
                                                    : mixed(ink.accent, ink.paper, 0.18)});
        if (m_table.lines == TextTable::Lines::Grid)
            item.parts.append(
                DrawnPath{Path::rectangle(box), std::nullopt, Stroke{ink.line, hairline * 1.5}});
    }
    if (!item.parts.isEmpty())
        m_flow.drawing().addArtifact(Artifact::Layout, m_flow.sheet(), item);
}

void TableSetter::rule(double y, Stroke stroke)
{
    const QRectF &area = m_flow.area();
    const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    m_flow.drawing().addArtifact(
        Artifact::Layout, m_flow.sheet(),
        {DrawingRole::Plain,
         {},
         {DrawnPath{Path::line({{area.left(), y}, {area.left() + width, y}}), std::nullopt,
                    stroke}}});
}

} // namespace tvers
