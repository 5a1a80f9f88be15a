// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do in the calendar, each as an edit.
#include "ui/calendar/calendarpageview.h"
#include "ui/calendar/calendarplace.h"
#include "ui/calendar/meetingdetails.h"
#include "ui/calendar/newmeetingdialog.h"
#include "ui/calendar/seriesquestion.h"
#include "ui/shell/dialogdraft.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

/// Asked only when day or hours change: a place is this meeting's alone.
void CalendarPlace::move(const MeetingWish &wish)
{
    if (!chosen() || !m_desk.mayEdit() || chosen()->state == Meeting::State::Held)
        return;
    const CalendarMeeting meeting = *chosen(); // the page may be another by the time it is moved
    const bool moves = wish.day != meeting.day || wish.time != meeting.time;
    std::optional<SeriesExtent> extent = SeriesExtent::ThisDate;
    if (moves && isInSeries(m_desk, meeting))
        extent = askExtent(m_content->title(*m_page->chosenMeeting()), window());
    if (extent)
        m_desk.carryOut(changeSeries(m_desk, meeting, wish, *extent));
    else
        followChoice(); // the fields say again what is so
    auto now = m_content->find(meeting.key);
    const bool isRenamed = extent && *extent != SeriesExtent::ThisDate &&
                           (!now || m_content->meeting(*now).day != wish.day);
    if (isRenamed) // meetings of a rule are called by their day in it
        now = m_content->find(meeting.arena + u".meeting."_s + wish.day.toString(Qt::ISODate));
    if (now)
        m_page->chooseMeeting(*now);
}

void CalendarPlace::setState(Meeting::State state)
{
    if (!chosen() || !m_desk.mayEdit() || chosen()->state == state)
        return;
    m_desk.carryOut(changeState(m_desk, *chosen(), state));
}

/// Or takes back what is skipped.
void CalendarPlace::remove()
{
    if (!chosen() || !m_desk.mayEdit() || chosen()->state == Meeting::State::Held)
        return;
    if (chosen()->isSkipped())
        return setState(Meeting::State::Planned);
    m_desk.carryOut(removeMeeting(m_desk, *chosen()));
}

void CalendarPlace::copy()
{
    const auto arena = chosen() ? arenaIdOf(m_desk, chosen()->arena) : std::nullopt;
    if (!arena)
        return;
    m_copied = asStored(*chosen(), *arena, MeetingId::sortable());
    m_copied->planned.reset();
    m_copied->state = Meeting::State::Planned;
}

/// On the chosen day, as an extra meeting.
void CalendarPlace::paste()
{
    if (!m_copied || !m_desk.mayEdit())
        return;
    Meeting meeting = *m_copied;
    meeting.id = MeetingId::sortable();
    meeting.day = m_page->day();
    add(meeting);
}

void CalendarPlace::addNew(const MeetingWish &wish)
{
    if (!m_desk.mayEdit())
        return;
    NewMeetingDialog dialog(m_desk, wish, window());
    DialogDraft::keep(dialog, m_desk, {});
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto meeting = dialog.meeting())
        add(*meeting);
    m_page->setFocus();
}

void CalendarPlace::add(const Meeting &meeting)
{
    m_desk.carryOut(addMeeting(m_desk, meeting));
    if (const auto added = m_content->find(QStringLiteral("meeting.") + meeting.id.text()))
        m_page->chooseMeeting(*added);
}

} // namespace tvers
