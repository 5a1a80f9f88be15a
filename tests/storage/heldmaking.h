// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Records of meetings for tests.
#pragma once

#include "core/storage/heldmeetingrepository.h"
#include "tests/storage/casemaking.h"

namespace tvers::sample {

inline MeetingSeat seat(const QString &service, MeetingSeat::Came came)
{
    return {.name = QStringLiteral("Finn Vikhammer"),
            .service = service,
            .role = QStringLiteral("PPT"),
            .came = came};
}

/// One standing item, treated; one service that came and one that did not.
inline HeldMeeting heldOf(MeetingId meeting)
{
    return {.id = HeldMeetingId::random(),
            .meeting = meeting,
            .state = HeldMeeting::State::Held,
            .items = {{.id = AgendaItemId::random(),
                       .kind = AgendaItem::Kind::Standing,
                       .words = QStringLiteral("Elever i PPT"),
                       .state = AgendaItem::State::Treated}},
            .seats = {seat(QStringLiteral("ppt"), MeetingSeat::Came::Came),
                      seat(QStringLiteral("child_welfare"), MeetingSeat::Came::Absent)}};
}

} // namespace tvers::sample
