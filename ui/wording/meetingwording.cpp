// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/meetingwording.h"

namespace tvers {

QString MeetingWording::of(HeldMeeting::State state)
{
    switch (state) {
    case HeldMeeting::State::Planned: return tr("Planned");
    case HeldMeeting::State::Held: return tr("Begun");
    case HeldMeeting::State::Finished: return tr("Finished");
    case HeldMeeting::State::Cancelled: return tr("Called off");
    }
    Q_UNREACHABLE();
}

QString MeetingWording::of(HeldMeeting::Cause cause)
{
    switch (cause) {
    case HeldMeeting::Cause::NoCases: return tr("No cases");
    case HeldMeeting::Cause::TooFew: return tr("Too few can come");
    case HeldMeeting::Cause::LeaderAway: return tr("The leader is away");
    case HeldMeeting::Cause::Closed: return tr("The unit is closed");
    case HeldMeeting::Cause::Other: return tr("Another cause");
    }
    Q_UNREACHABLE();
}

QString MeetingWording::of(MeetingSeat::Came came)
{
    switch (came) {
    case MeetingSeat::Came::Unsaid: return tr("Not said");
    case MeetingSeat::Came::Came: return tr("Came");
    case MeetingSeat::Came::Absent: return tr("Absent");
    case MeetingSeat::Came::Substitute: return tr("Substitute came");
    }
    Q_UNREACHABLE();
}

QString MeetingWording::of(AgendaItem::State state)
{
    switch (state) {
    case AgendaItem::State::Waiting: return tr("Waiting");
    case AgendaItem::State::Treated: return tr("Treated");
    case AgendaItem::State::Postponed: return tr("Put off");
    }
    Q_UNREACHABLE();
}

QString MeetingWording::of(MeetingCount::Kind kind)
{
    switch (kind) {
    case MeetingCount::Kind::Hours: return tr("Hours present");
    case MeetingCount::Kind::Conversations: return tr("Conversations");
    case MeetingCount::Kind::Transfers: return tr("Children who move");
    }
    Q_UNREACHABLE();
}

QString MeetingWording::sentence(const FinishTrouble &trouble, const QString &what)
{
    switch (trouble.kind) {
    case FinishTrouble::Kind::AttendanceUnsaid: return tr("Say whether %1 came.").arg(what);
    case FinishTrouble::Kind::SubstituteUnnamed:
        return tr("Write who came instead of %1.").arg(what);
    case FinishTrouble::Kind::NobodyCame: return tr("Nobody is noted as having come.");
    case FinishTrouble::Kind::ItemWaiting:
        return tr("“%1”: say whether it was treated or is put off.").arg(what);
    case FinishTrouble::Kind::ItemUndiscussed:
        return tr("“%1”: the discussion is not written yet.").arg(what);
    case FinishTrouble::Kind::ItemUndecided: return tr("“%1”: a decision is missing.").arg(what);
    case FinishTrouble::Kind::MeasureIncomplete:
        return tr("“%1”: a measure is not complete.").arg(what);
    case FinishTrouble::Kind::ClockReversed:
        return what.isEmpty() ? tr("The meeting ends before it begins.")
                              : tr("“%1” ends before it begins.").arg(what);
    case FinishTrouble::Kind::ReferenceMissing:
        return trouble.fact == QLatin1StringView("due")
                   ? tr("Write by when the record elsewhere is to be written.")
                   : tr("Write who answers for the record elsewhere.");
    }
    Q_UNREACHABLE();
}

} // namespace tvers
