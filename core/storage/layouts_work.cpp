// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Layouts of what is worked with: teams and meetings.
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

} // namespace tvers
