// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The word import: everything that was understood in one unit of work.
#include "app/commandline/bundleword.h"
#include "app/commandline/exchangewords.h"
#include "app/commandline/givenfile.h"
#include "app/commandline/inputs.h"
#include "core/exchange/foreigntext.h"
#include "core/exchange/icsreader.h"
#include "core/municipality/calendarrecords.h"
#include "core/municipality/directoryimport.h"
#include "core/storage/filepack.h"
#include "core/storage/plaingate.h"
#include "core/storage/repositories.h"
#include "core/storedwords.h"
#include "ui/wording/problemwording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What one import brought.
struct Imported {
    qsizetype read = 0;
    QList<RefusedLine> refused = {};
};

/// What every kind of import is given.
struct Import {
    const Arguments &arguments;
    const Surroundings &surroundings;
    QString text;                            ///< of the other program's file
    std::optional<Sector> sector = {};       ///< of --sector
    std::optional<Unit> unit = std::nullopt; ///< of --unit
};

Error unexpected(const char *option)
{
    return {ErrorCode::ArgumentUnexpected, {u"--"_s + QLatin1StringView(option), u"import"_s}};
}

/// The rows of the table that tell of no child, and the lines that do.
Result<ReadTable<TextRow>> plainRows(Store &store, const Import &given)
{
    const auto gate = PlainGate::of(store, given.surroundings.now.date());
    return gate ? Result<ReadTable<TextRow>>(gate->rowsWithout(rowsOf(given.text))) : gate.error();
}

/// The year of --year, else this one and the next.
Result<DateSpan> yearsOf(const Import &given)
{
    const auto year = yearFrom(given.arguments, given.surroundings);
    if (!year)
        return year.error();
    const int years = given.arguments.has("year") ? 0 : 1;
    return DateSpan::make(year->first(), year->last().addYears(years));
}

bool isCalendar(const Import &given)
{
    return given.arguments.argument().endsWith(".ics"_L1, Qt::CaseInsensitive) ||
           looksLikeCalendar(given.text);
}

Result<ReadTable<ProposedDays>> proposedDays(const Import &given, const QList<TextRow> &rows)
{
    const QString path = given.arguments.argument();
    if (!isCalendar(given))
        return closingDaysFrom(rows, given.surroundings.holidays);
    const auto years = yearsOf(given);
    if (!years)
        return years.error();
    return toldDaysFromCalendar(given.text, path, *years, given.surroundings.holidays);
}

/// Events of calendars have names, which stand open.
void takeOutChildren(ReadTable<ProposedDays> &table, const PlainGate &gate)
{
    table.read.removeIf([&](const ProposedDays &days) {
        const bool tells = gate.stopIn(days.name, PlainGate::Text::Free).has_value();
        if (tells)
            table.refused.append({days.line, RefusedLine::Reason::TellsOfChild, {}});
        return tells;
    });
}

Result<Imported> importDays(Store &store, const Import &given)
{
    const auto gate = PlainGate::of(store, given.surroundings.now.date());
    if (!gate)
        return gate.error();
    const bool isTable = !isCalendar(given);
    const auto rows = isTable ? gate->rowsWithout(rowsOf(given.text)) : ReadTable<TextRow>();
    auto proposed = proposedDays(given, rows.read);
    const auto calendars = CalendarRepository(store).all();
    const auto municipality = MunicipalityRepository(store).get();
    if (!proposed)
        return proposed.error();
    takeOutChildren(*proposed, *gate);
    if (!calendars)
        return calendars.error();
    if (!municipality)
        return municipality.error();
    const QString name = given.unit      ? given.unit->name
                         : *municipality ? (*municipality)->name
                                         : QString();
    const auto kept =
        keptCalendar(*calendars, given.unit ? std::optional(given.unit->id) : std::nullopt, name);
    const auto entries = kept.record ? entriesIn(*kept.record) : SchoolCalendar::Entries();
    if (!entries)
        return entries.error();
    const auto table =
        newLines(*proposed, {*entries, given.sector ? QList{*given.sector} : QList<Sector>()});
    if (table.read.isEmpty())
        return Imported{0, table.refused + rows.refused};
    const auto record = recordWith(kept, withLines(*entries, table.read));
    if (!record)
        return record.error();
    CalendarRepository repository(store);
    const auto done = kept.record ? repository.change(*record) : repository.add(*record);
    return done ? Result<Imported>({table.read.size(), table.refused + rows.refused})
                : done.error();
}

template<typename T, typename IdType>
Result<Imported> added(Store &store, const ReadTable<T> &table)
{
    Repository<T, IdType> repository(store);
    for (const T &one : table.read) {
        if (auto done = repository.add(one); !done)
            return done.error();
    }
    return Imported{table.read.size(), table.refused};
}

/// A calendar's lines are no table of units or people.
Result<> checkIsTable(const Import &given)
{
    if (!looksLikeCalendar(given.text))
        return Done{};
    return Error{ErrorCode::OptionWrong,
                 {u"--as"_s, given.arguments.text("as"), expected::oneOf({u"closing-days"_s})}};
}

Result<Imported> importUnits(Store &store, const Import &given)
{
    if (const auto table = checkIsTable(given); !table)
        return table.error();
    if (given.unit || given.sector)
        return unexpected(given.unit ? "unit" : "sector");
    const auto there = UnitRepository(store).all();
    if (!there)
        return there.error();
    const auto rows = plainRows(store, given);
    if (!rows)
        return rows.error();
    auto table = unitsFrom(rows->read, *there);
    table.refused += rows->refused;
    return added<Unit, UnitId>(store, table);
}

Result<Imported> importPeople(Store &store, const Import &given)
{
    if (const auto table = checkIsTable(given); !table)
        return table.error();
    if (given.sector)
        return unexpected("sector");
    const auto there = ProfessionalRepository(store).all();
    const auto pack = packOf(store);
    if (!there)
        return there.error();
    if (!pack)
        return pack.error();
    const auto rows = plainRows(store, given);
    if (!rows)
        return rows.error();
    auto table = peopleFrom(rows->read, *pack, *there);
    table.refused += rows->refused;
    for (Professional &one : table.read) {
        if (given.unit)
            one.unit = given.unit->id;
    }
    return added<Professional, ProfessionalId>(store, table);
}

using Importer = Result<Imported> (*)(Store &, const Import &);

Result<Importer> importerFor(const Arguments &arguments)
{
    const QString kind = arguments.text("as");
    if (kind == "closing-days"_L1)
        return Importer(importDays);
    if (kind == "units"_L1)
        return Importer(importUnits);
    if (kind == "people"_L1)
        return Importer(importPeople);
    return Error{ErrorCode::OptionWrong,
                 {u"--as"_s, kind, expected::oneOf({u"closing-days"_s, u"units"_s, u"people"_s})}};
}

/// What a table needs that a bundle does not, and the other way round.
Result<> checkTable(const Arguments &arguments)
{
    for (const char *option : {"file", "as"}) {
        if (!arguments.has(option))
            return Error{ErrorCode::OptionMissing,
                         {u"--"_s + QLatin1StringView(option), u"import"_s}};
    }
    for (const char *option : {"out", "conflicts"}) {
        if (arguments.has(option))
            return unexpected(option);
    }
    return Done{};
}

Result<> takeOwner(Store &store, Import &given)
{
    const Arguments &arguments = given.arguments;
    if (arguments.has("sector")) {
        given.sector = fromStored<Sector>(arguments.text("sector"));
        if (!given.sector)
            return Error{
                ErrorCode::OptionWrong,
                {u"--sector"_s, arguments.text("sector"), expected::oneOf(storedWords<Sector>())}};
    }
    if (!arguments.has("unit"))
        return Done{};
    const auto units = UnitRepository(store).all();
    if (!units)
        return units.error();
    const auto unit = namedIn(*units, arguments, "unit");
    if (!unit)
        return unit.error();
    given.unit = *unit;
    return Done{};
}

Answer answerOf(const Imported &imported)
{
    const int count = int(imported.read);
    Answer answer;
    answer.text = QCoreApplication::translate("Words", "%n line(s) taken.", nullptr, count) + u'\n';
    QJsonArray refused;
    for (const RefusedLine &line : imported.refused) {
        const QString text = ProblemWording::of(line);
        QJsonArray facts = line.found.isEmpty() ? QJsonArray() : QJsonArray{line.found};
        for (const QString &known : line.known)
            facts.append(known);
        refused.append(QJsonObject{{"line"_L1, line.line},
                                   {"because"_L1, QJsonObject{{"code"_L1, stored(line.reason)},
                                                              {"facts"_L1, facts},
                                                              {"text"_L1, text}}}});
        answer.text += text + u'\n';
    }
    answer.json = QJsonObject{{"read"_L1, count}, {"refused"_L1, refused}};
    const bool isEmpty = count == 0 && imported.refused.isEmpty();
    if (isEmpty)
        answer.text +=
            QCoreApplication::translate("Words", "There was nothing in it to take.") + u'\n';
    if (isEmpty || !imported.refused.isEmpty())
        answer.exitCode = ExitCode::NeedsAttention;
    return answer;
}

} // namespace

Result<Answer> importFile(const Arguments &arguments, const Surroundings &surroundings)
{
    if (isBundle(arguments.argument()))
        return importBundle(arguments, surroundings);
    if (const auto whole = checkTable(arguments); !whole)
        return whole.error();
    const auto importer = importerFor(arguments);
    if (!importer)
        return importer.error();
    auto text = readForeignFile(arguments.argument());
    if (!text)
        return text.error();
    const auto file = opened(arguments, surroundings);
    if (!file)
        return file.error();
    Store &store = *file->store;
    Import given{arguments, surroundings, *std::move(text)};
    if (const auto whose = takeOwner(store, given); !whose)
        return whose.error();
    Imported imported;
    const auto done = store.inTransaction([&]() -> Result<> {
        auto result = (*importer)(store, given);
        if (!result)
            return result.error();
        imported = *std::move(result);
        return Done{};
    });
    if (!done)
        return done.error();
    return answerOf(imported);
}

} // namespace tvers
