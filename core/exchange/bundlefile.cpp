// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlefile.h"

#include "core/exchange/bundlejson.h"
#include "core/exchange/wholefile.h"
#include "core/storage/contentfile.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The file's name in bundles, made the first time it is needed.
Result<QUuid> senderOf(Store &store, const FileContent &content)
{
    if (const auto sender = uuidFromText(settingIn(content, senderSetting())))
        return *sender;
    const QUuid sender = makeRandomUuid();
    const auto done = SettingRepository(store).set(senderSetting(), idText(sender));
    return done ? Result<QUuid>(sender) : done.error();
}

/// Later than the last one, also when the clock was put back or two are made at once.
QDateTime momentAfter(const BundleState &state, const QDateTime &now)
{
    const QDateTime utc = now.toUTC();
    if (state.sent.isEmpty() || state.sent.last().made < utc)
        return utc;
    return state.sent.last().made.addMSecs(1);
}

/// Everybody's meetings as they are in a unit's file: those that are called off there travel,
/// so that one that no longer does is held after all; and what both sides know of all of them
/// is what was received.
void addEverybodys(PlanBundle &bundle, ThingHashes &known, const FileContent &content,
                   const BundleState &state)
{
    const ThingHashes received = state.received ? state.received->things : ThingHashes();
    for (const Meeting &meeting : content.meetings) {
        if (unitOf(meeting, content.teams) || meeting.day < bundle.head.year.first())
            continue;
        const QString name = thingName(u"meeting"_s, meeting.id.text());
        if (received.contains(name))
            known.insert(name, received.value(name));
        Meeting sent = meeting;
        sent.team.reset(); // not the unit's
        if (isCalledOffForAll(bundle.head.way, sent))
            bundle.content.meetings.append(sent);
    }
}

Result<PlanBundle> bundleFrom(Store &store, const BundleRequest &request)
{
    const auto content = contentOf(store);
    if (!content)
        return content.error();
    const QString own = settingIn(*content, bundleUnitSetting());
    const Unit *unit = withId(content->units, request.unit);
    if (!unit || !content->municipality)
        return Error{ErrorCode::RowNotFound,
                     {unit ? u"municipality"_s : u"unit"_s, request.unit.text()}};
    if (!own.isEmpty() && own != request.unit.text())
        return Error{ErrorCode::BundleOtherUnit, {store.path(), unit->name, QString()}};
    const auto way = own.isEmpty() ? BundleHead::Way::ToUnit : BundleHead::Way::FromUnit;
    const auto sender = senderOf(store, *content);
    if (!sender)
        return sender.error();
    BundleState state = stateFrom(settingIn(*content, stateSetting(request.unit)));
    PlanBundle bundle{
        {.way = way,
         .municipality = content->municipality->id,
         .municipalityName = content->municipality->name,
         .unit = request.unit,
         .year = request.year,
         .sender = *sender,
         .made = momentAfter(state, request.now),
         .answers = state.received ? std::optional(state.received->made) : std::nullopt},
        contentFor({way, request.unit, request.year}, *content)};
    ThingHashes known = thingsIn(bundle.content);
    if (way == BundleHead::Way::FromUnit)
        addEverybodys(bundle, known, *content, state);
    state.remember({bundle.head.made, known});
    const auto done = SettingRepository(store).set(stateSetting(request.unit), toText(state));
    return done ? Result<PlanBundle>(bundle) : done.error();
}

} // namespace

Result<std::optional<UnitId>> unitOfFile(Store &store)
{
    const auto value = SettingRepository(store).value(bundleUnitSetting());
    return value ? Result<std::optional<UnitId>>(UnitId::fromText(*value)) : value.error();
}

Result<> writeBundle(Store &store, const BundleRequest &request, const QString &path)
{
    return store.inTransaction([&]() -> Result<> {
        const auto bundle = bundleFrom(store, request);
        // Last: without the file, nothing was sent.
        return bundle ? writeWhole(bytesOf(*bundle), path) : Result<>(bundle.error());
    });
}

Result<QStringList> writeAllBundles(Store &store, SchoolYear year, const QDateTime &now,
                                    const QString &folder)
{
    const auto units = UnitRepository(store).all();
    const auto own = unitOfFile(store);
    if (!units)
        return units.error();
    if (!own)
        return own.error();
    QStringList names;
    QStringList taken;
    for (const Unit &unit : *units) {
        const bool isClosed = unit.closed && *unit.closed < year.first();
        if (isClosed || (*own && !(**own == unit.id)))
            continue;
        const QString name = freeFileName(unit.name, taken) + u".tversplan"_s;
        if (auto done = writeBundle(store, {unit.id, year, now}, QDir(folder).filePath(name));
            !done)
            return done.error();
        names.append(name);
    }
    return names;
}

Result<BundleMerge> lookAtBundle(Store &store, const PlanBundle &bundle, const QDateTime &now,
                                 const QString &file)
{
    const auto content = contentOf(store);
    return content ? mergeOf(bundle, *content, now, file) : content.error();
}

Result<> takeBundle(Store &store, const BundleMerge &merge, const QSet<QString> &taken)
{
    return store.inTransaction([&]() -> Result<> {
        const auto content = contentOf(store);
        if (!content)
            return content.error();
        const auto changes = changesOf(merge, *content, taken);
        if (!changes)
            return changes.error();
        if (auto done = carryOut(store, *changes); !done)
            return done;
        const auto pack = packOf(store); // nothing half-right stays in the file
        return pack ? Result<>(Done{}) : pack.error();
    });
}

Result<NewStore> newFileFrom(const PlanBundle &bundle, const NewFile &wanted, const QString &file)
{
    const auto merge = mergeOf(bundle, {}, wanted.now, file);
    if (!merge)
        return merge.error();
    auto made = Store::create(wanted);
    if (!made)
        return made.error();
    if (const auto done = takeBundle(*made->store, *merge, {}); !done) {
        made->store.reset();
        QFile::remove(wanted.path);
        return done.error();
    }
    return made;
}

} // namespace tvers
