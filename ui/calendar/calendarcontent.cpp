// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarcontent.h"

#include "core/municipality/unityear.h"
#include "ui/shell/languages.h"
#include "ui/wording/daywording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whose days off are shaded: the unit's sectors, else all.
QList<Sector> sectorsOn(const Desk &desk)
{
    for (const Unit &unit : desk.content().units) {
        if (desk.unit() == unit.id)
            return sectorsOf(unit.kind);
    }
    return {};
}

DayMark::Kind kindOf(WheelHoliday::Kind kind)
{
    switch (kind) {
    case WheelHoliday::Kind::School: return DayMark::Kind::SchoolHoliday;
    case WheelHoliday::Kind::Public: return DayMark::Kind::PublicHoliday;
    case WheelHoliday::Kind::Closing: return DayMark::Kind::Closed;
    }
    Q_UNREACHABLE();
}

} // namespace

CalendarContent::CalendarContent(const Desk &desk, const Choice &choice) :
    m_year(desk.schoolYear()),
    m_today(desk.today()),
    m_language(tvers::spoken()),
    m_all(desk.meetings()),
    m_people(desk.content().people),
    m_members(desk.content().members),
    m_pack(desk.pack())
{
    for (const Unit &unit : desk.content().units)
        m_units.insert(unit.id, unit.name);
    takeArenas(desk, choice);
    takeMeetings(choice);
    for (const MeetingConflict &conflict : conflictsIn(m_all, m_members))
        m_conflicts[conflict.meeting].append(conflict);
}

/// The wheel's letters for the wheel's arenas; those that it has not come after.
void CalendarContent::takeArenas(const Desk &desk, const Choice &choice)
{
    WheelChoice arenas = choice.arenas;
    arenas.daysOff = sectorsOn(desk);
    const AnnualWheel wheel = annualWheel(desk.year(), desk.calendar(), arenas);
    for (const WheelArena &arena : wheel.arenas)
        m_arenas.insert(arena.id, {arena.version, arena.letter, arena.lane});
    for (const WheelHoliday &holiday : wheel.holidays) {
        for (QDate day = holiday.days.first(); day <= holiday.days.last(); day = day.addDays(1)) {
            DayMark &mark = m_marks[day];
            const QString name = holiday.name.in(norwegian(m_language));
            if (!mark.name.contains(name))
                mark.name += mark.name.isEmpty() ? name : u", "_s + name;
            mark.kind = std::max(mark.kind, kindOf(holiday.kind));
        }
    }
    int next = int(wheel.arenas.size());
    for (const DatedArena &arena : desk.year().arenas) {
        if (m_arenas.contains(arena.id))
            continue;
        const int letters = 26;
        const QString letter = next < letters ? QString(QChar(u'A' + next)) : u"*"_s;
        m_arenas.insert(arena.id, {arena.version, letter, next % AnnualWheel::mostLanes});
        ++next;
    }
}

void CalendarContent::takeMeetings(const Choice &choice)
{
    const QSet<QString> &wanted = choice.arenas.arenas;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const CalendarMeeting &meeting = m_all[i];
        if (!wanted.isEmpty() && !wanted.contains(meeting.arena))
            continue;
        const bool suggested = choice.arenas.suggestions == WheelChoice::Suggestions::Shown;
        if (meeting.provisional && !suggested)
            ++m_leftOut;
        else if (!meeting.isSkipped() || choice.skipped == Skipped::Shown)
            m_shown.append(i);
    }
}

std::optional<qsizetype> CalendarContent::find(const QString &key) const
{
    for (qsizetype i = 0; i < count(); ++i) {
        if (meeting(i).key == key)
            return i;
    }
    const QString between = u".meeting."_s; // the wheel's name: an arena and the day it is on
    const qsizetype at = key.lastIndexOf(between);
    const QDate day = QDate::fromString(key.mid(at + between.size(), 10), Qt::ISODate);
    if (at < 0 || !day.isValid())
        return std::nullopt;
    for (qsizetype i = firstOn(day); i < count() && meeting(i).day == day; ++i) {
        if (meeting(i).arena == key.left(at))
            return i;
    }
    return std::nullopt;
}

qsizetype CalendarContent::firstOn(QDate day) const
{
    const auto found = std::lower_bound(
        m_shown.begin(), m_shown.end(), day,
        [this](qsizetype index, QDate wanted) { return m_all[index].day < wanted; });
    return found - m_shown.begin();
}

const ShownArena &CalendarContent::arena(qsizetype index) const
{
    return m_arenas.find(meeting(index).arena).value();
}

QStringList CalendarContent::arenasIn(const DateSpan &span) const
{
    QStringList ids;
    for (qsizetype i = firstOn(span.first()); i < count() && meeting(i).day <= span.last(); ++i) {
        if (!ids.contains(meeting(i).arena))
            ids.append(meeting(i).arena);
    }
    std::sort(ids.begin(), ids.end(), [this](const QString &a, const QString &b) {
        return arenaOf(a).letter < arenaOf(b).letter;
    });
    return ids;
}

DayMark CalendarContent::mark(QDate day) const { return m_marks.value(day); }

const ArenaVersion &CalendarContent::rules(const CalendarMeeting &meeting) const
{
    if (const ArenaVersion *version = versionOn(m_pack, meeting.arena, meeting.day))
        return *version;
    return m_arenas.find(meeting.arena).value().version;
}

QString CalendarContent::nameOf(const CalendarMeeting &meeting) const
{
    const ArenaVersion &version = rules(meeting);
    const QString name = version.name.in(norwegian(m_language));
    const CadencePart part = version.cadence.parts.value(meeting.part);
    return part.name.isEmpty() ? name : tr("%1: %2").arg(name, part.name.in(norwegian(m_language)));
}

QString CalendarContent::titleOf(const CalendarMeeting &meeting) const
{
    const QString unit = meeting.unit ? m_units.value(*meeting.unit) : QString();
    return unit.isEmpty() ? nameOf(meeting) : nameOf(meeting) + u", "_s + unit;
}

QString CalendarContent::name(qsizetype index) const { return nameOf(meeting(index)); }

QString CalendarContent::title(qsizetype index) const { return titleOf(meeting(index)); }

QString CalendarContent::brief(qsizetype index) const
{
    const QString unit = this->unit(index);
    return unit.isEmpty() ? name(index) : unit + u", "_s + name(index);
}

QString CalendarContent::clock(qsizetype index) const
{
    const auto &time = meeting(index).time;
    return time ? DayWording(m_language).clock(*time) : QString();
}

QString CalendarContent::unit(qsizetype index) const
{
    const auto &unit = meeting(index).unit;
    return unit ? m_units.value(*unit) : QString();
}

/// Where the meeting says nothing, its arena does.
QString CalendarContent::place(qsizetype index) const
{
    if (!meeting(index).place.isEmpty())
        return meeting(index).place;
    const auto &place = rules(meeting(index)).place;
    return place ? place->text.in(m_language) : QString();
}

QString CalendarContent::state(qsizetype index) const
{
    const CalendarMeeting &one = meeting(index);
    QStringList said;
    if (one.isSkipped())
        said.append(tr("Skipped"));
    if (one.state == Meeting::State::Held)
        said.append(tr("Held"));
    if (one.provisional)
        said.append(tr("Suggestion"));
    if (!one.planned)
        said.append(tr("Extra meeting"));
    if (one.isMovedByHand())
        said.append(tr("Moved from %1").arg(DayWording(m_language).day(*one.planned)));
    return said.join(u". "_s);
}

QString CalendarContent::personName(ProfessionalId id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [id](const Professional &one) { return one.id == id; });
    return found == m_people.end() ? QString() : found->name;
}

/// Roles are the pack's, or anybody's own words.
QString CalendarContent::roleName(const QString &role) const
{
    const auto found = std::find_if(m_pack.roles.begin(), m_pack.roles.end(),
                                    [&role](const Role &one) { return one.id == role; });
    return found == m_pack.roles.end() ? role : found->name.in(norwegian(m_language));
}

QStringList CalendarContent::members(qsizetype index) const
{
    const CalendarMeeting &one = meeting(index);
    QStringList names;
    for (const TeamMember &seat : m_members) {
        if (seat.team != one.team || one.day < seat.from || (seat.to && *seat.to < one.day))
            continue;
        const auto person =
            std::find_if(m_people.begin(), m_people.end(),
                         [&seat](const Professional &who) { return who.id == seat.professional; });
        if (person == m_people.end())
            continue;
        const QString as = roleName(seat.role.isEmpty() ? person->role : seat.role);
        names.append(as.isEmpty() ? person->name : tr("%1 (%2)").arg(person->name, as));
    }
    return names;
}

QString CalendarContent::wordsOf(const MeetingConflict &conflict) const
{
    const DayWording days(m_language);
    switch (conflict.kind) {
    case MeetingConflict::Kind::PersonTwice:
    case MeetingConflict::Kind::RoomTwice: {
        const CalendarMeeting &other = m_all[*conflict.other];
        const QString clash = titleOf(other) + u", "_s + days.clock(*other.time);
        return conflict.person ? tr("%1 sits in another meeting then: %2")
                                     .arg(personName(*conflict.person), clash)
                               : tr("%1 is taken then: %2").arg(other.place, clash);
    }
    case MeetingConflict::Kind::Holiday:
        return tr("Holiday: %1").arg(days.finding(*conflict.finding));
    case MeetingConflict::Kind::Closed:
        return tr("Closed: %1").arg(days.finding(*conflict.finding));
    }
    Q_UNREACHABLE();
}

QStringList CalendarContent::conflicts(qsizetype index) const
{
    QStringList words;
    for (const MeetingConflict &conflict : m_conflicts.value(m_shown[index]))
        words.append(wordsOf(conflict));
    return words;
}

QString CalendarContent::spoken(qsizetype index) const
{
    QStringList said{DayWording(m_language).dayWithWeek(meeting(index).day), clock(index),
                     title(index), place(index)};
    said.removeAll(QString());
    QStringList sentences{said.join(u", "_s), state(index)};
    sentences += conflicts(index);
    sentences.removeAll(QString());
    return sentences.join(u". "_s);
}

QString CalendarContent::spokenDay(QDate day) const
{
    const QString date = DayWording(m_language).dayWithWeek(day);
    const DayMark off = mark(day);
    return off.name.isEmpty() ? tr("%1. No meetings").arg(date)
                              : tr("%1, %2. No meetings").arg(date, off.name);
}

} // namespace tvers
