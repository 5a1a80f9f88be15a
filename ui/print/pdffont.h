// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One face in a PDF: only what is used, by glyph, with what it says.
#pragma once

#include "core/wheel/drawinglist.h"
#include "ui/print/pdfobjects.h"
#include "ui/print/truetype.h"

#include <QMap>

namespace tvers {

class PdfFont
{
public:
    explicit PdfFont(Face face);

    /// The run's glyphs as operands of TJ, and remembered with their letters;
    /// glyphs that stand above or below the base line are left to the caller.
    QByteArray show(const GlyphRun &run);
    bool isUsed() const { return !m_letters.isEmpty(); }

    /// Font, descendant, descriptor, the subset's bytes and the way back to text.
    PdfRef write(PdfObjects &objects) const;

private:
    /// In thousandths of an em.
    double advance(quint32 glyph) const;
    QByteArray name() const;
    QByteArray widths() const;
    QByteArray toUnicode() const;
    PdfRef writeDescriptor(PdfObjects &objects) const;

    Face m_face;
    TrueTypeFont m_font;
    QMap<quint32, QString> m_letters; ///< glyph to the text it stands for
};

} // namespace tvers
