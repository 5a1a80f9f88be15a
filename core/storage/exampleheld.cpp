// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exampleheld.h"

#include "core/minutes/agenda.h"
#include "core/minutes/seating.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype withoutRecord = 0; // counted from the newest meeting
constexpr qsizetype notFinished = 1;
constexpr qsizetype lastCalledOff = 3; // one of these, the first without a case
constexpr qsizetype firstCalledOff = 14;
constexpr int minutesPerItem = 15;

bool isCase(const AgendaItem &item) { return item.kind == AgendaItem::Kind::Case; }

bool goesWithoutCases(const ArenaVersion &arena)
{
    return std::none_of(arena.duties.begin(), arena.duties.end(), [](const ArenaDuty &duty) {
        return duty.kind == ArenaTerms::Duty::CancelIfEmpty;
    });
}

/// Most came; now and then somebody is away, or sends another.
void answer(MeetingSeat &seat, qsizetype number, const QString &substitute)
{
    using Came = MeetingSeat::Came;
    const bool isNeeded = seat.need == MeetingSeat::Need::Expected;
    seat.came = Came::Came;
    if (number % 11 == 4 && isNeeded) {
        seat.came = Came::Substitute;
        seat.substitute = substitute;
    } else if (isNeeded ? number % 13 == 6 : number % 3 != 0) {
        seat.came = Came::Absent;
    }
}

} // namespace

const Unit *ExampleHeld::unitOf(const std::optional<UnitId> &unit) const
{
    return unit ? withId(m_wanted.people.units, *unit) : nullptr;
}

Language ExampleHeld::languageOf(const std::optional<UnitId> &unit) const
{
    const Unit *one = unitOf(unit);
    const bool isNynorsk = one && one->language == Unit::Norwegian::Nynorsk;
    return isNynorsk ? Language::Nynorsk : Language::Bokmaal;
}

QString ExampleHeld::word(const QString &key, const std::optional<UnitId> &unit) const
{
    return m_stories.words.value(key).in(languageOf(unit));
}

/// By role: who leads at a unit is its manager.
QString ExampleHeld::leaderOf(const std::optional<UnitId> &unit) const
{
    const Unit *one = unitOf(unit);
    if (!one)
        return word(u"chair"_s, unit);
    return word(one->kind == Unit::Kind::Kindergarten ? u"kindergarten_leader"_s
                                                      : u"school_leader"_s,
                unit);
}

const Arena *ExampleHeld::arenaOf(const FileContent &content, const Meeting &meeting) const
{
    const ArenaRecord *record = withId(content.arenas, meeting.arena);
    return record ? arenaCalled(m_wanted.pack, record->identifier) : nullptr;
}

QList<HeldMeeting> ExampleHeld::earlier(const ExampleTable &table) const
{
    QList<HeldMeeting> found;
    for (const Kept &one : m_kept) {
        if (one.arena == table.arenaId && one.unit == table.unit)
            found.append(one.held);
    }
    return found;
}

void ExampleHeld::seat(HeldMeeting &held, const FileContent &content, const Meeting &meeting,
                       const ArenaVersion &arena)
{
    held.seats = seatsOf({arena, meeting.arena, m_wanted.pack, content, meeting.day, meeting.team,
                          meeting.unit, languageOf(meeting.unit)});
    for (qsizetype i = 0; i < held.seats.size(); ++i) {
        const qsizetype number = i == 0 ? 0 : m_kept.size() * 5 + i * 3;
        answer(held.seats[i], number, word(u"substitute"_s, meeting.unit));
    }
}

/// Everything but its cases: the clock, what is always taken up, and the minutes.
void ExampleHeld::write(HeldMeeting &held, const Meeting &meeting, const ArenaVersion &arena)
{
    held.state = HeldMeeting::State::Held;
    held.began = meeting.starts;
    held.ended = meeting.ends;
    if (!arena.modes.isEmpty())
        held.mode = arena.modes.first().id;
    held.minutes =
        m_stories.minutes[m_kept.size() % m_stories.minutes.size()].in(languageOf(meeting.unit));
    if (m_kept.size() % 4 == 1)
        held.competenceNeeds = {word(u"competence"_s, meeting.unit)};
    if (held.items.isEmpty())
        held.items.append({.id = AgendaItemId::random(),
                           .kind = AgendaItem::Kind::Other,
                           .words = word(u"since_last"_s, meeting.unit)});
    QTime clock = meeting.starts.value_or(QTime());
    for (AgendaItem &item : held.items) {
        if (!isCase(item)) {
            item.state = AgendaItem::State::Treated;
            item.notes = word(u"went_through"_s, meeting.unit);
        }
        if (!clock.isValid())
            continue;
        item.starts = clock;
        clock = qMin(clock.addSecs(minutesPerItem * 60), meeting.ends.value_or(QTime(23, 0)));
        item.ends = clock;
    }
    if (arena.records == ArenaTerms::Records::Elsewhere)
        held.elsewhere = RecordElsewhere{word(u"reference"_s, meeting.unit), leaderOf(meeting.unit),
                                         meeting.day.addDays(7)};
}

Result<> ExampleHeld::addCases(const ExampleTable &table, HeldMeeting &held)
{
    const QList<ConsentParticipant> present = presentIn(held.seats);
    for (AgendaItem &item : held.items) {
        if (!isCase(item))
            continue;
        const auto discussed = m_cases.discuss(*item.caseId, table, present);
        if (!discussed)
            return discussed.error();
        item.discussion = discussed->id;
        item.left = discussed->left;
        item.state = discussed->id ? AgendaItem::State::Treated : AgendaItem::State::Postponed;
    }
    return Done{};
}

std::optional<HeldMeeting::Cancelling> ExampleHeld::cancellingOf(const HeldMeeting &held,
                                                                 const ExampleTable &table,
                                                                 qsizetype fromLast) const
{
    const bool hasCase = std::any_of(held.items.begin(), held.items.end(), isCase);
    const MeetingSignature by{table.day.addDays(-1), table.leader};
    if (hasCase)
        return std::nullopt;
    if (!goesWithoutCases(table.arena))
        return HeldMeeting::Cancelling{HeldMeeting::Cause::NoCases, {}, by};
    if (fromLast == m_calledOff)
        return HeldMeeting::Cancelling{HeldMeeting::Cause::TooFew, word(u"cancelled"_s, table.unit),
                                       by};
    return std::nullopt;
}

/// What is due, and what comes new; nothing new to a meeting that is called off.
Result<QList<AgendaItem>> ExampleHeld::itemsFor(const ExampleTable &table, qsizetype fromLast)
{
    const auto due = [&] {
        return agendaOf({table.arena, table.arenaId, table.day, table.unit, 0,
                         languageOf(table.unit), m_cases.cases(), m_cases.discussions(),
                         earlier(table)});
    };
    QList<AgendaItem> items = due();
    const bool hasCase = std::any_of(items.begin(), items.end(), isCase);
    if (!m_calledOff && !hasCase && goesWithoutCases(table.arena) && fromLast >= lastCalledOff &&
        fromLast <= firstCalledOff)
        m_calledOff = fromLast;
    if (fromLast == m_calledOff || table.arena.records == ArenaTerms::Records::Elsewhere)
        return items;
    const auto begun = m_cases.beginFor(table);
    if (!begun)
        return begun.error();
    items = due();
    for (const CaseId id : *begun) { // those of a unit, in a meeting of all
        const bool isOn = std::any_of(items.begin(), items.end(),
                                      [id](const AgendaItem &one) { return one.caseId == id; });
        if (!isOn)
            items.prepend({AgendaItemId::random(), AgendaItem::Kind::Case, id});
    }
    return items;
}

Result<> ExampleHeld::hold(const FileContent &content, const Meeting &meeting, qsizetype fromLast)
{
    const Arena *arena = arenaOf(content, meeting);
    const ArenaVersion *rules = arena ? versionOn(*arena, meeting.day) : nullptr;
    const auto version = ArenaRepository(m_store).versionOn(meeting.arena, meeting.day);
    if (!version)
        return version.error();
    if (!rules || !*version)
        return Done{};
    const ExampleTable table{*rules,      meeting.arena, (*version)->id,        meeting.id,
                             meeting.day, meeting.unit,  leaderOf(meeting.unit)};
    const auto items = itemsFor(table, fromLast);
    if (!items)
        return items.error();
    HeldMeeting held{.id = HeldMeetingId::random(), .meeting = meeting.id, .items = *items};
    if (!cancellingOf(held, table, fromLast)) {
        seat(held, content, meeting, *rules);
        write(held, meeting, *rules);
        if (auto added = addCases(table, held); !added)
            return added;
    }
    m_kept.append({meeting.arena, meeting.unit, held});
    return finish(held, table, fromLast);
}

Result<> ExampleHeld::finish(const HeldMeeting &held, const ExampleTable &table, qsizetype fromLast)
{
    HeldMeetingRepository records(m_store);
    if (auto added = records.add(held); !added)
        return added;
    if (const auto off = cancellingOf(held, table, fromLast))
        return records.cancel(held.id, *off);
    const auto ready = records.toFinish(held.id);
    if (!ready)
        return ready.error();
    if (fromLast == notFinished || !troublesOf(*ready).isEmpty())
        return Done{};
    return records.finish(held.id, {table.day, table.leader}, m_wanted.at);
}

Result<> ExampleHeld::holdAll(const FileContent &content)
{
    QList<Meeting> past = content.meetings;
    past.removeIf([this](const Meeting &one) { return one.day >= m_wanted.until; });
    const auto place = [&](const Meeting &one) {
        const Unit *unit = unitOf(one.unit);
        const Arena *arena = arenaOf(content, one);
        return std::tuple(one.day, one.starts.value_or(QTime(0, 0)), unit ? unit->name : QString(),
                          arena ? arena->id : QString());
    };
    std::sort(past.begin(), past.end(),
              [&](const Meeting &a, const Meeting &b) { return place(a) < place(b); });
    for (qsizetype i = 0; i < past.size(); ++i) {
        const qsizetype fromLast = past.size() - 1 - i;
        if (fromLast == withoutRecord)
            continue;
        if (auto held = hold(content, past[i], fromLast); !held)
            return held;
    }
    if (auto onBasis = m_cases.discussOnBasis(content); !onBasis)
        return onBasis;
    return m_cases.beginWaiting();
}

} // namespace tvers
