// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/meetingwording.h"

#include "ui/wording/wordinglanguage.h"

#include <QTranslator>

namespace tvers {

QString MeetingWording::say(const char *text, Words words)
{
    return words ? sayIn(*words, {"tvers::MeetingWording", text}) : tr(text);
}

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

QString MeetingWording::of(MeetingSeat::Came came, Words words)
{
    switch (came) {
    case MeetingSeat::Came::Unsaid:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Not said"), words);
    case MeetingSeat::Came::Came:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Came"), words);
    case MeetingSeat::Came::Absent:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Absent"), words);
    case MeetingSeat::Came::Substitute:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Substitute came"), words);
    }
    Q_UNREACHABLE();
}

QString MeetingWording::of(AgendaItem::State state, Words words)
{
    switch (state) {
    case AgendaItem::State::Waiting:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Waiting"), words);
    case AgendaItem::State::Treated:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Treated"), words);
    case AgendaItem::State::Postponed:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Put off"), words);
    }
    Q_UNREACHABLE();
}

QString MeetingWording::of(MeetingCount::Kind kind, Words words)
{
    switch (kind) {
    case MeetingCount::Kind::Hours:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Hours present"), words);
    case MeetingCount::Kind::Conversations:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Conversations"), words);
    case MeetingCount::Kind::Transfers:
        return say(QT_TRANSLATE_NOOP("tvers::MeetingWording", "Children who move"), words);
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
