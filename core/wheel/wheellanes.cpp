// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheellanes.h"

#include <algorithm>
#include <numeric>

namespace tvers {

namespace {

int groupOf(const DatedArena &arena)
{
    const QList<Sector> &sectors = arena.version.sectors;
    const Sector sector = sectors.size() == 1 ? sectors.first() : Sector::CrossSector;
    switch (sector) {
    case Sector::Kindergarten: return 0;
    case Sector::Transition: return 1;
    case Sector::School: return 2;
    case Sector::Sfo: return 3;
    case Sector::CrossSector: return 4;
    case Sector::External: return 5;
    }
    Q_UNREACHABLE();
}

/// Some arenas in one ring.
struct Lane {
    QList<qsizetype> arenas;
    int group;
    qsizetype entries;
};

/// What joining two neighbours costs: other groups much, entries a little.
qsizetype costOfJoining(const Lane &a, const Lane &b)
{
    const qsizetype acrossGroups = 1'000'000;
    return (a.group == b.group ? 0 : acrossGroups) + a.entries + b.entries;
}

void joinCheapest(QList<Lane> &lanes)
{
    qsizetype best = 0;
    for (qsizetype i = 1; i + 1 < lanes.size(); ++i) {
        if (costOfJoining(lanes[i], lanes[i + 1]) < costOfJoining(lanes[best], lanes[best + 1]))
            best = i;
    }
    const Lane other = lanes.takeAt(best + 1);
    lanes[best].arenas.append(other.arenas);
    lanes[best].entries += other.entries;
    lanes[best].group = std::max(lanes[best].group, other.group);
}

QString letterFor(qsizetype index)
{
    const int letters = 26;
    const QChar last(char16_t(u'A' + index % letters));
    return index < letters ? QString(last) : letterFor(index / letters - 1) + last;
}

} // namespace

int packIntoLanes(QList<WheelArena> &arenas, const QList<DatedArena> &dated,
                  QList<QList<WheelEntry>> &perArena)
{
    QList<qsizetype> order(dated.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&dated](qsizetype a, qsizetype b) {
        return groupOf(dated[a]) < groupOf(dated[b]);
    });
    QList<Lane> lanes;
    for (const qsizetype arena : std::as_const(order))
        lanes.append({{arena}, groupOf(dated[arena]), perArena[arena].size()});
    while (lanes.size() > AnnualWheel::mostLanes)
        joinCheapest(lanes);
    for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
        for (const qsizetype arena : std::as_const(lanes[lane].arenas)) {
            const qsizetype index = arenas.size();
            for (WheelEntry &entry : perArena[arena])
                entry.arena = index;
            arenas.append({dated[arena].id, dated[arena].version, letterFor(index), int(lane)});
        }
    }
    return int(lanes.size());
}

} // namespace tvers
