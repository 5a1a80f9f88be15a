// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who was to be in a meeting, and who came.
#pragma once

#include "core/minutes/agendaitem.h"

namespace tvers {

/// A person, a service that nobody is named for, or a guest.
class MeetingSeat
{
    Q_GADGET
public:
    enum class Came { Unsaid, Came, Absent, Substitute };
    Q_ENUM(Came)
    enum class Need {
        Expected, ///< must be answered for before the meeting is finished
        MayCome   ///< optional, if possible, as needed: counted only when answered for
    };
    Q_ENUM(Need)

    std::optional<ProfessionalId> person = {}; ///< to follow; may be gone from the file
    std::optional<GuardianId> guardian = {};   ///< a guest
    QString name = {};    ///< as they were called then; "" when only service or role is known
    QString service = {}; ///< id of the pack's; "" for staff of the unit and guests
    QString role = {};    ///< in the source's or the team's words
    Need need = Need::Expected;
    Came came = Came::Unsaid;
    QString substitute = {};                  ///< who came instead; for Substitute
    std::optional<QTime> from = {};           ///< when not the whole meeting
    std::optional<QTime> to = {};             ///< as from
    std::optional<AgendaItemId> onlyFor = {}; ///< guests: the one item that they hear

    bool isGuest() const { return guardian || onlyFor; }
    bool wasThere() const { return came == Came::Came || came == Came::Substitute; }
    friend bool operator==(const MeetingSeat &, const MeetingSeat &) = default;
};

QLatin1StringView stored(MeetingSeat::Came came);
QLatin1StringView stored(MeetingSeat::Need need);

} // namespace tvers
