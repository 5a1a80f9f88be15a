// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One number a meeting, in calendars and in single e-mails about it.
#pragma once

#include "core/exchange/sentevents.h"
#include "core/municipality/municipality.h"
#include "core/storage/store.h"

namespace tvers {

/// Settings whose names begin so hold what was sent: a calendar's, or of the e-mails.
QString sentSetting();

/// What went out in whatever calendar or e-mail.
LastSent sentIn(const QList<Setting> &settings);

/// \a event as an e-mail about it alone has it: with the meeting's own number (see
/// numbered()), and by the uid that an e-mail has used for it when it had another: a meeting
/// of the year gets one of its own when somebody first writes something about it.
CalendarEvent mailedEvent(CalendarEvent event, const QString &uidBefore,
                          const QList<Setting> &settings);

/// Remembers that \a event has left in an e-mail, and forgets what was a year before it.
/// Does nothing in a file that is locked or only read, as calendars do.
Result<> rememberMailed(Store &store, const CalendarEvent &event);

} // namespace tvers
