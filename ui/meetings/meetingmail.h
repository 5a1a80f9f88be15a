// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file E-mail about a meeting, as drafts that a person reads and sends.
#pragma once

#include "core/exchange/invitation.h"
#include "ui/meetings/meetingbook.h"

namespace tvers {

enum class MailKind {
    Invitation,  ///< to those who have a seat: when, where, what is taken up
    Cancellation ///< to the same: it is called off
};

/// Cases stand in it by number and nothing else; of meetings about one child only that
/// there is a meeting. In the unit's language.
InvitationDraft mailOf(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
                       MailKind kind);
/// To one guest: only their own time, and where. \pre guest < seats, and a guest's
InvitationDraft guestMailOf(const MeetingBook &book, const MeetingLine &line,
                            const HeldMeeting &held, qsizetype guest);

} // namespace tvers
