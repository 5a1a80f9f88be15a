// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/examplefile.h"

#include "core/municipality/packreader.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"
#include "core/storage/examplelife.h"
#include "core/storage/exampleplan.h"
#include "core/storage/filepack.h"
#include "core/storage/files.h"
#include "core/storage/repositories.h"

#include <QFile>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Repository, typename T>
Result<> addAll(Repository repository, const QList<T> &values)
{
    for (const T &value : values) {
        if (auto done = repository.add(value); !done)
            return done;
    }
    return Done{};
}

/// Where a row lies on its page tells when it came: in an order that says nothing.
template<typename T>
QList<T> byId(QList<T> values)
{
    std::sort(values.begin(), values.end(), [](const T &a, const T &b) { return a.id < b.id; });
    return values;
}

Result<> addPeople(Store &store, const ExamplePeople &people)
{
    if (auto done = addAll(UnitRepository(store), people.units); !done)
        return done;
    if (auto done = addAll(ProfessionalRepository(store), people.professionals); !done)
        return done;
    ChildRepository children(store);
    if (auto done = addAll(children, byId(people.children)); !done)
        return done;
    for (const Guardian &guardian : byId(people.guardians)) {
        if (auto done = children.addGuardian(guardian); !done)
            return done;
    }
    return Done{};
}

Result<qsizetype> addMeetings(Store &store, const DatedYear &year, const ExamplePeople &people,
                              const QList<Place> &places)
{
    qsizetype count = 0;
    TeamRepository teams(store);
    for (const DatedArena &dated : year.arenas) {
        const auto arena = ArenaRepository(store).called(dated.id);
        if (!arena)
            return arena.error();
        if (!*arena)
            continue;
        auto made = exampleMeetings({(*arena)->id, dated}, people, places);
        if (people.agreed.contains(dated.id)) {
            for (Meeting &meeting : made.meetings)
                meeting.planned.reset(); // no rule of the arena gives the day
        }
        if (auto done = addAll(teams, made.teams); !done)
            return done.error();
        for (const TeamMember &member : made.members) {
            if (auto done = teams.addMember(member); !done)
                return done.error();
        }
        if (auto done = addAll(MeetingRepository(store), made.meetings); !done)
            return done.error();
        count += made.meetings.size();
    }
    return count;
}

/// With the days that were agreed where the pack has none.
MunicipalityPack asAgreed(MunicipalityPack pack, const ExamplePeople &people)
{
    for (Arena &arena : pack.arenas) {
        if (!people.agreed.contains(arena.id))
            continue;
        for (ArenaVersion &version : arena.versions)
            version.cadence = people.agreed.value(arena.id);
    }
    return pack;
}

struct ExampleTown {
    const MunicipalityPack &pack;
    const ExamplePeople &people;
};

Result<> live(Store &store, const WantedExample &wanted, const ExampleTown &town,
              ExampleCounts &counts)
{
    if (!wanted.livedUntil)
        return Done{};
    const WantedLife life{town.pack, town.people, wanted.year,
                          qMin(*wanted.livedUntil, wanted.year.last()), wanted.file.now};
    if (auto lived = liveExample(store, life); !lived)
        return lived;
    const auto cases = CaseRepository(store).all();
    if (!cases)
        return cases.error();
    counts.cases = cases->size();
    return Done{};
}

Result<ExampleCounts> fill(Store &store, const WantedExample &wanted, const MunicipalityPack &pack,
                           const ExamplePeople &people)
{
    ExampleCounts counts{people.units.size(), people.professionals.size(), pack.arenas.size(), 0,
                         people.children.size()};
    const auto done = store.inTransaction([&]() -> Result<> {
        if (auto written = writePack(store, pack); !written)
            return written;
        if (auto marked = SettingRepository(store).set(exampleSetting(), u"yes"_s); !marked)
            return marked;
        if (auto added = addPeople(store, people); !added)
            return added;
        const auto meetings =
            addMeetings(store, datedYear(asAgreed(pack, people), wanted.year, wanted.holidays),
                        people, pack.places);
        if (!meetings)
            return meetings.error();
        counts.meetings = *meetings;
        return live(store, wanted, {pack, people}, counts);
    });
    return done ? Result<ExampleCounts>(counts) : done.error();
}

} // namespace

QString examplePassphrase() { return u"eksempel"_s; }
QString exampleSetting() { return u"example"_s; }

Result<ExampleCounts> makeExample(const WantedExample &wanted)
{
    const auto pack = builtInPack(wanted.pack);
    const auto people = examplePeople(wanted.pack);
    if (!people)
        return people.error();
    if (!pack)
        return pack.error();
    auto made = Store::create(wanted.file);
    if (!made)
        return made.error();
    auto counts = fill(*made->store, wanted, *pack, *people);
    made->store.reset();
    if (counts)
        return counts;
    QFile::remove(wanted.file.path); // it was made here, just now
    return whileMaking(wanted.file.path, counts.error());
}

} // namespace tvers
