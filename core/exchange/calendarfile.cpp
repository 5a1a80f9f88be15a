// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarfile.h"

#include "core/exchange/icswriter.h"
#include "core/exchange/sentmails.h"
#include "core/exchange/wholefile.h"
#include "core/meetings/unitmeeting.h"
#include "core/municipality/unityear.h"
#include "core/storage/caserepositories.h"
#include "core/storage/contentfile.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is read out of the file, once.
struct Content {
    MunicipalityPack pack = {};
    FileContent plain = {};
    QList<ChildMeeting> childMeetings = {}; ///< of the year
    QList<ChildTeam> childTeams = {};
};

/// Keeps the first refusal, and the value where there is none.
template<typename T>
void take(Result<T> read, T &into, std::optional<Error> &problem)
{
    if (read)
        into = *std::move(read);
    else if (!problem)
        problem = read.error();
}

Result<Content> contentFor(Store &store, const DateSpan &span)
{
    Content content;
    std::optional<Error> problem;
    take(packOf(store), content.pack, problem);
    take(contentOf(store), content.plain, problem);
    if (store.isUnlocked()) {
        take(ChildMeetingRepository(store).all(), content.childMeetings, problem);
        take(ChildTeamRepository(store).all(), content.childTeams, problem);
    }
    if (problem)
        return *problem;
    content.childMeetings.removeIf([&span](const auto &one) { return !span.contains(one.day); });
    return content;
}

/// Gathers the events of one owner.
class Gathering
{
public:
    Gathering(const Content &content, const CalendarRequest &request) :
        m_content(content), m_plain(content.plain), m_request(request)
    {}

    Result<QList<CalendarEvent>> plain()
    {
        const auto done = std::visit([this](auto owner) { return gather(owner); }, m_request.owner);
        return done ? Result<QList<CalendarEvent>>(m_events) : done.error();
    }

    /// Whose it is: who has several calendars beside each other must tell them apart.
    QString calendarName() const
    {
        const QString name =
            std::visit([this](auto owner) { return nameOf(owner); }, m_request.owner);
        return (name.isEmpty() ? m_content.pack.name : name) + u' ' + m_request.year.text();
    }

    QList<CalendarEvent> busy() const
    {
        QList<CalendarEvent> events;
        for (const ChildMeeting &meeting : m_content.childMeetings) {
            if (std::visit([&](auto owner) { return isFor(owner, meeting); }, m_request.owner))
                events.append(busyEvent(meeting, m_request.stamp));
        }
        return events;
    }

private:
    QString nameOf(UnitId id) const
    {
        const Unit *unit = withId(m_plain.units, id);
        return unit ? unit->name : QString();
    }
    QString nameOf(ProfessionalId id) const
    {
        const Professional *person = withId(m_plain.people, id);
        return person ? person->name : QString();
    }
    QString nameOf(ArenaId id) const
    {
        const ArenaRecord *record = withId(m_plain.arenas, id);
        return record ? arenaNameOn(m_content.pack, record->identifier, m_request.year.last())
                      : QString();
    }

    Result<> gather(UnitId unit)
    {
        const Seats seats{m_plain.teams, m_plain.members, m_plain.people};
        return add(unit,
                   [&](const CalendarMeeting &meeting) { return isForUnit(meeting, unit, seats); });
    }

    /// In whose year each of their teams meets: a unit's has its own days off.
    Result<> gather(ProfessionalId person)
    {
        QList<std::optional<UnitId>> done;
        for (const Team &team : m_plain.teams) {
            const std::optional<UnitId> unit = team.unit;
            if (done.contains(unit) || !everSits(person, team.id))
                continue;
            done.append(unit);
            const auto added = add(unit, [&](const CalendarMeeting &meeting) {
                return unitOf(meeting, m_plain.teams) == unit && sitsIn(person, meeting);
            });
            if (!added)
                return added;
        }
        return Done{};
    }

    /// What units have teams in is each unit's own, on the days that it has.
    Result<> gather(ArenaId arena)
    {
        const ArenaRecord *record = withId(m_plain.arenas, arena);
        const QString identifier = record ? record->identifier : QString();
        QList<UnitId> seated;
        for (const Team &team : m_plain.teams) {
            if (team.arena == arena && team.unit && !seated.contains(*team.unit))
                seated.append(*team.unit);
        }
        auto done = add(std::nullopt, [&](const CalendarMeeting &meeting) {
            const auto unit = unitOf(meeting, m_plain.teams);
            const bool isArenas = meeting.stored || meeting.team || seated.isEmpty();
            return meeting.arena == identifier && (unit ? !seated.contains(*unit) : isArenas);
        });
        for (qsizetype i = 0; done && i < seated.size(); ++i) {
            done = add(seated[i], [&](const CalendarMeeting &meeting) {
                return meeting.arena == identifier && unitOf(meeting, m_plain.teams) == seated[i];
            });
        }
        return done;
    }

    static bool isFor(UnitId unit, const ChildMeeting &meeting) { return meeting.unit == unit; }
    static bool isFor(ArenaId, const ChildMeeting &) { return false; }
    bool isFor(ProfessionalId person, const ChildMeeting &meeting) const
    {
        const ChildTeam *team =
            meeting.team ? withId(m_content.childTeams, *meeting.team) : nullptr;
        return team && team->members.contains(person);
    }

    bool everSits(ProfessionalId person, TeamId team) const
    {
        return std::any_of(m_plain.members.begin(), m_plain.members.end(),
                           [&](const TeamMember &member) {
                               return member.team == team && member.professional == person;
                           });
    }

    /// In its team; a unit's meeting that names none is of the unit's team there.
    bool sitsIn(ProfessionalId person, const CalendarMeeting &meeting) const
    {
        CalendarMeeting asked = meeting;
        for (const Team &team : m_plain.teams) {
            const ArenaRecord *arena = withId(m_plain.arenas, team.arena);
            const bool isThere = arena && arena->identifier == meeting.arena;
            const bool isItsUnits =
                meeting.team ? *meeting.team == team.id : team.unit && team.unit == meeting.unit;
            if (!isThere || !isItsUnits)
                continue;
            asked.team = team.id;
            if (seatedIn(asked, m_plain.members).contains(person))
                return true;
        }
        return false;
    }

    /// The meetings of the unit's year, or of the municipality's, that are \a wanted.
    template<typename Wanted>
    Result<> add(std::optional<UnitId> unit, Wanted wanted)
    {
        const auto meetings = meetingsFor(unit);
        if (!meetings)
            return meetings.error();
        for (const CalendarMeeting &meeting : *meetings) {
            const bool isLeftOut =
                m_request.suggestions == Suggestions::LeftOut && isSuggested(meeting);
            if (isLeftOut || !wanted(meeting))
                continue;
            m_events.append(eventOf(meeting, titleOf(meeting, m_plain.teams, m_content.pack)));
            m_events.last().place = locationOf(meeting, m_content.pack);
        }
        return Done{};
    }

    Result<QList<CalendarMeeting>> meetingsFor(std::optional<UnitId> id) const
    {
        const auto &[pack, plain, childMeetings, childTeams] = m_content;
        const SchoolYear year = m_request.year;
        if (!id) {
            const SchoolCalendar calendar(m_request.holidays, pack.calendar);
            const DatedYear dated = datedYear(pack, year, m_request.holidays);
            return calendarMeetings({dated, calendar, plain.arenas, plain.teams, plain.meetings});
        }
        const Unit *unit = withId(plain.units, *id);
        if (!unit)
            return Error{ErrorCode::RowNotFound, {u"unit"_s, id->text()}};
        const auto scope = unitScope(*unit, {plain.arenas, plain.teams, plain.calendars});
        if (!scope)
            return scope.error();
        const SchoolCalendar calendar = calendarFor(*scope, pack, year, m_request.holidays);
        const DatedYear dated = datedYear(pack, year, m_request.holidays, *scope);
        return calendarMeetings({dated, calendar, plain.arenas, plain.teams, plain.meetings, *id});
    }

    const Content &m_content;
    const FileContent &m_plain;
    const CalendarRequest &m_request;
    QList<CalendarEvent> m_events;
};

} // namespace

QString ownerName(const CalendarOwner &owner)
{
    struct Named {
        QString operator()(UnitId unit) const { return u"unit."_s + unit.text(); }
        QString operator()(ProfessionalId person) const { return u"person."_s + person.text(); }
        QString operator()(ArenaId arena) const { return u"arena."_s + arena.text(); }
    };
    return std::visit(Named(), owner);
}

Result<QList<CalendarEvent>> eventsOf(Store &store, const CalendarRequest &request)
{
    const auto content = contentFor(store, request.year.span());
    return content ? Gathering(*content, request).plain() : content.error();
}

Result<int> writeCalendar(Store &store, const CalendarRequest &request, const QString &path)
{
    const DateSpan span = request.year.span();
    const auto content = contentFor(store, span);
    if (!content)
        return content.error();
    Gathering gathering(*content, request);
    const auto now = gathering.plain();
    if (!now)
        return now.error();
    SettingRepository settings(store);
    const QString name = sentSetting() + ownerName(request.owner);
    const auto sent = settings.value(name);
    if (!sent)
        return sent.error();
    const Sending sending =
        sendingOf(*now, recordFrom(*sent), span, sentIn(content->plain.settings));
    const QList<CalendarEvent> events = sending.events + gathering.busy();
    const QString mark = request.mark.isEmpty() ? QString() : u" ("_s + request.mark + u')';
    const QByteArray bytes = publishedCalendar(
        events, {gathering.calendarName() + mark, content->pack.name}, request.stamp);
    const bool remembers = store.access() == Store::Access::Writing && store.isUnlocked();
    const auto done = !remembers ? writeWhole(bytes, path) : store.inTransaction([&]() -> Result<> {
        if (auto kept = settings.set(name, recordText(sending.record)); !kept)
            return kept;
        return writeWhole(bytes, path); // last: without the file, nothing was sent
    });
    return done ? Result<int>(int(events.size())) : done.error();
}

} // namespace tvers
