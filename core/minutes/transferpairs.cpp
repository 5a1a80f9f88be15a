// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/transferpairs.h"

#include <algorithm>

namespace tvers {

namespace {

void add(QList<TransferPair> &pairs, const MeetingCount &count)
{
    const auto same = std::find_if(pairs.begin(), pairs.end(), [&](const TransferPair &one) {
        return one.from == count.from && one.to == count.to;
    });
    if (same == pairs.end())
        pairs.append({count.from, count.to, count.number});
    else
        same->number += count.number;
}

bool isBefore(const std::optional<UnitId> &a, const std::optional<UnitId> &b)
{
    return a && (!b || *a < *b);
}

} // namespace

QList<TransferPair> transferPairs(const QList<HeldMeeting> &meetings)
{
    QList<TransferPair> pairs;
    for (const HeldMeeting &one : meetings) {
        for (const MeetingCount &count : one.counts) {
            if (one.state == HeldMeeting::State::Finished && count.number > 0 &&
                count.kind == MeetingCount::Kind::Transfers)
                add(pairs, count);
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const TransferPair &a, const TransferPair &b) {
        return a.from == b.from ? isBefore(a.to, b.to) : isBefore(a.from, b.from);
    });
    return pairs;
}

} // namespace tvers
