// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting.h"

#include <QLatin1StringView>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(Meeting::State state)
{
    switch (state) {
    case Meeting::State::Planned: return "planned"_L1;
    case Meeting::State::Held: return "held"_L1;
    case Meeting::State::Cancelled: return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
