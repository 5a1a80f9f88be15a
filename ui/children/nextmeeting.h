// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The child's next meeting in which it could be discussed by name.
#pragma once

#include "core/meetings/calendarmeeting.h"
#include "ui/children/childrencontent.h"

namespace tvers {

class Desk;

struct NextMeeting {
    QString arena; ///< its name
    QDate day;
    ConsentDecision decision; ///< what would be missing, with its team in the room
};

/// The first from today on of the child's unit, in the year looked at; empty when there
/// is none, or the child has no unit.
std::optional<NextMeeting> nextMeetingOf(const Desk &desk, const ChildrenContent &content,
                                         const Child &child);

} // namespace tvers
