// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filepack.h"

#include "core/calendar/calendarjson.h"
#include "core/municipality/arenajson.h"
#include "core/municipality/packreader.h"
#include "core/storage/repositories.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &content)
{
    return QJsonDocument::fromJson(content.toUtf8()).object();
}

Result<> writeArena(Store &store, const Arena &arena, int position)
{
    ArenaRepository arenas(store);
    const ArenaRecord record{ArenaId::sortable(), arena.id, position};
    if (auto done = arenas.add(record); !done)
        return done;
    for (const ArenaVersion &version : arena.versions) {
        const ArenaVersionRecord kept{ArenaVersionId::sortable(), record.id, version.validFrom,
                                      version.validTo, compact(toJson(arena.id, version))};
        if (auto done = arenas.addVersion(kept); !done)
            return done;
    }
    return Done{};
}

/// All versions of all arenas, in the order of the pack.
Result<QJsonArray> arenaItems(Store &store)
{
    ArenaRepository arenas(store);
    auto records = arenas.all();
    if (!records)
        return records.error();
    std::sort(records->begin(), records->end(), [](const ArenaRecord &a, const ArenaRecord &b) {
        return std::pair(a.position, a.id.uuid()) < std::pair(b.position, b.id.uuid());
    });
    QJsonArray items;
    for (const ArenaRecord &record : std::as_const(*records)) {
        const auto versions = arenas.versionsOf(record.id);
        if (!versions)
            return versions.error();
        for (const ArenaVersionRecord &version : *versions)
            items.append(parsed(version.content));
    }
    return items;
}

} // namespace

Result<> writePack(Store &store, const MunicipalityPack &pack)
{
    return store.inTransaction([&]() -> Result<> {
        MunicipalityRepository municipality(store);
        const auto there = municipality.get();
        if (!there)
            return there.error();
        if (*there)
            return Error{ErrorCode::ConstraintRefused, {u"municipality"_s, (*there)->name}};
        QJsonObject rest = toJson(pack);
        rest.remove("arenas"_L1);
        const QJsonObject calendar = rest.take("calendar"_L1).toObject();
        if (auto done =
                municipality.set({MunicipalityId::sortable(), pack.name, pack.id, compact(rest)});
            !done)
            return done;
        if (!calendar.isEmpty()) {
            const CalendarRecord record{CalendarId::sortable(), {}, pack.name, compact(calendar)};
            if (auto done = CalendarRepository(store).add(record); !done)
                return done;
        }
        for (qsizetype i = 0; i < pack.arenas.size(); ++i) {
            if (auto done = writeArena(store, pack.arenas[i], int(i)); !done)
                return done;
        }
        return Done{};
    });
}

Result<MunicipalityPack> packOf(Store &store)
{
    const auto municipality = MunicipalityRepository(store).get();
    const auto calendars = CalendarRepository(store).all();
    const auto items = arenaItems(store);
    if (!municipality)
        return municipality.error();
    if (!calendars)
        return calendars.error();
    if (!items)
        return items.error();
    if (!*municipality)
        return Error{ErrorCode::RowNotFound, {u"municipality"_s, QString()}};
    QJsonObject whole = parsed((*municipality)->content);
    whole["arenas"_L1] = *items;
    for (const CalendarRecord &calendar : *calendars) {
        if (!calendar.unit)
            whole["calendar"_L1] = parsed(calendar.content);
    }
    return readPack(QJsonDocument(whole).toJson(), store.path());
}

} // namespace tvers
