// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/layouts.h"

#include "core/storage/fieldreader.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString RowLayout<Municipality>::id(const Municipality &value) { return value.id.text(); }

Row RowLayout<Municipality>::write(const Municipality &value)
{
    return {id(value), 0, {value.name, value.pack, value.content}, {}};
}

Result<Municipality> RowLayout<Municipality>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(Municipality{fields.id<MunicipalityId>("id"_L1), fields.text("name"_L1),
                                     fields.text("pack"_L1), fields.text("content"_L1)});
}

QString RowLayout<Setting>::id(const Setting &value) { return value.name; }

Row RowLayout<Setting>::write(const Setting &value) { return {value.name, 0, {value.value}, {}}; }

Result<Setting> RowLayout<Setting>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(Setting{row.id, fields.text("value"_L1)});
}

QString RowLayout<Unit>::id(const Unit &value) { return value.id.text(); }

Row RowLayout<Unit>::write(const Unit &value)
{
    return {id(value),
            0,
            {value.name, QString(stored(value.kind)), QString(stored(value.ownership)),
             QString(stored(value.language)), value.place, value.manager, value.email,
             dayOrNull(value.closed)},
            {}};
}

Result<Unit> RowLayout<Unit>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(
        Unit{fields.id<UnitId>("id"_L1), fields.text("name"_L1), fields.word<Unit::Kind>("kind"_L1),
             fields.word<Unit::Ownership>("ownership"_L1),
             fields.word<Unit::Norwegian>("language"_L1), fields.text("place"_L1),
             fields.text("manager"_L1), fields.text("email"_L1), fields.dayIfAny("closed"_L1)});
}

QString RowLayout<Professional>::id(const Professional &value) { return value.id.text(); }

Row RowLayout<Professional>::write(const Professional &value)
{
    return {id(value),
            0,
            {value.name, value.service, value.role, value.email, value.phone, idOrNull(value.unit)},
            {}};
}

Result<Professional> RowLayout<Professional>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(Professional{fields.id<ProfessionalId>("id"_L1), fields.text("name"_L1),
                                     fields.text("service"_L1), fields.text("role"_L1),
                                     fields.text("email"_L1), fields.text("phone"_L1),
                                     fields.idIfAny<UnitId>("unit"_L1)});
}

QString RowLayout<ArenaRecord>::id(const ArenaRecord &value) { return value.id.text(); }

Row RowLayout<ArenaRecord>::write(const ArenaRecord &value)
{
    return {id(value), 0, {value.identifier, value.position}, {}};
}

Result<ArenaRecord> RowLayout<ArenaRecord>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(ArenaRecord{fields.id<ArenaId>("id"_L1), fields.text("identifier"_L1),
                                    int(fields.integer("position"_L1))});
}

QString RowLayout<ArenaVersionRecord>::id(const ArenaVersionRecord &value)
{
    return value.id.text();
}

Row RowLayout<ArenaVersionRecord>::write(const ArenaVersionRecord &value)
{
    return {id(value),
            0,
            {value.arena.text(), dayOrNull(value.from), dayOrNull(value.to), value.content},
            {}};
}

Result<ArenaVersionRecord> RowLayout<ArenaVersionRecord>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(
        ArenaVersionRecord{fields.id<ArenaVersionId>("id"_L1), fields.id<ArenaId>("arena"_L1),
                           fields.dayIfAny("valid_from"_L1), fields.dayIfAny("valid_to"_L1),
                           fields.text("content"_L1)});
}

QString RowLayout<CalendarRecord>::id(const CalendarRecord &value) { return value.id.text(); }

Row RowLayout<CalendarRecord>::write(const CalendarRecord &value)
{
    return {id(value), 0, {idOrNull(value.unit), value.name, value.content}, {}};
}

Result<CalendarRecord> RowLayout<CalendarRecord>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(CalendarRecord{fields.id<CalendarId>("id"_L1),
                                       fields.idIfAny<UnitId>("unit"_L1), fields.text("name"_L1),
                                       fields.text("content"_L1)});
}

} // namespace tvers
