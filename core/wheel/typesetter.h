// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Setting single lines of text: placed, shortened, broken, bent.
#pragma once

#include "core/wheel/drawinglist.h"

#include <QHash>

namespace tvers {

struct TextFont {
    Face face = Face::Regular;
    double size = 0; ///< em, in mm
};

/// The smallest text on paper: 6 pt in mm.
inline constexpr double smallestText = 6 * 25.4 / 72;

/// The larger part of \a sector that lies wholly above or wholly below the middle
/// of its circle: text along it across that line would end upside down.
RingSector uprightPart(RingSector sector);

class Typesetter
{
public:
    enum class Align { Left, Middle, Right };

    explicit Typesetter(const TextMeasurer &measurer) : m_measurer(measurer) {}

    double width(const QString &text, TextFont font) const;
    /// The base line begins, is centred or ends at \a at.
    GlyphRun set(const QString &text, TextFont font, QPointF at, Align align = Align::Left) const;
    /// Centred in both directions on \a at, by the height of capitals.
    GlyphRun centred(const QString &text, TextFont font, QPointF at) const;

    /// The text, or as much of it as \a width holds and an ellipsis; empty when
    /// that would leave fewer than \a fewest characters.
    QString shortened(const QString &text, TextFont font, double width, int fewest = 4) const;
    /// The text in lines of at most \a width, broken at spaces; a single longer
    /// word is broken where it must be.
    QStringList wrapped(const QString &text, TextFont font, double width) const;

    /// The text along the arc in the middle of \a sector, centred, the right way
    /// up; shortened where it must be, empty when hardly anything would be left.
    BentText bent(const QString &text, TextFont font, const RingSector &sector) const;
    /// What the whole text takes along the arc, centred on the sector but for where
    /// that would turn a part of it upside down: then it is pushed along.
    RingSector reachOf(const QString &text, TextFont font, const RingSector &sector) const;
    /// The whole text, as reachOf() says, running over the sector's ends.
    BentText bentOver(const QString &text, TextFont font, const RingSector &sector) const;

private:
    const ShapedText &shaped(const QString &text, Face face) const;
    BentText along(const QString &text, TextFont font, const RingSector &sector) const;

    const TextMeasurer &m_measurer;
    mutable QHash<QString, ShapedText> m_shaped[faceCount];
};

} // namespace tvers
