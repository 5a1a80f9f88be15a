// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Layouts of what is worked with: teams, meetings, children.
#include "core/storage/fieldreader.h"
#include "core/storage/layouts.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString RowLayout<Team>::id(const Team &value) { return value.id.text(); }

Row RowLayout<Team>::write(const Team &value)
{
    return {id(value), 0, {value.arena.text(), idOrNull(value.unit), value.name}, {}};
}

Result<Team> RowLayout<Team>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(Team{fields.id<TeamId>("id"_L1), fields.id<ArenaId>("arena"_L1),
                             fields.idIfAny<UnitId>("unit"_L1), fields.text("name"_L1)});
}

QString RowLayout<TeamMember>::id(const TeamMember &value) { return value.id.text(); }

Row RowLayout<TeamMember>::write(const TeamMember &value)
{
    return {id(value),
            0,
            {value.team.text(), value.professional.text(), value.role, dayText(value.from),
             dayOrNull(value.to), idOrNull(value.substituteFor)},
            {}};
}

Result<TeamMember> RowLayout<TeamMember>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(TeamMember{fields.id<TeamMemberId>("id"_L1), fields.id<TeamId>("team"_L1),
                                   fields.id<ProfessionalId>("professional"_L1),
                                   fields.text("role"_L1), fields.day("member_from"_L1),
                                   fields.dayIfAny("member_to"_L1),
                                   fields.idIfAny<ProfessionalId>("substitute_for"_L1)});
}

QString RowLayout<Meeting>::id(const Meeting &value) { return value.id.text(); }

Row RowLayout<Meeting>::write(const Meeting &value)
{
    return {id(value),
            0,
            {value.arena.text(), idOrNull(value.team), idOrNull(value.unit),
             dayOrNull(value.planned), dayText(value.day), clockOrNull(value.starts),
             clockOrNull(value.ends), value.place, QString(stored(value.state))},
            {}};
}

Result<Meeting> RowLayout<Meeting>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(Meeting{fields.id<MeetingId>("id"_L1), fields.id<ArenaId>("arena"_L1),
                                fields.idIfAny<TeamId>("team"_L1),
                                fields.idIfAny<UnitId>("unit"_L1), fields.dayIfAny("planned"_L1),
                                fields.day("day"_L1), fields.clockIfAny("starts"_L1),
                                fields.clockIfAny("ends"_L1), fields.text("place"_L1),
                                fields.word<Meeting::State>("state"_L1)});
}

QString RowLayout<Child>::id(const Child &value) { return value.id.text(); }

Row RowLayout<Child>::write(const Child &value)
{
    QCborMap hidden{{u"givenName"_s, value.givenName},
                    {u"familyName"_s, value.familyName},
                    {u"language"_s, value.language},
                    {u"needsInterpreter"_s, value.needsInterpreter},
                    {u"addressProtected"_s, value.addressProtected},
                    {u"note"_s, value.note}};
    if (value.born)
        hidden.insert("born"_L1, dayText(*value.born));
    if (value.unit)
        hidden.insert("unit"_L1, value.unit->text());
    return {id(value), 0, {}, hidden};
}

Result<Child> RowLayout<Child>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(Child{fields.id<ChildId>("id"_L1), fields.text("givenName"_L1),
                              fields.text("familyName"_L1), fields.dayIfAny("born"_L1),
                              fields.idIfAny<UnitId>("unit"_L1), fields.text("language"_L1),
                              fields.flag("needsInterpreter"_L1),
                              fields.flag("addressProtected"_L1), fields.text("note"_L1)});
}

QString RowLayout<Guardian>::id(const Guardian &value) { return value.id.text(); }

Row RowLayout<Guardian>::write(const Guardian &value)
{
    const QCborMap hidden{{u"child"_s, value.child.text()},
                          {u"name"_s, value.name},
                          {u"relation"_s, value.relation},
                          {u"hasParentalResponsibility"_s, value.hasParentalResponsibility},
                          {u"childLivesWith"_s, value.childLivesWith},
                          {u"phone"_s, value.phone},
                          {u"email"_s, value.email},
                          {u"language"_s, value.language},
                          {u"needsInterpreter"_s, value.needsInterpreter}};
    return {id(value), 0, {}, hidden};
}

Result<Guardian> RowLayout<Guardian>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(Guardian{
        fields.id<GuardianId>("id"_L1), fields.id<ChildId>("child"_L1), fields.text("name"_L1),
        fields.text("relation"_L1), fields.flag("hasParentalResponsibility"_L1),
        fields.flag("childLivesWith"_L1), fields.text("phone"_L1), fields.text("email"_L1),
        fields.text("language"_L1), fields.flag("needsInterpreter"_L1)});
}

} // namespace tvers
