// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarevent.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(CalendarEvent::Status status)
{
    switch (status) {
    case CalendarEvent::Status::Confirmed: return "confirmed"_L1;
    case CalendarEvent::Status::Tentative: return "tentative"_L1;
    case CalendarEvent::Status::Cancelled: return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
