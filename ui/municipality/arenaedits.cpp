// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/arenaedits.h"

#include "core/municipality/arenajson.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::Edits)
};

using Versions = QList<ArenaVersionRecord>;

bool holdsOn(const ArenaVersionRecord &version, QDate day)
{
    return (!version.from || *version.from <= day) && (!version.to || day <= *version.to);
}

ArenaVersionRecord keptAs(const KeptArena &arena, ArenaVersionId id, const ArenaVersion &rules)
{
    const QJsonDocument content(toJson(arena.record.identifier, rules));
    return {id, arena.record.id, rules.validFrom, rules.validTo,
            QString::fromUtf8(content.toJson(QJsonDocument::Compact))};
}

/// The same rules for other days, which stand in the content too.
ArenaVersionRecord during(ArenaVersionRecord version, std::optional<QDate> from,
                          std::optional<QDate> to)
{
    QJsonObject content = QJsonDocument::fromJson(version.content.toUtf8()).object();
    const auto put = [&content](QLatin1StringView key, const std::optional<QDate> &day) {
        content.remove(key);
        if (day)
            content.insert(key, day->toString(Qt::ISODate));
    };
    put("validFrom"_L1, from);
    put("validTo"_L1, to);
    version.from = from;
    version.to = to;
    version.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return version;
}

const ArenaVersionRecord *withId(const Versions &versions, ArenaVersionId id)
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [id](const auto &version) { return version.id == id; });
    return found == versions.end() ? nullptr : &*found;
}

qint64 lengthOf(const ArenaVersionRecord &version)
{
    const QDate from = version.from.value_or(QDate(firstYear, 1, 1));
    return from.daysTo(version.to.value_or(QDate(lastYear, 12, 31)));
}

/// Those that grow come last: what they grow into has gone by then.
Versions inOrderOfChange(Versions versions, const Versions &before)
{
    const auto growth = [&before](const ArenaVersionRecord &version) {
        const auto *old = withId(before, version.id);
        return old ? lengthOf(version) - lengthOf(*old) : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(versions.begin(), versions.end(),
                     [&growth](const auto &a, const auto &b) { return growth(a) < growth(b); });
    return versions;
}

Result<> exchange(Store &store, const Versions &before, const Versions &after)
{
    ArenaRepository arenas(store);
    for (const ArenaVersionRecord &version : before) {
        if (withId(after, version.id))
            continue;
        if (auto done = arenas.removeVersion(version.id); !done)
            return done;
    }
    for (const ArenaVersionRecord &version : inOrderOfChange(after, before)) {
        const auto *old = withId(before, version.id);
        if (old && *old == version)
            continue;
        if (auto done = old ? arenas.changeVersion(version) : arenas.addVersion(version); !done)
            return done;
    }
    return Done{};
}

/// Nothing may come into the file that Tvers could not read out of it again.
Result<> readable(Store &store)
{
    const auto pack = packJustWritten(store);
    return pack ? Result<>(Done{}) : pack.error();
}

Edit exchanging(Store &store, const QString &text, const Versions &before, const Versions &after)
{
    const auto step = [&store](const Versions &old, const Versions &now) {
        return [&store, old, now] {
            return store.inTransaction([&]() -> Result<> {
                const auto done = exchange(store, old, now);
                return done ? readable(store) : done;
            });
        };
    };
    return {text, step(before, after), step(after, before)};
}

Versions replaced(Versions versions, const ArenaVersionRecord &now)
{
    for (ArenaVersionRecord &version : versions) {
        if (version.id == now.id)
            version = now;
    }
    return versions;
}

Edit replacing(Store &store, const QString &text, const KeptArena &arena,
               const ArenaVersionRecord &version, ArenaVersion rules)
{
    rules.validFrom = version.from;
    rules.validTo = version.to;
    return exchanging(store, text, arena.versions,
                      replaced(arena.versions, keptAs(arena, version.id, rules)));
}

/// The day before the next version begins; empty when none comes.
std::optional<QDate> lastDayFrom(const KeptArena &arena, QDate first)
{
    for (const ArenaVersionRecord &version : arena.versions) {
        if (version.from && first < *version.from)
            return version.from->addDays(-1);
    }
    return std::nullopt;
}

} // namespace

const ArenaVersionRecord *KeptArena::on(QDate day) const
{
    const auto found =
        std::find_if(versions.begin(), versions.end(),
                     [day](const ArenaVersionRecord &version) { return holdsOn(version, day); });
    return found == versions.end() ? nullptr : &*found;
}

const ArenaVersionRecord *KeptArena::around(QDate day) const
{
    const auto found = std::find_if(versions.begin(), versions.end(), [day](const auto &version) {
        return !version.to || day <= *version.to;
    });
    if (found != versions.end())
        return &*found;
    return versions.isEmpty() ? nullptr : &versions.last();
}

std::optional<KeptArena> keptArena(const DeskContent &content, const QString &identifier)
{
    const auto record =
        std::find_if(content.arenas.begin(), content.arenas.end(),
                     [&identifier](const auto &arena) { return arena.identifier == identifier; });
    if (record == content.arenas.end())
        return std::nullopt;
    KeptArena kept{*record, {}};
    for (const ArenaVersionRecord &version : content.versions) {
        if (version.arena == record->id)
            kept.versions.append(version);
    }
    std::stable_sort(kept.versions.begin(), kept.versions.end(), [](const auto &a, const auto &b) {
        return a.from.value_or(QDate(firstYear, 1, 1)) < b.from.value_or(QDate(firstYear, 1, 1));
    });
    return kept;
}

const ArenaVersion *readVersion(const MunicipalityPack &pack, const QString &identifier,
                                const ArenaVersionRecord &kept)
{
    for (const Arena &arena : pack.arenas) {
        if (arena.id != identifier)
            continue;
        for (const ArenaVersion &version : arena.versions) {
            if (version.validFrom == kept.from)
                return &version;
        }
    }
    return nullptr;
}

Edit correctVersion(Store &store, const KeptArena &arena, const ArenaVersionRecord &version,
                    const ArenaVersion &rules)
{
    return replacing(store, Words::tr("Correct arena"), arena, version, rules);
}

Edit answerQuestion(Store &store, const KeptArena &arena, const ArenaVersionRecord &version,
                    const ArenaVersion &rules)
{
    return replacing(store, Words::tr("Answer question"), arena, version, rules);
}

Edit changeFrom(Store &store, const KeptArena &arena, const ArenaVersion &rules, QDate first)
{
    const QString text = Words::tr("Change arena");
    const auto *holding = arena.on(first);
    if (holding && holding->from == first)
        return replacing(store, text, arena, *holding, rules);
    ArenaVersion from = rules;
    from.validFrom = first;
    from.validTo = holding ? holding->to : lastDayFrom(arena, first);
    Versions after = arena.versions;
    if (holding)
        after = replaced(after, during(*holding, holding->from, first.addDays(-1)));
    after.append(keptAs(arena, ArenaVersionId::sortable(), from));
    return exchanging(store, text, arena.versions, after);
}

Edit addArena(Store &store, const QString &identifier, int position, const ArenaVersion &rules)
{
    const KeptArena arena{{ArenaId::sortable(), identifier, position}, {}};
    const Versions versions{keptAs(arena, ArenaVersionId::sortable(), rules)};
    return {Words::tr("Add arena"),
            [&store, arena, versions] {
                return store.inTransaction([&]() -> Result<> {
                    if (auto done = ArenaRepository(store).add(arena.record); !done)
                        return done;
                    const auto done = exchange(store, {}, versions);
                    return done ? readable(store) : done;
                });
            },
            [&store, arena, versions] {
                return store.inTransaction([&]() -> Result<> {
                    if (auto done = exchange(store, versions, {}); !done)
                        return done;
                    const auto done = ArenaRepository(store).remove(arena.record.id);
                    return done ? readable(store) : done; // another arena may name it
                });
            }};
}

Edit switchOff(Store &store, const KeptArena &arena, QDate first)
{
    Versions after;
    for (const ArenaVersionRecord &version : arena.versions) {
        const bool begins = !version.from || *version.from < first;
        if (begins && (!version.to || first <= *version.to))
            after.append(during(version, version.from, first.addDays(-1)));
        else if (begins)
            after.append(version);
    }
    if (after.isEmpty() && !arena.versions.isEmpty()) { // it had not begun: keep what it was
        const QDate begun = arena.versions.first().from.value_or(first);
        after.append(during(arena.versions.first(), begun, begun));
    }
    return exchanging(store, Words::tr("Switch arena off"), arena.versions, after);
}

Edit switchOn(Store &store, const KeptArena &arena, QDate first)
{
    Versions after = arena.versions;
    Q_ASSERT(!after.isEmpty());
    const ArenaVersionRecord last = after.last();
    if (!last.to || first <= last.to->addDays(1)) {
        after.last() = during(last, last.from, std::nullopt);
    } else {
        ArenaVersionRecord again = during(last, first, std::nullopt);
        again.id = ArenaVersionId::sortable();
        after.append(again);
    }
    return exchanging(store, Words::tr("Switch arena on"), arena.versions, after);
}

} // namespace tvers
