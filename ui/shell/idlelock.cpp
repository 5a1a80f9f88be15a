// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include "core/storage/caserepositories.h"
#include "core/storage/heldmeetingrepository.h"
#include "ui/shell/desk.h"
#include "ui/shell/machinesettings.h"

#include <QApplication>
#include <QDialog>

namespace tvers {

namespace {

constexpr int turnInMilliseconds = 5000;
constexpr char standsFrom[] = "tversStandsFrom";
constexpr char standsUntil[] = "tversStandsUntil";

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
    case QEvent::FocusIn: // a screen reader moves it without any key of ours
        return true;
    default: return false;
    }
}

} // namespace

IdleLock::IdleLock(Desk &desk, const MachineSettings &settings, QObject *parent) :
    QObject(parent), m_desk(desk), m_settings(settings)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_desk, &Desk::lockChanged, this, &IdleLock::start);
    connect(&m_desk.store().changes(), &Changes::committed, this, &IdleLock::follow);
    connect(&m_turns, &QTimer::timeout, this, &IdleLock::check);
    m_turns.setInterval(turnInMilliseconds);
    start();
}

IdleLock::~IdleLock() = default;

void IdleLock::stands(QDialog &dialog, const RunningMeeting &meeting)
{
    dialog.setProperty(standsFrom, meeting.from);
    dialog.setProperty(standsUntil, meeting.until);
}

void IdleLock::start()
{
    m_running.clear();
    m_touched = m_desk.now();
    m_isHidden = false;
    const bool canLock = m_desk.store().isUnlocked() && !m_desk.store().isOpenToAll();
    if (!canLock) {
        m_turns.stop();
        return;
    }
    const auto records = HeldMeetingRepository(m_desk.store()).all();
    for (const HeldMeeting &one : records ? *records : QList<HeldMeeting>())
        put(one);
    m_turns.start();
}

void IdleLock::follow(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        const auto *held = std::get_if<Changed<HeldMeeting>>(&change);
        if (!held)
            continue;
        m_running.remove((held->after ? held->after : held->before)->id);
        if (held->after)
            put(*held->after);
    }
}

/// Where it has a clock, and has begun.
void IdleLock::put(const HeldMeeting &held)
{
    if (held.state != HeldMeeting::State::Held)
        return;
    const auto keep = [&](const auto &meeting) {
        if (meeting.starts)
            m_running.insert(held.id, runningMeeting(meeting.day, *meeting.starts, meeting.ends));
    };
    if (held.meeting) {
        for (const Meeting &one : m_desk.content().meetings) {
            if (held.meeting == one.id)
                keep(one);
        }
        return;
    }
    const auto found = ChildMeetingRepository(m_desk.store()).find(*held.childMeeting);
    if (found && *found)
        keep(**found);
}

QList<RunningMeeting> IdleLock::meetings() const
{
    QList<RunningMeeting> all = m_running.values();
    if (const QWidget *dialog = QApplication::activeModalWidget()) {
        const QDateTime from = dialog->property(standsFrom).toDateTime();
        if (from.isValid())
            all.append({from, dialog->property(standsUntil).toDateTime()});
    }
    return all;
}

bool IdleLock::isOverdue() const
{
    return m_turns.isActive() &&
           m_desk.now() >= lockMoment(m_touched, m_settings.lockedAfterMinutes(), meetings());
}

void IdleLock::check()
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (isOverdue()) {
        if (dialog && dialog->property(standsFrom).isValid())
            dialog->reject(); // locked at the next turn, when its call is over
        else if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget())
            emit lockDue();
        return;
    }
    const auto hidden = hideMoment(m_touched, meetings());
    if (m_turns.isActive() && !m_isHidden && hidden && m_desk.now() >= *hidden &&
        !QApplication::activeModalWidget()) {
        m_isHidden = true;
        emit hideDue();
    }
}

/// A touch that comes too late, as after the machine has slept, is none.
bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_turns.isActive() && isTouch(event->type())) {
        if (isOverdue())
            QMetaObject::invokeMethod(this, &IdleLock::check, Qt::QueuedConnection);
        else
            m_touched = m_desk.now();
        m_isHidden = false;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tvers
