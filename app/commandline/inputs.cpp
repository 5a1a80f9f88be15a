// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/inputs.h"

#include "app/commandline/givenfile.h"
#include "core/calendar/calendarjson.h"
#include "core/municipality/packreader.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<MunicipalityPack> namedPack(const QString &nameOrFile)
{
    const bool isFile =
        nameOrFile.contains(u'/') || nameOrFile.contains(u'\\') || nameOrFile.endsWith(".json"_L1);
    return isFile ? readPackFile(nameOrFile) : builtInPack(nameOrFile);
}

Error unitWrong(const Arguments &arguments, const QString &expectation)
{
    return {ErrorCode::OptionWrong, {u"--unit"_s, arguments.text("unit"), expectation}};
}

/// What the file has of the year besides the pack; with --unit, that unit too.
Result<> addRecords(YearSource &source, Store &store, const Arguments &arguments)
{
    const auto units = UnitRepository(store).all();
    const auto arenas = ArenaRepository(store).all();
    const auto teams = TeamRepository(store).all();
    const auto calendars = CalendarRepository(store).all();
    const auto meetings = MeetingRepository(store).all();
    if (!units)
        return units.error();
    if (!arenas)
        return arenas.error();
    if (!teams)
        return teams.error();
    if (!calendars)
        return calendars.error();
    if (!meetings)
        return meetings.error();
    source.arenas = *arenas;
    source.teams = *teams;
    source.meetings = *meetings;
    source.units = *units;
    if (!arguments.has("unit"))
        return Done{};
    const auto unit = namedIn(*units, arguments, "unit");
    if (!unit)
        return unit.error();
    auto scope = unitScope(*unit, {*arenas, *teams, *calendars});
    if (!scope)
        return scope.error();
    source.unit = *std::move(scope);
    return Done{};
}

Result<YearSource> fromFile(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto file = lookedAt(arguments, surroundings);
    if (!file)
        return file.error();
    auto pack = packOf(*file->store);
    if (!pack)
        return pack.error();
    YearSource source{*std::move(pack), file->verified};
    if (auto read = addRecords(source, *file->store, arguments); !read)
        return read.error();
    return source;
}

} // namespace

DatedYear YearSource::moved(const DatedYear &year, const SchoolCalendar &calendar) const
{
    const auto whose = unit ? std::optional(unit->unit.id) : std::nullopt;
    return withMeetings({year, calendar, arenas, teams, meetings, whose});
}

Result<SchoolYear> yearFrom(const Arguments &arguments, const Surroundings &surroundings)
{
    if (arguments.has("year"))
        return arguments.schoolYear("year");
    return SchoolYear::containing(surroundings.now.date());
}

Result<SchoolCalendar::Entries> closedDays(const Arguments &arguments)
{
    if (!arguments.has("closed"))
        return SchoolCalendar::Entries{};
    return readCalendarFile(arguments.text("closed"));
}

Result<YearSource> yearSource(const Arguments &arguments, const Surroundings &surroundings,
                              const QString &word)
{
    if (arguments.has("file") && arguments.has("pack"))
        return Error{ErrorCode::OptionsClash, {u"--pack"_s, u"--file"_s, word}};
    if (arguments.has("file"))
        return fromFile(arguments, surroundings);
    if (!arguments.has("pack"))
        return Error{ErrorCode::OptionMissing, {u"--pack"_s, word}};
    if (arguments.has("unit"))
        return unitWrong(arguments, expected::unitOfFile());
    auto pack = namedPack(arguments.text("pack"));
    if (!pack)
        return pack.error();
    return YearSource{*std::move(pack)};
}

} // namespace tvers
