// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/exchangewords.h"

#include "app/commandline/givenfile.h"
#include "app/commandline/inputs.h"
#include "core/exchange/calendarfile.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array owners{"unit", "person", "arena"};

/// Exactly one of them.
Result<> checkOwner(const Arguments &arguments)
{
    QStringList given;
    for (const char *owner : owners) {
        if (arguments.has(owner))
            given.append(u"--"_s + QLatin1StringView(owner));
    }
    if (given.isEmpty())
        return Error{ErrorCode::OptionMissing, {u"--unit"_s, u"ics"_s}};
    if (given.size() > 1)
        return Error{ErrorCode::OptionsClash, {given[0], given[1], u"ics"_s}};
    return Done{};
}

/// By the pack's id of it, or by a name that only one of them has.
Result<CalendarOwner> arenaOwner(Store &store, const Arguments &arguments)
{
    const auto records = ArenaRepository(store).all();
    const auto pack = packOf(store);
    if (!records)
        return records.error();
    if (!pack)
        return pack.error();
    const QString named = arguments.text("arena");
    QStringList ids;
    QList<ArenaId> found;
    for (const ArenaRecord &record : *records) {
        ids.append(record.identifier);
        const auto arena =
            std::find_if(pack->arenas.begin(), pack->arenas.end(),
                         [&](const Arena &one) { return one.id == record.identifier; });
        const LocalText name =
            arena == pack->arenas.end() ? LocalText() : arena->versions.last().name;
        if (named == record.identifier || named == record.id.text())
            return CalendarOwner(record.id);
        if (named == name.nb || named == name.nn)
            found.append(record.id);
    }
    if (found.size() != 1)
        return Error{ErrorCode::OptionWrong, {u"--arena"_s, named, expected::oneOf(ids)}};
    return CalendarOwner(found.first());
}

Result<CalendarOwner> ownerOf(Store &store, const Arguments &arguments)
{
    if (arguments.has("arena"))
        return arenaOwner(store, arguments);
    if (arguments.has("unit")) {
        const auto units = UnitRepository(store).all();
        const auto unit = units ? namedIn(*units, arguments, "unit") : Result<Unit>(units.error());
        return unit ? Result<CalendarOwner>(unit->id) : unit.error();
    }
    const auto people = ProfessionalRepository(store).all();
    const auto person =
        people ? namedIn(*people, arguments, "person") : Result<Professional>(people.error());
    return person ? Result<CalendarOwner>(person->id) : person.error();
}

/// To be written to where that may be: what was sent is remembered there. Without
/// a key it is looked at.
Result<GivenFile> openedToSend(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto key = keyFrom(arguments, surroundings);
    if (!key)
        return key.error();
    auto file = opened(arguments, surroundings);
    return file || *key ? std::move(file) : lookedAt(arguments, surroundings);
}

} // namespace

Result<Answer> ics(const Arguments &arguments, const Surroundings &surroundings)
{
    if (const auto one = checkOwner(arguments); !one)
        return one.error();
    const QString path = arguments.text("out");
    if (QFileInfo(path).suffix().toLower() != "ics"_L1)
        return Error{ErrorCode::OptionWrong, {u"--out"_s, path, expected::fileEnding({u"ics"_s})}};
    const auto year = yearFrom(arguments, surroundings);
    if (!year)
        return year.error();
    const auto file = openedToSend(arguments, surroundings);
    if (!file)
        return file.error();
    const auto owner = ownerOf(*file->store, arguments);
    if (!owner)
        return owner.error();
    const auto suggestions =
        arguments.has("suggestions") ? Suggestions::Tentative : Suggestions::LeftOut;
    const auto count =
        writeCalendar(*file->store,
                      {*owner, *year, suggestions, surroundings.holidays, surroundings.now,
                       file->verified ? QString() : unverifiedMark()},
                      path);
    if (!count)
        return count.error();
    return vouched(
        {QJsonObject{{"written"_L1, *count}},
         QCoreApplication::translate("Words", "%n meeting(s) written.", nullptr, *count) + u'\n'},
        file->verified);
}

} // namespace tvers
