// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How wide a text is: asked by core, answered by whoever has the font.
#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace tvers {

enum class Face { Regular, Bold, Italic };
inline constexpr int faceCount = 3;

/// Heights of Noto Sans, all faces, in em.
namespace noto {
inline constexpr double ascent = 1.069;
inline constexpr double descent = 0.293;
inline constexpr double capHeight = 0.714;
inline constexpr double lineHeight = ascent + descent;
} // namespace noto

struct ShapedGlyph {
    quint32 index = 0;       ///< in the font
    QPointF at = {};         ///< from the start of the text on the base line, in em
    qsizetype character = 0; ///< first character of the text it stands for
};

/// A text as the font sets it: one line, left to right.
struct ShapedText {
    QList<ShapedGlyph> glyphs; ///< from left to right
    double advance = 0;        ///< in em
};

/// Shaped, unhinted advances: every renderer places the same glyphs.
class TextMeasurer
{
public:
    TextMeasurer() = default;
    virtual ~TextMeasurer() = default;
    Q_DISABLE_COPY_MOVE(TextMeasurer)

    virtual ShapedText shape(const QString &text, Face face) const = 0;
};

} // namespace tvers
