// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A text with emphasis, in lines.
#pragma once

#include "core/documents/texttable.h"
#include "core/wheel/typesetter.h"

#include <QSet>

namespace tvers {

/// Where a piece of the text stands on its line.
struct LinePiece {
    GlyphRun run;     ///< from the line's left end on its base line; with its spaces
    qsizetype source; ///< which of the text's runs it is of
};

struct TextLine {
    QList<LinePiece> pieces = {};
    double width = 0; ///< without the spaces at its end
    /// A word goes on in the next line: a hyphen is drawn here, which is no letter.
    std::optional<double> hyphen = std::nullopt;
};

/// A text measured once, then set as narrow as one likes.
class LineBreaker
{
public:
    /// \a font: what is regular in \a text; its face stays where a run has no own.
    LineBreaker(const RichText &text, TextFont font, const Typesetter &type);

    /// No line is wider than \a width, but for single letters that are. Lines break
    /// where Unicode lets them (UAX #14) and at soft hyphens; a word that is longer
    /// than a line breaks between letters, two of them at least on either side.
    QList<TextLine> lines(double width) const;
    /// Of the longest line, when none is broken.
    double naturalWidth() const;
    /// Of the longest word.
    double widestWord() const;

private:
    struct Letter {
        qsizetype source;
        double left; ///< from the start of its run, in mm
        double right;
    };
    struct Reach {
        qsizetype from;
        qsizetype to;
    };

    QString cleaned(const QString &text);
    void measure(const GlyphRun &run, qsizetype source);
    void findBreaks();
    double width(Reach reach) const;
    double shownWidth(Reach reach) const;
    double hyphenWidth() const;
    bool breaksWord(qsizetype at) const;
    qsizetype lineEnd(qsizetype from, double width) const;
    qsizetype brokenWord(Reach word, double width) const;
    TextLine line(Reach reach) const;

    TextFont m_font;
    QString m_text;
    QList<GlyphRun> m_runs;      ///< beside the text's runs
    QList<qsizetype> m_starts;   ///< where each begins in the whole text
    QList<Letter> m_letters;     ///< beside the characters of the whole text
    QList<qsizetype> m_breaks;   ///< a line may begin there; the end is the last
    QList<qsizetype> m_clusters; ///< a letter with its accents begins there
    QSet<qsizetype> m_soft;      ///< where a soft hyphen stood
};

} // namespace tvers
