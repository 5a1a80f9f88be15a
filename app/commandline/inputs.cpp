// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/inputs.h"

#include "app/commandline/filewords.h"
#include "core/calendar/calendarjson.h"
#include "core/municipality/packreader.h"
#include "core/storage/filepack.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<MunicipalityPack> namedPack(const QString &nameOrFile)
{
    const bool isFile =
        nameOrFile.contains(u'/') || nameOrFile.contains(u'\\') || nameOrFile.endsWith(".json"_L1);
    return isFile ? readPackFile(nameOrFile) : builtInPack(nameOrFile);
}

Result<YearSource> fromFile(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto key = keyFrom(arguments, surroundings);
    if (!key)
        return key.error();
    const auto store = lookAt(arguments.text("file"), *key ? &**key : nullptr, surroundings.now);
    if (!store)
        return store.error();
    auto pack = packOf(**store);
    if (!pack)
        return pack.error();
    return YearSource{*std::move(pack), *key && (*store)->isUnlocked()};
}

} // namespace

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
        return Error{ErrorCode::ArgumentUnexpected, {u"--file"_s, word}};
    if (arguments.has("file"))
        return fromFile(arguments, surroundings);
    if (!arguments.has("pack"))
        return Error{ErrorCode::OptionMissing, {u"--pack"_s, word}};
    auto pack = namedPack(arguments.text("pack"));
    if (!pack)
        return pack.error();
    return YearSource{*std::move(pack)};
}

} // namespace tvers
