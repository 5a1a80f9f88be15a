// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffont.h"

#include "ui/print/fonts.h"

#include <QCryptographicHash>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <cmath>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hex4(quint32 value) { return QByteArray::number(value, 16).rightJustified(4, '0'); }

/// Which letter each glyph is of, by the font's own table.
QHash<quint32, QString> letterTable(Face face)
{
    const QRawFont font(fontBytes(face), 100);
    QString all;
    for (char16_t code = 0x20; code < 0x2213; ++code)
        all += QChar(code);
    const QList<quint32> glyphs = font.glyphIndexesForString(all);
    QHash<quint32, QString> letters;
    for (qsizetype i = 0; i < glyphs.size() && i < all.size(); ++i) {
        if (glyphs[i] != PdfFont::missing && !letters.contains(glyphs[i]))
            letters.insert(glyphs[i], all.sliced(i, 1));
    }
    return letters;
}

const QHash<quint32, QString> &knownLetters(Face face)
{
    static const std::array<QHash<quint32, QString>, faceCount> tables{
        letterTable(Face::Regular), letterTable(Face::Bold), letterTable(Face::Italic)};
    return tables[size_t(face)];
}

const char *styleOf(Face face)
{
    switch (face) {
    case Face::Regular: return "Regular";
    case Face::Bold: return "Bold";
    case Face::Italic: return "Italic";
    }
    Q_UNREACHABLE();
}

} // namespace

PdfFont::PdfFont(Face face) :
    m_face(face),
    m_font(fontBytes(face)),
    m_known(knownLetters(face)),
    m_space(m_known.key(u" "_s, missing))
{}

/// A space at the end of a text that goes on elsewhere is not drawn, but read.
bool PdfFont::goesOn(const GlyphRun &run) const
{
    return m_space != missing && run.text.endsWith(u' ') && !run.glyphs.isEmpty() &&
           run.glyphs.last().character + 1 < run.text.size();
}

/// What the nth glyph of \a run stands for. A glyph that the table does not know
/// is a letter's other shape: it stands for its cluster, or for its last accent.
QString PdfFont::lettersOf(const GlyphRun &run, qsizetype nth) const
{
    const auto known = m_known.constFind(run.glyphs[nth].index);
    if (known != m_known.constEnd())
        return *known;
    const qsizetype from = run.glyphs[nth].character;
    qsizetype to = run.text.size();
    for (qsizetype i = nth + 1; i < run.glyphs.size(); ++i) {
        if (run.glyphs[i].character != from) {
            to = run.glyphs[i].character;
            break;
        }
    }
    const bool follows = nth > 0 && run.glyphs[nth - 1].character == from;
    return follows ? run.text.sliced(to - 1, 1) : run.text.sliced(from, to - from);
}

double PdfFont::advance(quint32 glyph) const
{
    return m_font.advance(glyph) * 1000.0 / m_font.unitsPerEm();
}

QByteArray PdfFont::show(const GlyphRun &run)
{
    const double unseen = 0.5; // thousandths of an em
    QByteArray operators("[<");
    double pen = 0; // in thousandths of an em
    double rise = 0;
    for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
        const PlacedGlyph &glyph = run.glyphs[i];
        if (glyph.index == missing)
            continue;
        const double above = -glyph.at.y() / run.size * 1000;
        if (std::abs(above - rise) > unseen) {
            const double pointsPerMm = 72 / 25.4;
            operators += ">] TJ " + pdf::number(-glyph.at.y() * pointsPerMm) + " Ts [<";
            rise = above;
        }
        const double back = pen - glyph.at.x() / run.size * 1000;
        if (std::abs(back) > unseen) {
            operators += '>' + pdf::number(std::round(back)) + '<';
            pen -= std::round(back);
        }
        operators += hex4(glyph.index);
        pen += advance(glyph.index);
        if (!m_letters.contains(glyph.index))
            m_letters.insert(glyph.index, lettersOf(run, i));
    }
    if (goesOn(run)) {
        operators += hex4(m_space);
        m_letters.insert(m_space, u" "_s);
    }
    return operators + (rise == 0 ? ">] TJ" : ">] TJ 0 Ts");
}

/// Six letters before the name say that it is a subset, and of what.
QByteArray PdfFont::name() const
{
    QByteArray used;
    for (auto it = m_letters.begin(); it != m_letters.end(); ++it)
        used += hex4(it.key());
    const QByteArray hash = QCryptographicHash::hash(used, QCryptographicHash::Sha256);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + quint8(hash[i]) % 26);
    return tag + "+NotoSans-" + styleOf(m_face);
}

QByteArray PdfFont::widths() const
{
    QByteArray widths("[");
    for (auto it = m_letters.begin(); it != m_letters.end(); ++it)
        widths += ' ' + QByteArray::number(it.key()) + " [" + pdf::number(advance(it.key())) + ']';
    return widths + " ]";
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n");
    QList<QByteArray> lines;
    for (auto it = m_letters.begin(); it != m_letters.end(); ++it) {
        QByteArray letters;
        for (const QChar unit : it.value())
            letters += hex4(unit.unicode());
        if (!letters.isEmpty())
            lines.append('<' + hex4(it.key()) + "> <" + letters + ">\n");
    }
    const qsizetype mostInBlock = 100;
    for (qsizetype from = 0; from < lines.size(); from += mostInBlock) {
        const auto block = lines.mid(from, mostInBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const QByteArray &line : block)
            map += line;
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

PdfRef PdfFont::writeDescriptor(PdfObjects &objects) const
{
    const auto scaled = [this](double units) {
        return pdf::number(std::round(units * 1000 / m_font.unitsPerEm()));
    };
    const TrueTypeFont::Box box = m_font.box();
    const QByteArray bytes =
        m_font.subset({m_letters.keyBegin(), m_letters.keyEnd()}, TrueTypeFont::Keep::Outlines);
    const PdfRef file = objects.addStream(bytes, "/Length1 " + QByteArray::number(bytes.size()));
    // every glyph of the font, for validators count those without outlines too
    QByteArray set(m_font.glyphCount() / 8 + 1, '\0');
    for (int glyph = 0; glyph < m_font.glyphCount(); ++glyph)
        set[glyph / 8] = char(quint8(set[glyph / 8]) | 0x80 >> glyph % 8);
    const PdfRef cidSet = objects.addStream(set);
    const bool italic = m_face == Face::Italic;
    const QByteArray stem = m_face == Face::Bold ? "140" : "80";
    return objects.add(
        "<< /Type /FontDescriptor /FontName /" + name() + (italic ? " /Flags 68" : " /Flags 4") +
        " /FontBBox [" + scaled(box.left) + ' ' + scaled(box.bottom) + ' ' + scaled(box.right) +
        ' ' + scaled(box.top) + "] /ItalicAngle " + (italic ? "-12" : "0") + " /Ascent " +
        pdf::number(noto::ascent * 1000) + " /Descent " + pdf::number(-noto::descent * 1000) +
        " /CapHeight " + pdf::number(noto::capHeight * 1000) + " /StemV " + stem + " /FontFile2 " +
        file.text() + " /CIDSet " + cidSet.text() + " >>");
}

PdfRef PdfFont::write(PdfObjects &objects) const
{
    const PdfRef descriptor = writeDescriptor(objects);
    const PdfRef descendant =
        objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name() +
                    " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                    " /FontDescriptor " +
                    descriptor.text() + " /CIDToGIDMap /Identity /DW 600 /W " + widths() + " >>");
    const PdfRef letters = objects.addStream(toUnicode());
    return objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + name() +
                       " /Encoding /Identity-H /DescendantFonts [" + descendant.text() +
                       "] /ToUnicode " + letters.text() + " >>");
}

} // namespace tvers
