// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelaw.h"

#include "core/consent/consentlawjson.h"
#include "core/storage/repositories.h"

namespace tvers {

Result<ConsentLaws> consentLawsFrom(const QString &value)
{
    return value.isEmpty() ? Result<ConsentLaws>(ConsentLaws::builtIn())
                           : ConsentLaws::read(value.toUtf8(), consentLawSetting());
}

Result<ConsentLaws> consentLawsOf(Store &store)
{
    const auto kept = SettingRepository(store).value(consentLawSetting());
    if (!kept)
        return kept.error();
    return consentLawsFrom(*kept);
}

ConsentLaws consentLawsOrNone(Store &store)
{
    const auto laws = consentLawsOf(store);
    return laws ? *laws : ConsentLaws();
}

Result<> keepConsentLaws(Store &store, const ConsentLaws &laws, QDate today)
{
    return SettingRepository(store).set(consentLawSetting(),
                                        QString::fromUtf8(toJson(laws, today)));
}

} // namespace tvers
