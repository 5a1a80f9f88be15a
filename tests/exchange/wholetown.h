// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A town for a whole year: 18 kindergartens, 9 schools, two places, nine contact
/// persons, six rounds. Everyone in it is invented.
#pragma once

#include "core/filecontent.h"
#include "core/planning/plansetupjson.h"
#include "tests/exchange/twofiles.h"

namespace tvers::test {

constexpr int kindergartens = 18;
constexpr int schools = 9;
constexpr int rounds = 6;
constexpr int groups = 3; // of units with the same three contact persons

inline Slots hoursOn(Qt::DayOfWeek day, int from, int to)
{
    Slots hours;
    hours.when = {day, ClockTime{QTime(from, 0), QTime(to, 0)}};
    return hours;
}

/// Thursdays of five weeks from each Monday; in 2026/27.
inline QList<DateSpan> longRounds()
{
    QList<DateSpan> spans;
    for (const QDate &monday : {QDate(2026, 8, 31), QDate(2026, 10, 12), QDate(2026, 11, 16),
                                QDate(2027, 1, 4), QDate(2027, 2, 15), QDate(2027, 4, 5)})
        spans.append(*DateSpan::make(monday, monday.addDays(32)));
    return spans;
}

/// Weeks 40, 44, 48, 5, 11 and 19: week 12 is Easter's.
inline QList<DateSpan> weekRounds()
{
    QList<DateSpan> spans;
    for (const QDate &monday : {QDate(2026, 9, 28), QDate(2026, 10, 26), QDate(2026, 11, 23),
                                QDate(2027, 2, 1), QDate(2027, 3, 15), QDate(2027, 5, 10)})
        spans.append(*DateSpan::make(monday, monday.addDays(4)));
    return spans;
}

class WholeTown
{
public:
    QList<Unit> units;
    QList<Professional> contacts;
    QList<Room> rooms;
    QList<MeetingPlan> plans; ///< of the kindergartens, of the schools

    static SchoolYear year() { return *SchoolYear::fromText(u"2026/27"_s); }

    WholeTown() = default;
    /// \a inKindergartens and \a inSchools are the arenas that the units meet in.
    WholeTown(ArenaId inKindergartens, ArenaId inSchools) :
        rooms{{RoomId::sortable(), u"Kantinen, 3. etg."_s, u"holmestrand"_s},
              {RoomId::sortable(), u"Møterom Limbazi"_s, u"sande"_s}}
    {
        for (const char *service : {"family_centre", "child_welfare", "ppt"}) {
            for (int group = 1; group <= groups; ++group)
                contacts.append({ProfessionalId::sortable(),
                                 u"Kontakt %1 %2"_s.arg(QLatin1StringView(service)).arg(group),
                                 QLatin1StringView(service),
                                 QLatin1StringView(service) + u"_contact"_s});
        }
        put(contacts);
        put(rooms);
        for (int i = 0; i < kindergartens + schools; ++i)
            addUnit(i, i < kindergartens ? inKindergartens : inSchools);
        addPlans(inKindergartens, inSchools);
    }

    /// Everything there is, for a file that has the arenas already.
    const QList<Change> &changes() const { return m_changes; }

private:
    template<typename T>
    void put(const QList<T> &rows)
    {
        for (const T &row : rows)
            m_changes.append(Changed<T>{{}, row});
    }

    void addUnit(int number, ArenaId arena)
    {
        const bool isSchool = number >= kindergartens;
        const QString name = isSchool ? u"Prøveskolen nr. %1"_s : u"Prøvebarnehagen nr. %1"_s;
        const int shown = isSchool ? number - kindergartens + 1 : number + 1;
        const Unit unit{UnitId::sortable(), name.arg(shown, 2, 10, QChar(u'0')),
                        isSchool ? Unit::Kind::School : Unit::Kind::Kindergarten};
        const Team team{TeamId::sortable(), arena, unit.id, u"På tvers "_s + unit.name};
        Professional manager{ProfessionalId::sortable(), u"Leder av %1"_s.arg(unit.name),
                             u"unit"_s};
        manager.unit = unit.id;
        units.append(unit);
        put(QList{unit});
        put(QList{team});
        put(QList{manager});
        QList<Professional> people{manager};
        for (int service = 0; service < 3; ++service)
            people.append(contacts[service * groups + number % groups]);
        for (const Professional &person : std::as_const(people))
            put(QList{
                TeamMember{TeamMemberId::sortable(), team.id, person.id, {}, QDate(2026, 8, 1)}});
    }

    void addPlans(ArenaId inKindergartens, ArenaId inSchools)
    {
        PlanSetup setup;
        PlanSetup atSchools;
        for (const Unit &unit : std::as_const(units))
            (unit.kind == Unit::Kind::School ? atSchools : setup).units.append(unit.id);
        setup.rounds = longRounds();
        setup.hours = {hoursOn(Qt::Thursday, 12, 15)};
        setup.rooms = {rooms[0].id, rooms[1].id};
        setup.travel = {{u"holmestrand"_s, u"sande"_s, 20}};
        atSchools.rounds = weekRounds();
        atSchools.hours = {hoursOn(Qt::Tuesday, 9, 14), hoursOn(Qt::Wednesday, 9, 12)};
        plans = {{MeetingPlanId::sortable(), inKindergartens, year(), toText(setup)},
                 {MeetingPlanId::sortable(), inSchools, year(), toText(atSchools)}};
        put(plans);
    }

    QList<Change> m_changes;
};

} // namespace tvers::test
