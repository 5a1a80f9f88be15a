// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/markerplacement.h"

#include "core/calendar/isoweek.h"
#include "core/wheel/cellgrid.h"
#include "core/wheel/occupancy.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Days that a marker may stand from its own: less than half a week from noon, even
/// to who measures from midnight.
constexpr double farthestDays = 2.9;
constexpr int daySteps = 6; ///< in which that is tried, each way

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

    /// False as soon as a marker has no place.
    bool run()
    {
        placeLanes();
        placeSteps();
        if (m_plan.packing == Packing::InCells)
            m_cells.emplace(ring(), m_plan.marker.width + m_plan.marker.gap,
                            m_plan.marker.height + m_plan.marker.gap,
                            [this](QPointF at) { return isFree(at, 0); });
        m_layout.markers.reserve(m_setting.wheel.entries.size());
        for (qsizetype i = 0; i < m_setting.wheel.entries.size(); ++i) {
            const bool isWindow = entry(i).kind == WheelEntry::Kind::Window;
            const double radius = isWindow ? placeBand(i) : laneOf(i).tracks.first();
            const auto at = placeFor(i, radius);
            if (!at)
                return false;
            take(i, *at);
        }
        return true;
    }

private:
    const WheelEntry &entry(qsizetype index) const { return m_setting.wheel.entries[index]; }
    int laneIndexOf(qsizetype index) const
    {
        return m_setting.wheel.arenas[entry(index).arena].lane;
    }
    const PlacedLane &laneOf(qsizetype index) const { return m_layout.lanes[laneIndexOf(index)]; }

    void placeLanes()
    {
        const qsizetype lanes = m_plan.tracks.size();
        int tracks = 0;
        for (qsizetype lane = 0; lane < lanes; ++lane)
            tracks += m_plan.tracks[lane] + m_plan.spanTracks[lane];
        const double given = m_geometry.rim - m_geometry.lanesInner;
        const double air = 0.35 * m_plan.marker.height;
        const double pitch = tracks ? (given - double(lanes) * air) / tracks : given;
        m_pitch = pitch;
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

    /// A window's arc; the radius of its middle.
    double placeBand(qsizetype index)
    {
        const WheelEntry &window = entry(index);
        const double from = m_geometry.angleAt(window.days.first());
        const double to = m_geometry.angleAt(window.days.last().addDays(1));
        const double radius = spanTrack(laneOf(index), from, to);
        const double half = m_plan.marker.height * 0.4;
        m_layout.spans.append({index, m_geometry.ring(radius - half, radius + half, from, to), {}});
        return radius;
    }

    /// The first that is free; the marker stands over the arc's beginning.
    double spanTrack(const PlacedLane &lane, double from, double to) const
    {
        from -= qRadiansToDegrees(m_plan.marker.width / 2 / lane.inner);
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

    /// A place that a marker may take instead of its day on its lane's main track.
    struct Step {
        double days; ///< beside its day
        double radius;
    };

    /// For each lane all there are, the nearest first: rather another row than another day.
    void placeSteps()
    {
        for (const PlacedLane &lane : m_layout.lanes) {
            const double main = lane.tracks.first();
            QList<Step> steps;
            for (const double radius : radiiOf(lane)) {
                for (int step = -daySteps; step <= daySteps; ++step)
                    steps.append({step * farthestDays / daySteps, radius});
            }
            const auto cost = [this, main](const Step &step) {
                return std::abs(step.radius - main) / m_plan.marker.height +
                       std::abs(step.days) * 0.6;
            };
            std::stable_sort(steps.begin(), steps.end(),
                             [&cost](const Step &a, const Step &b) { return cost(a) < cost(b); });
            m_steps.append(steps);
            const double half = m_plan.marker.height / 2;
            steps.removeIf([&lane, half](const Step &step) {
                return step.radius > lane.outer - half || step.radius < lane.inner + half;
            });
            m_ownSteps.append(steps);
        }
    }

    /// Rows in the lane, or in all lanes.
    QList<double> radiiOf(const PlacedLane &lane) const
    {
        const double half = m_plan.marker.height / 2;
        const bool across = m_plan.packing != Packing::InLanes;
        const double spans = double(lane.spanTracks.size()) * m_pitch;
        const double inner = across ? m_geometry.lanesInner : lane.inner + spans;
        const double outer = across ? m_geometry.rim : lane.outer;
        QList<double> radii = lane.tracks;
        for (double radius = outer - half; radius >= inner + half; radius -= half)
            radii.append(radius);
        return radii;
    }

    /// From–to in degrees.
    struct Room {
        double from;
        double to;
    };

    /// Not far from its day, and behind all before it.
    Room halfWeekRound(QDate day) const
    {
        const double middle = m_geometry.middleOf(day);
        const double far = (farthestDays + 0.01) * m_geometry.degreesPerDay();
        return {std::max({0.0, middle - far, m_reached}), std::min(360.0, middle + far)};
    }

    /// That, and in its week; a week that the span cuts holds too little.
    Room weekOf(QDate day) const
    {
        const double inside = 0.02 * m_geometry.degreesPerDay(); // not on its edge
        const Room near = halfWeekRound(day);
        const QDate monday = mondayOf(day);
        if (!m_geometry.span.contains(monday) || !m_geometry.span.contains(monday.addDays(6)))
            return near;
        return {std::max(near.from, m_geometry.angleAt(monday) + inside),
                std::min(near.to, m_geometry.angleAt(monday.addDays(7)) - inside)};
    }

    /// A window that began before the wheel's span stands where the span begins.
    QDate dayOf(qsizetype index) const
    {
        return std::max(entry(index).days.first(), m_geometry.span.first());
    }

    /// Empty when the plan has none.
    std::optional<QPointF> placeFor(qsizetype index, double radius)
    {
        const PlacedLane &lane = laneOf(index);
        const double middle = m_geometry.middleOf(dayOf(index));
        if (m_cells) {
            const auto cell = m_cells->take(middle, radius);
            return cell ? *cell : anywhere();
        }
        QList<Step> own;
        if (!lane.tracks.contains(radius)) { // a window's: along its arc first
            for (int step = 0; step <= 2 * daySteps; ++step)
                own.append(
                    {(step % 2 ? -1 : 1) * ((step + 1) / 2) * farthestDays / daySteps, radius});
        }
        for (const Room &room : {weekOf(dayOf(index)), halfWeekRound(dayOf(index))}) {
            if (const auto at = freeIn(room, own, laneIndexOf(index), middle))
                return at;
            if (m_plan.packing == Packing::InLanes)
                break;
        } // where the week is full, half a week round the day must do
        return std::nullopt;
    }

    std::optional<QPointF> freeIn(const Room &room, const QList<Step> &own, int lane, double middle)
    {
        const bool isOwnFirst = m_plan.packing == Packing::OwnLanesFirst;
        const QList<Step> none;
        for (const QList<Step> &steps :
             {own, isOwnFirst ? m_ownSteps[lane] : none, m_steps[lane]}) {
            if (const auto at = firstFree(steps, middle, room))
                return at;
        }
        return std::nullopt;
    }

    std::optional<QPointF> firstFree(const QList<Step> &steps, double middle, const Room &room)
    {
        const double perDay = m_geometry.degreesPerDay();
        for (const Step &step : steps) {
            const double wanted = middle + step.days * perDay;
            const double angle = std::clamp(wanted, room.from, std::max(room.from, room.to));
            const bool isNear = std::abs(angle - wanted) < perDay * farthestDays / daySteps;
            if (!isNear || angle > room.to || !isFree(m_geometry.at(angle, step.radius)))
                continue;
            m_reached = angle;
            return m_geometry.at(angle, step.radius);
        }
        return std::nullopt;
    }

    CellGrid::Ring ring() const
    {
        return {m_geometry.centre, m_geometry.lanesInner, m_geometry.rim};
    }

    bool isFree(QPointF at) const { return isFree(at, m_plan.marker.gap); }
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

    void take(qsizetype index, QPointF at)
    {
        const QRectF box = boxAt(at, m_plan.marker.width, m_plan.marker.height);
        m_taken.take(box);
        const TextFont font{Face::Bold, m_plan.marker.number};
        m_layout.markers.append({index, box, m_geometry.middleOf(dayOf(index)),
                                 laneOf(index).tracks.first(),
                                 m_setting.type.centred(QString::number(index + 1), font, at)});
    }

    WheelLayout &m_layout;
    const LanePlan &m_plan;
    const WheelSetting &m_setting;
    const WheelGeometry &m_geometry;
    Occupancy m_taken;
    QList<QList<Step>> m_steps;    ///< beside the lanes
    QList<QList<Step>> m_ownSteps; ///< those inside the lane
    double m_pitch = 0;            ///< between two tracks
    double m_reached = 0;          ///< angle of the last marker
    std::optional<CellGrid> m_cells;
};

} // namespace

bool placeMarkers(WheelLayout &layout, const LanePlan &plan, const WheelSetting &setting)
{
    return Placement(layout, plan, setting).run();
}

} // namespace tvers
