// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything of one meeting, edited in place. The window scrolls it.
#pragma once

#include "ui/calendar/calendarcontent.h"
#include "ui/calendar/meetingfields.h"
#include "ui/shell/retranslated.h"

class QComboBox;
class QPushButton;

namespace tvers {

class NoticeLabel;

class MeetingDetails : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    enum class Editing { Allowed, Refused };

    explicit MeetingDetails(QWidget *parent = nullptr);

    /// \pre meeting is one of content's
    void show(const CalendarContent &content, qsizetype meeting, Editing editing);
    /// A day without a meeting.
    void showDay(const CalendarContent &content, QDate day, Editing editing);
    QStringList lines() const; ///< what is said besides the fields

signals:
    void wished(const tvers::MeetingWish &wish);
    void stateWished(tvers::Meeting::State state);
    void removeAsked();
    void copyAsked();
    void newAsked();
    void arenaAsked(const QString &id);

private:
    void layOut();
    void listen();
    enum class Subject { Meeting, Day };
    void makeRoomFor(Subject subject);
    void fillStates(Meeting::State state);
    void sayAbout(const CalendarContent &content, qsizetype meeting);
    void retranslate() override;

    NoticeLabel *m_name;
    NoticeLabel *m_when;
    NoticeLabel *m_conflicts;
    QPushButton *m_instead;
    MeetingFields *m_fields;
    QLabel *m_stateLabel;
    QComboBox *m_state;
    NoticeLabel *m_about;
    NoticeLabel *m_members;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_arena;
    QPushButton *m_new;
    QString m_arenaId;
    std::optional<MeetingWish> m_insteadWish;
};

} // namespace tvers
