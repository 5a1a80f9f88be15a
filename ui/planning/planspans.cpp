// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planspans.h"

#include "core/calendar/isoweek.h"

#include <algorithm>
#include <set>

namespace tvers {

namespace {

constexpr int daysOfWeek = 7;

QList<DateSpan> weeksOf(const PlanBoard &board)
{
    std::set<QDate> mondays;
    for (const DateSpan &round : board.setup().rounds) {
        for (QDate day = mondayOf(round.first()); day <= round.last();
             day = day.addDays(daysOfWeek))
            mondays.insert(day);
    }
    for (int i = 0; i < board.meetings(); ++i) {
        if (const auto &meeting = board.cell(i).meeting)
            mondays.insert(mondayOf(meeting->day));
    }
    QList<DateSpan> weeks;
    for (const QDate monday : mondays)
        weeks.append(*DateSpan::make(monday, monday.addDays(daysOfWeek - 1)));
    return weeks;
}

bool isHeld(const PlanCell &cell)
{
    return cell.meeting && cell.meeting->state == Meeting::State::Held;
}

/// Whether the two have slots of the plan, different ones, and neither has to stay.
bool mayExchange(const PlanBoard &board, int meeting, int other)
{
    QSet<QString> places;
    for (const Placement &one : board.current().placed) {
        if (one.meeting == board.id(meeting) || one.meeting == board.id(other))
            places.insert(one.slot);
    }
    return places.size() == 2 && mayMove(board, meeting) && mayMove(board, other);
}

QList<PlanTrouble> againstExchangeOf(const PlanBoard &board, int meeting, int other)
{
    return againstExchange(board.id(meeting), board.id(other), board.problem(),
                           board.current().placed);
}

/// What \a there, another unit's meetings, offer.
SpanOffer exchangeIn(const PlanBoard &board, int meeting, const QList<int> &there)
{
    SpanOffer offer{SpanOffer::Verdict::OtherUnit};
    for (const int other : there) {
        if (!mayExchange(board, meeting, other))
            continue;
        const auto against = againstExchangeOf(board, meeting, other);
        if (against.isEmpty())
            return {SpanOffer::Verdict::Exchange, {}, other};
        offer = {SpanOffer::Verdict::NoExchange, {}, other, against};
    }
    return offer;
}

/// Where a meeting without a slot stands.
bool beginsIn(const DateSpan &span, const DateSpan &round) { return span.contains(round.first()); }

} // namespace

QList<DateSpan> spansOf(const PlanBoard &board, PlanColumns columns)
{
    return columns == PlanColumns::Rounds ? board.setup().rounds : weeksOf(board);
}

QList<int> meetingsIn(const PlanBoard &board, qsizetype row, const DateSpan &span)
{
    QList<int> found;
    for (int round = 1; round <= board.rounds(); ++round) {
        const auto meeting = board.at(row, round);
        if (!meeting)
            continue;
        const auto &kept = board.cell(*meeting).meeting;
        const DateSpan &days = board.setup().rounds[round - 1];
        if (kept ? span.contains(kept->day) : beginsIn(span, days))
            found.append(*meeting);
    }
    std::stable_sort(found.begin(), found.end(), [&board](int a, int b) {
        const auto &one = board.cell(a).meeting;
        const auto &other = board.cell(b).meeting;
        return one && (!other || one->day < other->day);
    });
    return found;
}

QList<SlotChoice> SpanOffer::free() const
{
    QList<SlotChoice> open = choices;
    open.removeIf([](const SlotChoice &one) { return !one.inTheWay.isEmpty(); });
    return open;
}

bool mayMove(const PlanBoard &board, int meeting)
{
    return !board.problem().meetings()[meeting].locked && !isHeld(board.cell(meeting));
}

std::optional<int> partnerFor(const PlanBoard &board, int meeting, const QString &slot)
{
    for (const Placement &one : board.current().placed) {
        const int other = *board.problem().meetingAt(one.meeting);
        const bool isPartner = one.slot == slot && mayExchange(board, meeting, other) &&
                               againstExchangeOf(board, meeting, other).isEmpty();
        if (isPartner)
            return other;
    }
    return std::nullopt;
}

SpanOffer offerFor(const PlanBoard &board, int meeting, qsizetype row, const DateSpan &span)
{
    using Verdict = SpanOffer::Verdict;
    if (isHeld(board.cell(meeting)))
        return {Verdict::Held};
    if (!mayMove(board, meeting))
        return {Verdict::Locked};
    if (board.rowOf(meeting) != row)
        return exchangeIn(board, meeting, meetingsIn(board, row, span));
    SpanOffer offer{Verdict::Taken};
    for (const SlotChoice &one :
         choicesFor(board.id(meeting), board.problem(), board.current().placed)) {
        if (span.contains(board.problem().time(one.slot).date))
            offer.choices.append(one);
    }
    if (offer.choices.isEmpty())
        offer.verdict = Verdict::OutsideRound;
    else if (!offer.free().isEmpty())
        offer.verdict = Verdict::Free;
    return offer;
}

} // namespace tvers
