// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planbundle.h"

#include "core/calendar/calendarjson.h"
#include "core/consent/consentlawjson.h"
#include "core/municipality/calendarrecords.h"
#include "core/municipality/toolbox.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Way = BundleHead::Way;

class Narrowing
{
public:
    Narrowing(const BundleScope &scope, const FileContent &whole) : m_scope(scope), m_whole(whole)
    {}

    FileContent made()
    {
        if (const Unit *unit = withId(m_whole.units, m_scope.unit))
            m_part.units.append(*unit);
        if (m_scope.way == Way::ToUnit)
            takeRules();
        takeTeams();
        takePeople();
        takeCalendars();
        takeMeetings();
        return m_part;
    }

private:
    bool isOurs(const std::optional<UnitId> &unit) const
    {
        return unit ? *unit == m_scope.unit : m_scope.way == Way::ToUnit;
    }

    /// Of arenas that have teams, those with none here or for all are other units'.
    bool isElsewhere(const ArenaRecord &arena) const
    {
        bool anywhere = false;
        for (const Team &team : m_whole.teams) {
            if (!(team.arena == arena.id))
                continue;
            if (!team.unit || *team.unit == m_scope.unit)
                return false;
            anywhere = true;
        }
        return anywhere;
    }

    void takeRules()
    {
        m_part.municipality = m_whole.municipality;
        for (const ArenaRecord &arena : m_whole.arenas) {
            if (!isElsewhere(arena))
                m_part.arenas.append(arena);
        }
        for (const ArenaVersionRecord &version : m_whole.versions) {
            if (withId(m_part.arenas, version.arena))
                m_part.versions.append(version);
        }
        for (const Setting &setting : m_whole.settings) {
            if (travellingSettings().contains(setting.name))
                m_part.settings.append(setting);
        }
    }

    bool isOfAnotherUnit(ProfessionalId id) const
    {
        const Professional *person = withId(m_whole.people, id);
        return !person || (person->unit && !(*person->unit == m_scope.unit));
    }

    void takeTeams()
    {
        for (const Team &team : m_whole.teams) {
            if (isOurs(team.unit))
                m_part.teams.append(team);
        }
        for (const TeamMember &member : m_whole.members) {
            const bool reaches = !member.to || *member.to >= m_scope.year.first();
            if (!reaches || !withId(m_part.teams, member.team) ||
                isOfAnotherUnit(member.professional))
                continue;
            m_part.members.append(member);
            if (member.substituteFor && isOfAnotherUnit(*member.substituteFor))
                m_part.members.last().substituteFor.reset();
        }
    }

    void takePeople()
    {
        for (const Professional &person : m_whole.people) {
            const bool sits = std::any_of(
                m_part.members.begin(), m_part.members.end(), [&person](const TeamMember &member) {
                    return member.professional == person.id || member.substituteFor == person.id;
                });
            if (sits || person.unit == m_scope.unit)
                m_part.people.append(person);
        }
    }

    void takeCalendars()
    {
        for (const CalendarRecord &calendar : m_whole.calendars) {
            if (isOurs(calendar.unit))
                m_part.calendars.append(calendar.unit ? calendar : withoutOthers(calendar));
        }
    }

    /// Of the municipality's calendar, what is not one other unit's.
    CalendarRecord withoutOthers(CalendarRecord calendar) const
    {
        auto entries = entriesIn(calendar);
        if (!entries) // nobody can say whose its lines are
            calendar.content = u"{}"_s;
        if (!entries)
            return calendar;
        const Unit *unit = withId(m_whole.units, m_scope.unit);
        const auto isOthers = [&](const CalendarDays &line) {
            return !line.unit.isEmpty() && line.unit != m_scope.unit.text() &&
                   (!unit || line.unit != unit->name);
        };
        entries->terms.removeIf(isOthers);
        entries->schoolHolidays.removeIf(isOthers);
        entries->closingDays.removeIf(isOthers);
        const QJsonDocument json(toJson(*entries));
        calendar.content = QString::fromUtf8(json.toJson(QJsonDocument::Compact));
        return calendar;
    }

    void takeMeetings()
    {
        const QDate first = m_scope.year.first();
        for (const Meeting &meeting : m_whole.meetings) {
            const bool over = meeting.day < first && (!meeting.planned || *meeting.planned < first);
            if (over || !isOurs(unitOf(meeting, m_whole.teams)))
                continue;
            if (m_scope.way == Way::ToUnit && !withId(m_part.arenas, meeting.arena))
                continue;
            m_part.meetings.append(meeting);
            if (meeting.team && !withId(m_part.teams, *meeting.team))
                m_part.meetings.last().team.reset();
        }
    }

    const BundleScope &m_scope;
    const FileContent &m_whole;
    FileContent m_part;
};

} // namespace

FileContent contentFor(const BundleScope &scope, const FileContent &whole)
{
    return Narrowing(scope, whole).made();
}

bool isCalledOffForAll(Way way, const Meeting &meeting)
{
    return way == Way::FromUnit && !meeting.unit && !meeting.team &&
           meeting.state == Meeting::State::Cancelled;
}

std::optional<UnitId> unitOf(const Meeting &meeting, const QList<Team> &teams)
{
    const Team *team = meeting.team ? withId(teams, *meeting.team) : nullptr;
    return meeting.unit || !team ? meeting.unit : team->unit;
}

QString bundleUnitSetting() { return u"bundle.unit"_s; }

QStringList travellingSettings()
{
    return {publicKeySetting(), toolboxSetting(), consentLawSetting()};
}

QLatin1StringView stored(BundleHead::Way way)
{
    switch (way) {
    case Way::ToUnit: return "to_unit"_L1;
    case Way::FromUnit: return "from_unit"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
