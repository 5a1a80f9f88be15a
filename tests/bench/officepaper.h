// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A paper as HTML, for another program to make a PDF of the same content.
#pragma once

#include "core/documents/document.h"

namespace tvers::bench {

using namespace Qt::Literals::StringLiterals;

inline QString textOf(const RichText &text)
{
    QString all;
    for (const TextRun &run : text)
        all += run.text.toHtmlEscaped();
    return all;
}

inline QString rowsOf(const QList<TableRow> &rows, const QString &tag)
{
    QString html;
    for (const TableRow &row : rows) {
        html += u"<tr>"_s;
        for (const TableCell &cell : row.cells)
            html +=
                u"<%1 colspan=\"%2\">%3</%1>"_s.arg(tag).arg(cell.columns).arg(textOf(cell.text));
        html += u"</tr>"_s;
    }
    return html;
}

/// Headings, paragraphs, lists and tables; figures and lines to sign on are left out.
inline QByteArray asHtml(const Document &paper)
{
    QString html = u"<!doctype html><meta charset=\"utf-8\"><title>%1</title>"_s.arg(
        paper.about.title.toHtmlEscaped());
    for (const Block &block : paper.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            html += u"<h%1>%2</h%1>"_s.arg(heading->level).arg(heading->text.toHtmlEscaped());
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            html += u"<p>%1</p>"_s.arg(textOf(paragraph->text));
        else if (const auto *table = std::get_if<TextTable>(&block))
            html += u"<table border=\"1\">%1%2</table>"_s.arg(rowsOf(table->head, u"th"_s),
                                                              rowsOf(table->body, u"td"_s));
        else if (const auto *list = std::get_if<TextList>(&block)) {
            for (const TextListItem &item : list->items)
                html += u"<ul><li>%1</li></ul>"_s.arg(textOf(item.text));
        }
    }
    return html.toUtf8();
}

} // namespace tvers::bench
