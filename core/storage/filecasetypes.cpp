// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecasetypes.h"

#include "core/storage/repositories.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString caseTypesSetting() { return u"cases.types"_s; }

Result<CaseTypes> caseTypesOf(Store &store)
{
    const auto kept = SettingRepository(store).value(caseTypesSetting());
    if (!kept)
        return kept.error();
    return kept->isEmpty() ? CaseTypes::builtIn()
                           : CaseTypes::read(kept->toUtf8(), caseTypesSetting());
}

} // namespace tvers
