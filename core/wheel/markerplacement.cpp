// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/markerplacement.h"

#include "core/wheel/cellgrid.h"
#include "core/wheel/occupancy.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QRectF boxAt(QPointF centre, double width, double height)
{
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

/// Fills the lanes and puts every number in its place.
class Placement
{
public:
    Placement(WheelLayout &layout, const LanePlan &plan, const WheelSetting &setting) :
        m_layout(layout),
        m_plan(plan),
        m_setting(setting),
        m_geometry(layout.geometry),
        m_taken(layout.geometry.area, std::max(plan.marker.width, plan.marker.height) * 1.2)
    {}

    void run()
    {
        placeLanes();
        m_layout.markers.reserve(m_setting.wheel.entries.size());
        QList<std::optional<PlacedMarker>> placed(m_setting.wheel.entries.size());
        for (qsizetype i = 0; i < placed.size(); ++i) {
            if (entry(i).kind == WheelEntry::Kind::Window)
                placed[i] = placeSpan(i);
        }
        if (m_plan.packing == Packing::InCells)
            m_cells.emplace(ring(), m_plan.marker.width + m_plan.marker.gap,
                            m_plan.marker.height + m_plan.marker.gap,
                            [this](QPointF at) { return isFree(at, 0); });
        for (qsizetype i = 0; i < placed.size(); ++i) {
            if (!placed[i])
                placed[i] = placeSingle(i);
            m_layout.markers.append(*placed[i]);
        }
    }

private:
    const WheelEntry &entry(qsizetype index) const { return m_setting.wheel.entries[index]; }
    const PlacedLane &laneOf(qsizetype index) const
    {
        return m_layout.lanes[m_setting.wheel.arenas[entry(index).arena].lane];
    }

    void placeLanes()
    {
        const qsizetype lanes = m_plan.tracks.size();
        int tracks = 0;
        for (qsizetype lane = 0; lane < lanes; ++lane)
            tracks += m_plan.tracks[lane] + m_plan.spanTracks[lane];
        const double given = m_geometry.rim - m_geometry.lanesInner;
        const double air = 0.35 * m_plan.marker.height;
        const double pitch = tracks ? (given - double(lanes) * air) / tracks : given;
        double outer = m_geometry.rim;
        for (int lane = 0; lane < int(lanes); ++lane) {
            const int own = m_plan.tracks[lane];
            const int spans = m_plan.spanTracks[lane];
            PlacedLane placed{outer - air - pitch * (own + spans), outer, {}, {}, {}, {}};
            const double first = outer - air / 2 - pitch / 2;
            for (int track = 0; track < own; ++track) // the middle one, then beside it
                placed.tracks.append(first - pitch * middleFirst(track, own));
            for (int track = 0; track < spans; ++track)
                placed.spanTracks.append(first - pitch * (own + track));
            placeChip(placed, lettersOf(lane));
            outer = placed.inner;
            m_layout.lanes.append(placed);
        }
    }

    /// 0, 1, 2 of 3 become 1, 0, 2.
    static int middleFirst(int nth, int of)
    {
        const int middle = (of - 1) / 2;
        const int away = (nth + 1) / 2;
        const int track = nth % 2 ? middle + away : middle - away;
        return std::clamp(track, 0, of - 1);
    }

    QString lettersOf(int lane) const
    {
        QStringList letters;
        for (const WheelArena &arena : m_setting.wheel.arenas) {
            if (arena.lane == lane)
                letters.append(arena.letter);
        }
        return letters.size() > 1 ? letters.first() + u'–' + letters.last() : letters.value(0);
    }

    void placeChip(PlacedLane &lane, const QString &letters)
    {
        const double em = m_plan.marker.number;
        const TextFont font{Face::Bold, em};
        const double width = m_setting.type.width(letters, font) + em * 0.7;
        const double radius = lane.tracks.first();
        const QPointF middle = m_geometry.centre + QPointF(-width / 2 - em * 0.25, -radius);
        lane.chip = boxAt(middle, width, em * 1.3);
        lane.letters = m_setting.type.centred(letters, font, middle);
        m_taken.take(lane.chip);
    }

    PlacedMarker placeSpan(qsizetype index)
    {
        const WheelEntry &window = entry(index);
        const PlacedLane &lane = laneOf(index);
        const double from = m_geometry.angleAt(window.days.first());
        const double to = m_geometry.angleAt(window.days.last().addDays(1));
        const double radius = spanTrack(lane, from, to);
        const double half = m_plan.marker.height * 0.4;
        m_layout.spans.append({index, m_geometry.ring(radius - half, radius + half, from, to), {}});
        const double reach = qRadiansToDegrees(m_plan.marker.width / 2 / radius);
        const double angle = std::min(from + reach, std::max((from + to) / 2, from));
        return taken(index, find({&lane.spanTracks, angle, radius}), (from + to) / 2);
    }

    double spanTrack(const PlacedLane &lane, double from, double to) const
    {
        for (const double radius : lane.spanTracks) {
            const bool free = std::none_of(
                m_layout.spans.begin(), m_layout.spans.end(), [&](const PlacedSpan &other) {
                    return other.band.inner < radius && radius < other.band.outer &&
                           other.band.from < to && from < other.band.to;
                });
            if (free)
                return radius;
        }
        return lane.spanTracks.value(0, lane.tracks.first());
    }

    PlacedMarker placeSingle(qsizetype index)
    {
        const PlacedLane &lane = laneOf(index);
        const double angle = m_geometry.middleOf(entry(index).days.first());
        if (m_cells) {
            const auto cell = m_cells->take(angle, lane.tracks.first());
            return taken(index, cell ? *cell : anywhere(), angle);
        }
        return taken(index, find({&lane.tracks, angle, lane.tracks.first()}), angle);
    }

    struct Wish {
        const QList<double> *tracks;
        double angle;
        double first; ///< radius to try before all others
    };

    /// The free place nearest to the day: on the lane's tracks, then on anyone's.
    QPointF find(const Wish &wish) const
    {
        if (isFree(wish.angle, wish.first))
            return m_geometry.at(wish.angle, wish.first);
        if (const auto found = search(*wish.tracks, wish.angle, 40))
            return *found;
        QList<double> all;
        const double step = m_plan.marker.height / 2;
        for (double radius = m_geometry.rim - step; radius > m_geometry.lanesInner + step;
             radius -= step)
            all.append(radius);
        std::stable_sort(all.begin(), all.end(), [&wish](double a, double b) {
            return std::abs(a - wish.first) < std::abs(b - wish.first);
        });
        if (const auto found = search(all, wish.angle, 180))
            return *found;
        return anywhere();
    }

    std::optional<QPointF> search(const QList<double> &tracks, double angle, double reach) const
    {
        const double step = qRadiansToDegrees(m_plan.marker.width * 0.2 / m_geometry.rim);
        for (double away = 0; away <= reach; away += step) {
            for (const double radius : tracks) {
                for (const double tried : {angle + away, angle - away}) {
                    const bool isInYear = tried >= 0 && tried <= 360; // July is not August
                    if (isInYear && isFree(tried, radius))
                        return m_geometry.at(tried, radius);
                }
            }
        }
        return std::nullopt;
    }

    CellGrid::Ring ring() const
    {
        return {m_geometry.centre, m_geometry.lanesInner, m_geometry.rim};
    }

    bool isFree(double angle, double radius) const
    {
        return isFree(m_geometry.at(angle, radius), m_plan.marker.gap);
    }
    bool isFree(QPointF at, double gap) const
    {
        return m_taken.isFree(boxAt(at, m_plan.marker.width, m_plan.marker.height), gap);
    }

    /// The lanes are full: somewhere outside them, for a marker is never left out.
    QPointF anywhere() const
    {
        const QRectF &area = m_geometry.area;
        const MarkerSize &size = m_plan.marker;
        for (double y = area.top() + size.height; y < area.bottom(); y += size.height / 2) {
            for (double x = area.left() + size.width; x < area.right(); x += size.width / 2) {
                if (m_taken.isFree(boxAt({x, y}, size.width, size.height), size.gap) &&
                    std::hypot(x - m_geometry.centre.x(), y - m_geometry.centre.y()) >
                        m_geometry.rim)
                    return {x, y};
            }
        }
        return m_geometry.centre;
    }

    PlacedMarker taken(qsizetype index, QPointF at, double angle)
    {
        const QRectF box = boxAt(at, m_plan.marker.width, m_plan.marker.height);
        m_taken.take(box);
        const TextFont font{Face::Bold, m_plan.marker.number};
        return {index, box, angle, laneOf(index).tracks.first(),
                m_setting.type.centred(QString::number(index + 1), font, at)};
    }

    WheelLayout &m_layout;
    const LanePlan &m_plan;
    const WheelSetting &m_setting;
    const WheelGeometry &m_geometry;
    Occupancy m_taken;
    std::optional<CellGrid> m_cells;
};

} // namespace

bool standNearTheirDays(const WheelLayout &layout, const AnnualWheel &wheel)
{
    return std::all_of(
        layout.markers.begin(), layout.markers.end(), [&](const PlacedMarker &marker) {
            const WheelEntry &entry = wheel.entries[marker.entry];
            const PlacedLane &lane = layout.lanes[wheel.arenas[entry.arena].lane];
            const QPointF off = marker.box.center() - layout.geometry.centre;
            const double radius = std::hypot(off.x(), off.y());
            const double angle = qRadiansToDegrees(std::atan2(off.x(), -off.y()));
            const double away = std::abs((angle < 0 ? angle + 360 : angle) - marker.angle);
            const double along = qDegreesToRadians(away) * radius;
            const double mostWidths = 2.2;
            return entry.kind == WheelEntry::Kind::Window ||
                   (along <= mostWidths * marker.box.width() && lane.inner <= radius &&
                    radius <= lane.outer);
        });
}

void placeMarkers(WheelLayout &layout, const LanePlan &plan, const WheelSetting &setting)
{
    Placement(layout, plan, setting).run();
}

} // namespace tvers
