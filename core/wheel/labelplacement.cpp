// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/labelplacement.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A label that would like to stand at a height.
struct Wish {
    qsizetype entry;
    double angle;  ///< of its marker
    double height; ///< y of its middle, on the circle that labels stand on
};

/// One side of the wheel.
class Side
{
public:
    Side(const WheelLayout &layout, const WheelSetting &setting, bool right) :
        m_layout(layout), m_setting(setting), m_geometry(layout.geometry), m_right(right)
    {}

    /// Takes the label in if all others still stand near their days.
    void offer(const Wish &wish)
    {
        if (double(m_taken.size() + 1) * pitch() > highest() - lowest() + pitch())
            return;
        QList<Wish> with = m_taken;
        // down the right side the days go on, down the left side they go back
        const auto after = [this](const Wish &a, const Wish &b) {
            return m_right ? a.entry < b.entry : a.entry > b.entry;
        };
        const auto place = std::upper_bound(with.cbegin(), with.cend(), wish, after);
        with.insert(place, wish);
        if (settle(with))
            m_taken = with;
    }

    QList<PlacedLabel> labels() const
    {
        QList<PlacedLabel> placed;
        const QList<double> heights = heightsOf(m_taken);
        for (qsizetype i = 0; i < m_taken.size(); ++i)
            placed.append(labelAt(m_taken[i], heights[i]));
        return placed;
    }

private:
    double size() const { return m_setting.sheet.labelSize; }
    double pitch() const { return size() * noto::lineHeight; }
    /// Half of what a line covers, and a little.
    double half() const { return size() * 0.75; }
    double lowest() const
    {
        return std::max(m_geometry.centre.y() - m_geometry.labelsFrom,
                        m_geometry.area.top() + half());
    }
    double highest() const
    {
        return std::min(m_geometry.centre.y() + m_geometry.labelsFrom,
                        m_geometry.area.bottom() - half());
    }

    QList<double> heightsOf(const QList<Wish> &wishes) const
    {
        QList<double> wanted;
        for (const Wish &wish : wishes)
            wanted.append(wish.height);
        return pushedApart(wanted, pitch(), lowest(), highest());
    }

    bool settle(const QList<Wish> &wishes) const
    {
        const QList<double> heights = heightsOf(wishes);
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            const QPointF foot = m_geometry.at(wishes[i].angle, m_geometry.rim);
            const QPointF end = anchor(heights[i]);
            const double farthest = size() * 6;
            if (heights[i] > highest() + 0.01 ||
                std::hypot(foot.x() - end.x(), foot.y() - end.y()) > farthest)
                return false;
            if (textAt(wishes[i], heights[i]).isEmpty())
                return false;
        }
        return true;
    }

    /// Where the leader meets the text: outside the circle by the box's whole height.
    QPointF anchor(double height) const
    {
        const double off = std::max(0.0, std::abs(height - m_geometry.centre.y()) - half());
        const double radius = m_geometry.labelsFrom;
        const double x = off < radius ? std::sqrt(radius * radius - off * off) : 0;
        return {m_geometry.centre.x() + (m_right ? x : -x), height};
    }

    /// The longest that fits; empty when none does.
    QString textAt(const Wish &wish, double height) const
    {
        const double edge = m_right ? m_geometry.area.right() : m_geometry.area.left();
        const double room = std::abs(edge - anchor(height).x()) - size() * 0.5;
        for (const QString &text : m_setting.texts.entries[wish.entry].labels) {
            const QString numbered = u"%1 · %2"_s.arg(wish.entry + 1).arg(text);
            if (m_setting.type.width(numbered, {Face::Regular, size()}) <= room)
                return numbered;
        }
        return {};
    }

    PlacedLabel labelAt(const Wish &wish, double height) const
    {
        const QPointF end = anchor(height);
        const QPointF gap(m_right ? size() * 0.4 : -size() * 0.4, 0);
        const QPointF base = end + gap + QPointF(0, noto::capHeight / 2 * size());
        const auto align = m_right ? Typesetter::Align::Left : Typesetter::Align::Right;
        const QPointF marker = m_layout.markers[wish.entry].box.center();
        return {wish.entry,
                m_setting.type.set(textAt(wish, height), {Face::Regular, size()}, base, align),
                {marker, m_geometry.at(wish.angle, m_geometry.rim + size() * 0.25), end}};
    }

    const WheelLayout &m_layout;
    const WheelSetting &m_setting;
    const WheelGeometry &m_geometry;
    bool m_right;
    QList<Wish> m_taken; ///< from top to bottom
};

/// Entries in the order in which they are given room.
QList<qsizetype> byImportance(const WheelLayout &layout, const AnnualWheel &wheel)
{
    QList<int> ofArena(wheel.arenas.size());
    for (const WheelEntry &entry : wheel.entries)
        ++ofArena[entry.arena];
    QList<qsizetype> order;
    for (qsizetype i = 0; i < wheel.entries.size(); ++i) {
        const bool saidAlready =
            std::any_of(layout.spans.begin(), layout.spans.end(), [i](const PlacedSpan &span) {
                return span.entry == i && !span.text.isEmpty();
            });
        if (!saidAlready)
            order.append(i);
    }
    const auto rank = [&](qsizetype i) {
        const WheelEntry &entry = wheel.entries[i];
        return entry.kind == WheelEntry::Kind::Deadline ? 0 : ofArena[entry.arena];
    };
    std::stable_sort(order.begin(), order.end(),
                     [&rank](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    return order;
}

} // namespace

QList<double> pushedApart(const QList<double> &wanted, double apart, double lowest, double highest)
{
    struct Cluster {
        double sum; ///< of where the members would like the first one to be
        qsizetype members;
        double first;
    };
    QList<Cluster> clusters;
    const auto settle = [&](Cluster &cluster) {
        const double room = double(cluster.members - 1) * apart;
        cluster.first =
            std::max(lowest, std::min(cluster.sum / double(cluster.members), highest - room));
    };
    for (const double wish : wanted) {
        Cluster cluster{wish, 1, 0};
        settle(cluster);
        while (!clusters.isEmpty() &&
               clusters.last().first + double(clusters.last().members) * apart > cluster.first) {
            const Cluster before = clusters.takeLast();
            cluster.sum =
                before.sum + cluster.sum - double(cluster.members) * double(before.members) * apart;
            cluster.members += before.members;
            settle(cluster);
        }
        clusters.append(cluster);
    }
    QList<double> found;
    for (const Cluster &cluster : std::as_const(clusters)) {
        for (qsizetype i = 0; i < cluster.members; ++i)
            found.append(cluster.first + double(i) * apart);
    }
    return found;
}

void placeLabels(WheelLayout &layout, const WheelSetting &setting)
{
    const WheelGeometry &geometry = layout.geometry;
    Side right(layout, setting, true);
    Side left(layout, setting, false);
    for (const qsizetype entry : byImportance(layout, setting.wheel)) {
        const double angle = angleFrom(geometry.centre, layout.markers[entry].box.center());
        const double height =
            geometry.centre.y() - geometry.labelsFrom * std::cos(qDegreesToRadians(angle));
        (angle <= 180 ? right : left).offer({entry, angle, height});
    }
    layout.labels = right.labels() + left.labels();
    std::sort(layout.labels.begin(), layout.labels.end(),
              [](const PlacedLabel &a, const PlacedLabel &b) { return a.entry < b.entry; });
}

} // namespace tvers
