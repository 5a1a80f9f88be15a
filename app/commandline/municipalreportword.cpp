// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/municipalreportword.h"

#include "app/commandline/reportinputs.h"
#include "core/exchange/municipalfile.h"
#include "core/reports/municipaljson.h"
#include "core/storage/reportrepository.h"
#include "ui/print/municipalpages.h"
#include "ui/print/sheetfiles.h"

#include <QDir>
#include <QFileInfo>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether there is anything that the key could open, and it opens none.
Result<bool> isOtherKey(const ReportFile &file, HalfYear half, const SecureBytes &key)
{
    const auto received = ReportRepository(*file.store).received();
    if (!received)
        return received.error();
    return opensNothing(deliveries(file.units, *received, half, file.pack.report->deliveryDays),
                        key, file.store->path());
}

/// With the private key: exact sums where they give nothing away. The file then remembers
/// that they left, as when they leave the window.
Result<MunicipalDraft> draftIn(ReportFile &file, HalfYear half, const SecureBytes &key)
{
    auto draft = municipalDraft(*file.store, {half, file.units, key});
    if (!draft || key.isEmpty())
        return draft;
    const auto isOther = isOtherKey(file, half, key);
    if (!isOther)
        return isOther.error();
    if (*isOther)
        return Error{ErrorCode::WrongPrivateKey, {}};
    if (const auto marked = markPublished(*file.store, *draft); !marked)
        return marked.error();
    return draft;
}

} // namespace

/// Without the private key nothing is noted in the file: it is only looked at.
Result<Answer> municipalReport(HalfYear half, const Arguments &arguments,
                               const Surroundings &surroundings)
{
    const QString path = arguments.text("out");
    const auto key = privateKeyFrom(arguments, surroundings);
    if (!key)
        return key.error();
    auto file = reportFile(key->isEmpty() ? lookedAt(arguments, surroundings)
                                          : opened(arguments, surroundings));
    if (!file)
        return file.error();
    const auto draft = draftIn(*file, half, *key);
    if (!draft)
        return draft.error();
    const MunicipalPages pages{draft->report, draft->trend, file->pack.language,
                               surroundings.now.toLocalTime(),
                               QFileInfo(arguments.text("file")).fileName()};
    if (const auto written = writePaper(laidOut(pages), path); !written)
        return written.error();
    QJsonObject answer = asJson(draft->report, draft->trend);
    answer.insert("file"_L1, path);
    return vouched({answer, QDir::toNativeSeparators(path) + u'\n'}, file->verified);
}

} // namespace tvers
