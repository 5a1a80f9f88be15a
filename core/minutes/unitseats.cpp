// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/unitseats.h"

#include "core/municipality/unityear.h"

#include <algorithm>

namespace tvers {

namespace {

bool concerns(const ArenaVersion &arena, const Unit &unit)
{
    const QList<Sector> own = sectorsOf(unit.kind);
    return std::any_of(arena.sectors.begin(), arena.sectors.end(),
                       [&](Sector sector) { return own.contains(sector); });
}

class Choosing
{
public:
    Choosing(const MunicipalityPack &pack, const FileContent &content, QDate day) :
        m_pack(pack), m_content(content), m_day(day)
    {}

    /// People of \a unit who are chosen for \a participant of \a arena.
    int chosen(const QString &arena, const Participant &participant, UnitId unit) const
    {
        int count = 0;
        for (const Professional &person : m_content.people) {
            const bool isTheirs = person.unit == unit;
            if (isTheirs && (sits(arena, person.id) || isCalled(person.role, participant)))
                ++count;
        }
        return count;
    }

private:
    bool sits(const QString &arena, ProfessionalId person) const
    {
        return std::any_of(
            m_content.members.begin(), m_content.members.end(), [&](const TeamMember &one) {
                return one.professional == person && !one.substituteFor && one.from <= m_day &&
                       (!one.to || m_day <= *one.to) && isTeamOf(arena, one.team);
            });
    }
    bool isTeamOf(const QString &arena, TeamId id) const
    {
        for (const Team &team : m_content.teams) {
            const ArenaRecord *record =
                team.id == id ? withId(m_content.arenas, std::optional(team.arena)) : nullptr;
            if (record && record->identifier == arena)
                return true;
        }
        return false;
    }
    /// In the pack's word for the role, or one of its names.
    bool isCalled(const QString &role, const Participant &participant) const
    {
        if (role.isEmpty() || role == participant.role)
            return !role.isEmpty();
        for (const Role &one : m_pack.roles) {
            if (one.id == participant.role)
                return role.compare(one.name.nb, Qt::CaseInsensitive) == 0 ||
                       role.compare(one.name.nn, Qt::CaseInsensitive) == 0;
        }
        return false;
    }

    const MunicipalityPack &m_pack;
    const FileContent &m_content;
    QDate m_day;
};

} // namespace

QList<UnitGap> unitGaps(const MunicipalityPack &pack, const FileContent &content, QDate day)
{
    const Choosing choosing(pack, content, day);
    QList<UnitGap> gaps;
    for (const Arena &arena : pack.arenas) {
        const ArenaVersion *version = versionOn(arena, day);
        if (!version)
            continue;
        for (const Participant &one : version->participants) {
            if (!one.perUnit)
                continue;
            for (const Unit &unit : content.units) {
                const bool isOpen = !unit.closed || *unit.closed >= day;
                const int chosen = choosing.chosen(arena.id, one, unit.id);
                if (isOpen && concerns(*version, unit) && chosen < *one.perUnit)
                    gaps.append({arena.id, unit.id, one.title, chosen, *one.perUnit});
            }
        }
    }
    return gaps;
}

} // namespace tvers
