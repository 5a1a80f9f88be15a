// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A TrueType font as bytes: its measures, and smaller copies of it.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace tvers {

class TrueTypeFont
{
public:
    /// \pre \a bytes is a whole, sound TrueType font with glyf outlines: one of ours
    explicit TrueTypeFont(const QByteArray &bytes);

    struct Box {
        int left, bottom, right, top;
    };

    int unitsPerEm() const { return m_unitsPerEm; }
    int glyphCount() const { return m_glyphCount; }
    Box box() const; ///< holds every glyph, in font units
    /// In font units.
    int advance(quint32 glyph) const;

    enum class Keep {
        Outlines, ///< what a PDF reads
        Shaping,  ///< what a browser needs to set text with it
    };
    /// The font with the outlines of \a glyphs only; every glyph keeps its index.
    QByteArray subset(const QSet<quint32> &glyphs, Keep keep) const;

private:
    QByteArray table(const char *tag) const { return m_tables.value(QByteArray(tag)); }
    QByteArray outlineOf(quint32 glyph) const;
    QSet<quint32> withComponents(const QSet<quint32> &glyphs) const;

    QHash<QByteArray, QByteArray> m_tables;
    int m_unitsPerEm = 0;
    int m_glyphCount = 0;
    int m_longMetrics = 0;
    bool m_longOffsets = false;
};

} // namespace tvers
