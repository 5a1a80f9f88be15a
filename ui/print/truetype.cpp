// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/truetype.h"

#include <QtEndian>

#include <algorithm>

namespace tvers {

namespace {

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}
qint16 i16(const QByteArray &bytes, qsizetype at) { return qint16(u16(bytes, at)); }
quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

void append16(QByteArray &bytes, quint16 value)
{
    const quint16 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), 2);
}
void append32(QByteArray &bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), 4);
}

void padToFour(QByteArray &bytes)
{
    while (bytes.size() % 4)
        bytes.append('\0');
}

quint32 checksum(QByteArray table)
{
    padToFour(table);
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4)
        sum += u32(table, at);
    return sum;
}

/// Tables in the order of their tags, as the format wants them.
QByteArray fontFile(const QList<std::pair<QByteArray, QByteArray>> &tables)
{
    quint16 powers = 0;
    while (2 << powers <= tables.size())
        ++powers;
    const quint16 range = quint16(16 << powers);
    QByteArray file;
    append32(file, 0x00010000);
    append16(file, quint16(tables.size()));
    append16(file, range);
    append16(file, powers);
    append16(file, quint16(tables.size() * 16 - range));
    QByteArray body;
    const qsizetype start = 12 + 16 * tables.size();
    for (const auto &[tag, table] : tables) {
        file.append(tag);
        append32(file, checksum(table));
        append32(file, quint32(start + body.size()));
        append32(file, quint32(table.size()));
        body.append(table);
        padToFour(body);
    }
    return file + body;
}

} // namespace

TrueTypeFont::TrueTypeFont(const QByteArray &bytes)
{
    for (int i = 0; i < u16(bytes, 4); ++i) {
        const qsizetype at = 12 + 16 * qsizetype(i);
        m_tables.insert(bytes.mid(at, 4), bytes.mid(u32(bytes, at + 8), u32(bytes, at + 12)));
    }
    m_unitsPerEm = u16(table("head"), 18);
    m_longOffsets = u16(table("head"), 50) == 1;
    m_glyphCount = u16(table("maxp"), 4);
    m_longMetrics = u16(table("hhea"), 34);
}

TrueTypeFont::Box TrueTypeFont::box() const
{
    const QByteArray head = table("head");
    return {i16(head, 36), i16(head, 38), i16(head, 40), i16(head, 42)};
}

int TrueTypeFont::advance(quint32 glyph) const
{
    const qsizetype known = std::min<qsizetype>(glyph, m_longMetrics - 1);
    return u16(table("hmtx"), known * 4);
}

QByteArray TrueTypeFont::outlineOf(quint32 glyph) const
{
    const QByteArray loca = table("loca");
    const qsizetype at = glyph;
    const quint32 from = m_longOffsets ? u32(loca, at * 4) : 2u * u16(loca, at * 2);
    const quint32 to = m_longOffsets ? u32(loca, at * 4 + 4) : 2u * u16(loca, at * 2 + 2);
    return to > from ? table("glyf").mid(from, to - from) : QByteArray();
}

/// «å» may be an «a» and a ring that have outlines of their own.
QSet<quint32> TrueTypeFont::withComponents(const QSet<quint32> &glyphs) const
{
    constexpr quint16 wordArguments = 0x1;
    constexpr quint16 moreComponents = 0x20;
    QSet<quint32> all{0};
    QList<quint32> waiting(glyphs.begin(), glyphs.end());
    while (!waiting.isEmpty()) {
        const quint32 glyph = waiting.takeLast();
        if (int(glyph) >= m_glyphCount || (glyph != 0 && all.contains(glyph)))
            continue;
        all.insert(glyph);
        const QByteArray outline = outlineOf(glyph);
        if (outline.isEmpty() || i16(outline, 0) >= 0)
            continue;
        quint16 flags = moreComponents;
        for (qsizetype at = 10; flags & moreComponents;) {
            flags = u16(outline, at);
            waiting.append(u16(outline, at + 2));
            at += 4 + (flags & wordArguments ? 4 : 2);
            at += flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0; // its scale
        }
    }
    return all;
}

QByteArray TrueTypeFont::subset(const QSet<quint32> &glyphs, Keep keep) const
{
    const QSet<quint32> kept = withComponents(glyphs);
    QByteArray glyf;
    QByteArray loca;
    for (int glyph = 0; glyph < m_glyphCount; ++glyph) {
        append32(loca, quint32(glyf.size()));
        if (kept.contains(quint32(glyph)))
            glyf.append(outlineOf(quint32(glyph)));
        padToFour(glyf);
    }
    append32(loca, quint32(glyf.size()));
    QByteArray head = table("head");
    head.replace(8, 4, QByteArray(4, '\0')); // the sum over all, filled in below
    head[51] = 1;                            // long offsets
    QList<QByteArray> tags{"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
    if (keep == Keep::Shaping)
        tags += {"GDEF", "GPOS", "GSUB", "OS/2", "cmap", "name", "post"};
    std::sort(tags.begin(), tags.end());
    QList<std::pair<QByteArray, QByteArray>> tables;
    for (const QByteArray &tag : std::as_const(tags)) {
        const QByteArray data = tag == "glyf"   ? glyf
                                : tag == "loca" ? loca
                                : tag == "head" ? head
                                                : m_tables.value(tag);
        if (!data.isEmpty())
            tables.append({tag, data});
    }
    QByteArray file = fontFile(tables);
    const qsizetype headAt = file.indexOf(head);
    QByteArray adjustment;
    append32(adjustment, 0xB1B0AFBA - checksum(file));
    return file.replace(headAt + 8, 4, adjustment);
}

} // namespace tvers
