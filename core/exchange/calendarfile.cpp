// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarfile.h"

#include "core/exchange/icswriter.h"
#include "core/exchange/sentevents.h"
#include "core/exchange/wholefile.h"
#include "core/meetings/meetingmatch.h"
#include "core/municipality/unityear.h"
#include "core/storage/caserepositories.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is read out of the file, once.
struct Content {
    MunicipalityPack pack = {};
    QList<ArenaRecord> arenas = {};
    QList<Unit> units = {};
    QList<Professional> people = {};
    QList<Team> teams = {};
    QList<TeamMember> members = {};
    QList<CalendarRecord> calendars = {};
    QList<Meeting> meetings = {}; ///< of the year
    QList<ChildMeeting> childMeetings = {};
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

Result<Content> contentOf(Store &store, const DateSpan &span)
{
    Content content;
    std::optional<Error> problem;
    take(packOf(store), content.pack, problem);
    take(ArenaRepository(store).all(), content.arenas, problem);
    take(UnitRepository(store).all(), content.units, problem);
    take(ProfessionalRepository(store).all(), content.people, problem);
    take(TeamRepository(store).all(), content.teams, problem);
    take(TeamRepository(store).allMembers(), content.members, problem);
    take(CalendarRepository(store).all(), content.calendars, problem);
    take(MeetingRepository(store).in(span), content.meetings, problem);
    if (store.isUnlocked()) {
        take(ChildMeetingRepository(store).all(), content.childMeetings, problem);
        take(ChildTeamRepository(store).all(), content.childTeams, problem);
    }
    if (problem)
        return *problem;
    content.childMeetings.removeIf([&span](const auto &one) { return !span.contains(one.day); });
    return content;
}

template<typename T, typename IdType>
const T *withId(const QList<T> &list, std::optional<IdType> id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&id](const T &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// Gathers the events of one owner.
class Gathering
{
public:
    Gathering(const Content &content, const CalendarRequest &request) :
        m_content(content), m_request(request)
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
        const Unit *unit = withId(m_content.units, std::optional(id));
        return unit ? unit->name : QString();
    }
    QString nameOf(ProfessionalId id) const
    {
        const Professional *person = withId(m_content.people, std::optional(id));
        return person ? person->name : QString();
    }
    QString nameOf(ArenaId id) const
    {
        const ArenaRecord *record = withId(m_content.arenas, std::optional(id));
        return record ? arenaName(record->identifier, m_request.year.last()) : QString();
    }

    Result<> gather(UnitId unit)
    {
        const auto scope = scopeOf(unit);
        if (!scope)
            return scope.error();
        const DatedYear year =
            datedYear(m_content.pack, m_request.year, m_request.holidays, *scope);
        for (const DatedArena &arena : year.arenas) {
            const auto concerns = [&](const Meeting &meeting) {
                const auto whose = unitOf(meeting);
                return !whose || *whose == unit;
            };
            addYear(arena, meetingsOf(arena, concerns), unit.text());
        }
        return Done{};
    }

    Result<> gather(ProfessionalId person)
    {
        for (const Team &team : m_content.teams) {
            const auto year = yearFor(team.unit);
            if (!year)
                return year.error();
            if (const DatedArena *arena = arenaIn(*year, team.arena))
                addSeat(person, team, *arena);
        }
        return Done{};
    }

    Result<> gather(ArenaId arena)
    {
        const auto year = yearFor(std::nullopt);
        if (!year)
            return year.error();
        if (const DatedArena *dated = arenaIn(*year, arena))
            addYear(*dated, meetingsOf(*dated, [](const Meeting &) { return true; }), {});
        return Done{};
    }

    static bool isFor(UnitId unit, const ChildMeeting &meeting) { return meeting.unit == unit; }
    static bool isFor(ArenaId, const ChildMeeting &) { return false; }
    bool isFor(ProfessionalId person, const ChildMeeting &meeting) const
    {
        const ChildTeam *team = withId(m_content.childTeams, meeting.team);
        return team && team->members.contains(person);
    }

    Result<UnitScope> scopeOf(UnitId unit) const
    {
        const Unit *found = withId(m_content.units, std::optional(unit));
        if (!found)
            return Error{ErrorCode::RowNotFound, {u"unit"_s, unit.text()}};
        return unitScope(*found, {m_content.arenas, m_content.teams, m_content.calendars});
    }

    Result<DatedYear> yearFor(std::optional<UnitId> unit) const
    {
        if (!unit)
            return datedYear(m_content.pack, m_request.year, m_request.holidays);
        const auto scope = scopeOf(*unit);
        if (!scope)
            return scope.error();
        return datedYear(m_content.pack, m_request.year, m_request.holidays, *scope);
    }

    std::optional<UnitId> unitOf(const Meeting &meeting) const
    {
        const Team *team = withId(m_content.teams, meeting.team);
        return meeting.unit || !team ? meeting.unit : team->unit;
    }

    const DatedArena *arenaIn(const DatedYear &year, ArenaId arena) const
    {
        const ArenaRecord *record = withId(m_content.arenas, std::optional(arena));
        const auto found =
            std::find_if(year.arenas.begin(), year.arenas.end(), [&](const DatedArena &one) {
                return record && one.id == record->identifier;
            });
        return found == year.arenas.end() ? nullptr : &*found;
    }

    bool sits(ProfessionalId person, TeamId team, QDate day) const
    {
        return std::any_of(m_content.members.begin(), m_content.members.end(),
                           [&](const TeamMember &member) {
                               return member.team == team && member.professional == person &&
                                      member.from <= day && (!member.to || day <= *member.to);
                           });
    }

    ComputedFor computedFor(const QString &unit) const
    {
        return {unit, norwegian(m_content.pack.language), m_request.suggestions};
    }

    template<typename Concerns>
    QList<Meeting> meetingsOf(const DatedArena &arena, Concerns concerns) const
    {
        QList<Meeting> found;
        for (const Meeting &meeting : m_content.meetings) {
            const ArenaRecord *record = withId(m_content.arenas, std::optional(meeting.arena));
            if (record && record->identifier == arena.id && concerns(meeting))
                found.append(meeting);
        }
        return found;
    }

    /// The year's days with what people have done to them, as the calendar shows them:
    /// a meeting of the file stands for the year's own.
    void addYear(const DatedArena &arena, const QList<Meeting> &meetings, const QString &unit)
    {
        const MeetingMatch match = matchMeetings(arena.dates, meetings);
        DatedArena left = arena;
        left.dates.clear();
        for (qsizetype i = 0; i < arena.dates.size(); ++i) {
            QList<Meeting> standing;
            for (const qsizetype one : match.standing[i])
                standing.append(meetings[one]);
            if (standing.isEmpty() || (unit.isEmpty() && !standForAll(standing, seatedIn(arena))))
                left.dates.append(arena.dates[i]);
            for (const Meeting &meeting : std::as_const(standing))
                add(meeting);
        }
        for (const qsizetype one : match.others) {
            if (standsAlone(meetings[one]))
                add(meetings[one]);
        }
        m_events.append(eventsOf(left, computedFor(unit)));
    }

    void addSeat(ProfessionalId person, const Team &team, const DatedArena &arena)
    {
        const auto isTeams = [&team, this](const Meeting &meeting) {
            return meeting.team ? *meeting.team == team.id
                                : team.unit && unitOf(meeting) == team.unit;
        };
        const qsizetype before = m_events.size();
        addYear(arena, meetingsOf(arena, isTeams), team.unit ? team.unit->text() : QString());
        for (qsizetype i = m_events.size() - 1; i >= before; --i) {
            if (!sits(person, team.id, m_events[i].day))
                m_events.removeAt(i);
        }
    }

    QList<UnitId> seatedIn(const DatedArena &arena) const
    {
        QList<UnitId> units;
        for (const Team &team : m_content.teams) {
            const ArenaRecord *record = withId(m_content.arenas, std::optional(team.arena));
            if (team.unit && record && record->identifier == arena.id)
                units.append(*team.unit);
        }
        return units;
    }

    void add(const Meeting &meeting)
    {
        const ArenaRecord *record = withId(m_content.arenas, std::optional(meeting.arena));
        const QString identifier = record ? record->identifier : QString();
        const Team *team = withId(m_content.teams, meeting.team);
        m_events.append(eventOf(meeting, team ? team->name : arenaName(identifier, meeting.day)));
    }

    QString arenaName(const QString &identifier, QDate day) const
    {
        for (const Arena &arena : m_content.pack.arenas) {
            const ArenaVersion *version = arena.id == identifier ? versionOn(arena, day) : nullptr;
            if (version)
                return version->name.in(norwegian(m_content.pack.language));
        }
        return {};
    }

    const Content &m_content;
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
    const auto content = contentOf(store, request.year.span());
    return content ? Gathering(*content, request).plain() : content.error();
}

Result<int> writeCalendar(Store &store, const CalendarRequest &request, const QString &path)
{
    const DateSpan span = request.year.span();
    const auto content = contentOf(store, span);
    if (!content)
        return content.error();
    Gathering gathering(*content, request);
    const auto now = gathering.plain();
    if (!now)
        return now.error();
    SettingRepository settings(store);
    const QString name = u"ics.sent."_s + ownerName(request.owner);
    const auto sent = settings.value(name);
    if (!sent)
        return sent.error();
    const Sending sending = sendingOf(*now, recordFrom(*sent), span);
    const QList<CalendarEvent> events = sending.events + gathering.busy();
    const QString mark = request.mark.isEmpty() ? QString() : u" ("_s + request.mark + u')';
    const QByteArray bytes =
        publishedCalendar(events, gathering.calendarName() + mark, request.stamp);
    const bool remembers = store.access() == Store::Access::Writing && store.isUnlocked();
    const auto done = !remembers ? writeWhole(bytes, path) : store.inTransaction([&]() -> Result<> {
        if (auto kept = settings.set(name, recordText(sending.record)); !kept)
            return kept;
        return writeWhole(bytes, path); // last: without the file, nothing was sent
    });
    return done ? Result<int>(int(events.size())) : done.error();
}

} // namespace tvers
