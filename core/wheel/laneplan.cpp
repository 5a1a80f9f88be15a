// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/markerplacement.h"

#include <QtMath>

#include <algorithm>
#include <numeric>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two boxes side by side on a slanting track need more of it than their width.
constexpr double slant = 1.25;

/// Air on both sides of a lane together, in marker heights.
constexpr double laneAir = 0.35;

/// How markers may be drawn: large where there is room, close where there is none.
struct Manner {
    LabelRoom room;
    double scale; ///< of the figures
    bool compact;
};

MarkerSize markerSize(const WheelSetting &setting, const Manner &manner)
{
    const double em = setting.sheet.numberSize * manner.scale;
    const bool compact = manner.compact;
    const auto digits = QString::number(std::max<qsizetype>(10, setting.wheel.entries.size()));
    const double number = setting.type.width(QString(digits.size(), u'0'), {Face::Bold, em});
    const double height = em * (compact ? 1.2 : 1.62);
    return {std::max(height, number + em * (compact ? 0.4 : 0.55)), height,
            em * (compact ? 0.1 : 0.22), em};
}

/// From–to in degrees.
struct Stretch {
    double from;
    double to;
};

/// How many tracks keep \a stretches (by their beginning) apart.
int tracksFor(const QList<Stretch> &stretches)
{
    QList<double> ends;
    for (const Stretch &stretch : stretches) {
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= stretch.from; });
        if (free == ends.end())
            ends.append(stretch.to);
        else
            *free = stretch.to;
    }
    return int(ends.size());
}

/// The lanes' needs, and how they shrink to what there is.
class Planner
{
public:
    Planner(const WheelSetting &setting, const Manner &manner) : m_setting(setting)
    {
        m_plan.marker = markerSize(setting, manner);
        m_plan.room = manner.room;
        m_plan.width = 0;
        m_isLarge = manner.scale > 1;
        m_available = widestLanes(setting.sheet, manner.room);
        m_rim = wheelGeometry(setting.sheet, setting.wheel.span, m_available, manner.room).rim;
        for (int lane = 0; lane < setting.wheel.lanes; ++lane)
            addLane(lane);
    }

    /// True when the lanes have room and every marker has one in its lane. Large
    /// figures are for lanes only where nobody has to give way. Whether they then
    /// stand near their days shows when they are placed.
    bool fits()
    {
        while (width() > m_available && shrinkWidest())
            ;
        m_plan.width = std::min(width(), m_available);
        for (qsizetype lane = 0; lane < m_singles.size(); ++lane) {
            const int tracks = m_plan.tracks[lane];
            const double most = 2 * M_PI * radiusOf(int(lane)) / m_plan.marker.width * tracks;
            if (tracks < m_wanted[lane] && (m_isLarge || double(m_singles[lane]) > most))
                return false;
        }
        return width() <= m_available;
    }

    const LanePlan &plan() const { return m_plan; }

private:
    double pitch() const
    {
        return (m_plan.marker.height + m_plan.marker.width) / 2 + m_plan.marker.gap;
    }
    /// What a marker takes of its track, as long as the track runs.
    double taken() const { return m_plan.marker.width * slant + m_plan.marker.gap; }
    /// Of the middle of \a lane, if all are alike and take all there is.
    double radiusOf(int lane) const
    {
        return m_rim - m_available * (lane + 0.5) / std::max(1, m_setting.wheel.lanes);
    }

    double width() const
    {
        double sum = 0;
        for (qsizetype lane = 0; lane < m_plan.tracks.size(); ++lane)
            sum += (m_plan.tracks[lane] + m_plan.spanTracks[lane]) * pitch() +
                   laneAir * m_plan.marker.height;
        return sum;
    }

    void addLane(int lane)
    {
        const AnnualWheel &wheel = m_setting.wheel;
        const double perDay = 360.0 / double(wheel.span.days());
        const double own = qRadiansToDegrees(taken() / radiusOf(lane));
        QList<Stretch> singles;
        QList<Stretch> spans;
        for (const WheelEntry &entry : wheel.entries) {
            if (wheel.arenas[entry.arena].lane != lane)
                continue;
            const double from = double(wheel.span.first().daysTo(entry.days.first())) * perDay;
            const double to = from + double(entry.days.days()) * perDay;
            if (entry.kind == WheelEntry::Kind::Window)
                spans.append({from - own / 2, std::max(to, from + own / 2)});
            else
                singles.append({from, from + own});
        }
        m_singles.append(singles.size());
        m_wanted.append(std::max(1, tracksFor(singles)));
        m_plan.tracks.append(m_wanted.last());
        m_plan.spanTracks.append(tracksFor(spans));
    }

    /// One track less for the lane that is fullest of tracks; false when none has two.
    bool shrinkWidest()
    {
        qsizetype widest = -1;
        for (qsizetype lane = 0; lane < m_plan.tracks.size(); ++lane) {
            if (m_plan.tracks[lane] > 1 && (widest < 0 || load(lane) < load(widest)))
                widest = lane;
        }
        if (widest < 0)
            return false;
        --m_plan.tracks[widest];
        return true;
    }
    double load(qsizetype lane) const
    {
        return double(m_singles[lane]) / (m_plan.tracks[lane] - 1);
    }

    const WheelSetting &m_setting;
    LanePlan m_plan;
    QList<qsizetype> m_singles; ///< markers of each lane
    QList<int> m_wanted;
    double m_available = 0;
    double m_rim = 0;
    bool m_isLarge = false;
};

} // namespace

QList<LanePlan> lanePlans(const WheelSetting &setting)
{
    const Manner manners[] = {
        {LabelRoom::Kept, 1.35, false},    {LabelRoom::Kept, 1.15, false},
        {LabelRoom::Kept, 1, false},       {LabelRoom::Kept, 1, true},
        {LabelRoom::Short, 1, false},      {LabelRoom::Short, 1, true},
        {LabelRoom::GivenUp, 1.35, false}, {LabelRoom::GivenUp, 1.15, false},
        {LabelRoom::GivenUp, 1, false},    {LabelRoom::GivenUp, 1, true},
    };
    QList<LanePlan> plans;
    for (const Manner &manner : manners) {
        Planner planner(setting, manner);
        if (planner.fits())
            plans.append(planner.plan());
    }
    Planner compact(setting, {LabelRoom::GivenUp, 1, true});
    compact.fits();
    for (const Packing packing : {Packing::OwnLanesFirst, Packing::AcrossLanes, Packing::InCells}) {
        plans.append(compact.plan());
        plans.last().packing = packing;
    }
    return plans;
}

} // namespace tvers
