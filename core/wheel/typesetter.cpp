// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/typesetter.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Upside down when read the way the clock goes: from a quarter past to a
/// quarter to.
bool isBelow(double angle)
{
    const double turn = std::fmod(std::fmod(angle, 360) + 360, 360);
    return turn > 90 && turn < 270;
}

/// \a text up to \a length, not through the middle of a pair.
QString upTo(const QString &text, qsizetype length)
{
    if (length > 0 && length < text.size() && text[length].isLowSurrogate())
        --length;
    return text.left(length).trimmed();
}

} // namespace

RingSector uprightPart(RingSector sector)
{
    double best = 0;
    RingSector chosen = sector;
    for (double edge = -90; edge < sector.to; edge += 180) {
        const double from = std::max(sector.from, edge);
        const double to = std::min(sector.to, edge + 180);
        if (to - from > best) {
            best = to - from;
            chosen.from = from;
            chosen.to = to;
        }
    }
    return chosen;
}

const ShapedText &Typesetter::shaped(const QString &text, Face face) const
{
    auto &known = m_shaped[int(face)];
    const auto found = known.constFind(text);
    return found != known.constEnd() ? *found : *known.insert(text, m_measurer.shape(text, face));
}

double Typesetter::width(const QString &text, TextFont font) const
{
    return shaped(text, font.face).advance * font.size;
}

GlyphRun Typesetter::set(const QString &text, TextFont font, QPointF at, Align align) const
{
    const ShapedText &shape = shaped(text, font.face);
    const double advance = shape.advance * font.size;
    const double back = align == Align::Left ? 0 : align == Align::Middle ? advance / 2 : advance;
    GlyphRun run{text, font.face, font.size, at - QPointF(back, 0), 0, advance};
    run.glyphs.reserve(shape.glyphs.size());
    for (const ShapedGlyph &glyph : shape.glyphs)
        run.glyphs.append({glyph.index, glyph.at * font.size, glyph.character});
    return run;
}

GlyphRun Typesetter::centred(const QString &text, TextFont font, QPointF at) const
{
    return set(text, font, at + QPointF(0, noto::capHeight / 2 * font.size), Align::Middle);
}

QString Typesetter::shortened(const QString &text, TextFont font, double width, int fewest) const
{
    if (this->width(text, font) <= width)
        return text;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        const bool holds = this->width(upTo(text, middle) + u'…', font) <= width;
        (holds ? fits : tooLong) = middle;
    }
    const QString kept = upTo(text, fits);
    return kept.size() < fewest ? QString() : kept + u'…';
}

QStringList Typesetter::wrapped(const QString &text, TextFont font, double width) const
{
    QStringList lines;
    QString line;
    const double space = this->width(u" "_s, font);
    double used = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        double needed = this->width(word, font);
        if (!line.isEmpty() && used + space + needed > width) {
            lines.append(line);
            line.clear();
        }
        while (needed > width && word.size() > 1) { // longer than a whole line
            qsizetype length = word.size();
            while (length > 1 && this->width(word.left(length), font) > width)
                --length;
            lines.append(word.left(length));
            word = word.mid(length);
            needed = this->width(word, font);
        }
        used = line.isEmpty() ? needed : used + space + needed;
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines.append(line);
    return lines;
}

BentText Typesetter::along(const QString &text, TextFont font, const RingSector &sector) const
{
    const ShapedText &shape = shaped(text, font.face);
    const double middle = (sector.from + sector.to) / 2;
    const bool flipped = isBelow(middle);
    const double halfCapital = noto::capHeight / 2 * font.size;
    const double base = (sector.inner + sector.outer) / 2 + (flipped ? halfCapital : -halfCapital);
    const double perMm = qRadiansToDegrees(1 / base) * (flipped ? -1 : 1);
    const double start = middle - shape.advance * font.size / 2 * perMm;
    BentText bent{text};
    for (qsizetype i = 0; i < shape.glyphs.size();) {
        const ShapedGlyph &first = shape.glyphs[i];
        qsizetype next = i + 1;
        while (next < shape.glyphs.size() && shape.glyphs[next].character == first.character)
            ++next;
        const bool last = next == shape.glyphs.size();
        const double end = last ? shape.advance : shape.glyphs[next].at.x();
        const qsizetype upTo = last ? text.size() : shape.glyphs[next].character;
        const double advance = (end - first.at.x()) * font.size;
        const double angle = start + (first.at.x() * font.size + advance / 2) * perMm;
        const double turned = std::remainder(angle + (flipped ? 180 : 0), 360);
        GlyphRun run{text.mid(first.character, upTo - first.character),
                     font.face,
                     font.size,
                     polar(sector.centre, angle, base) - polar({}, turned + 90, advance / 2),
                     turned,
                     advance};
        for (; i < next; ++i)
            run.glyphs.append({shape.glyphs[i].index,
                               (shape.glyphs[i].at - QPointF(first.at.x(), 0)) * font.size, 0});
        if (!run.text.trimmed().isEmpty())
            bent.runs.append(run);
    }
    return bent;
}

BentText Typesetter::bent(const QString &text, TextFont font, const RingSector &sector) const
{
    const RingSector side = uprightPart(sector);
    const double inner = (side.inner + side.outer - noto::capHeight * font.size) / 2;
    const double length = qDegreesToRadians(side.to - side.from) * inner;
    const QString fitting = shortened(text, font, length);
    return fitting.isEmpty() ? BentText() : along(fitting, font, side);
}

RingSector Typesetter::reachOf(const QString &text, TextFont font, const RingSector &sector) const
{
    const double inner = (sector.inner + sector.outer - noto::capHeight * font.size) / 2;
    const double half = qRadiansToDegrees(width(text, font) / inner) / 2;
    const double middle = (sector.from + sector.to) / 2;
    RingSector wide = sector;
    wide.from = middle - half;
    wide.to = middle + half;
    // pushed along where it would cross the line between right way up and not
    for (const double edge : {-90.0, 90.0, 270.0}) {
        if (wide.from < edge && edge < wide.to) {
            const double push = middle < edge ? edge - wide.to : edge - wide.from;
            wide.from += push;
            wide.to += push;
        }
    }
    return wide;
}

BentText Typesetter::bentOver(const QString &text, TextFont font, const RingSector &sector) const
{
    return along(text, font, reachOf(text, font, sector));
}

} // namespace tvers
