// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A file that nobody touches hides what it shows while a meeting runs, and locks.
#pragma once

#include "core/changes.h"
#include "core/meetings/lockmoment.h"
#include "core/minutes/heldmeeting.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class QDialog;

namespace tvers {

class Desk;
class MachineSettings;

/// Watches keys, mouse and focus of the whole program while \a desk is unlocked. A dialog
/// that is open when it is due is closed: one that loses nothing, one that is put aside
/// (DialogDraft), one that chooses files, a message that Escape answers. Any other, as the one
/// that shows a recovery code, is waited for, with the window behind it hidden; what became
/// due meanwhile comes when it is closed.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    IdleLock(Desk &desk, const MachineSettings &settings, QObject *parent = nullptr);
    ~IdleLock() override;

    /// \a dialog holds nothing that could be lost.
    static void losesNothing(QDialog &dialog);
    /// The same, and it runs as \a meeting does.
    static void stands(QDialog &dialog, const RunningMeeting &meeting);

    /// Looks at the clock; by itself every few seconds.
    void check();

signals:
    void lockDue();
    void hideDue();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< any touch

private:
    void start();
    void follow(const QList<Change> &changes);
    void readMeetings();
    void put(const HeldMeeting &held);
    void lockOrClose();
    void hide();
    QList<RunningMeeting> meetings() const;
    bool isOverdue() const;
    bool isHideDue() const;

    Desk &m_desk;
    const MachineSettings &m_settings;
    QHash<HeldMeetingId, RunningMeeting> m_running; ///< begun, and not finished
    QDateTime m_touched;
    bool m_isHidden = false;
    QTimer m_turns;
};

} // namespace tvers
