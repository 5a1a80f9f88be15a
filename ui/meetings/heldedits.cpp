// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/heldedits.h"

#include "core/minutes/meetingwork.h"
#include "core/minutes/seating.h"
#include "core/storage/caserepositories.h"
#include "core/storage/heldmeetingrepository.h"
#include "ui/shell/languages.h"

#include <QCoreApplication>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::HeldEdits)
};

Result<> putIn(Store &store, const ChildMeeting &meeting, const std::optional<HeldMeeting> &record)
{
    return store.inTransaction([&]() -> Result<> {
        const auto done = ChildMeetingRepository(store).add(meeting);
        return done && record ? HeldMeetingRepository(store).add(*record) : done;
    });
}

/// The meeting goes with whatever record it has got since.
NewLine adding(Desk &desk, const QString &text, const ChildMeeting &meeting,
               const std::optional<HeldMeeting> &record)
{
    Store &store = desk.store();
    return {{text, [&store, meeting, record] { return putIn(store, meeting, record); },
             [&store, id = meeting.id] { return ChildMeetingRepository(store).remove(id); }},
            u"child."_s + meeting.id.text()};
}

HeldMeeting recordOf(const Desk &desk, const Booking &wanted, const ChildMeeting &meeting,
                     const ArenaVersion &arena)
{
    const Language language = desk.pack().language;
    HeldMeeting held{.id = HeldMeetingId::random(), .childMeeting = meeting.id};
    held.items = {{.id = AgendaItemId::random(),
                   .words = arena.consultationTypes.value(wanted.kind).in(language),
                   .starts = wanted.hour.starts,
                   .ends = wanted.hour.ends,
                   .consultation = wanted.kind}};
    held.seats = seatsOf({arena,
                          meeting.arena,
                          desk.pack(),
                          desk.content(),
                          meeting.day,
                          {},
                          wanted.unit,
                          language});
    for (const LocalText &one : arena.consultationParticipants)
        held.seats.append({.role = one.in(language), .need = MeetingSeat::Need::MayCome});
    return held;
}

} // namespace

std::optional<ArenaVersion> arenaOn(const Desk &desk, const QString &arena, QDate day)
{
    const Arena *one = arenaCalled(desk.pack(), arena);
    if (!one)
        return std::nullopt;
    const ArenaVersion *version = versionOn(*one, day);
    return version ? *version : one->versions.last();
}

std::optional<NewLine> addHeld(Desk &desk, const NewHeld &wanted)
{
    const auto arena = arenaIdOf(desk, wanted.arena);
    const auto version = arenaOn(desk, wanted.arena, wanted.wish.day);
    if (!arena || !version)
        return std::nullopt;
    if (!isSealedWhole(*version)) {
        const Meeting meeting = newMeeting(desk, *arena, wanted.unit, wanted.wish);
        return NewLine{addMeeting(desk, meeting), u"meeting."_s + meeting.id.text()};
    }
    ChildMeeting meeting{.id = ChildMeetingId::random(),
                         .child = wanted.child,
                         .arena = *arena,
                         .unit = wanted.unit,
                         .day = wanted.wish.day,
                         .place = wanted.wish.place};
    if (wanted.wish.time) {
        meeting.starts = wanted.wish.time->start;
        meeting.ends = wanted.wish.time->end;
    }
    return adding(desk, Words::tr("Add a meeting"), meeting, std::nullopt);
}

std::optional<NewLine> bookHour(Desk &desk, const Booking &wanted)
{
    const auto arena = arenaIdOf(desk, wanted.arena);
    const auto version = arenaOn(desk, wanted.arena, wanted.hour.day);
    if (!arena || !version || wanted.hour.booked)
        return std::nullopt;
    const ChildMeeting meeting{.id = ChildMeetingId::random(),
                               .child = wanted.child,
                               .arena = *arena,
                               .unit = wanted.unit,
                               .day = wanted.hour.day,
                               .starts = wanted.hour.starts,
                               .ends = wanted.hour.ends};
    return adding(desk, Words::tr("Book an hour"), meeting,
                  recordOf(desk, wanted, meeting, *version));
}

} // namespace tvers
