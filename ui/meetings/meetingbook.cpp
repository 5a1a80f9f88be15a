// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingbook.h"

#include "core/meetings/reportablemeeting.h"

#include "core/minutes/seating.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/filecasetypes.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/repositories.h"
#include "ui/calendar/meetingedits.h"
#include "ui/shell/languages.h"
#include "ui/wording/casewording.h"
#include "ui/wording/daywording.h"
#include "ui/wording/meetingwording.h"

#include <QHash>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
QList<T> readOr(const Result<QList<T>> &found)
{
    return found ? *found : QList<T>();
}

template<typename T>
const T *withIdIn(const QList<T> &all, const auto &id)
{
    for (const T &one : all) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

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

void MeetingBook::readSealed()
{
    Store &store = m_desk->store();
    m_records.clear();
    m_cases.clear();
    m_discussions.clear();
    m_measures.clear();
    m_children.clear();
    m_childMeetings.clear();
    if (!store.isUnlocked())
        return;
    const auto types = caseTypesOf(store);
    m_types = types ? *types : CaseTypes::builtIn();
    m_records = readOr(HeldMeetingRepository(store).all());
    m_cases = readOr(CaseRepository(store).all());
    m_discussions = readOr(DiscussionRepository(store).all());
    m_measures = readOr(SealedTable<Measure>(store).all());
    m_children = readOr(ChildRepository(store).all());
    m_childMeetings = readOr(ChildMeetingRepository(store).all());
}

void MeetingBook::addLines()
{
    QHash<QString, HeldMeeting> records; // by their meeting's id
    for (const HeldMeeting &one : std::as_const(m_records)) {
        if (one.meeting)
            records.insert(one.meeting->text(), one);
        if (one.childMeeting)
            records.insert(one.childMeeting->text(), one);
    }
    const auto heldAt = [&records](const QString &id) {
        const auto found = records.constFind(id);
        return found == records.cend() ? std::nullopt : std::optional(*found);
    };
    for (const CalendarMeeting &meeting : m_desk->meetings()) {
        MeetingLine line = lineOf(meeting);
        if (meeting.stored)
            line.held = heldAt(meeting.stored->text());
        if (!meeting.provisional || line.held) // a suggestion is no meeting
            m_lines.append(line);
    }
    for (const ChildMeeting &meeting : std::as_const(m_childMeetings)) {
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
                         .held = heldAt(meeting.id.text())};
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
    readSealed();
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
    for (const Arena &arena : m_desk->pack().arenas) {
        if (arena.id != line.arena)
            continue;
        const ArenaVersion *version = versionOn(arena, line.day);
        return version ? *version : arena.versions.last();
    }
    return {};
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
                        .cases = m_cases,
                        .discussions = m_discussions};
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
        types.append(m_types.nameOf(code, spoken()));
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
    return item.caseId ? withIdIn(m_cases, *item.caseId) : nullptr;
}

const Discussion *MeetingBook::discussionOf(const AgendaItem &item) const
{
    return item.discussion ? withIdIn(m_discussions, *item.discussion) : nullptr;
}

QString MeetingBook::childName(const AgendaItem &item) const
{
    const DiscussionCase *one = caseOf(item);
    const Child *child = one && one->child ? withIdIn(m_children, *one->child) : nullptr;
    return child ? child->givenName + u' ' + child->familyName : QString();
}

const Child *MeetingBook::childOf(const MeetingLine &line) const
{
    return line.child && line.child->child ? withIdIn(m_children, *line.child->child) : nullptr;
}

QString MeetingBook::childName(const MeetingLine &line) const
{
    const Child *child = childOf(line);
    return child ? child->givenName + u' ' + child->familyName : QString();
}

std::optional<QDate> MeetingBook::childBorn(const MeetingLine &line) const
{
    const Child *child = childOf(line);
    return child ? child->born : std::nullopt;
}

QList<Measure> MeetingBook::measuresOf(const AgendaItem &item) const
{
    QList<Measure> measures = m_measures;
    measures.removeIf([&](const Measure &one) {
        return !item.discussion || !(one.discussion == *item.discussion);
    });
    return measures;
}

QList<DiscussionCase> MeetingBook::casesFor(const MeetingLine &line, const HeldMeeting &held) const
{
    const ArenaVersion arena = arenaOf(line);
    QList<DiscussionCase> cases = m_cases;
    cases.removeIf([&](const DiscussionCase &one) {
        const bool isOn =
            std::any_of(held.items.begin(), held.items.end(),
                        [&](const AgendaItem &item) { return item.caseId == one.id; });
        return isOn || one.state == DiscussionCase::State::Closed || !takesUp(arena, one.mode);
    });
    return cases;
}

std::optional<DiscussionId> MeetingBook::discussionFor(const MeetingLine &line,
                                                       const AgendaItem &item) const
{
    const auto id = arenaId(line);
    for (const Discussion &one : m_discussions) {
        if (id && one.caseId == item.caseId && one.arena == *id && one.day == line.day)
            return one.id;
    }
    return item.discussion;
}

MeetingToFinish MeetingBook::toFinish(const MeetingLine &line, const HeldMeeting &held) const
{
    return {held, m_discussions, m_measures,
            arenaOf(line).records == ArenaTerms::Records::Elsewhere};
}

std::optional<CallingOff> MeetingBook::callingOff(const MeetingLine &line,
                                                  const HeldMeeting &held) const
{
    if (held.state != HeldMeeting::State::Planned)
        return std::nullopt;
    return callingOffOf({arenaOf(line), line.day, held.items, m_desk->calendar(), m_desk->today()});
}

} // namespace tvers
