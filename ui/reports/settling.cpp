// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/settling.h"

#include "core/storage/heldmeetingrepository.h"
#include "core/storage/meetingsettling.h"
#include "core/storage/repositories.h"
#include "ui/shell/desk.h"

namespace tvers {

Result<QList<MeetingId>> Settling::begun() const
{
    const auto records = HeldMeetingRepository(m_desk.store()).all();
    if (!records)
        return records.error();
    QList<MeetingId> ids;
    for (const HeldMeeting &one : *records) {
        if (one.meeting && isBegun(one))
            ids.append(*one.meeting);
    }
    return ids;
}

Edit Settling::edit(const QList<SettleDialog::Answer> &answers) const
{
    const auto records = HeldMeetingRepository(m_desk.store()).all();
    QList<SettledMeeting> settled;
    for (const SettleDialog::Answer &answer : answers) {
        const auto arena = ArenaRepository(m_desk.store()).called(answer.meeting.arena);
        if (!arena || !*arena)
            continue; // it is gone meanwhile
        const MeetingId id = answer.meeting.stored.value_or(MeetingId::sortable());
        SettledMeeting one{asStored(answer.meeting, (*arena)->id, id),
                           answer.meeting.stored.has_value(),
                           HeldMeeting{HeldMeetingId::random(), id}};
        if (!one.isStored && !one.meeting.unit && m_desk.content().units.size() > 1)
            one.meeting.unit = m_unit.id; // the others say for themselves how theirs went
        for (const HeldMeeting &record : records ? *records : QList<HeldMeeting>()) {
            if (record.meeting == id) {
                one.record = record;
                one.hasRecord = true;
            }
        }
        one.cancelling = answer.cancelling;
        if (one.cancelling)
            one.cancelling->signature = {m_desk.today(), m_unit.manager};
        settled.append(one);
    }
    return {tr("Settle meetings without a log"),
            [&store = m_desk.store(), settled] { return settle(store, settled); },
            [&store = m_desk.store(), settled] { return unsettle(store, settled); }};
}

} // namespace tvers
