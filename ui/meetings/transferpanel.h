// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The form that follows a child to its next unit: what consent allows can be filled in.
#pragma once

#include "core/documents/document.h"
#include "core/minutes/transferrights.h"
#include "ui/meetings/meetingbook.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tvers {

class GatedText;
class NoticeLabel;

/// Takes no room where the arena passes no children on. Of a meeting that names nobody it
/// says how a name gets there.
class TransferPanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    enum class Editing { Refused, Allowed };

    explicit TransferPanel(Desk &desk, QWidget *parent = nullptr);

    void show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
              Editing editing);
    /// What the file has now, before it is shown: the next edit begins there.
    void takeOver(const HeldMeeting &held) { m_held = held; }
    void takeTexts();
    Document document() const; ///< as it is filled in now; \pre a form is shown
    const TransferRights &rights() const { return m_rights; }

signals:
    void edited(const tvers::HeldMeeting &held);

private:
    struct Row {
        TransferForm::Field field;
        QLabel *label;
        GatedText *text;
    };

    void layOut();
    void retranslate() override;
    void build(const TransferForm &form);
    void readRights();
    void fill();
    void sayRights();
    void tell();
    HeldMeeting written() const;
    QString unitName(const std::optional<UnitId> &unit) const;
    void save();
    void preview();

    Desk &m_desk;
    const MeetingBook *m_book = nullptr;
    std::optional<MeetingLine> m_line;
    HeldMeeting m_held{.id = HeldMeetingId::random()};
    Editing m_editing = Editing::Refused;
    TransferForm m_form;
    TransferRights m_rights;
    QList<Row> m_rows;
    QLabel *m_heading;
    NoticeLabel *m_note;
    QWidget *m_body;
    QCheckBox *m_declined;
    QLabel *m_necessary;
    QVBoxLayout *m_necessaryRows;
    QLabel *m_extra;
    NoticeLabel *m_extraNote;
    QVBoxLayout *m_extraRows;
    QLabel *m_papersLabel;
    GatedText *m_papers;
    QPushButton *m_save;
    QPushButton *m_preview;
};

} // namespace tvers
