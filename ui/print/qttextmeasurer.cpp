// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qttextmeasurer.h"

#include "ui/print/fonts.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace tvers {

namespace {

/// Large, so that what Qt rounds is rounded to a thousandth of an em.
constexpr int unitsPerEm = 1000;

/// The glyphs of \a length characters from \a from on. Qt 6.4 does not say which
/// character a glyph stands for: they are asked for in pieces where it matters.
QList<ShapedGlyph> glyphsOf(const QTextLine &line, qsizetype from, qsizetype length)
{
    QList<ShapedGlyph> glyphs;
    for (const QGlyphRun &run : line.glyphRuns(int(from), int(length))) {
        const auto indexes = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            glyphs.append({indexes[i], positions[i] / unitsPerEm, from});
    }
    return glyphs;
}

/// Letter by letter, accents with the letters they stand on.
QList<ShapedGlyph> glyphsByCluster(const QTextLine &line, const QString &text)
{
    QList<ShapedGlyph> glyphs;
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = clusters.toNextBoundary();
        const qsizetype to = next < 0 ? text.size() : next;
        glyphs.append(glyphsOf(line, from, to - from));
        from = to;
    }
    return glyphs;
}

} // namespace

ShapedText QtTextMeasurer::shape(const QString &text, Face face) const
{
    QTextLayout layout(text, fontOf(face, unitsPerEm));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    ShapedText shaped;
    if (!line.isValid())
        return shaped;
    line.setPosition({0, -line.ascent()}); // the base line at 0
    shaped.advance = line.horizontalAdvance() / unitsPerEm;
    shaped.glyphs = glyphsOf(line, 0, text.size());
    if (shaped.glyphs.size() == text.size()) { // one glyph to a letter: nearly always
        for (qsizetype i = 0; i < text.size(); ++i)
            shaped.glyphs[i].character = i;
    } else {
        shaped.glyphs = glyphsByCluster(line, text);
    }
    return shaped;
}

} // namespace tvers
