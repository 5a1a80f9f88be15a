// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include "core/storage/caserepositories.h"
#include "core/storage/heldmeetingrepository.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/machinesettings.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>

#include <algorithm>

namespace tvers {

namespace {

constexpr int turnInMilliseconds = 5000;
constexpr int secondInMilliseconds = 1000;
constexpr char losesNothingKey[] = "tversLosesNothing";
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

/// Puts aside what must be kept of it.
bool mayClose(QDialog &dialog)
{
    return qobject_cast<QFileDialog *>(&dialog) || dialog.property(losesNothingKey).toBool() ||
           DialogDraft::putAside(dialog);
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

void IdleLock::losesNothing(QDialog &dialog) { dialog.setProperty(losesNothingKey, true); }

void IdleLock::stands(QDialog &dialog, const RunningMeeting &meeting)
{
    losesNothing(dialog);
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
    readMeetings();
    m_turns.start();
}

void IdleLock::readMeetings()
{
    m_running.clear();
    const auto records = HeldMeetingRepository(m_desk.store()).all();
    for (const HeldMeeting &one : records ? *records : QList<HeldMeeting>())
        put(one);
}

void IdleLock::follow(const QList<Change> &changes)
{
    const bool moves = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.is<Meeting>() || change.is<ChildMeeting>();
    });
    if (moves && m_turns.isActive())
        return readMeetings(); // their hours may be others now
    for (const Change &change : changes) {
        const auto *held = change.as<HeldMeeting>();
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

bool IdleLock::isHideDue() const
{
    if (!m_turns.isActive() || m_isHidden || QApplication::activeModalWidget())
        return false;
    const auto hidden = hideMoment(m_touched, meetings());
    return hidden && m_desk.now() >= *hidden;
}

void IdleLock::check()
{
    const bool isOver = isOverdue();
    if (!isOver && !isHideDue())
        return;
    if (QWidget *popup = QApplication::activePopupWidget()) {
        const QDateTime touched = m_touched;
        popup->close();      // the rest at the next turn
        m_touched = touched; // the focus that goes back is no touch
        return;
    }
    if (isOver)
        return lockOrClose();
    hide();
}

/// What is closed is locked at the next turn, when its call is over.
void IdleLock::lockOrClose()
{
    QWidget *modal = QApplication::activeModalWidget();
    if (!modal)
        emit lockDue();
    else if (auto *box = qobject_cast<QMessageBox *>(modal))
        box->close(); // answers as Escape does; nothing happens where that is no answer
    else if (auto *dialog = qobject_cast<QDialog *>(modal); dialog && mayClose(*dialog))
        dialog->reject();
    else if (!m_isHidden)
        hide(); // it waits, but not before names
}

void IdleLock::hide()
{
    m_isHidden = true;
    emit hideDue();
}

/// A touch that comes too late, as after the machine has slept, is none.
bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (!isTouch(event->type()) || !m_turns.isActive())
        return false;
    const qint64 since = m_touched.msecsTo(m_desk.now());
    if (since >= 0 && since < secondInMilliseconds)
        return false; // there are many, and the clock turns slowly
    if (isOverdue())
        QMetaObject::invokeMethod(this, &IdleLock::check, Qt::QueuedConnection);
    else
        m_touched = m_desk.now();
    m_isHidden = false;
    return QObject::eventFilter(watched, event);
}

} // namespace tvers
