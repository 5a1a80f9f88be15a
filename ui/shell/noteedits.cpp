// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noteedits.h"

#include "core/storage/repositories.h"

namespace tvers {

Edit note(Store &store, const QString &text, const Noted &noted)
{
    return {text,
            [&store, noted] { return SettingRepository(store).set(noted.setting, noted.after); },
            [&store, noted] { return SettingRepository(store).set(noted.setting, noted.before); }};
}

} // namespace tvers
