// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheeldrawing.h"

#include "core/wheel/listdrawing.h"
#include "core/wheel/markershape.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double hairline = 0.12;

class WheelDrawer
{
public:
    WheelDrawer(const WheelLayout &layout, const WheelSetting &setting, const WheelInk &ink) :
        m_layout(layout),
        m_geometry(layout.geometry),
        m_setting(setting),
        m_wheel(setting.wheel),
        m_ink(ink)
    {}

    QList<DrawingItem> draw()
    {
        drawGround();
        drawHolidays();
        drawLines();
        drawLanes();
        drawMonths();
        drawWeeks();
        drawMiddle();
        drawToday();
        drawLeaders();
        drawSpans();
        drawMarkers();
        drawChips();
        drawLabels();
        return m_items;
    }

private:
    void add(DrawingRole role, const QString &entry, const QList<DrawnPart> &parts)
    {
        m_items.append({role, entry, parts});
    }

    LaneInk inkOf(const WheelEntry &entry) const
    {
        return m_ink.of(m_wheel.arenas[entry.arena].lane);
    }

    /// The lanes' ground, turn and turn about; the whole band when it is empty.
    void drawGround()
    {
        for (qsizetype i = 0; i < m_layout.lanes.size(); ++i) {
            const PlacedLane &lane = m_layout.lanes[i];
            add(DrawingRole::Plain, {},
                {DrawnPath{outline(m_geometry.ring(lane.inner, lane.outer, 0, 360)),
                           i % 2 ? m_ink.between : m_ink.ground}});
        }
        if (m_layout.lanes.isEmpty())
            add(DrawingRole::Plain, {},
                {DrawnPath{outline(m_geometry.ring(m_geometry.lanesInner, m_geometry.rim, 0, 360)),
                           m_ink.ground}});
    }

    void drawHolidays()
    {
        for (const bool publicOnes : {false, true}) {
            for (const PlacedHoliday &placed : m_layout.holidays) {
                const WheelHoliday &holiday = m_wheel.holidays[placed.holiday];
                if ((holiday.kind == WheelHoliday::Kind::Public) != publicOnes)
                    continue;
                const Colour shade = publicOnes ? m_ink.publicHoliday : m_ink.schoolHoliday;
                QList<DrawnPart> parts{
                    DrawnPath{outline(m_geometry.ring(m_geometry.lanesInner, m_geometry.rim,
                                                      placed.from, placed.to)),
                              shade}};
                if (!placed.name.isEmpty())
                    parts.append(DrawnBentText{placed.name, m_ink.quiet});
                add(DrawingRole::Holiday, holiday.days.first().toString(Qt::ISODate), parts);
            }
        }
    }

    DrawnPath radial(double angle, double from, double to, const Stroke &stroke) const
    {
        return {Path::line({m_geometry.at(angle, from), m_geometry.at(angle, to)}), std::nullopt,
                stroke};
    }

    /// Weeks finely, months a little stronger, the seam as a cut with two edges: one line
    /// alone is today.
    void drawLines()
    {
        QList<DrawnPart> parts;
        for (const PlacedWeek &week : m_layout.weeks) {
            if (week.from > 0)
                parts.append(radial(week.from, m_geometry.lanesInner, m_geometry.rim,
                                    {m_ink.fineLine, hairline}));
        }
        const Stroke monthLine{m_ink.line, hairline * 2};
        for (const PlacedMonth &month : m_layout.months) { // not through weeks and names
            parts.append(
                radial(month.from, m_geometry.monthsInner, m_geometry.monthsOuter, monthLine));
            parts.append(radial(month.from, m_geometry.lanesInner, m_geometry.rim, monthLine));
        }
        for (const double radius : {m_geometry.lanesInner, m_geometry.rim})
            parts.append(DrawnPath{Path::circle(m_geometry.centre, radius), std::nullopt,
                                   Stroke{m_ink.line, hairline * 2}});
        if (!m_wheel.wholeYear) {
            for (const Stroke &stroke :
                 {Stroke{m_ink.quiet, hairline * 10}, Stroke{m_ink.paper, hairline * 6}})
                parts.append(radial(0, m_geometry.monthsInner, m_geometry.rim, stroke));
        }
        add(DrawingRole::Plain, {}, parts);
    }

    void drawLanes()
    {
        for (qsizetype i = 0; i < m_layout.lanes.size(); ++i) {
            const LaneInk ink = m_ink.of(int(i));
            const Path track = Path::circle(m_geometry.centre, m_layout.lanes[i].tracks.first());
            add(DrawingRole::Plain, {},
                {DrawnPath{track, std::nullopt,
                           patterned(ink, mixed(ink.hue, m_ink.paper, 0.6), laneWidth())}});
        }
    }

    /// Over the markers' ticks.
    void drawChips()
    {
        for (qsizetype i = 0; i < m_layout.lanes.size(); ++i) {
            const PlacedLane &lane = m_layout.lanes[i];
            const LaneInk ink = m_ink.of(int(i));
            add(DrawingRole::Lane, idsOf(int(i)),
                {DrawnPath{Path::rounded(lane.chip, lane.letters.size * 0.3), m_ink.paper,
                           Stroke{ink.hue, laneWidth()}},
                 DrawnText{lane.letters, ink.hue}});
        }
    }

    double laneWidth() const { return m_setting.sheet.numberSize * 0.17; }

    QString idsOf(int lane) const
    {
        QStringList ids;
        for (const WheelArena &arena : m_wheel.arenas) {
            if (arena.lane == lane)
                ids.append(arena.id);
        }
        return ids.join(u' ');
    }

    void drawMonths()
    {
        for (qsizetype i = 0; i < m_layout.months.size(); ++i) {
            const PlacedMonth &month = m_layout.months[i];
            QList<DrawnPart> parts{
                DrawnPath{outline(m_geometry.ring(m_geometry.monthsInner, m_geometry.monthsOuter,
                                                  month.from, month.to)),
                          i % 2 ? m_ink.otherMonth : m_ink.month}};
            parts.append(DrawnBentText{month.name, m_ink.text});
            add(DrawingRole::Month, month.first.toString(u"yyyy-MM"_s), parts);
        }
    }

    void drawWeeks()
    {
        for (const PlacedWeek &week : m_layout.weeks) {
            QList<DrawnPart> parts;
            if (week.from > 0)
                parts.append(radial(week.from, m_geometry.monthsOuter, m_geometry.weeksOuter,
                                    {m_ink.line, hairline}));
            if (week.number)
                parts.append(DrawnText{*week.number, m_ink.quiet});
            add(DrawingRole::Week, text(week.week), parts);
        }
    }

    void drawMiddle()
    {
        const double size = m_setting.sheet.centreSize;
        const QString &centre = m_setting.texts.centre;
        const double wanted = m_geometry.monthsInner * 1.5;
        const double width = m_setting.type.width(centre, {Face::Bold, size});
        const TextFont font{Face::Bold, size * std::min(1.0, wanted / width)};
        add(DrawingRole::Plain, {},
            {DrawnText{m_setting.type.centred(centre, font, m_geometry.centre), m_ink.accent}});
    }

    void drawToday()
    {
        if (m_layout.today)
            add(DrawingRole::Plain, {},
                {radial(*m_layout.today, m_geometry.lanesInner, m_geometry.rim,
                        {m_ink.accent, hairline * 4})});
    }

    void drawLeaders()
    {
        for (const PlacedLabel &label : m_layout.labels)
            add(DrawingRole::Plain, m_wheel.entries[label.entry].id,
                {DrawnPath{Path::line(label.leader), std::nullopt,
                           Stroke{mixed(m_ink.quiet, m_ink.paper, 0.55), hairline}}});
        for (const PlacedMarker &marker : m_layout.markers) {
            const QPointF day = m_geometry.at(marker.angle, marker.foot);
            if (!marker.box.contains(day) && !isWindow(marker.entry))
                add(DrawingRole::Plain, m_wheel.entries[marker.entry].id,
                    {DrawnPath{Path::line({day, marker.box.center()}), std::nullopt,
                               Stroke{inkOf(m_wheel.entries[marker.entry]).hue, hairline * 1.5}}});
        }
    }

    bool isWindow(qsizetype entry) const
    {
        return m_wheel.entries[entry].kind == WheelEntry::Kind::Window;
    }

    void drawSpans()
    {
        for (const PlacedSpan &span : m_layout.spans) {
            const WheelEntry &entry = m_wheel.entries[span.entry];
            const LaneInk ink = inkOf(entry);
            add(DrawingRole::Lane, entry.id,
                {DrawnPath{outline(span.band), mixed(ink.hue, m_ink.paper, 0.16),
                           patterned(ink, ink.hue, m_setting.sheet.numberSize * 0.1)}});
        }
    }

    void drawMarkers()
    {
        for (const PlacedMarker &marker : m_layout.markers) {
            const WheelEntry &entry = m_wheel.entries[marker.entry];
            const Colour hue = inkOf(entry).hue;
            add(DrawingRole::Marker, entry.id,
                {markerShape(marker.box, entry, hue, m_ink.paper),
                 DrawnText{marker.number, entry.provisional ? hue : m_ink.paper}});
        }
    }

    void drawLabels()
    {
        for (const PlacedLabel &label : m_layout.labels)
            add(DrawingRole::Label, m_wheel.entries[label.entry].id,
                {DrawnText{label.run, m_ink.text}});
        for (const PlacedSpan &span : m_layout.spans) {
            if (!span.text.isEmpty())
                add(DrawingRole::Label, m_wheel.entries[span.entry].id,
                    {DrawnBentText{span.text, m_ink.text}});
        }
    }

    const WheelLayout &m_layout;
    const WheelGeometry &m_geometry;
    const WheelSetting &m_setting;
    const AnnualWheel &m_wheel;
    const WheelInk &m_ink;
    QList<DrawingItem> m_items;
};

} // namespace

QList<DrawingItem> drawWheel(const WheelLayout &layout, const WheelSetting &setting,
                             const WheelInk &ink)
{
    return WheelDrawer(layout, setting, ink).draw();
}

DrawingList drawSheets(const WheelSetting &wanted, const WheelInk &ink)
{
    WheelSetting setting = wanted;
    setting.sheet = fittingSheet(wanted);
    const ListLayout list = layoutList(setting);
    const WheelTexts &texts = setting.texts;
    DrawingList drawing{(QStringList{texts.title} + texts.subtitles).join(u", "_s), texts.language};
    drawing.alternative = texts.alternative;
    for (int i = 0; i < list.sheets; ++i)
        drawing.sheets.append({setting.sheet.size});
    drawing.sheets[0].items = drawWheel(layoutWheel(setting), setting, ink);
    for (const PlacedLine &line : list.lines)
        drawing.sheets[line.sheet].items.append(drawLine(line, setting, ink));
    return drawing;
}

WheelCounts countsOf(const DrawingList &drawing)
{
    return {drawing.count(DrawingRole::Marker), drawing.count(DrawingRole::ListLine),
            drawing.count(DrawingRole::Label)};
}

} // namespace tvers
