// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an e-mail says that asks to a meeting, or calls it off.
#pragma once

#include "core/exchange/calendarevent.h"
#include "core/localtext.h"

namespace tvers {

struct InvitationWords {
    QString subject;
    QString text; ///< a draft: whoever sends it may change it
};

class InvitationWording
{
public:
    /// In \a language, the unit's, whichever the window speaks. A cancelled event is
    /// called off.
    static InvitationWords of(const CalendarEvent &event, Language language);
    /// With what the meeting takes up, numbered; without lines as it was.
    static InvitationWords withAgenda(InvitationWords words, const QStringList &agenda,
                                      Language language);
    /// "Case 2": all that an e-mail says of a case.
    static QString caseLine(int number, Language language);
};

} // namespace tvers
