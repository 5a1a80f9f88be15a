// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/svgwriter.h"

#include "ui/print/fonts.h"
#include "ui/print/truetype.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

QString point(QPointF at) { return number(at.x()) + u' ' + number(at.y()); }

QString hex(Colour colour)
{
    return QString::asprintf("#%02x%02x%02x", colour.red, colour.green, colour.blue);
}

QString dataOf(const Path &path)
{
    QStringList data;
    for (const Path::Element &element : path.elements()) {
        switch (element.kind) {
        case Path::Kind::Move: data.append(u'M' + point(element.to)); break;
        case Path::Kind::Line: data.append(u'L' + point(element.to)); break;
        case Path::Kind::Curve:
            data.append(u'C' + point(element.first) + u' ' + point(element.second) + u' ' +
                        point(element.to));
            break;
        case Path::Kind::Close: data.append(u"Z"_s); break;
        }
    }
    return data.join(QString());
}

/// Where the embedded font is not read (librsvg), an installed one will do.
QString fontFamily() { return u"Noto Sans"_s; }

class SvgWriter
{
public:
    SvgWriter(const DrawingList &drawing, const DrawingSheet &sheet) :
        m_drawing(drawing), m_sheet(sheet), m_xml(&m_bytes)
    {}

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(0);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        const QString width = number(m_sheet.size.width());
        const QString height = number(m_sheet.size.height());
        m_xml.writeAttribute(u"width"_s, width + u"mm"_s);
        m_xml.writeAttribute(u"height"_s, height + u"mm"_s);
        m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width, height));
        m_xml.writeAttribute(u"xml:lang"_s, m_drawing.language);
        m_xml.writeTextElement(u"title"_s, m_drawing.title);
        m_xml.writeTextElement(u"style"_s, style());
        m_xml.writeEmptyElement(u"rect"_s);
        m_xml.writeAttribute(u"width"_s, width);
        m_xml.writeAttribute(u"height"_s, height);
        m_xml.writeAttribute(u"fill"_s, u"#ffffff"_s);
        for (const DrawingItem &item : m_sheet.items)
            writeItem(item);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QString style() const
    {
        QSet<quint32> used[faceCount];
        const auto use = [&used](const GlyphRun &run) {
            for (const PlacedGlyph &glyph : run.glyphs)
                used[int(run.face)].insert(glyph.index);
        };
        for (const DrawingItem &item : m_sheet.items) {
            for (const DrawnPart &part : item.parts) {
                if (const auto *text = std::get_if<DrawnText>(&part))
                    use(text->run);
                if (const auto *bent = std::get_if<DrawnBentText>(&part))
                    std::for_each(bent->bent.runs.begin(), bent->bent.runs.end(), use);
            }
        }
        QString css;
        for (const Face face : {Face::Regular, Face::Bold, Face::Italic}) {
            if (face == Face::Italic && used[int(face)].isEmpty())
                continue;
            const QByteArray font =
                TrueTypeFont(fontBytes(face)).subset(used[int(face)], TrueTypeFont::Keep::Shaping);
            css +=
                u"@font-face{font-family:\"%1\";font-weight:%2;font-style:%3;"
                "src:url(data:font/ttf;base64,%4)format(\"truetype\")}\n"_s.arg(
                    fontFamily(), weight(face), style(face), QString::fromLatin1(font.toBase64()));
        }
        return css + u"text{font-family:\"%1\",sans-serif;white-space:pre}"_s.arg(fontFamily());
    }

    static QString style(Face face) { return face == Face::Italic ? u"italic"_s : u"normal"_s; }
    static QString weight(Face face) { return face == Face::Bold ? u"700"_s : u"400"_s; }

    void writeItem(const DrawingItem &item)
    {
        m_xml.writeStartElement(u"g"_s);
        if (item.role != DrawingRole::Plain)
            m_xml.writeAttribute(u"data-role"_s, stored(item.role));
        if (!item.entry.isEmpty())
            m_xml.writeAttribute(u"data-entry"_s, item.entry);
        for (const DrawnPart &part : item.parts)
            std::visit([this](const auto &drawn) { write(drawn); }, part);
        m_xml.writeEndElement();
    }

    void write(const DrawnPath &path)
    {
        m_xml.writeEmptyElement(u"path"_s);
        m_xml.writeAttribute(u"d"_s, dataOf(path.path));
        m_xml.writeAttribute(u"fill"_s, path.fill ? hex(*path.fill) : u"none"_s);
        if (path.fill && path.path.elements().size() > 8)
            m_xml.writeAttribute(u"fill-rule"_s, u"evenodd"_s);
        if (!path.stroke)
            return;
        m_xml.writeAttribute(u"stroke"_s, hex(path.stroke->colour));
        m_xml.writeAttribute(u"stroke-width"_s, number(path.stroke->width));
        QStringList dashes;
        for (const double dash : path.stroke->dashes)
            dashes.append(number(dash));
        if (!dashes.isEmpty())
            m_xml.writeAttribute(u"stroke-dasharray"_s, dashes.join(u' '));
    }

    void write(const DrawnText &text) { write(text.run, text.colour); }

    /// Letter by letter, as it lies on its arc, in a group that says the whole.
    void write(const DrawnBentText &text)
    {
        m_xml.writeStartElement(u"g"_s);
        m_xml.writeAttribute(u"aria-label"_s, text.bent.text);
        for (const GlyphRun &run : text.bent.runs)
            write(run, text.colour);
        m_xml.writeEndElement();
    }

    void write(const GlyphRun &run, Colour colour)
    {
        m_xml.writeStartElement(u"text"_s);
        m_xml.writeAttribute(u"x"_s, number(run.origin.x()));
        m_xml.writeAttribute(u"y"_s, number(run.origin.y()));
        if (run.rotation != 0)
            m_xml.writeAttribute(u"transform"_s,
                                 u"rotate(%1 %2)"_s.arg(number(run.rotation), point(run.origin)));
        m_xml.writeAttribute(u"font-size"_s, number(run.size));
        if (run.face == Face::Bold)
            m_xml.writeAttribute(u"font-weight"_s, weight(run.face));
        if (run.face == Face::Italic)
            m_xml.writeAttribute(u"font-style"_s, style(run.face));
        m_xml.writeAttribute(u"textLength"_s, number(run.advance));
        m_xml.writeAttribute(u"fill"_s, hex(colour));
        m_xml.writeCharacters(run.text);
        m_xml.writeEndElement();
    }

    const DrawingList &m_drawing;
    const DrawingSheet &m_sheet;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray toSvg(const DrawingList &drawing, qsizetype sheet)
{
    return SvgWriter(drawing, drawing.sheets[sheet]).write();
}

} // namespace tvers
