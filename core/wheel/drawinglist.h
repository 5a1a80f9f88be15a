// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is drawn, in order, in millimetres: the same for every renderer.
#pragma once

#include "core/wheel/path.h"
#include "core/wheel/textmeasurer.h"

#include <QLatin1StringView>
#include <QSizeF>
#include <QStringList>

#include <optional>
#include <variant>

namespace tvers {

/// Opaque: paper and PDF/A-1 know nothing else.
struct Colour {
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
    friend bool operator==(Colour, Colour) = default;
};

constexpr Colour colour(quint32 rgb)
{
    return {quint8(rgb >> 16 & 0xff), quint8(rgb >> 8 & 0xff), quint8(rgb & 0xff)};
}

struct PlacedGlyph {
    quint32 index = 0;
    QPointF at = {}; ///< from the run's origin along its base line, in mm
    qsizetype character = 0;
    friend bool operator==(const PlacedGlyph &, const PlacedGlyph &) = default;
};

/// A text where it stands.
struct GlyphRun {
    QString text;
    Face face = Face::Regular;
    double size = 0;     ///< em, in mm
    QPointF origin = {}; ///< left end of the base line
    double rotation = 0; ///< degrees clockwise round the origin, -90..90
    double advance = 0;  ///< in mm
    QList<PlacedGlyph> glyphs = {};
    friend bool operator==(const GlyphRun &, const GlyphRun &) = default;

    /// From ascent to descent, before it is turned.
    QRectF box() const
    {
        return {origin.x(), origin.y() - noto::ascent * size, advance, noto::lineHeight * size};
    }
};

struct Stroke {
    Colour colour;
    double width = 0.2;        ///< mm
    QList<double> dashes = {}; ///< mm drawn, mm left out …; empty: unbroken
};

struct DrawnPath {
    Path path;
    std::optional<Colour> fill = std::nullopt;
    std::optional<Stroke> stroke = std::nullopt;
};

struct DrawnText {
    GlyphRun run;
    Colour colour;
};

/// A text along an arc: letter by letter where it stands, and what it says.
struct BentText {
    QString text = {};
    QList<GlyphRun> runs = {}; ///< without the spaces
    bool isEmpty() const { return runs.isEmpty(); }
};

struct DrawnBentText {
    BentText bent;
    Colour colour;
};

using DrawnPart = std::variant<DrawnPath, DrawnText, DrawnBentText>;

/// What something on the sheet is. Plain is what stands for nothing by itself:
/// titles, leader lines, the footer.
enum class DrawingRole { Plain, Marker, Label, ListLine, Week, Month, Holiday, Lane };

/// The word for \a role in SVG: never changed. Empty for Plain.
QLatin1StringView stored(DrawingRole role);

/// What something on the sheet is to somebody who has it read out: a part of the
/// picture, of the text beside it, or of the page's head and foot, which nobody
/// needs to hear on every page.
enum class DrawingPlace {
    Picture,
    Title,
    Heading,
    Text,
    ListLine,
    TableHead,  ///< a part is the head of a column
    TableGroup, ///< what the rows below belong to
    TableRow,   ///< number and letter together, then a part a column; the last may be more
    Frame,
};

/// One thing on the sheet, with what it stands for.
struct DrawingItem {
    DrawingRole role = DrawingRole::Plain;
    QString entry = {}; ///< id of what it stands for; may be empty
    QList<DrawnPart> parts = {};
    DrawingPlace place = DrawingPlace::Picture;
};

struct DrawingSheet {
    QSizeF size;                   ///< mm
    QList<DrawingItem> items = {}; ///< in the order they are drawn and read
};

struct DrawingList {
    QString title;
    QString language; ///< BCP 47: "nb"
    QList<DrawingSheet> sheets = {};
    QString alternative = {}; ///< what the picture shows, for whom does not see it

    int count(DrawingRole role) const;
};

} // namespace tvers
