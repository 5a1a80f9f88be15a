// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who came to a meeting, for how long, and who came instead.
#pragma once

#include "ui/meetings/meetingbook.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace tvers {

class ClockField;

/// In the list C says came, A absent, S that a substitute came.
class SeatsPanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    enum class Editing { Refused, Allowed };

    explicit SeatsPanel(QWidget *parent = nullptr);

    void show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
              Editing editing);
    /// What the file has now, before it is shown: the next edit begins there.
    void takeOver(const HeldMeeting &held) { m_held = held; }
    int chosen() const; ///< index into the seats; -1 for none

signals:
    void edited(const tvers::HeldMeeting &held);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keys of the list

private:
    void layOut();
    void listen();
    void retranslate() override;
    void fillRows();
    void fillGuests();
    void followChoice();
    void change(const std::function<void(MeetingSeat &)> &by);
    void setCame(MeetingSeat::Came came);
    void allCame();
    void add();
    void addGuests(const AgendaItem &item);
    void remove();

    const MeetingBook *m_book = nullptr;
    std::optional<MeetingLine> m_line;
    HeldMeeting m_held{.id = HeldMeetingId::random()};
    Editing m_editing = Editing::Refused;
    QLabel *m_heading;
    QTreeWidget *m_list;
    QPushButton *m_all;
    QPushButton *m_add;
    QToolButton *m_guests;
    QPushButton *m_remove;
    QLabel *m_cameLabel;
    QComboBox *m_came;
    QLabel *m_substituteLabel;
    QLineEdit *m_substitute;
    QLabel *m_fromLabel;
    ClockField *m_from;
    QLabel *m_toLabel;
    ClockField *m_to;
};

} // namespace tvers
