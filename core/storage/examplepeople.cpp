// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/examplepeople.h"

#include "core/calendar/cadencejson.h"
#include "core/exchange/readwhole.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString exampleFolder = u":/example"_s;

template<typename E>
E readWord(JsonObject &fields, const QString &key, E fallback)
{
    return fields.required(key, expected::oneOf(storedWords<E>())).enumerator(fallback);
}

QString readText(JsonObject &fields, const QString &key)
{
    return fields.required(key, expected::text()).text();
}

Unit readUnit(const JsonNode &node)
{
    JsonObject fields(node);
    Unit unit{UnitId::sortable(), readText(fields, u"name"_s),
              readWord(fields, u"kind"_s, Unit::Kind::Kindergarten)};
    unit.ownership = readWord(fields, u"ownership"_s, Unit::Ownership::Municipal);
    unit.language = readWord(fields, u"language"_s, Unit::Norwegian::Bokmaal);
    unit.place = readText(fields, u"place"_s);
    unit.manager = readText(fields, u"manager"_s);
    unit.email = readText(fields, u"email"_s);
    return unit;
}

Professional readProfessional(const JsonNode &node)
{
    JsonObject fields(node);
    Professional professional{ProfessionalId::sortable(), readText(fields, u"name"_s),
                              readText(fields, u"service"_s)};
    professional.role = readText(fields, u"role"_s);
    professional.email = readText(fields, u"email"_s);
    return professional;
}

void readChild(const JsonNode &node, ExamplePeople &people)
{
    JsonObject fields(node);
    Child child{ChildId::random(), readText(fields, u"givenName"_s),
                readText(fields, u"familyName"_s)};
    child.born = fields.required(u"born"_s, expected::day()).day();
    const JsonNode unitName = fields.required(u"unit"_s, expected::text());
    const QString name = unitName.text();
    const auto unit = std::find_if(people.units.begin(), people.units.end(),
                                   [&name](const Unit &one) { return one.name == name; });
    if (unit == people.units.end())
        unitName.refuse(expected::knownId(u"unit"_s));
    else
        child.unit = unit->id;
    for (const JsonNode &item : fields.required(u"guardians"_s, expected::list()).items()) {
        JsonObject guardian(item);
        const QString guardianName = readText(guardian, u"name"_s);
        people.guardians.append(
            {GuardianId::random(), child.id, guardianName, readText(guardian, u"relation"_s)});
    }
    if (const auto consents = fields.optional(u"consents"_s)) {
        for (const JsonNode &one : consents->items())
            people.consents[child.id].append(one.enumerator(ExampleConsent::Kind::Full));
    }
    people.children.append(child);
}

ExamplePeople readPeople(const JsonNode &root)
{
    ExamplePeople people;
    JsonObject fields(root);
    readFormat(fields, u"tvers-example"_s);
    (void)fields.required(u"pack"_s, expected::identifier()).identifier();
    for (const JsonNode &node : fields.required(u"units"_s, expected::list()).items())
        people.units.append(readUnit(node));
    for (const JsonNode &node : fields.required(u"professionals"_s, expected::list()).items())
        people.professionals.append(readProfessional(node));
    for (const JsonNode &node : fields.required(u"children"_s, expected::list()).items())
        readChild(node, people);
    if (const auto agreed = fields.optional(u"agreed"_s)) {
        for (const JsonNode &node : agreed->items()) {
            JsonObject one(node);
            const QString arena = one.required(u"arena"_s, expected::identifier()).identifier();
            people.agreed.insert(arena,
                                 readCadence(one.required(u"cadence"_s, expected::object())));
        }
    }
    return people;
}

} // namespace

QStringList examplePacks()
{
    QStringList names;
    const auto files = QDir(exampleFolder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        names.append(file.completeBaseName());
    return names;
}

Result<ExamplePeople> examplePeople(const QString &pack)
{
    if (!examplePacks().contains(pack))
        return Error{ErrorCode::PackUnknown, {pack, examplePacks().join(u", "_s)}};
    return readWhole(JsonSource::readFile(u"%1/%2.json"_s.arg(exampleFolder, pack)), readPeople);
}

} // namespace tvers
