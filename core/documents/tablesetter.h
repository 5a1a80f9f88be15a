// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A table over as many pages as it takes.
#pragma once

#include "core/documents/placedtext.h"

#include <memory>

namespace tvers {

class TableSetter
{
public:
    TableSetter(const TextTable &table, PageFlow &flow);

    /// Caption, head and what must not be parted from them, in mm.
    double leastHeight() const;
    void place(int parent);

private:
    struct Cell {
        const TableCell &cell;
        int column;
        LineBreaker breaker;
        QList<TextLine> lines = {};
        double left = 0;
        double width = 0;
    };
    struct Row {
        QList<std::shared_ptr<Cell>> cells;
        QString group;
        qsizetype lines = 1; ///< of its highest cell
    };
    enum class Part { Head, Body, RepeatedHead };

    Row measured(const TableRow &row, Part part) const;
    void setWidths();
    void setLines(Row &row) const;
    TextFont font(Part part, int column) const;
    TextLook look(const Cell &cell, Part part) const;
    double pad() const { return m_size * 0.32; }
    double height(qsizetype lines) const;
    double height(const QList<Row> &rows) const;
    qsizetype groupEnd(qsizetype from) const;

    void placeCaption();
    void placeHead(Part part);
    void placeBody();
    void placeRow(const Row &row, Part part);
    void placeSlice(const Row &row, qsizetype from, qsizetype count);
    void addGrounds(const Row &row, double rowHeight);
    int cellNode(const Cell &cell, int rowNode, Part part);
    void rule(double y, Stroke stroke);
    void strongRules();
    void nextPage();

    const TextTable &m_table;
    PageFlow &m_flow;
    double m_size;
    QList<double> m_widths;
    QList<Row> m_head;
    QList<Row> m_body;
    int m_node = 0;
    QList<double> m_strong;                     ///< where lines are due, over what is drawn next
    Part m_part = Part::Body;                   ///< of the row being placed
    QList<std::shared_ptr<PlacedText>> m_texts; ///< of the row being placed
};

} // namespace tvers
