// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfstructure.h"

#include "ui/print/pdfcontent.h"

#include <QUrl>

namespace tvers {

namespace {

QByteArray name(Tag tag)
{
    const QLatin1StringView word = stored(tag);
    return QByteArray(word.data(), word.size());
}

/// An address as a PDF string: ASCII only, its brackets escaped.
QByteArray uri(const QString &link)
{
    QByteArray encoded = QUrl(link).toEncoded();
    encoded.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + encoded + ')';
}

} // namespace

PdfStructure::PdfStructure(const TaggedDrawing &tagged, const QList<PdfRef> &pages,
                           PdfObjects &objects) :
    m_tagged(tagged), m_pages(pages), m_objects(objects), m_root(objects.reserve())
{
    for (qsizetype i = 0; i < tagged.nodes().size(); ++i)
        m_elements.append(objects.reserve());
    for (int sheet = 0; sheet < tagged.sheets(); ++sheet) {
        QList<int> marks;
        QByteArray parents;
        int next = 0;
        for (int item = 0; item < int(tagged.drawing().sheets[sheet].items.size()); ++item) {
            const auto meaning = tagged.meaningOf({sheet, item});
            const int *node = std::get_if<int>(&meaning);
            marks.append(node ? next++ : -1);
            parents += node ? m_elements[*node].text() + ' ' : QByteArray();
        }
        m_marks.append(marks);
        m_parents.append(parents);
    }
}

QByteArray PdfStructure::opening(ItemPlace place) const
{
    const auto meaning = m_tagged.meaningOf(place);
    if (const auto *artifact = std::get_if<Artifact>(&meaning))
        return *artifact == Artifact::Pagination ? "/Artifact << /Type /Pagination >> BDC"
                                                 : "/Artifact << /Type /Layout >> BDC";
    return '/' + name(m_tagged.nodes()[std::get<int>(meaning)].tag) + " << /MCID " +
           QByteArray::number(m_marks[place.sheet][place.item]) + " >> BDC";
}

PdfRef PdfStructure::writeLink(qsizetype link)
{
    const LinkArea &area = m_tagged.links()[link];
    const TagNode &node = m_tagged.nodes()[area.node];
    const double height = m_tagged.drawing().sheets[area.sheet].size.height();
    return m_objects.add("<< /Type /Annot /Subtype /Link /Rect " +
                         pdf::rectangle(area.box, height) + " /Border [0 0 0] /F 4 /P " +
                         m_pages[area.sheet].text() + " /Contents " + pdf::text(node.alternative) +
                         " /StructParent " + QByteArray::number(m_tagged.sheets() + link) +
                         " /A << /S /URI /URI " + uri(node.link) + " >> >>");
}

QByteArray PdfStructure::pageEntries(int sheet)
{
    QByteArray annotations;
    for (qsizetype link = 0; link < m_tagged.links().size(); ++link) {
        if (m_tagged.links()[link].sheet != sheet)
            continue;
        m_links.insert(link, writeLink(link));
        annotations += m_links.value(link).text() + ' ';
    }
    return " /StructParents " + QByteArray::number(sheet) + " /Tabs /S" +
           (annotations.isEmpty() ? QByteArray() : " /Annots [ " + annotations + ']');
}

QByteArray PdfStructure::attributes(const TagNode &node) const
{
    QByteArray table;
    if (node.scope != TagNode::Scope::None)
        table += node.scope == TagNode::Scope::Row ? " /Scope /Row" : " /Scope /Column";
    if (node.columns > 1)
        table += " /ColSpan " + QByteArray::number(node.columns);
    if (!table.isEmpty())
        return " /A << /O /Table" + table + " >>";
    if (node.tag == Tag::List)
        return QByteArray(" /A << /O /List /ListNumbering ") +
               (node.numbered ? "/Decimal" : "/Disc") + " >>";
    return {};
}

std::optional<int> PdfStructure::firstSheet(int index) const
{
    for (const TagNode::Kid &kid : m_tagged.nodes()[index].kids) {
        if (const auto *place = std::get_if<ItemPlace>(&kid))
            return place->sheet;
    }
    return std::nullopt;
}

QByteArray PdfStructure::kids(int index) const
{
    const std::optional<int> ownSheet = firstSheet(index);
    QByteArray kids;
    for (const TagNode::Kid &kid : m_tagged.nodes()[index].kids) {
        if (const int *node = std::get_if<int>(&kid)) {
            kids += m_elements[*node].text() + ' ';
            continue;
        }
        const ItemPlace place = std::get<ItemPlace>(kid);
        const QByteArray mark = QByteArray::number(m_marks[place.sheet][place.item]);
        kids += place.sheet == ownSheet ? mark + ' '
                                        : "<< /Type /MCR /Pg " + m_pages[place.sheet].text() +
                                              " /MCID " + mark + " >> ";
    }
    for (qsizetype link = 0; link < m_tagged.links().size(); ++link) {
        if (m_tagged.links()[link].node == index)
            kids += "<< /Type /OBJR /Pg " + m_pages[m_tagged.links()[link].sheet].text() +
                    " /Obj " + m_links.value(link).text() + " >> ";
    }
    return kids;
}

void PdfStructure::writeElement(int index)
{
    const TagNode &node = m_tagged.nodes()[index];
    const PdfRef parent = index == 0 ? m_root : m_elements[node.parent];
    QByteArray body =
        "<< /Type /StructElem /S /" + name(node.tag) + " /P " + parent.text() + attributes(node);
    if (const auto sheet = firstSheet(index))
        body += " /Pg " + m_pages[*sheet].text();
    if (node.tag == Tag::Figure) {
        const double height =
            m_tagged.drawing().sheets[firstSheet(index).value_or(0)].size.height();
        body +=
            " /A << /O /Layout /Placement /Block /BBox " + pdf::rectangle(node.box, height) + " >>";
    }
    if (!node.alternative.isEmpty())
        body += " /Alt " + pdf::text(node.alternative);
    if (!node.language.isEmpty())
        body += " /Lang (" + node.language.toLatin1() + ')';
    if (!node.kids.isEmpty())
        body += " /K [ " + kids(index) + ']';
    m_objects.put(m_elements[index], body + " >>");
}

/// From the marks of each page, and from each link, to what they are part of.
QByteArray PdfStructure::parentTree() const
{
    QByteArray numbers;
    for (int sheet = 0; sheet < m_tagged.sheets(); ++sheet)
        numbers += QByteArray::number(sheet) + " [ " + m_parents[sheet] + "] ";
    for (qsizetype link = 0; link < m_tagged.links().size(); ++link)
        numbers += QByteArray::number(m_tagged.sheets() + link) + ' ' +
                   m_elements[m_tagged.links()[link].node].text() + ' ';
    return "<< /Nums [ " + numbers + "] >>";
}

PdfRef PdfStructure::write()
{
    for (int index = 0; index < int(m_elements.size()); ++index)
        writeElement(index);
    const PdfRef parents = m_objects.add(parentTree());
    const qsizetype next = m_tagged.sheets() + m_tagged.links().size();
    m_objects.put(m_root, "<< /Type /StructTreeRoot /K [" + m_elements[0].text() +
                              "] /ParentTree " + parents.text() + " /ParentTreeNextKey " +
                              QByteArray::number(next) + " >>");
    return m_root;
}

} // namespace tvers
