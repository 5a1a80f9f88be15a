// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Papers to print in tests. Everybody in them is invented.
#pragma once

#include "core/documents/documentlayout.h"

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

inline Document emptyPaper()
{
    Document paper;
    paper.about = {.title = u"Halvårsrapport 2026-2"_s,
                   .language = u"nb"_s,
                   .author = u"Holmestrand kommune"_s,
                   .subject = u"På tvers"_s,
                   .made = QDateTime({2026, 12, 15}, {10, 30}, Qt::UTC)};
    paper.frame = {.head = u"Holmestrand kommune"_s,
                   .foot = u"15. desember 2026 · eksempel.tvers"_s,
                   .pageOf = u"side %1 av %2"_s};
    return paper;
}

inline TableRow row(const QStringList &texts)
{
    TableRow row;
    for (const QString &text : texts)
        row.cells.append({plain(text)});
    return row;
}

inline TextTable tableOf(int rows)
{
    TextTable table;
    table.columns = {{}, {}, {}, {TableColumn::Align::Right}};
    table.head = {row({u"Virksomhet"_s, u"Dato"_s, u"Til stede"_s, u"Drøftinger"_s})};
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.caption = u"Møter i perioden"_s;
    for (int i = 0; i < rows; ++i)
        table.body.append(
            row({u"Ekeberg barnehage %1"_s.arg(i + 1), u"to. %1.10."_s.arg(i % 31 + 1),
                 u"PPT, barnevernstjenesten og helsestasjon"_s, QString::number(i % 7)}));
    return table;
}

/// A square with two words in it.
inline Figure figure(const Typesetter &type)
{
    DrawingSheet sheet{{60, 30}};
    sheet.items.append({DrawingRole::Plain,
                        {},
                        {DrawnPath{Path::rectangle({1, 1, 58, 28}), colour(0xe7f0f1),
                                   Stroke{colour(0x0b5560), 0.3, {2, 1}}},
                         DrawnText{type.set(u"høst"_s, {Face::Regular, 4}, {5, 15}), colour(0)}}});
    sheet.items.append({DrawingRole::Plain,
                        {},
                        {DrawnText{type.set(u"vår"_s, {Face::Bold, 4}, {40, 15}), colour(0)}}});
    return {sheet, u"Høsten har fire møter, våren fem."_s, u"Figur 1: møter"_s, tableOf(2)};
}

inline QString longText(int sentences)
{
    QString text;
    for (int i = 0; i < sentences; ++i)
        text += u"Arenaene holder det tverrfaglige samarbeidet rundt barn og unge sammen, og "
                "virksomhetene skriver kort om erfaringene. "_s;
    return text.trimmed();
}

/// One of everything, letters that are rare, words that are long, and a table of
/// \a rows rows.
inline Document fullPaper(const Typesetter &type, int rows)
{
    Document paper = emptyPaper();
    const QString endless = u"Tverrfagligsamhandlingsdrøftingsmøtereferatmal"_s.repeated(4);
    paper.blocks = {
        Heading{1, u"Halvårsrapport 2026-2"_s},
        Paragraph{plain(u"Ekeberg barnehage, 16. juni til 15. desember 2026"_s),
                  Paragraph::Kind::Lead},
        Heading{2, u"Møter"_s},
        Paragraph{{{u"Det ble holdt "_s},
                   {u"ni"_s, TextRun::Style::Bold},
                   {u" møter, "_s},
                   {u"ett"_s, TextRun::Style::Italic},
                   {u" ble avlyst. Se "_s},
                   {u"kommunens sider (årshjul)"_s, TextRun::Style::Regular,
                    u"https://eksempel.no/årshjul?(a)"_s},
                   {u" og "_s},
                   {u"the guide"_s, TextRun::Style::Regular, {}, u"en"_s},
                   {u". Buresboahtin: áčđŋšŧž ǩǧʒǯ. "_s},
                   {u"e\u0301, m\u0304, Nguyễn, Łódź."_s}}},
        tableOf(rows),
        Heading{3, u"Erfaringer"_s},
        Paragraph{plain(longText(40))},
        TextList{
            {{plain(u"Oppstartsmøte holdt"_s), {plain(u"med foresatte"_s), plain(u"med skolen"_s)}},
             {plain(longText(3))}}},
        TextList{{{plain(u"Meld inn saken"_s)}, {plain(u"Innhent samtykke"_s)}},
                 TextList::Kind::Numbered},
        figure(type),
        PageBreak{},
        Heading{2, u"Lange ord"_s},
        Paragraph{plain(endless)},
        Paragraph{plain(u"Tegn uten bokstav: \u4e2d og \U0001F600."_s), Paragraph::Kind::Note},
    };
    TextTable narrow;
    narrow.columns = {{TableColumn::Align::Left, 20.0}, {}, {}};
    narrow.head = {{{{plain(u"Alt"_s), 1}, {plain(u"Over to"_s), 2}}}};
    narrow.body = {row({endless, longText(2), endless}),
                   {{{plain(longText(60)), 3, TableCell::Ground::Quiet}}}};
    narrow.lines = TextTable::Lines::Grid;
    paper.blocks += QList<Block>{narrow, SignOff{{u"Sted og dato"_s, u"Styrer"_s}}};
    return paper;
}

} // namespace tvers::testing
