// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Layouts of children and what is about one of them: nothing plain.
#include "core/storage/fieldreader.h"
#include "core/storage/layouts.h"

#include <QCborArray>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename IdType>
void insertIfAny(QCborMap &hidden, QLatin1StringView name, const std::optional<IdType> &id)
{
    if (id)
        hidden.insert(name, id->text());
}

void insertIfAny(QCborMap &hidden, QLatin1StringView name, const std::optional<QTime> &clock)
{
    if (clock)
        hidden.insert(name, clockOrNull(clock).toString());
}

QCborArray unitsOf(const QList<FormerUnit> &units)
{
    QCborArray list;
    for (const FormerUnit &one : units)
        list.append(QCborMap{{u"unit"_s, one.unit.text()}, {u"until"_s, dayText(one.until)}});
    return list;
}

/// Empty when one of them cannot be read.
std::optional<QList<FormerUnit>> readUnits(const QCborValue &value)
{
    QList<FormerUnit> units;
    for (const QCborValue &one : value.toArray()) {
        const QCborMap map = one.toMap();
        const auto unit = UnitId::fromText(map[u"unit"_s].toString());
        const QDate until = QDate::fromString(map[u"until"_s].toString(), Qt::ISODate);
        if (!unit || !until.isValid())
            return std::nullopt;
        units.append({*unit, until});
    }
    return units;
}

} // namespace

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
    // Left out while there is nothing: rows written before these fields were are the same.
    if (!value.formerUnits.isEmpty())
        hidden.insert("formerUnits"_L1, unitsOf(value.formerUnits));
    if (!value.notAskedReason.isEmpty())
        hidden.insert("notAskedReason"_L1, value.notAskedReason);
    if (value.archived)
        hidden.insert("archived"_L1, dayText(*value.archived));
    return {id(value), 0, {}, hidden};
}

Result<Child> RowLayout<Child>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    const auto units = readUnits(row.hidden.value("formerUnits"_L1));
    if (!units)
        return Error{ErrorCode::StoredWordUnknown,
                     {specOf(table).name, u"formerUnits"_s, QString()}};
    return fields.value(Child{.id = fields.id<ChildId>("id"_L1),
                              .givenName = fields.text("givenName"_L1),
                              .familyName = fields.text("familyName"_L1),
                              .born = fields.dayIfAny("born"_L1),
                              .unit = fields.idIfAny<UnitId>("unit"_L1),
                              .language = fields.text("language"_L1),
                              .needsInterpreter = fields.flag("needsInterpreter"_L1),
                              .addressProtected = fields.flag("addressProtected"_L1),
                              .note = fields.text("note"_L1),
                              .formerUnits = *units,
                              .notAskedReason = fields.text("notAskedReason"_L1),
                              .archived = fields.dayIfAny("archived"_L1)});
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

QString RowLayout<ChildTeam>::id(const ChildTeam &value) { return value.id.text(); }

Row RowLayout<ChildTeam>::write(const ChildTeam &value)
{
    QCborArray members;
    for (const ProfessionalId member : value.members)
        members.append(member.text());
    QCborMap hidden{{u"child"_s, value.child.text()},
                    {u"arena"_s, value.arena.text()},
                    {u"name"_s, value.name},
                    {u"members"_s, members}};
    insertIfAny(hidden, "unit"_L1, value.unit);
    return {id(value), 0, {}, hidden};
}

Result<ChildTeam> RowLayout<ChildTeam>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(ChildTeam{fields.id<ChildTeamId>("id"_L1), fields.id<ChildId>("child"_L1),
                                  fields.id<ArenaId>("arena"_L1), fields.idIfAny<UnitId>("unit"_L1),
                                  fields.text("name"_L1),
                                  fields.ids<ProfessionalId>("members"_L1)});
}

QString RowLayout<ChildMeeting>::id(const ChildMeeting &value) { return value.id.text(); }

Row RowLayout<ChildMeeting>::write(const ChildMeeting &value)
{
    QCborMap hidden{{u"arena"_s, value.arena.text()},
                    {u"day"_s, dayText(value.day)},
                    {u"place"_s, value.place},
                    {u"state"_s, QString(stored(value.state))}};
    insertIfAny(hidden, "child"_L1, value.child);
    insertIfAny(hidden, "team"_L1, value.team);
    insertIfAny(hidden, "unit"_L1, value.unit);
    insertIfAny(hidden, "starts"_L1, value.starts);
    insertIfAny(hidden, "ends"_L1, value.ends);
    return {id(value), 0, {}, hidden};
}

Result<ChildMeeting> RowLayout<ChildMeeting>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(
        ChildMeeting{fields.id<ChildMeetingId>("id"_L1), fields.idIfAny<ChildId>("child"_L1),
                     fields.id<ArenaId>("arena"_L1), fields.idIfAny<ChildTeamId>("team"_L1),
                     fields.idIfAny<UnitId>("unit"_L1), fields.day("day"_L1),
                     fields.clockIfAny("starts"_L1), fields.clockIfAny("ends"_L1),
                     fields.text("place"_L1), fields.word<Meeting::State>("state"_L1)});
}

} // namespace tvers
