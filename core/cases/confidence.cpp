// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/confidence.h"

#include <algorithm>

namespace tvers {

bool keepsFromGuardians(const QList<Discussion> &discussions)
{
    return std::any_of(discussions.begin(), discussions.end(),
                       [](const Discussion &one) { return one.asksNotToInform; });
}

} // namespace tvers
