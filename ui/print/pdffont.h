// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One face in a PDF: only what is used, by glyph, with what it says.
#pragma once

#include "core/wheel/drawinglist.h"
#include "ui/print/pdfobjects.h"
#include "ui/print/truetype.h"

#include <QHash>
#include <QMap>

namespace tvers {

class PdfFont
{
public:
    explicit PdfFont(Face face);

    /// The glyph of what a font has no letter for; never shown.
    static constexpr quint32 missing = 0;

    /// The operators that show the run's glyphs, which are remembered with their
    /// letters; accents stand as far above the base line as they should.
    QByteArray show(const GlyphRun &run);
    bool isUsed() const { return !m_letters.isEmpty(); }

    /// Font, descendant, descriptor, the subset's bytes and the way back to text.
    PdfRef write(PdfObjects &objects) const;

private:
    /// In thousandths of an em.
    double advance(quint32 glyph) const;
    bool goesOn(const GlyphRun &run) const;
    QString lettersOf(const GlyphRun &run, qsizetype nth) const;
    QByteArray name() const;
    QByteArray widths() const;
    QByteArray toUnicode() const;
    PdfRef writeDescriptor(PdfObjects &objects) const;

    Face m_face;
    TrueTypeFont m_font;
    const QHash<quint32, QString> &m_known; ///< the font's own table, turned round
    quint32 m_space;
    QMap<quint32, QString> m_letters; ///< glyph to the text it stands for
};

} // namespace tvers
