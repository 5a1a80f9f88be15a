// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingbook.h"

#include "core/meetings/reportablemeeting.h"

#include "core/minutes/seating.h"
#include "ui/calendar/meetingedits.h"
#include "ui/cases/casebook.h"
#include "ui/meetings/heldedits.h"
#include "ui/meetings/recordbook.h"
#include "ui/shell/languages.h"
#include "ui/wording/casewording.h"
#include "ui/wording/daywording.h"
#include "ui/wording/meetingwording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

MeetingLine lineOf(const CalendarMeeting &meeting)
{
    return {.key = meeting.key,
            .arena = meeting.arena,
            .day = meeting.day,
            .time = meeting.time,
            .place = meeting.place,
            .unit = meeting.unit,
            .calendar = meeting};
}

std::optional<ClockTime> clockOf(const ChildMeeting &meeting)
{
    return meeting.starts ? std::optional(ClockTime{*meeting.starts, meeting.ends}) : std::nullopt;
}

} // namespace

MeetingBook::MeetingBook(Desk &desk) :
    m_desk(&desk), m_cases(&CaseBook::of(desk)), m_records(&RecordBook::of(desk))
{}

void MeetingBook::addLines()
{
    for (const CalendarMeeting &meeting : m_desk->meetings()) {
        MeetingLine line = lineOf(meeting);
        if (meeting.stored)
            line.held = m_records->recordOf(meeting.stored->text());
        if (!meeting.provisional || line.held) // a suggestion is no meeting
            m_lines.append(line);
    }
    for (const ChildMeeting &meeting : m_records->childMeetings()) {
        const ArenaRecord *arena = withId(m_desk->content().arenas, meeting.arena);
        const bool isShown = arena && m_desk->schoolYear().contains(meeting.day) &&
                             (!m_desk->unit() || meeting.unit == m_desk->unit());
        if (!isShown)
            continue;
        MeetingLine line{.key = u"child."_s + meeting.id.text(),
                         .arena = arena->identifier,
                         .day = meeting.day,
                         .time = clockOf(meeting),
                         .place = meeting.place,
                         .unit = meeting.unit,
                         .child = meeting,
                         .held = m_records->recordOf(meeting.id.text())};
        m_lines.append(line);
    }
}

/// What is unlogged here is what the unit's report says nobody has logged.
MeetingLine::Standing MeetingBook::standingOf(const MeetingLine &line) const
{
    using Standing = MeetingLine::Standing;
    const auto state = line.calendar ? line.calendar->state : line.child->state;
    if (state != Meeting::State::Planned || (line.held && line.held->isLocked()))
        return Standing::Over;
    if (line.day >= m_desk->today())
        return Standing::Coming;
    const QList<Unit> &units = m_desk->content().units;
    std::optional<UnitId> unit = m_desk->unit();
    if (!unit && units.size() == 1)
        unit = units.first().id;
    if (!unit || !line.calendar)
        return Standing::Unlogged;
    const ArenaVersion arena = arenaOf(line);
    return answersFor(*unit, *line.calendar, {asksForReports(arena), offersHours(arena)},
                      line.held.has_value())
               ? Standing::Unlogged
               : Standing::Others;
}

void MeetingBook::order()
{
    using Standing = MeetingLine::Standing;
    for (MeetingLine &line : m_lines)
        line.standing = standingOf(line);
    const auto start = [](const MeetingLine &line) {
        return line.time ? line.time->start : QTime(0, 0);
    };
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const auto &a, const auto &b) {
        if (a.standing != b.standing)
            return a.standing < b.standing;
        const auto earlier = std::pair(a.day, start(a));
        const auto later = std::pair(b.day, start(b));
        return a.standing == Standing::Coming ? earlier < later : later < earlier;
    });
}

void MeetingBook::read()
{
    m_lines.clear();
    addLines();
    order();
}

const MeetingLine *MeetingBook::find(const QString &key) const
{
    for (const MeetingLine &line : m_lines) {
        if (line.key == key)
            return &line;
    }
    return nullptr;
}

ArenaVersion MeetingBook::arenaOf(const MeetingLine &line) const
{
    return arenaOn(*m_desk, line.arena, line.day).value_or(ArenaVersion());
}

std::optional<ArenaId> MeetingBook::arenaId(const MeetingLine &line) const
{
    return arenaIdOf(*m_desk, line.arena);
}

QString MeetingBook::title(const MeetingLine &line) const
{
    const ArenaVersion arena = arenaOf(line);
    const int part = line.calendar ? line.calendar->part : 0;
    QString name = arena.name.in(spoken());
    if (arena.cadence.several && part < arena.cadence.parts.size()) {
        const QString &more = arena.cadence.parts[part].name.in(spoken());
        if (!more.isEmpty())
            name = tr("%1: %2").arg(name, more);
    }
    return name;
}

QString MeetingBook::unitName(const MeetingLine &line) const
{
    const Unit *unit = line.unit ? withId(m_desk->content().units, *line.unit) : nullptr;
    return unit ? unit->name : QString();
}

QString MeetingBook::when(const MeetingLine &line) const
{
    const DayWording days(spoken());
    const QString day = days.dayWithWeek(line.day);
    return line.time ? tr("%1, %2").arg(day, days.clock(*line.time)) : day;
}

Language MeetingBook::language(const MeetingLine &line) const
{
    const Unit *unit = line.unit ? withId(m_desk->content().units, *line.unit) : nullptr;
    if (!unit)
        return m_desk->pack().language;
    return unit->language == Unit::Norwegian::Nynorsk ? Language::Nynorsk : Language::Bokmaal;
}

QString MeetingBook::serviceName(const QString &service) const
{
    if (service == "guardian"_L1)
        return tr("Guardians");
    if (service == "child"_L1)
        return tr("The child");
    for (const Service &one : m_desk->pack().services) {
        if (one.id == service)
            return one.name.in(spoken());
    }
    return service;
}

QString MeetingBook::leader(const MeetingLine &line) const
{
    const Unit *unit = line.unit ? withId(m_desk->content().units, *line.unit) : nullptr;
    return unit ? unit->manager : QString();
}

AgendaSource MeetingBook::agendaSource(const MeetingLine &line, const ArenaVersion &arena) const
{
    AgendaSource source{.arena = arena,
                        .arenaId = *arenaId(line),
                        .day = line.day,
                        .unit = line.unit,
                        .part = line.calendar ? line.calendar->part : 0,
                        .language = language(line),
                        .cases = m_cases->openCases()};
    for (const DiscussionCase &one : std::as_const(source.cases))
        source.discussions += m_cases->discussionsOf(one.id);
    for (auto one = m_lines.rbegin(); one != m_lines.rend(); ++one) {
        if (one->held && one->arena == line.arena && one->unit == line.unit && one->day < line.day)
            source.earlier.append(*one->held);
    }
    std::reverse(source.earlier.begin(), source.earlier.end());
    return source;
}

HeldMeeting MeetingBook::recordOf(const MeetingLine &line) const
{
    if (line.held)
        return *line.held;
    HeldMeeting held{.id = HeldMeetingId::random()};
    const auto id = arenaId(line);
    if (!id)
        return held;
    const ArenaVersion arena = arenaOf(line);
    if (!line.child) // the child's own meeting is about nothing else
        held.items = agendaOf(agendaSource(line, arena));
    held.seats =
        seatsOf({arena, *id, m_desk->pack(), m_desk->content(), line.day,
                 line.calendar ? line.calendar->team : std::nullopt, line.unit, language(line)});
    return held;
}

HeldMeeting MeetingBook::broughtUp(const MeetingLine &line) const
{
    HeldMeeting held = recordOf(line);
    if (line.held && !line.child && arenaId(line))
        held.items = tvers::broughtUp(held.items, agendaOf(agendaSource(line, arenaOf(line))));
    return held;
}

QString MeetingBook::caseTitle(const DiscussionCase &one) const
{
    QStringList types;
    for (const QString &code : one.types) // the one that counts first
        types.append(m_cases->types().nameOf(code, spoken()));
    return tr("Case %1, %2: %3")
        .arg(one.numberText(), CaseWording::badge(one.mode), types.join(u", "_s));
}

QString MeetingBook::itemTitle(const AgendaItem &item) const
{
    const DiscussionCase *one = caseOf(item);
    if (one)
        return caseTitle(*one);
    return item.kind == AgendaItem::Kind::Case ? tr("A case that is no longer in the file")
                                               : item.words;
}

const DiscussionCase *MeetingBook::caseOf(const AgendaItem &item) const
{
    return item.caseId ? m_cases->find(*item.caseId) : nullptr;
}

const Discussion *MeetingBook::discussionOf(const AgendaItem &item) const
{
    return item.discussion ? m_cases->find(*item.discussion) : nullptr;
}

QString MeetingBook::childName(const AgendaItem &item) const
{
    const DiscussionCase *one = caseOf(item);
    return one && one->child ? m_cases->childName(*one->child) : QString();
}

const Child *MeetingBook::childOf(const MeetingLine &line) const
{
    return line.child && line.child->child ? m_cases->find(*line.child->child) : nullptr;
}

QString MeetingBook::childName(const MeetingLine &line) const
{
    const Child *child = childOf(line);
    return child ? m_cases->childName(child->id) : QString();
}

std::optional<QDate> MeetingBook::childBorn(const MeetingLine &line) const
{
    const Child *child = childOf(line);
    return child ? child->born : std::nullopt;
}

QList<Measure> MeetingBook::measuresOf(const AgendaItem &item) const
{
    return item.discussion ? m_cases->measuresOf(*item.discussion) : QList<Measure>();
}

QList<DiscussionCase> MeetingBook::casesFor(const MeetingLine &line, const HeldMeeting &held) const
{
    const ArenaVersion arena = arenaOf(line);
    QList<DiscussionCase> cases = m_cases->openCases();
    cases.removeIf([&](const DiscussionCase &one) {
        const bool isOn =
            std::any_of(held.items.begin(), held.items.end(),
                        [&](const AgendaItem &item) { return item.caseId == one.id; });
        return isOn || !takesUp(arena, one.mode);
    });
    return cases;
}

std::optional<DiscussionId> MeetingBook::discussionFor(const MeetingLine &line,
                                                       const AgendaItem &item) const
{
    const auto id = arenaId(line);
    if (!id || !item.caseId)
        return item.discussion;
    for (const Discussion &one : m_cases->discussionsOf(*item.caseId)) {
        if (one.arena == *id && one.day == line.day)
            return one.id;
    }
    return item.discussion;
}

MeetingToFinish MeetingBook::toFinish(const MeetingLine &line, const HeldMeeting &held) const
{
    MeetingToFinish meeting{held, {}, {}, arenaOf(line).records == ArenaTerms::Records::Elsewhere};
    for (const AgendaItem &item : held.items) {
        if (const Discussion *one = discussionOf(item))
            meeting.discussions.append(*one);
        meeting.measures += measuresOf(item);
    }
    return meeting;
}

std::optional<CallingOff> MeetingBook::callingOff(const MeetingLine &line,
                                                  const HeldMeeting &held) const
{
    if (held.state != HeldMeeting::State::Planned)
        return std::nullopt;
    return callingOffOf({arenaOf(line), line.day, held.items, m_desk->calendar(), m_desk->today()});
}

} // namespace tvers
