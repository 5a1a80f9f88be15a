// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The agenda of a meeting, and what came of each item.
#pragma once

#include "ui/meetings/meetingbook.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace tvers {

class ClockField;
class CriteriaPanel;
class GatedText;
class NoticeLabel;

/// Shows a record and says what somebody wants it to be. In the list T says treated, P put
/// off, Enter goes to the notes.
class AgendaPanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    enum class Editing { Refused, Allowed };

    explicit AgendaPanel(Desk &desk, QWidget *parent = nullptr);

    void show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
              Editing editing);
    /// What the file has now, before it is shown: the next edit begins there.
    void takeOver(const HeldMeeting &held) { m_held = held; }
    int chosen() const; ///< index into the items; -1 for none
    void takeTexts();

signals:
    void edited(const tvers::HeldMeeting &held);
    void passed(const QString &word);              ///< «Gjelder ikke barnet», of a known name
    void caseAsked(const tvers::AgendaItem &item); ///< its case is to be looked at

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< keys of the list

private:
    void layOut();
    QLayout *fields();
    void listen();
    void retranslate() override;
    void fillRows();
    void fillMenu();
    void followChoice();
    void sayAbout();
    QString gateWords(const ItemGate &gate) const;
    QString whatCameOf(const AgendaItem &item) const;
    void setState(AgendaItem::State state);
    void change(const std::function<void(AgendaItem &)> &by);
    void add(const AgendaItem &item);
    void addOther();
    void addNewCase();
    void move(int by);
    void remove();

    Desk &m_desk;
    const MeetingBook *m_book = nullptr;
    std::optional<MeetingLine> m_line;
    std::optional<int> m_next; ///< row to be chosen when it is shown again
    HeldMeeting m_held{.id = HeldMeetingId::random()};
    Editing m_editing = Editing::Refused;
    QLabel *m_heading;
    NoticeLabel *m_silent;
    QTreeWidget *m_list;
    QPushButton *m_other;
    QToolButton *m_case;
    QMenu *m_cases;
    QToolButton *m_up;
    QToolButton *m_down;
    QPushButton *m_remove;
    NoticeLabel *m_told; ///< what became of a new case
    QWidget *m_fields;
    NoticeLabel *m_gate;
    NoticeLabel *m_about;
    QPushButton *m_toCase;
    QLabel *m_stateLabel;
    QComboBox *m_state;
    QLabel *m_startLabel;
    ClockField *m_start;
    QLabel *m_endLabel;
    ClockField *m_end;
    QLabel *m_notesLabel;
    GatedText *m_notes;
    CriteriaPanel *m_criteria;
};

} // namespace tvers
