// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingsheet.h"

#include "core/exchange/sentmails.h"
#include "core/minutes/seating.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/textgate.h"
#include "ui/cases/casebook.h"
#include "ui/meetings/afterpanel.h"
#include "ui/meetings/agendapanel.h"
#include "ui/meetings/archivedialog.h"
#include "ui/meetings/maildialog.h"
#include "ui/meetings/meetingmail.h"
#include "ui/meetings/meetingscreen.h"
#include "ui/meetings/meetingslides.h"
#include "ui/meetings/recordpanel.h"
#include "ui/meetings/seatspanel.h"
#include "ui/meetings/signdialog.h"
#include "ui/meetings/transferpanel.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/daywording.h"
#include "ui/wording/meetingwording.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAnswered(const HeldMeeting &held)
{
    return std::any_of(
               held.seats.begin(), held.seats.end(),
               [](const MeetingSeat &one) { return one.came != MeetingSeat::Came::Unsaid; }) ||
           std::any_of(held.items.begin(), held.items.end(), [](const AgendaItem &one) {
               return one.state != AgendaItem::State::Waiting;
           });
}

} // namespace

MeetingSheet::MeetingSheet(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_back(new QPushButton(this)),
    m_title(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_when(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_state(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_proposal(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_show(new QPushButton(this)),
    m_mail(new QToolButton(this)),
    m_mails(new QMenu(this)),
    m_bringUp(new QPushButton(this)),
    m_callOff(new QPushButton(this)),
    m_reopen(new QPushButton(this)),
    m_archive(new QPushButton(this)),
    m_agenda(new AgendaPanel(desk, this)),
    m_seats(new SeatsPanel(this)),
    m_record(new RecordPanel(desk, this)),
    m_transfer(new TransferPanel(desk, this)),
    m_after(new AfterPanel(desk, this)),
    m_troubles(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_finish(new QPushButton(this))
{
    layOut();
    listen();
    retranslate();
}

QLayout *MeetingSheet::buttons()
{
    m_mail->setMenu(m_mails);
    m_mail->setPopupMode(QToolButton::InstantPopup);
    m_mail->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_mail),
                            static_cast<QWidget *>(m_bringUp), static_cast<QWidget *>(m_callOff),
                            static_cast<QWidget *>(m_reopen), static_cast<QWidget *>(m_archive)}) {
        widget->setMinimumHeight(Looks::leastTarget);
        row->addWidget(widget);
    }
    return row;
}

void MeetingSheet::layOut()
{
    m_title->setFont(headingFont(font(), 1.3));
    m_back->setMinimumHeight(Looks::leastTarget);
    m_finish->setMinimumHeight(Looks::leastTarget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_when),
                            static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_proposal)})
        column->addWidget(widget);
    column->addLayout(buttons());
    for (QWidget *panel : {static_cast<QWidget *>(m_seats), static_cast<QWidget *>(m_agenda),
                           static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_transfer),
                           static_cast<QWidget *>(m_after)}) {
        column->addSpacing(Looks::gap);
        column->addWidget(panel);
    }
    column->addSpacing(Looks::gap);
    column->addWidget(m_troubles);
    column->addWidget(m_finish, 0, Qt::AlignLeft);
    column->addStretch();
}

void MeetingSheet::listen()
{
    connect(m_back, &QPushButton::clicked, this, &MeetingSheet::backAsked);
    connect(m_agenda, &AgendaPanel::edited, this, &MeetingSheet::change);
    connect(m_seats, &SeatsPanel::edited, this, &MeetingSheet::change);
    connect(m_record, &RecordPanel::edited, this, &MeetingSheet::change);
    connect(m_transfer, &TransferPanel::edited, this, &MeetingSheet::change);
    connect(m_after, &AfterPanel::edited, this, &MeetingSheet::change);
    connect(m_agenda, &AgendaPanel::caseAsked, this, &MeetingSheet::toCase);
    connect(m_agenda, &AgendaPanel::passed, this, &MeetingSheet::logPassed);
    connect(m_record, &RecordPanel::passed, this, &MeetingSheet::logPassed);
    connect(m_bringUp, &QPushButton::clicked, this, &MeetingSheet::bringUp);
    connect(m_show, &QPushButton::clicked, this, &MeetingSheet::showInMeeting);
    connect(m_finish, &QPushButton::clicked, this, &MeetingSheet::askFinish);
    connect(m_reopen, &QPushButton::clicked, this, &MeetingSheet::askReopen);
    connect(m_callOff, &QPushButton::clicked, this, &MeetingSheet::askCallOff);
    connect(m_archive, &QPushButton::clicked, this, &MeetingSheet::askArchive);
    connect(m_mails, &QMenu::aboutToShow, this, &MeetingSheet::fillMails);
}

void MeetingSheet::retranslate()
{
    m_back->setText(tr("&Back to the list"));
    m_show->setText(tr("&Show in the meeting"));
    m_mail->setText(tr("&E-mail drafts"));
    m_bringUp->setText(tr("Bring the agenda &up to date"));
    m_callOff->setText(tr("Call the meeting &off…"));
    m_reopen->setText(tr("Ope&n again…"));
    m_archive->setText(tr("For the &archive…"));
    m_finish->setText(tr("&Finish the meeting…"));
    if (m_line)
        follow();
}

QWidget *MeetingSheet::first() const { return m_back; }

void MeetingSheet::show(const MeetingBook &book, const MeetingLine &line)
{
    const bool isOther = !m_line || m_line->key != line.key;
    m_book = &book;
    m_line = line;
    m_held = book.recordOf(line);
    if (isOther || m_held.isLocked()) // nothing more is discussed in it
        CaseBook::of(m_desk).setDiscussedIn(std::nullopt);
    for (AgendaItem &item : m_held.items) { // discussions are written in the case's place
        if (item.caseId && !m_held.isLocked())
            item.discussion = book.discussionFor(line, item);
    }
    follow();
}

void MeetingSheet::follow()
{
    const QString unit = m_book->unitName(*m_line);
    const QString title = m_book->title(*m_line);
    m_title->say(unit.isEmpty() ? title : tr("%1, %2").arg(title, unit));
    m_when->say(whenWhereWho().join(u'\n'));
    followState();
    const bool mayEdit = m_desk.mayEdit() && !m_held.isLocked();
    m_agenda->show(*m_book, *m_line, m_held,
                   mayEdit ? AgendaPanel::Editing::Allowed : AgendaPanel::Editing::Refused);
    m_seats->show(*m_book, *m_line, m_held,
                  mayEdit ? SeatsPanel::Editing::Allowed : SeatsPanel::Editing::Refused);
    m_record->show(*m_book, *m_line, m_held,
                   mayEdit ? RecordPanel::Editing::Allowed : RecordPanel::Editing::Refused);
    m_transfer->show(*m_book, *m_line, m_held,
                     mayEdit ? TransferPanel::Editing::Allowed : TransferPanel::Editing::Refused);
    m_after->show(*m_book, *m_line, m_held);
    followTroubles();
}

QStringList MeetingSheet::whenWhereWho() const
{
    const QString when = m_book->when(*m_line);
    QStringList lines{m_line->place.isEmpty() ? when : tr("%1, %2").arg(when, m_line->place)};
    const ArenaVersion arena = m_book->arenaOf(*m_line);
    if (arena.convener)
        lines.append(tr("Called by: %1").arg(arena.convener->title.in(norwegian(spoken()))));
    if (m_line->namesChild())
        lines.append(tr("About: %1").arg(m_book->childName(*m_line)));
    return lines;
}

void MeetingSheet::followState()
{
    const DayWording days(spoken());
    QStringList lines{MeetingWording::of(m_held.state)};
    if (m_held.finished)
        lines = QStringList{tr("Finished by %1, %2. It is locked.")
                                .arg(m_held.finished->by, days.day(m_held.finished->day))};
    if (m_held.cancelling)
        lines = QStringList{
            tr("Called off: %1. %2")
                .arg(MeetingWording::of(m_held.cancelling->cause), m_held.cancelling->words)};
    if (!m_held.archived.isEmpty())
        lines.append(tr("In the archive as %1.").arg(m_held.archived));
    for (const MeetingReopening &one : std::as_const(m_held.reopened))
        lines.append(tr("Opened again by %1, %2: %3")
                         .arg(one.signature.by, days.day(one.signature.day), one.reason));
    if (!m_desk.store().isUnlocked())
        lines.append(tr("The file is locked: what is noted of meetings is not shown."));
    m_state->say(lines.join(u'\n'));
    const auto off = m_book->callingOff(*m_line, m_held);
    QString proposal;
    if (off)
        proposal =
            off->provisional
                ? tr("No case has come. The municipality has set no deadline for cases. Call "
                     "the meeting off?")
                : tr("No case has come by the deadline. Call the meeting off?");
    m_proposal->say(proposal);
    const bool isOpen = m_desk.mayEdit() && !m_held.isLocked();
    m_bringUp->setEnabled(isOpen);
    m_callOff->setEnabled(isOpen);
    m_reopen->setVisible(m_held.isLocked());
    m_reopen->setEnabled(m_desk.mayEdit());
    m_archive->setVisible(m_held.state == HeldMeeting::State::Finished);
    m_archive->setEnabled(m_desk.mayEdit());
    m_finish->setEnabled(isOpen);
    m_mail->setEnabled(m_desk.store().isUnlocked());
}

QString MeetingSheet::whatOf(const FinishTrouble &trouble) const
{
    if (trouble.item)
        return m_book->itemTitle(m_held.items[*trouble.item]);
    if (!trouble.seat)
        return {};
    const MeetingSeat &seat = m_held.seats[*trouble.seat];
    return seat.name.isEmpty() ? seat.role : seat.name;
}

QStringList MeetingSheet::troubleLines() const
{
    QStringList lines;
    for (const FinishTrouble &one : troublesOf(m_book->toFinish(*m_line, m_held)))
        lines.append(MeetingWording::sentence(one, whatOf(one)));
    return lines;
}

/// What is missing is said when the meeting is under way, not while it is prepared.
void MeetingSheet::followTroubles()
{
    const QStringList lines = troubleLines();
    const bool isTold = m_held.state == HeldMeeting::State::Held && !lines.isEmpty();
    m_troubles->say(isTold ? tr("Before the meeting can be finished:") + u'\n' + lines.join(u'\n')
                           : QString());
}

void MeetingSheet::change(const HeldMeeting &wanted)
{
    HeldMeeting held = wanted;
    if (held.state == HeldMeeting::State::Planned && isAnswered(held)) {
        held.state = HeldMeeting::State::Held;
        const QTime now = m_desk.now().time();
        if (!held.began && m_line->day == m_desk.today())
            held.began = QTime(now.hour(), now.minute());
    }
    m_desk.carryOut(m_book->keep(*m_line, held)); // and the place shows us again
    takeOver(held.id);
}

void MeetingSheet::logPassed(const QString &word)
{
    if (const auto done =
            logPassings(m_desk.store(), {notTheChild(m_held.id.text(), word)}, m_desk.now());
        !done)
        showError(this, done.error());
}

/// What the file has now: another text may be kept before the place shows us again.
void MeetingSheet::takeOver(HeldMeetingId id)
{
    const auto record = HeldMeetingRepository(m_desk.store()).find(id);
    if (!record || !*record)
        return;
    m_held = **record;
    m_line->held = **record;
    m_agenda->takeOver(m_held);
    m_seats->takeOver(m_held);
    m_record->takeOver(m_held);
    m_transfer->takeOver(m_held);
    m_after->takeOver(m_held);
    if (m_line->calendar)
        m_line->calendar->stored = (*record)->meeting;
}

/// What is written there begins in this meeting, while it is open.
void MeetingSheet::toCase(const AgendaItem &item)
{
    takeTexts();
    std::optional<DiscussedIn> here;
    if (const auto arena = m_book->arenaId(*m_line); arena && !m_held.isLocked())
        here = DiscussedIn{*item.caseId, *arena, m_line->day, presentAt(item.id, m_held.seats)};
    CaseBook::of(m_desk).setDiscussedIn(here);
    emit caseAsked(item.caseId->text());
}

void MeetingSheet::bringUp()
{
    takeTexts();
    change(m_book->broughtUp(*m_line));
}

void MeetingSheet::takeTexts()
{
    m_agenda->takeTexts();
    m_record->takeTexts();
    m_transfer->takeTexts();
    m_after->takeTexts();
}

Result<> MeetingSheet::kept()
{
    return m_line->held && m_held == *m_line->held ? Result<>(Done{})
                                                   : m_book->keepNow(*m_line, m_held);
}

Result<> MeetingSheet::finish(const QString &by)
{
    takeTexts();
    const HeldMeetingId id = m_held.id;
    auto done = m_desk.store().inTransaction([&]() -> Result<> {
        auto stored = kept();
        return stored ? HeldMeetingRepository(m_desk.store())
                            .finish(id, {m_desk.today(), by}, m_desk.now().toUTC())
                      : stored;
    });
    if (done) {
        m_desk.undoStack().clear(); // nothing takes back what is finished
        CaseBook::of(m_desk).setDiscussedIn(std::nullopt);
    }
    return done;
}

Result<> MeetingSheet::reopen(const QString &by, const QString &reason)
{
    return HeldMeetingRepository(m_desk.store())
        .reopen(m_held.id, {{m_desk.today(), by}, reason}, m_desk.now().toUTC());
}

Result<> MeetingSheet::callOff(const HeldMeeting::Cancelling &how)
{
    takeTexts();
    const HeldMeetingId id = m_held.id;
    auto done = m_desk.store().inTransaction([&]() -> Result<> {
        auto stored = kept();
        return stored ? HeldMeetingRepository(m_desk.store()).cancel(id, how) : stored;
    });
    if (done) {
        m_desk.undoStack().clear();
        CaseBook::of(m_desk).setDiscussedIn(std::nullopt);
    }
    return done;
}

void MeetingSheet::tell(const Result<> &done)
{
    if (!done)
        showError(this, done.error());
}

void MeetingSheet::askFinish()
{
    takeTexts();
    const QStringList missing = troubleLines();
    if (!missing.isEmpty()) {
        m_troubles->say(tr("Before the meeting can be finished:") + u'\n' + missing.join(u'\n'));
        return;
    }
    if (const QString by = askWhoFinishes(); !by.isEmpty()) {
        const auto done = finish(by);
        tell(done);
        if (done)
            askArchive();
    }
}

QString MeetingSheet::askWhoFinishes()
{
    SignDialog dialog(SignDialog::Asks::Name,
                      {tr("Finish the meeting"),
                       tr("The meeting is locked. It can be opened again only with a reason, which "
                          "is kept in the log."),
                       tr("&Finish")},
                      m_book->leader(*m_line), this);
    IdleLock::losesNothing(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.by() : QString();
}

/// Right after the meeting is finished, and later as often as somebody wants.
void MeetingSheet::askArchive()
{
    const auto meeting = MeetingArchive(m_desk.store()).of(m_held.id);
    if (!meeting)
        return showError(this, meeting.error());
    const MeetingLine line = *m_line; // the place may show us something else meanwhile
    ArchiveDialog dialog(*m_book, line, *meeting, this);
    DialogDraft::keep(dialog, m_desk, line.key + u"/archive"_s);
    dialog.exec();
}

void MeetingSheet::askReopen()
{
    SignDialog dialog(SignDialog::Asks::Reason,
                      {tr("Open the meeting again"),
                       tr("The reason is kept with the meeting and in the log."),
                       tr("&Open again")},
                      m_book->leader(*m_line), this);
    DialogDraft::keep(dialog, m_desk, m_line->key + u"/reopen"_s);
    if (dialog.exec() == QDialog::Accepted)
        tell(reopen(dialog.by(), dialog.reason()));
}

void MeetingSheet::askCallOff()
{
    takeTexts();
    SignDialog dialog(
        SignDialog::Asks::Cause,
        {tr("Call the meeting off"),
         tr("The meeting stands as called off, with its cause. Those who were to come "
            "are told by an e-mail draft, which you send yourself."),
         tr("&Call off")},
        m_book->leader(*m_line), this);
    DialogDraft::keep(dialog, m_desk, m_line->key + u"/callOff"_s);
    if (std::ranges::count(m_held.items, AgendaItem::Kind::Case, &AgendaItem::kind) > 0)
        dialog.propose(HeldMeeting::Cause::TooFew);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto done = callOff({dialog.cause(), dialog.reason(), {m_desk.today(), dialog.by()}});
    tell(done);
    if (done)
        openMail(MailKind::Cancellation);
}

void MeetingSheet::showInMeeting()
{
    takeTexts();
    MeetingScreen screen(m_title->text(), slidesOf(*m_book, *m_line, m_held), this);
    if (m_line->time && m_line->day == m_desk.today())
        IdleLock::stands(screen,
                         runningMeeting(m_line->day, m_line->time->start, m_line->time->end));
    screen.setWindowState(Qt::WindowFullScreen);
    screen.exec();
}

void MeetingSheet::fillMails()
{
    m_mails->clear();
    const auto add = [this](const QString &text, auto open) {
        connect(m_mails->addAction(text), &QAction::triggered, this, open);
    };
    add(tr("Invitation with the agenda"), [this] { openMail(MailKind::Invitation); });
    add(tr("The meeting is called off"), [this] { openMail(MailKind::Cancellation); });
    for (qsizetype i = 0; i < m_held.seats.size(); ++i) {
        if (m_held.seats[i].isGuest())
            add(tr("To a guest: %1").arg(m_held.seats[i].name),
                [this, i] { isMailSaved(m_desk, guestMailOf(*m_book, *m_line, m_held, i), this); });
    }
}

/// What is about a child, or goes to one guest, is remembered nowhere.
void MeetingSheet::openMail(MailKind kind)
{
    const InvitationDraft draft = mailOf(*m_book, *m_line, m_held, kind);
    if (isMailSaved(m_desk, draft, this) && m_line && !m_line->child)
        tell(rememberMailed(m_desk.store(), draft.event));
}

} // namespace tvers
