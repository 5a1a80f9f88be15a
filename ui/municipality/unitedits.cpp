// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/unitedits.h"

#include "core/storage/repositories.h"

#include <QCoreApplication>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::Edits)
};

// One overload for each kind: where it is kept.
Result<> put(Store &store, const Unit &unit) { return UnitRepository(store).add(unit); }
Result<> put(Store &store, const Professional &one)
{
    return ProfessionalRepository(store).add(one);
}
Result<> put(Store &store, const Team &team) { return TeamRepository(store).add(team); }
Result<> put(Store &store, const TeamMember &one) { return TeamRepository(store).addMember(one); }
Result<> put(Store &store, const CalendarRecord &one) { return CalendarRepository(store).add(one); }

Result<> change(Store &store, const Unit &unit) { return UnitRepository(store).change(unit); }
Result<> change(Store &store, const Professional &one)
{
    return ProfessionalRepository(store).change(one);
}
Result<> change(Store &store, const Team &team) { return TeamRepository(store).change(team); }
Result<> change(Store &store, const TeamMember &one)
{
    return TeamRepository(store).changeMember(one);
}

Result<> take(Store &store, const Unit &unit) { return UnitRepository(store).remove(unit.id); }
Result<> take(Store &store, const Professional &one)
{
    return ProfessionalRepository(store).remove(one.id);
}
Result<> take(Store &store, const Team &team) { return TeamRepository(store).remove(team.id); }
Result<> take(Store &store, const TeamMember &one)
{
    return TeamRepository(store).removeMember(one.id);
}
Result<> take(Store &store, const CalendarRecord &one)
{
    return CalendarRepository(store).remove(one.id);
}

template<typename T>
Result<> putAll(Store &store, const QList<T> &values)
{
    for (const T &value : values) {
        if (auto done = put(store, value); !done)
            return done;
    }
    return Done{};
}

template<typename T>
Result<> takeAll(Store &store, const QList<T> &values)
{
    for (const T &value : values) {
        if (auto done = take(store, value); !done)
            return done;
    }
    return Done{};
}

template<typename T>
Edit adding(Store &store, const QString &text, const QList<T> &values)
{
    return {
        text,
        [&store, values] { return store.inTransaction([&] { return putAll(store, values); }); },
        [&store, values] { return store.inTransaction([&] { return takeAll(store, values); }); }};
}

template<typename T>
Edit changing(Store &store, const QString &text, const T &before, const T &after)
{
    return {text, [&store, after] { return change(store, after); },
            [&store, before] { return change(store, before); }};
}

/// \a parts belong to \a whole and go first.
template<typename T, typename Part>
Edit removing(Store &store, const QString &text, const T &whole, const QList<Part> &parts)
{
    return {text,
            [&store, whole, parts] {
                return store.inTransaction([&]() -> Result<> {
                    const auto done = takeAll(store, parts);
                    return done ? take(store, whole) : done;
                });
            },
            [&store, whole, parts] {
                return store.inTransaction([&]() -> Result<> {
                    const auto done = put(store, whole);
                    return done ? putAll(store, parts) : done;
                });
            }};
}

} // namespace

Edit addUnits(Store &store, const QList<Unit> &units)
{
    return adding(store, Words::tr("Add %n unit(s)", nullptr, int(units.size())), units);
}

Edit changeUnit(Store &store, const Unit &before, const Unit &after)
{
    return changing(store, Words::tr("Change unit"), before, after);
}

Edit removeUnit(Store &store, const Unit &unit, const QList<CalendarRecord> &calendars)
{
    return removing(store, Words::tr("Remove unit"), unit, calendars);
}

Edit addPeople(Store &store, const QList<Professional> &people)
{
    return adding(store, Words::tr("Add %n person(s)", nullptr, int(people.size())), people);
}

Edit changePerson(Store &store, const Professional &before, const Professional &after)
{
    return changing(store, Words::tr("Change person"), before, after);
}

Edit removePerson(Store &store, const Professional &person)
{
    return removing(store, Words::tr("Remove person"), person, QList<TeamMember>());
}

Edit addTeam(Store &store, const Team &team)
{
    return adding(store, Words::tr("Add team"), QList<Team>{team});
}

Edit changeTeam(Store &store, const Team &before, const Team &after)
{
    return changing(store, Words::tr("Change team"), before, after);
}

Edit removeTeam(Store &store, const Team &team, const QList<TeamMember> &members)
{
    return removing(store, Words::tr("Remove team"), team, members);
}

Edit addMember(Store &store, const TeamMember &member)
{
    return adding(store, Words::tr("Add member"), QList<TeamMember>{member});
}

Edit changeMember(Store &store, const TeamMember &before, const TeamMember &after)
{
    return changing(store, Words::tr("Change member"), before, after);
}

Edit removeMember(Store &store, const TeamMember &member)
{
    return removing(store, Words::tr("Remove member"), member, QList<TeamMember>());
}

} // namespace tvers
