// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/childrecord.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who is in the room while \a item is taken up.
bool hears(const MeetingSeat &seat, const AgendaItem &item)
{
    if (!seat.wasThere())
        return false;
    if (seat.isGuest()) // a guest of no item is somebody else's
        return seat.onlyFor == item.id && !item.left.contains(u"guardian"_s);
    return seat.service.isEmpty() || !item.left.contains(seat.service);
}

class RecordMaker
{
public:
    explicit RecordMaker(const FinishedMeeting &meeting) : m_meeting(meeting) {}

    QList<ChildRecord> make()
    {
        if (m_meeting.about) {
            if (ChildRecord *record = recordOf(*m_meeting.about)) {
                record->minutes = m_meeting.held.minutes;
                record->seats = m_meeting.held.seats;
                record->seats.removeIf([](const MeetingSeat &seat) { return !seat.wasThere(); });
            }
        }
        for (const AgendaItem &item : m_meeting.held.items) {
            if (ChildRecord *record = recordFor(item))
                add(item, *record);
        }
        return m_records;
    }

private:
    /// The one of the item's child; null when it is about none, or was put off.
    ChildRecord *recordFor(const AgendaItem &item)
    {
        if (m_meeting.about)
            return recordOf(*m_meeting.about);
        const DiscussionCase *one = m_meeting.caseOf(item);
        const bool isTreated = item.state == AgendaItem::State::Treated;
        return isTreated && m_meeting.isByName(item) && one && one->child ? recordOf(*one->child)
                                                                          : nullptr;
    }

    ChildRecord *recordOf(ChildId child)
    {
        for (ChildRecord &one : m_records) {
            if (one.child == child)
                return &one;
        }
        for (const Child &one : m_meeting.children) {
            if (one.id == child) {
                m_records.append({child,
                                  QString(one.givenName + u' ' + one.familyName).simplified(),
                                  one.born, one.unit});
                return &m_records.last();
            }
        }
        return nullptr;
    }

    void add(const AgendaItem &item, ChildRecord &record) const
    {
        RecordedItem recorded{.words = item.words, .notes = item.notes, .left = item.left};
        if (const DiscussionCase *one = m_meeting.caseOf(item))
            recorded.types = one->types;
        if (const Discussion *discussion = m_meeting.discussionOf(item)) {
            recorded.discussion = *discussion;
            recorded.measures = m_meeting.measuresOf(item);
        }
        record.items.append(recorded);
        for (const MeetingSeat &seat : m_meeting.held.seats) {
            if (hears(seat, item) && !record.seats.contains(seat))
                record.seats.append(seat);
        }
    }

    const FinishedMeeting &m_meeting;
    QList<ChildRecord> m_records;
};

} // namespace

Result<QList<ChildRecord>> childRecordsOf(const FinishedMeeting &meeting)
{
    if (meeting.held.state != HeldMeeting::State::Finished)
        return Error{ErrorCode::MeetingNotLocked, {stored(meeting.held.state)}};
    return RecordMaker(meeting).make();
}

QLatin1StringView stored(ChildFolder::Kind kind)
{
    switch (kind) { // no default: -Werror=switch finds the missing word
    case ChildFolder::Kind::Kindergarten: return "barnemappe"_L1;
    case ChildFolder::Kind::School: return "elevmappe"_L1;
    }
    Q_UNREACHABLE();
}

ChildFolder::Kind folderOf(Unit::Kind unit)
{
    switch (unit) {
    case Unit::Kind::School:
    case Unit::Kind::Sfo: return ChildFolder::Kind::School;
    case Unit::Kind::Kindergarten:
    case Unit::Kind::Other: return ChildFolder::Kind::Kindergarten;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
