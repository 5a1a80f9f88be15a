// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One meeting: agenda, who came, minutes; finished, called off, opened again.
#pragma once

#include "ui/meetings/meetingbook.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tvers {

enum class MailKind;
class AfterPanel;
class AgendaPanel;
class NoticeLabel;
class RecordPanel;
class SeatsPanel;
class TransferPanel;

class MeetingSheet : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit MeetingSheet(Desk &desk, QWidget *parent = nullptr);

    void show(const MeetingBook &book, const MeetingLine &line);
    QString key() const { return m_line ? m_line->key : QString(); }
    QWidget *first() const;
    void takeTexts(); ///< what is being typed is kept

    // As the dialogs behind the buttons do it.
    Result<> finish(const QString &by);
    Result<> reopen(const QString &by, const QString &reason);
    Result<> callOff(const HeldMeeting::Cancelling &how);

signals:
    void backAsked();
    void caseAsked(const QString &id);

private:
    void layOut();
    QLayout *buttons();
    void listen();
    void retranslate() override;
    void follow();
    QStringList whenWhereWho() const;
    void followState();
    void followTroubles();
    void fillMails();
    void change(const HeldMeeting &held);
    void logPassed(const QString &word);
    void takeOver(HeldMeetingId id);
    void toCase(const AgendaItem &item);
    void bringUp();
    void askFinish();
    void askReopen();
    void askCallOff();
    void askArchive();
    QString askWhoFinishes(); ///< "": nobody
    void showInMeeting();
    void openMail(MailKind kind);
    void tell(const Result<> &done);
    QString whatOf(const FinishTrouble &trouble) const;
    QStringList troubleLines() const;
    Result<> kept(); ///< the record is in the file

    Desk &m_desk;
    const MeetingBook *m_book = nullptr;
    std::optional<MeetingLine> m_line;
    HeldMeeting m_held{.id = HeldMeetingId::random()};
    QPushButton *m_back;
    NoticeLabel *m_title;
    NoticeLabel *m_when;
    NoticeLabel *m_state;
    NoticeLabel *m_proposal;
    QPushButton *m_show;
    QToolButton *m_mail;
    QMenu *m_mails;
    QPushButton *m_bringUp;
    QPushButton *m_callOff;
    QPushButton *m_reopen;
    QPushButton *m_archive;
    AgendaPanel *m_agenda;
    SeatsPanel *m_seats;
    RecordPanel *m_record;
    TransferPanel *m_transfer;
    AfterPanel *m_after;
    NoticeLabel *m_troubles;
    QPushButton *m_finish;
};

} // namespace tvers
