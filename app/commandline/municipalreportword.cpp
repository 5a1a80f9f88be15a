// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/municipalreportword.h"

#include "app/commandline/givenfile.h"
#include "core/exchange/municipalfile.h"
#include "core/reports/municipaljson.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "ui/print/municipalpages.h"
#include "ui/print/sheetfiles.h"

#include <QDir>
#include <QFileInfo>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

/// Nothing is noted in the file as told: it is only looked at. Exact sums are therefore in
/// it only of a report that was finished in the window.
Result<Answer> municipalReport(HalfYear half, const Arguments &arguments,
                               const Surroundings &surroundings)
{
    const QString path = arguments.text("out");
    auto given = lookedAt(arguments, surroundings);
    if (!given)
        return given.error();
    Store &store = *given->store;
    if (!store.isUnlocked()) // what came in is sealed
        return Error{ErrorCode::VaultLocked, {QString()}};
    const auto units = UnitRepository(store).all();
    if (!units)
        return units.error();
    const auto pack = packOf(store);
    if (!pack)
        return pack.error();
    const SecureBytes none;
    const auto draft = municipalDraft(store, {half, *units, none});
    if (!draft)
        return draft.error();
    const MunicipalPages pages{draft->report, draft->trend, pack->language,
                               surroundings.now.toLocalTime(),
                               QFileInfo(arguments.text("file")).fileName()};
    if (const auto written = writePaper(laidOut(pages), path); !written)
        return written.error();
    QJsonObject answer = asJson(draft->report, draft->trend);
    answer.insert("file"_L1, path);
    return vouched({answer, QDir::toNativeSeparators(path) + u'\n'}, given->verified);
}

} // namespace tvers
