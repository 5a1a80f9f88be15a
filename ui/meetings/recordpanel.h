// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is noted of a meeting as a whole: minutes, needs, and what is kept elsewhere.
#pragma once

#include "ui/meetings/meetingbook.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tvers {

class ClockField;
class GatedText;
class NoticeLabel;
class OptionalDay;

class RecordPanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    enum class Editing { Refused, Allowed };

    explicit RecordPanel(Desk &desk, QWidget *parent = nullptr);

    void show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
              Editing editing);
    /// What the file has now, before it is shown: the next edit begins there.
    void takeOver(const HeldMeeting &held) { m_held = held; }
    void takeTexts();

signals:
    void edited(const tvers::HeldMeeting &held);
    void passed(const QString &word); ///< «Gjelder ikke barnet», of a known name

private:
    void layOut();
    void listen();
    void retranslate() override;
    void fillModes(const ArenaVersion &arena);
    void fillElsewhere(const ArenaVersion &arena);
    void fillCounts(const ArenaVersion &arena);
    void tell();
    HeldMeeting written() const;
    void writeElsewhere(HeldMeeting &held) const;
    void writeCounts(HeldMeeting &held) const;

    Desk &m_desk;
    std::optional<MeetingLine> m_line;
    HeldMeeting m_held{.id = HeldMeetingId::random()};
    Editing m_editing = Editing::Refused;
    bool m_isElsewhere = false;
    bool m_mayNote = false; ///< what is done elsewhere: also of a finished meeting
    QList<QLabel *> m_labels;
    ClockField *m_began;
    ClockField *m_ended;
    QComboBox *m_mode;
    GatedText *m_minutes;
    GatedText *m_needs;
    NoticeLabel *m_elsewhereNote;
    QLineEdit *m_reference;
    QLineEdit *m_responsible;
    OptionalDay *m_due;
    QCheckBox *m_done;
    QLabel *m_countHeading;
    QList<QSpinBox *> m_counts;
    QComboBox *m_to; ///< where children move to
};

} // namespace tvers
