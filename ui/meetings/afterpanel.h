// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is done after a meeting: the unit is told what was seen, and what was refused
/// elsewhere is followed up. Open for notes when the meeting is long finished.
#pragma once

#include "ui/meetings/meetingbook.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tvers {

class OptionalDay;

/// Takes no room where the arena's data asks for neither.
class AfterPanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit AfterPanel(Desk &desk, QWidget *parent = nullptr);

    void show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held);
    /// What the file has now, before it is shown: the next edit begins there.
    void takeOver(const HeldMeeting &held) { m_held = held; }
    void takeTexts();

signals:
    void edited(const tvers::HeldMeeting &held);

private:
    QLayout *toldRow();
    QLayout *followUpRows();
    void listen();
    void retranslate() override;
    void fillTold();
    void fillRows();
    void followChoice();
    void tellTold();
    void change(const std::function<void(RecordElsewhere &)> &by);
    void add();
    void remove();
    int chosen() const; ///< index into followUps; -1 for none

    Desk &m_desk;
    HeldMeeting m_held{.id = HeldMeetingId::random()};
    bool m_mayNote = false;
    bool m_isShown = false;
    OptionalDay *m_observed;
    OptionalDay *m_told;
    QLabel *m_byLabel;
    QLineEdit *m_by;
    QWidget *m_toldPart;
    QLabel *m_heading;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_referenceLabel;
    QLineEdit *m_reference;
    QLabel *m_whoLabel;
    QLineEdit *m_who;
    OptionalDay *m_due;
    QCheckBox *m_done;
    QWidget *m_followUpPart;
};

} // namespace tvers
