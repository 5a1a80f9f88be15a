// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/recordbook.h"

#include "core/storage/caserepositories.h"
#include "core/storage/heldmeetingrepository.h"

namespace tvers {

RecordBook &RecordBook::of(Desk &desk)
{
    auto *book = desk.findChild<RecordBook *>(QString(), Qt::FindDirectChildrenOnly);
    return book ? *book : *new RecordBook(desk);
}

RecordBook::RecordBook(Desk &desk) : QObject(&desk), m_desk(desk)
{
    connect(&desk.store().changes(), &Changes::committed, this, &RecordBook::follow);
    connect(&desk, &Desk::lockChanged, this, &RecordBook::open);
    open();
}

void RecordBook::open()
{
    m_records.clear();
    m_meetings.clear();
    m_ofMeeting.clear();
    if (!m_desk.store().isUnlocked())
        return;
    fill(m_records, HeldMeetingRepository(m_desk.store()).all());
    fill(m_meetings, ChildMeetingRepository(m_desk.store()).all());
    for (const HeldMeeting &one : std::as_const(m_records))
        link(one);
}

void RecordBook::link(const HeldMeeting &held)
{
    if (held.meeting)
        m_ofMeeting.insert(held.meeting->text(), held.id);
    if (held.childMeeting)
        m_ofMeeting.insert(held.childMeeting->text(), held.id);
}

void RecordBook::follow(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (const auto *meeting = change.as<ChildMeeting>())
            keep(m_meetings, *meeting);
        const auto *held = change.as<HeldMeeting>();
        if (!held)
            continue;
        keep(m_records, *held);
        if (held->after)
            link(*held->after);
    }
}

std::optional<HeldMeeting> RecordBook::recordOf(const QString &meeting) const
{
    const auto id = m_ofMeeting.constFind(meeting);
    const HeldMeeting *held = id == m_ofMeeting.cend() ? nullptr : in(m_records, *id);
    return held ? std::optional(*held) : std::nullopt;
}

} // namespace tvers
