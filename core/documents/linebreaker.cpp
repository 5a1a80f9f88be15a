// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/linebreaker.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar softHyphen(0x00AD);

Face faceOf(TextRun::Style style, Face otherwise)
{
    switch (style) {
    case TextRun::Style::Regular: return otherwise;
    case TextRun::Style::Bold: return Face::Bold;
    case TextRun::Style::Italic: return Face::Italic;
    }
    Q_UNREACHABLE();
}

/// Marks that steer other programs and have no letter here.
bool isUnseen(QChar unit)
{
    const char16_t code = unit.unicode();
    return code == 0xFEFF || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069);
}

/// "12–13" stays together though a line may break behind a dash.
bool isBetweenFigures(const QString &text, qsizetype at)
{
    return at >= 2 && at < text.size() && text[at - 1] == u'–' && text[at].isDigit() &&
           text[at - 2].isDigit();
}

} // namespace

LineBreaker::LineBreaker(const RichText &text, TextFont font, const Typesetter &type) : m_font(font)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype start = m_text.size();
        m_starts.append(start);
        m_text += cleaned(text[i].text);
        QString shown = m_text.sliced(start);
        shown.replace(u'\n', u' ');
        measure(type.set(shown, {faceOf(text[i].style, font.face), font.size}, {}), i);
    }
    findBreaks();
}

QString LineBreaker::cleaned(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool carriage = unit == u'\r' && text.size() > i + 1 && text[i + 1] == u'\n';
        if (unit == softHyphen)
            m_soft.insert(m_text.size() + kept.size());
        else if (unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator)
            kept += u'\n';
        else if (unit.unicode() < 0x20 && unit != u'\n')
            kept += carriage ? QString() : u" "_s;
        else if (!isUnseen(unit))
            kept += unit;
    }
    return kept;
}

void LineBreaker::measure(const GlyphRun &run, qsizetype source)
{
    QList<Letter> letters(run.text.size(), {source, -1, -1});
    for (const PlacedGlyph &glyph : run.glyphs) {
        Letter &letter = letters[glyph.character];
        letter.left = letter.left < 0 ? std::max(0.0, glyph.at.x()) : letter.left;
    }
    double right = run.advance;
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        if (letters[i].left < 0) { // the rest of a letter that begins before
            letters[i].left = letters[i].right = right;
            continue;
        }
        letters[i].right = right;
        right = letters[i].left;
    }
    for (qsizetype i = 0; i + 1 < letters.size(); ++i) { // a letter of several characters
        if (letters[i + 1].left >= letters[i + 1].right)
            letters[i + 1].left = letters[i + 1].right = letters[i].right;
    }
    m_letters.append(letters);
    m_runs.append(run);
}

void LineBreaker::findBreaks()
{
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, m_text);
    for (qsizetype at = lines.toNextBoundary(); at >= 0; at = lines.toNextBoundary()) {
        if (!isBetweenFigures(m_text, at))
            m_breaks.append(at);
    }
    // Qt 6.4 lets no line break behind a figure and its space, nor its line feed
    for (qsizetype at = 1; at < m_text.size(); ++at) {
        const bool space = m_text[at - 1] == u' ' && !m_text[at].isSpace();
        if ((space || m_text[at - 1] == u'\n' || m_soft.contains(at)) && !m_breaks.contains(at))
            m_breaks.append(at);
    }
    std::sort(m_breaks.begin(), m_breaks.end());
    if (m_breaks.isEmpty() || m_breaks.last() != m_text.size())
        m_breaks.append(m_text.size());
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, m_text);
    m_clusters.append(0);
    for (qsizetype at = letters.toNextBoundary(); at >= 0; at = letters.toNextBoundary())
        m_clusters.append(at);
}

double LineBreaker::width(Reach reach) const
{
    double width = 0;
    while (reach.from < reach.to) {
        const qsizetype source = m_letters[reach.from].source;
        const qsizetype next = source + 1 < m_starts.size() ? m_starts[source + 1] : m_text.size();
        const qsizetype to = std::min(reach.to, next);
        width += m_letters[to - 1].right - m_letters[reach.from].left;
        reach.from = to;
    }
    return width;
}

double LineBreaker::shownWidth(Reach reach) const
{
    while (reach.to > reach.from && m_text[reach.to - 1].isSpace())
        --reach.to;
    return width(reach) + (breaksWord(reach.to) ? hyphenWidth() : 0);
}

double LineBreaker::hyphenWidth() const { return 0.32 * m_font.size; }

/// A hyphen belongs between letters only, and where the text says so.
bool LineBreaker::breaksWord(qsizetype at) const
{
    if (at <= 0 || at >= m_text.size())
        return false;
    return m_soft.contains(at) ||
           (!std::binary_search(m_breaks.begin(), m_breaks.end(), at) &&
            (m_text[at - 1].isLetter() || m_text[at - 1].isMark()) && m_text[at].isLetter());
}

qsizetype LineBreaker::brokenWord(Reach word, double width) const
{
    const auto first = std::upper_bound(m_clusters.begin(), m_clusters.end(), word.from);
    auto last = std::lower_bound(first, m_clusters.end(), word.to);
    qsizetype end = *first; // one letter, whatever its width
    auto chosen = first;
    for (auto at = first; at < last; ++at) {
        if (shownWidth({word.from, *at}) > width)
            break;
        end = *at;
        chosen = at;
    }
    const bool leavesOne = last - chosen == 1; // a single letter would begin the next line
    return leavesOne && chosen - first >= 2 ? *(chosen - 1) : end;
}

qsizetype LineBreaker::lineEnd(qsizetype from, double width) const
{
    qsizetype best = from;
    for (auto at = std::upper_bound(m_breaks.begin(), m_breaks.end(), from); at != m_breaks.end();
         ++at) {
        if (shownWidth({from, *at}) > width)
            return best > from ? best : brokenWord({from, *at}, width);
        best = *at;
        if (m_text[best - 1] == u'\n')
            break;
    }
    return best;
}

TextLine LineBreaker::line(Reach reach) const
{
    TextLine line;
    line.width = shownWidth(reach);
    if (breaksWord(reach.to))
        line.hyphen = line.width - hyphenWidth();
    double pen = 0;
    while (reach.from < reach.to) {
        const qsizetype source = m_letters[reach.from].source;
        const qsizetype start = m_starts[source];
        const GlyphRun &whole = m_runs[source];
        const qsizetype to = std::min(reach.to, start + whole.text.size());
        const double left = m_letters[reach.from].left;
        GlyphRun run{whole.text.mid(reach.from - start, to - reach.from),
                     whole.face,
                     whole.size,
                     QPointF(pen, 0),
                     0,
                     m_letters[to - 1].right - left};
        for (PlacedGlyph glyph : whole.glyphs) {
            const qsizetype character = glyph.character + start;
            if (character < reach.from || character >= to)
                continue;
            glyph.at.rx() -= left;
            glyph.character = character - reach.from;
            run.glyphs.append(glyph);
        }
        pen += run.advance;
        line.pieces.append({run, source});
        reach.from = to;
    }
    return line;
}

QList<TextLine> LineBreaker::lines(double width) const
{
    const double rounding = 1e-6;
    QList<TextLine> lines;
    for (qsizetype from = 0; from < m_text.size();) {
        const qsizetype end = lineEnd(from, width + rounding);
        lines.append(line({from, end}));
        from = end;
    }
    if (lines.isEmpty())
        lines.append(TextLine());
    return lines;
}

double LineBreaker::naturalWidth() const
{
    double widest = 0;
    for (qsizetype from = 0; from < m_text.size();) {
        const qsizetype feed = m_text.indexOf(u'\n', from);
        const qsizetype end = feed < 0 ? m_text.size() : feed + 1;
        widest = std::max(widest, shownWidth({from, end}));
        from = end;
    }
    return widest;
}

double LineBreaker::widestWord() const
{
    double widest = 0;
    qsizetype from = 0;
    for (const qsizetype end : m_breaks) {
        widest = std::max(widest, shownWidth({from, end}));
        from = end;
    }
    return widest;
}

} // namespace tvers
