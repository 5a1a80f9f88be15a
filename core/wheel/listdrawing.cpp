// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/listdrawing.h"

#include "core/wheel/markershape.h"

namespace tvers {

namespace {

using Kind = PlacedLine::Kind;

void addTexts(DrawingItem &item, const QList<GlyphRun> &runs, Colour colour)
{
    for (const GlyphRun &run : runs)
        item.parts.append(DrawnText{run, colour});
}

DrawingPlace placeOf(Kind kind)
{
    switch (kind) {
    case Kind::Title: return DrawingPlace::Title;
    case Kind::Head: return DrawingPlace::Heading;
    case Kind::Columns: return DrawingPlace::TableHead;
    case Kind::Month: return DrawingPlace::TableGroup;
    case Kind::Entry: return DrawingPlace::TableRow;
    case Kind::Undated:
    case Kind::Arena:
    case Kind::Holiday: return DrawingPlace::ListLine;
    case Kind::Subtitle:
    case Kind::Legend:
    case Kind::Note: return DrawingPlace::Text;
    case Kind::ColumnsAgain:
    case Kind::Footer:
    case Kind::RunningHead: return DrawingPlace::Frame;
    }
    Q_UNREACHABLE();
}

/// The lane's line with the arena's letter on it.
void addArenaMark(DrawingItem &item, const PlacedLine &line, const WheelSetting &setting,
                  const WheelInk &ink)
{
    const WheelArena &arena = setting.wheel.arenas[line.index];
    const LaneInk lane = ink.of(arena.lane);
    const double size = line.runs.first().size;
    const QRectF &mark = line.mark;
    item.parts.append(
        DrawnPath{Path::line({{mark.left(), mark.center().y()}, {mark.right(), mark.center().y()}}),
                  std::nullopt, patterned(lane, lane.hue, size * 0.17)});
    const TextFont font{Face::Bold, size};
    const double width = setting.type.width(arena.letter, font) + size * 0.6;
    const QRectF chip(mark.center().x() - width / 2, mark.center().y() - size * 0.6, width,
                      size * 1.2);
    item.parts.append(
        DrawnPath{Path::rounded(chip, size * 0.3), ink.paper, Stroke{lane.hue, size * 0.09}});
    item.parts.append(DrawnText{setting.type.centred(arena.letter, font, chip.center()), lane.hue});
}

void addKeyMark(DrawingItem &item, const PlacedLine &line, const WheelInk &ink)
{
    const double side = line.runs.first().size * 1.05;
    const QRectF &mark = line.mark;
    const QRectF box(mark.left(), mark.center().y() - side / 2, side, side);
    WheelEntry entry{{}, WheelEntry::Kind::Meeting, 0, *DateSpan::make({2000, 1, 1}, {2000, 1, 1})};
    entry.provisional = line.index == PlacedLine::SuggestionShape;
    if (line.index == PlacedLine::DeadlineShape)
        entry.kind = WheelEntry::Kind::Deadline;
    if (line.index == PlacedLine::WindowShape)
        item.parts.append(DrawnPath{Path::rectangle({box.center().x(), box.top() + side * 0.2,
                                                     mark.right() - box.center().x(), side * 0.6}),
                                    mixed(ink.quiet, ink.paper, 0.16),
                                    Stroke{ink.quiet, side * 0.08}});
    item.parts.append(markerShape(box, entry, ink.quiet, ink.paper));
}

void addShade(DrawingItem &item, const PlacedLine &line, const WheelSetting &setting,
              const WheelInk &ink)
{
    const bool isPublic = setting.wheel.holidays[line.index].kind == WheelHoliday::Kind::Public;
    const double height = line.runs.first().size * 0.85;
    const QRectF box(line.mark.left(), line.mark.center().y() - height / 2, line.mark.width(),
                     height);
    item.parts.append(
        DrawnPath{Path::rectangle(box), isPublic ? ink.publicHoliday : ink.schoolHoliday});
}

/// Number and letter in the lane's colour, the rest in the text's.
void addEntry(DrawingItem &item, const PlacedLine &line, const WheelSetting &setting,
              const WheelInk &ink)
{
    const WheelArena &arena = setting.wheel.arenas[setting.wheel.entries[line.index].arena];
    const Colour hue = ink.of(arena.lane).hue;
    addTexts(item, line.runs.mid(0, 2), hue);
    addTexts(item, line.runs.mid(2), ink.text);
}

} // namespace

DrawingItem drawLine(const PlacedLine &line, const WheelSetting &setting, const WheelInk &ink)
{
    const AnnualWheel &wheel = setting.wheel;
    DrawingItem item{.place = placeOf(line.kind)};
    switch (line.kind) {
    case Kind::Title:
    case Kind::RunningHead:
    case Kind::Month:
    case Kind::Head: addTexts(item, line.runs, ink.accent); break;
    case Kind::Columns:
    case Kind::ColumnsAgain:
    case Kind::Note:
    case Kind::Footer: addTexts(item, line.runs, ink.quiet); break;
    case Kind::Subtitle: addTexts(item, line.runs, ink.text); break;
    case Kind::Legend:
        addKeyMark(item, line, ink);
        addTexts(item, line.runs, ink.text);
        break;
    case Kind::Arena:
        item.role = DrawingRole::Lane;
        item.entry = wheel.arenas[line.index].id;
        addArenaMark(item, line, setting, ink);
        addTexts(item, line.runs, ink.text);
        break;
    case Kind::Entry:
        item.role = DrawingRole::ListLine;
        item.entry = wheel.entries[line.index].id;
        addEntry(item, line, setting, ink);
        break;
    case Kind::Undated:
        item.role = DrawingRole::Lane;
        item.entry = wheel.undated[line.index].id;
        addTexts(item, line.runs, ink.text);
        break;
    case Kind::Holiday:
        item.role = DrawingRole::Holiday;
        item.entry = wheel.holidays[line.index].days.first().toString(Qt::ISODate);
        addShade(item, line, setting, ink);
        addTexts(item, line.runs, ink.text);
        break;
    }
    return item;
}

} // namespace tvers
