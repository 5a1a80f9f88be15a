// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a paper of Tvers says, in which order, and what each part of it is.
/// Where it stands on the pages is documentlayout.h's business.
#pragma once

#include "core/documents/texttable.h"
#include "core/wheel/drawinglist.h"
#include "core/wheel/sheet.h"

#include <QDateTime>

namespace tvers {

/// Levels that would skip one are raised: a reader goes from 1 to 2 to 3.
struct Heading {
    int level; ///< 1..3
    QString text;
};

struct Paragraph {
    enum class Kind {
        Body,
        Lead, ///< larger: what the paper is about
        Note, ///< smaller and quiet
    };
    RichText text;
    Kind kind = Kind::Body;
};

struct TextListItem {
    RichText text;
    QList<RichText> nested = {}; ///< a list inside the item
};

struct TextList {
    enum class Kind { Bulleted, Numbered };
    QList<TextListItem> items;
    Kind kind = Kind::Bulleted;
};

/// A drawing and, for whom does not see it, what it shows.
struct Figure {
    DrawingSheet drawing; ///< made smaller where the page is; never larger
    QString alternative;  ///< must say something
    QString caption = {};
    std::optional<TextTable> equal = std::nullopt; ///< the same content, to be read
};

struct PageBreak {};

/// Lines to write on, each with what belongs there: "Sted og dato".
struct SignOff {
    QStringList lines;
};

using Block = std::variant<Heading, Paragraph, TextList, TextTable, Figure, PageBreak, SignOff>;

/// Lengths in mm.
struct PageSetup {
    enum class Orientation { Portrait, Landscape };
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    double margin = 18;
    double textSize = 3.7; ///< em of the body; headings and tables follow it

    QSizeF size() const;
};

/// At the head and foot of every page; not part of what is read.
struct PageFrame {
    QString head = {};                               ///< the municipality's name
    std::optional<DrawingSheet> logo = std::nullopt; ///< at most 40 by 10 mm is taken
    QString foot = {};                               ///< date and file mark
    QString pageOf = {};                             ///< "side %1 av %2"
};

/// A value that rides along in what the paper says of itself (XMP), readable for
/// programs.
struct RidingField {
    QString name;
    QString description;
    QString value;
    friend bool operator==(const RidingField &, const RidingField &) = default;
};

struct RidingFields {
    QString space = {};  ///< the URI of its names
    QString prefix = {}; ///< what stands for it
    QString about = {};  ///< what the fields are
    QList<RidingField> fields = {};
};

struct DocumentAbout {
    QString title;
    QString language; ///< BCP 47: "nb", "nn", "en"
    QString author = {};
    QString subject = {};
    std::optional<QDateTime> made = std::nullopt; ///< UTC; the bytes depend on it
    RidingFields riding = {};
};

struct Document {
    DocumentAbout about;
    PageSetup page = {};
    PageFrame frame = {};
    QList<Block> blocks = {};
};

} // namespace tvers
