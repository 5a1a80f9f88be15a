// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a meeting is to take up, who came, and what came of it.
#pragma once

#include "core/minutes/meetingseat.h"
#include "core/minutes/transferrecord.h"

namespace tvers {

using HeldMeetingId = Id<struct HeldMeetingTag>;

/// Who says that something is so, and when.
struct MeetingSignature {
    QDate day;
    QString by; ///< a name or a role
    friend bool operator==(const MeetingSignature &, const MeetingSignature &) = default;
};

struct MeetingReopening {
    MeetingSignature signature;
    QString reason;
    friend bool operator==(const MeetingReopening &, const MeetingReopening &) = default;
};

/// The record lies in another system: what must still be done there.
struct RecordElsewhere {
    QString reference;   ///< what it is found by there
    QString responsible; ///< a role
    std::optional<QDate> due = {};
    std::optional<QDate> done = {};
    friend bool operator==(const RecordElsewhere &, const RecordElsewhere &) = default;
};

/// A number that an arena without records here still gives: hours of an open door,
/// children that moved from one unit to another.
class MeetingCount
{
    Q_GADGET
public:
    enum class Kind { Hours, Conversations, Transfers };
    Q_ENUM(Kind)

    Kind kind = Kind::Conversations;
    int number = 0;                  ///< 0..9999
    std::optional<UnitId> from = {}; ///< the unit it is of
    std::optional<UnitId> to = {};   ///< of Transfers: empty when the unit is not in the file
    friend bool operator==(const MeetingCount &, const MeetingCount &) = default;
};

QLatin1StringView stored(MeetingCount::Kind kind);

/// The record of one meeting, sealed whole. The meeting itself (day, place, state) is a
/// Meeting, or a ChildMeeting: exactly one of the two is set.
class HeldMeeting
{
    Q_GADGET
public:
    enum class State {
        Planned,  ///< agenda and seats are being made ready
        Held,     ///< under way, or over and not finished
        Finished, ///< locked; opened again only with a reason
        Cancelled
    };
    Q_ENUM(State)
    enum class Cause { NoCases, TooFew, LeaderAway, Closed, Other };
    Q_ENUM(Cause)

    struct Cancelling {
        Cause cause = Cause::Other;
        QString words = {}; ///< more about it; needed for Other
        MeetingSignature signature;
        friend bool operator==(const Cancelling &, const Cancelling &) = default;
    };

    HeldMeetingId id;
    std::optional<MeetingId> meeting = {};
    std::optional<ChildMeetingId> childMeeting = {};
    State state = State::Planned;
    QString mode = {}; ///< ArenaMode::id; "" where the arena has none
    QList<AgendaItem> items = {};
    QList<MeetingSeat> seats = {};
    std::optional<QTime> began = {}; ///< Europe/Oslo, whole minutes
    std::optional<QTime> ended = {};
    QString minutes = {};
    QStringList competenceNeeds = {};
    QStringList notTheChild = {}; ///< known names that, somebody said, are of others
    QList<MeetingCount> counts = {};
    std::optional<RecordElsewhere> elsewhere = {};
    QList<RecordElsewhere> followUps = {};     ///< refused elsewhere: somebody here goes on
    std::optional<QDate> observed = {};        ///< somebody looked on before
    std::optional<MeetingSignature> told = {}; ///< what was observed: to the unit, by whom
    std::optional<TransferRecord> transfer = {};
    std::optional<Cancelling> cancelling = {};     ///< set when Cancelled
    std::optional<MeetingSignature> finished = {}; ///< set when Finished
    QList<MeetingReopening> reopened = {};         ///< oldest first
    QString archived = {}; ///< where the archive has its log; "" until it has, or again has not

    /// Whether \a other differs only in what is noted after a meeting: what was done about
    /// records elsewhere, and that the unit was told.
    bool isSameButAfterwards(const HeldMeeting &other) const;
    bool isLocked() const { return state == State::Finished || state == State::Cancelled; }
    friend bool operator==(const HeldMeeting &, const HeldMeeting &) = default;
};

QLatin1StringView stored(HeldMeeting::State state);
QLatin1StringView stored(HeldMeeting::Cause cause);

} // namespace tvers
