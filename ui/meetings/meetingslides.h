// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is shown in the meeting of each item.
#pragma once

#include "ui/meetings/meetingbook.h"
#include "ui/meetings/meetingscreen.h"

namespace tvers {

/// One for each item, in their order. Titles and lines name nobody; guests see their own
/// time and what was agreed.
QList<MeetingSlide> slidesOf(const MeetingBook &book, const MeetingLine &line,
                             const HeldMeeting &held);

} // namespace tvers
