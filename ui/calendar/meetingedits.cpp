// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/meetingedits.h"

#include "core/calendar/cadencemove.h"
#include "ui/municipality/arenaedits.h"
#include "ui/shell/exchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::MeetingEdits)
};

using Meetings = QList<Meeting>;

Edit exchanging(Store &store, const QString &text, const Meetings &before, const Meetings &after)
{
    return editOf(store, text, changesBetween({.meetings = before}, {.meetings = after}));
}

std::optional<Meeting> storedOf(const Desk &desk, const CalendarMeeting &meeting)
{
    for (const Meeting &one : desk.content().meetings) {
        if (meeting.stored == one.id)
            return one;
    }
    return std::nullopt;
}

/// Puts what \a change makes of \a meeting beside what the file has of it.
template<typename Change>
void addChange(const Desk &desk, const CalendarMeeting &meeting, Change change, Meetings &before,
               Meetings &after)
{
    const auto arena = arenaIdOf(desk, meeting.arena);
    if (!arena)
        return;
    const auto stored = storedOf(desk, meeting);
    if (stored)
        before.append(*stored);
    Meeting now = stored ? *stored : asStored(meeting, *arena, MeetingId::sortable());
    change(now);
    after.append(now);
}

template<typename Change>
Edit changing(Desk &desk, const QString &text, const CalendarMeeting &meeting, Change change)
{
    Meetings before;
    Meetings after;
    addChange(desk, meeting, change, before, after);
    return exchanging(desk.store(), text, before, after);
}

void setTime(Meeting &meeting, const std::optional<ClockTime> &time)
{
    meeting.starts = time ? std::optional(time->start) : std::nullopt;
    meeting.ends = time ? time->end : std::nullopt;
}

std::optional<ClockTime> timeOf(const Meeting &meeting)
{
    if (!meeting.starts)
        return std::nullopt;
    return ClockTime{*meeting.starts, meeting.ends};
}

/// As far later as \a from goes to \a to; as it was where that leaves the day.
std::optional<ClockTime> shifted(const std::optional<ClockTime> &time,
                                 const std::optional<ClockTime> &from,
                                 const std::optional<ClockTime> &to)
{
    if (time == from || !time || !from || !to)
        return to;
    const int seconds = from->start.secsTo(to->start);
    const int length = to->end ? to->start.secsTo(*to->end) : 0;
    const int begins = QTime(0, 0).secsTo(time->start) + seconds;
    const int day = 24 * 60 * 60;
    if (begins < 0 || begins + length >= day)
        return time;
    const QTime start = QTime(0, 0).addSecs(begins);
    return ClockTime{start, length > 0 ? std::optional(start.addSecs(length)) : std::nullopt};
}

/// A series moved, from one of its meetings.
struct SeriesMove {
    const CalendarMeeting &meeting;
    const MeetingWish &wish;
    SeriesExtent extent;

    qint64 days() const { return meeting.day.daysTo(wish.day); }
    bool takes(QDate planned) const
    {
        return extent == SeriesExtent::Whole || meeting.planned <= planned;
    }
    QString text() const
    {
        return extent == SeriesExtent::Whole ? Words::tr("Move series")
                                             : Words::tr("Move series from here on");
    }
};

Edit moveEach(Desk &desk, const SeriesMove &move)
{
    Meetings before;
    Meetings after;
    for (const CalendarMeeting &one : seriesOf(desk, move.meeting)) {
        if (one.state == Meeting::State::Held || one.isMovedByHand() || !move.takes(*one.planned))
            continue;
        const auto change = [&](Meeting &meeting) {
            meeting.day = meeting.day.addDays(move.days());
            setTime(meeting, shifted(timeOf(meeting), move.meeting.time, move.wish.time));
        };
        addChange(desk, one, change, before, after);
    }
    return exchanging(desk.store(), move.text(), before, after);
}

/// An arena's rule before and after, in the days that the change is for.
struct RuleMove {
    KeptArena kept;
    ArenaVersionRecord holding;
    ArenaVersion rules;
    ArenaVersion now;
    QDate first; ///< from here on

    /// Whether it is this rule that gave the day \a planned.
    bool holds(QDate planned) const
    {
        return (!holding.from || *holding.from <= planned) &&
               (!holding.to || planned <= *holding.to);
    }

    /// Where the year's day \a planned is afterwards: the same one in the row.
    QDate moved(QDate planned, int part, qint64 days) const
    {
        const auto year = SchoolYear::containing(planned);
        if (!year)
            return planned;
        const QList<QDate> old = daysOf(rules.cadence, part, year->span());
        const QList<QDate> fresh = daysOf(now.cadence, part, year->span());
        const qsizetype at = old.indexOf(planned);
        return at >= 0 && old.size() == fresh.size() ? fresh[at] : planned.addDays(days);
    }

private:
    static QList<QDate> daysOf(const Cadence &cadence, int part, const DateSpan &span)
    {
        QList<QDate> days;
        for (const Occurrence &one : occurrences(cadence, span)) {
            if (one.part == part && (days.isEmpty() || days.last() != one.day))
                days.append(one.day);
        }
        return days;
    }
};

/// Nothing that the old rule gives may come between the two days: the new rule
/// would swallow it.
bool leavesAlone(const SeriesMove &move, const ArenaVersion &rules)
{
    const QDate from = *move.meeting.planned;
    const auto between = DateSpan::make(move.wish.day, from.addDays(-1));
    if (move.extent == SeriesExtent::Whole || !between)
        return true;
    const auto days = occurrences(rules.cadence, *between);
    return (!rules.validFrom || *rules.validFrom <= move.wish.day) &&
           std::none_of(days.begin(), days.end(),
                        [&move](const Occurrence &one) { return one.part == move.meeting.part; });
}

/// Empty where the rule cannot say it.
std::optional<RuleMove> ruleMove(const Desk &desk, const SeriesMove &move)
{
    const QDate from = *move.meeting.planned;
    const auto kept = keptArena(desk.content(), move.meeting.arena);
    const auto *holding = kept ? kept->on(from) : nullptr;
    const auto *rules = holding ? readVersion(desk.pack(), move.meeting.arena, *holding) : nullptr;
    if (!rules || move.meeting.part >= rules->cadence.parts.size() || !leavesAlone(move, *rules))
        return std::nullopt;
    ArenaVersion now = *rules;
    auto &rule = now.cadence.parts[move.meeting.part].rule;
    const auto other = tvers::moved(rule, {from, move.wish.day, move.meeting.time, move.wish.time});
    if (!other)
        return std::nullopt;
    rule = *other;
    if (auto *weeks = std::get_if<EveryWeeks>(&rule);
        weeks && weeks->anchor && move.extent == SeriesExtent::FromHereOn)
        weeks->anchor = move.wish.day; // none before the one that was moved
    return RuleMove{*kept, *holding, *rules, now, std::min(from, move.wish.day)};
}

/// The file's own meetings of the series follow their rule; those that stand where
/// somebody put them keep their day.
Edit follow(Desk &desk, const SeriesMove &move, const RuleMove &rule)
{
    Meetings before;
    Meetings after;
    for (const CalendarMeeting &one : desk.meetings()) {
        const bool ours = one.stored && one.planned && one.arena == move.meeting.arena &&
                          one.part == move.meeting.part && move.takes(*one.planned) &&
                          rule.holds(*one.planned);
        if (!ours || one.unit)
            continue;
        const auto change = [&](Meeting &meeting) {
            const bool stays = meeting.isMovedByHand() || meeting.state == Meeting::State::Held;
            meeting.planned = rule.moved(*meeting.planned, one.part, move.days());
            if (stays)
                return;
            meeting.day = *meeting.planned;
            setTime(meeting, shifted(timeOf(meeting), move.meeting.time, move.wish.time));
        };
        addChange(desk, one, change, before, after);
    }
    return exchanging(desk.store(), move.text(), before, after);
}

} // namespace

std::optional<ArenaId> arenaIdOf(const Desk &desk, const QString &identifier)
{
    for (const ArenaRecord &arena : desk.content().arenas) {
        if (arena.identifier == identifier)
            return arena.id;
    }
    return std::nullopt;
}

QList<CalendarMeeting> seriesOf(const Desk &desk, const CalendarMeeting &meeting)
{
    if (!meeting.planned || meeting.isMovedByHand())
        return {meeting};
    QList<CalendarMeeting> series;
    for (const CalendarMeeting &one : desk.meetings()) {
        if (one.planned && one.arena == meeting.arena && one.part == meeting.part &&
            one.unit == meeting.unit && (!one.unit || one.team == meeting.team))
            series.append(one);
    }
    return series;
}

bool isInSeries(const Desk &desk, const CalendarMeeting &meeting)
{
    return seriesOf(desk, meeting).size() > 1;
}

Edit changeMeeting(Desk &desk, const CalendarMeeting &meeting, const MeetingWish &wish)
{
    const QString text = wish.day == meeting.day && wish.time == meeting.time
                             ? Words::tr("Change meeting")
                             : Words::tr("Move meeting");
    return changing(desk, text, meeting, [&wish](Meeting &now) {
        now.day = wish.day;
        now.place = wish.place;
        setTime(now, wish.time);
    });
}

Edit changeSeries(Desk &desk, const CalendarMeeting &meeting, const MeetingWish &wish,
                  SeriesExtent extent)
{
    if (extent == SeriesExtent::ThisDate || !meeting.planned)
        return changeMeeting(desk, meeting, wish);
    const SeriesMove move{meeting, wish, extent};
    const auto rule = meeting.unit ? std::nullopt : ruleMove(desk, move);
    if (!rule)
        return moveEach(desk, move);
    Edit changed = extent == SeriesExtent::Whole
                       ? correctVersion(desk.store(), rule->kept, rule->holding, rule->now)
                       : changeFrom(desk.store(), rule->kept, rule->now, rule->first);
    changed.text = move.text();
    return together(desk.store(), changed, follow(desk, move, *rule), changed.text);
}

Edit changeState(Desk &desk, const CalendarMeeting &meeting, Meeting::State state)
{
    const auto text = [&] {
        switch (state) {
        case Meeting::State::Planned: return Words::tr("Take back meeting");
        case Meeting::State::Held: return Words::tr("Mark meeting as held");
        case Meeting::State::Cancelled: return Words::tr("Skip meeting");
        }
        Q_UNREACHABLE();
    };
    return changing(desk, text(), meeting, [state](Meeting &now) { now.state = state; });
}

Meeting newMeeting(const Desk &desk, ArenaId arena, std::optional<UnitId> unit,
                   const MeetingWish &wish)
{
    Meeting meeting{MeetingId::sortable(), arena, {}, unit, {}, wish.day};
    for (const Team &team : desk.content().teams) {
        if (team.arena == arena && team.unit == unit)
            meeting.team = team.id;
    }
    meeting.place = wish.place;
    setTime(meeting, wish.time);
    return meeting;
}

Edit addMeeting(Desk &desk, const Meeting &meeting)
{
    return exchanging(desk.store(), Words::tr("Add meeting"), {}, {meeting});
}

Edit removeMeeting(Desk &desk, const CalendarMeeting &meeting)
{
    const auto stored = storedOf(desk, meeting);
    if (meeting.planned || !stored)
        return changeState(desk, meeting, Meeting::State::Cancelled);
    return exchanging(desk.store(), Words::tr("Remove meeting"), {*stored}, {});
}

} // namespace tvers
