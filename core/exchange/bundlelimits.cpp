// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlelimits.h"

#include "core/exchange/expected.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class Reach
{
public:
    Reach(const PlanBundle &bundle, const FileContent &ours, const QString &file) :
        m_bundle(bundle), m_ours(ours), m_file(file)
    {}

    Result<> checked() const
    {
        const FileContent &theirs = m_bundle.content;
        const auto teamOf = [this](const TeamMember &member) { return unitOf(member.team); };
        if (auto done = check(u"teams"_s, theirs.teams, m_ours.teams, &unitOfTeam); !done)
            return done;
        if (auto done = check(u"members"_s, theirs.members, m_ours.members, teamOf); !done)
            return done;
        return check(u"meetings"_s, theirs.meetings, m_ours.meetings,
                     [this](const Meeting &one) { return tvers::unitOf(one, m_ours.teams); });
    }

private:
    static std::optional<UnitId> unitOfTeam(const Team &team) { return team.unit; }
    std::optional<UnitId> unitOf(TeamId id) const
    {
        const Team *team = withId(m_ours.teams, id);
        return team ? team->unit : std::nullopt;
    }

    template<typename T, typename OwnerOf>
    Result<> check(const QString &list, const QList<T> &theirs, const QList<T> &ours,
                   OwnerOf ownerOf) const
    {
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            const T *here = withId(ours, theirs[i].id);
            const std::optional<UnitId> owner = here ? ownerOf(*here) : std::nullopt;
            if (!owner || *owner == m_bundle.head.unit)
                continue;
            const Unit *other = withId(m_ours.units, *owner);
            const QString lineOfContent = u"2"_s; // all of it stands on one line
            return Error{ErrorCode::FieldWrong,
                         {m_file, u"$.%1[%2].id"_s.arg(list).arg(i), theirs[i].id.text(),
                          expected::notOf(other ? other->name : owner->text()), lineOfContent}};
        }
        return Done{};
    }

    const PlanBundle &m_bundle;
    const FileContent &m_ours;
    const QString &m_file;
};

QString comparable(const QString &name) { return name.simplified().toCaseFolded(); }

} // namespace

Result<> checkIsFor(const PlanBundle &bundle, const FileContent &ours, const QString &file)
{
    const BundleHead &head = bundle.head;
    if (!ours.municipality) // an empty file, to be made from the bundle
        return head.way == BundleHead::Way::ToUnit ? Result<>(Done{})
                                                   : Error{ErrorCode::BundleOwn, {file}};
    if (!(ours.municipality->id == head.municipality))
        return Error{ErrorCode::BundleOtherMunicipality,
                     {file, head.municipalityName, ours.municipality->name}};
    const QString own = settingIn(ours, bundleUnitSetting());
    const bool isUnitsFile = !own.isEmpty();
    if (isUnitsFile != (head.way == BundleHead::Way::ToUnit))
        return Error{ErrorCode::BundleOwn, {file}};
    const Unit *unit = withId(ours.units, head.unit);
    if (!unit || (isUnitsFile && own != head.unit.text()))
        return Error{ErrorCode::BundleOtherUnit,
                     {file, bundle.content.units.first().name, unit ? unit->name : QString()}};
    return Done{};
}

Result<> checkReach(const PlanBundle &bundle, const FileContent &ours, const QString &file)
{
    return Reach(bundle, ours, file).checked();
}

bool isShared(const Professional &person, UnitId unit, const FileContent &ours)
{
    if (person.unit)
        return !(*person.unit == unit);
    return std::any_of(ours.members.begin(), ours.members.end(), [&](const TeamMember &member) {
        const Team *team = withId(ours.teams, member.team);
        const bool sits =
            member.professional == person.id || member.substituteFor == std::optional(person.id);
        return sits && team && team->unit != unit;
    });
}

bool isNameTaken(const Unit &unit, const FileContent &ours)
{
    return std::any_of(ours.units.begin(), ours.units.end(), [&unit](const Unit &other) {
        return !(other.id == unit.id) && comparable(other.name) == comparable(unit.name);
    });
}

bool undoesHeld(const Meeting &before, const Meeting *after)
{
    if (before.state != Meeting::State::Held)
        return false;
    return !after || after->state != Meeting::State::Held || after->day != before.day ||
           after->starts != before.starts || after->ends != before.ends;
}

} // namespace tvers
