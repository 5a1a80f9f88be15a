// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filepack.h"

#include "core/calendar/calendarjson.h"
#include "core/municipality/arenajson.h"
#include "core/municipality/packreader.h"
#include "core/storage/repositories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A row whose content is part of the pack.
struct Part {
    QString table;
    QString id;
    QString content;

    Error damaged(const QString &path) const
    {
        return {ErrorCode::ContentDamaged, {table, id, path}};
    }
    Result<QJsonObject> parsed() const
    {
        const auto document = QJsonDocument::fromJson(content.toUtf8());
        return document.isObject() ? Result<QJsonObject>(document.object()) : damaged(u"$"_s);
    }
};

/// The rows that a pack is put together of.
struct Parts {
    Part municipality;
    std::optional<Part> calendar;
    QList<Part> versions; ///< all of all arenas, in the order of the pack

    /// The row that \a path of the pack put together lies in, and where in it.
    Error damagedAt(const QString &path) const
    {
        static const QRegularExpression inPart(u"^\\$\\.(?:arenas\\[(\\d+)\\]|calendar\\b)"_s);
        const auto found = inPart.match(path);
        const Part *part = &municipality;
        if (found.hasCaptured(1) && found.capturedView(1).toInt() < versions.size())
            part = &versions[found.capturedView(1).toInt()];
        else if (found.hasMatch() && calendar)
            part = &*calendar;
        if (!path.startsWith(u'$'))
            return part->damaged(u"$"_s);
        const bool within = part != &municipality;
        return part->damaged(within ? u'$' + path.mid(found.capturedLength()) : path);
    }
};

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
Result<QList<Part>> versionParts(Store &store)
{
    ArenaRepository arenas(store);
    auto records = arenas.all();
    if (!records)
        return records.error();
    std::sort(records->begin(), records->end(), [](const ArenaRecord &a, const ArenaRecord &b) {
        return std::pair(a.position, a.id.uuid()) < std::pair(b.position, b.id.uuid());
    });
    QList<Part> parts;
    for (const ArenaRecord &record : std::as_const(*records)) {
        const auto versions = arenas.versionsOf(record.id);
        if (!versions)
            return versions.error();
        for (const ArenaVersionRecord &version : *versions)
            parts.append({u"arena_version"_s, version.id.text(), version.content});
    }
    return parts;
}

Result<Parts> partsOf(Store &store)
{
    const auto municipality = MunicipalityRepository(store).get();
    const auto calendars = CalendarRepository(store).all();
    auto versions = versionParts(store);
    if (!municipality)
        return municipality.error();
    if (!calendars)
        return calendars.error();
    if (!versions)
        return versions.error();
    if (!*municipality)
        return Error{ErrorCode::RowMissing, {u"municipality"_s, u"1"_s, u"0"_s}};
    Parts parts{{u"municipality"_s, (*municipality)->id.text(), (*municipality)->content},
                {},
                *std::move(versions)};
    for (const CalendarRecord &calendar : *calendars) {
        if (!calendar.unit)
            parts.calendar = {u"school_calendar"_s, calendar.id.text(), calendar.content};
    }
    return parts;
}

/// As a pack in a file of its own would be.
Result<QJsonObject> putTogether(const Parts &parts)
{
    auto whole = parts.municipality.parsed();
    if (!whole)
        return whole;
    QJsonArray items;
    for (const Part &version : parts.versions) {
        const auto item = version.parsed();
        if (!item)
            return item;
        items.append(*item);
    }
    (*whole)["arenas"_L1] = items;
    if (parts.calendar) {
        const auto calendar = parts.calendar->parsed();
        if (!calendar)
            return calendar;
        (*whole)["calendar"_L1] = *calendar;
    }
    return whole;
}

Result<MunicipalityPack> packFrom(const Parts &parts, const Store &store)
{
    const auto whole = putTogether(parts);
    if (!whole)
        return whole.error();
    return readPack(QJsonDocument(*whole).toJson(), store.path());
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
    const auto parts = partsOf(store);
    if (!parts)
        return parts.error();
    const auto pack = packFrom(*parts, store);
    const bool told = pack || pack.error().code == ErrorCode::ContentDamaged;
    return told ? pack : parts->damagedAt(pack.error().facts.value(1));
}

Result<MunicipalityPack> packJustWritten(Store &store)
{
    const auto parts = partsOf(store);
    return parts ? packFrom(*parts, store) : parts.error();
}

} // namespace tvers
