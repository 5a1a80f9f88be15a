// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingsplace.h"

#include "core/storage/caserepositories.h"
#include "core/storage/heldmeetingrepository.h"
#include "ui/cases/casebook.h"
#include "ui/meetings/bookhourdialog.h"
#include "ui/meetings/meetingsheet.h"
#include "ui/meetings/newhelddialog.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/scrolled.h"
#include "ui/wording/daywording.h"
#include "ui/wording/meetingwording.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

namespace {

enum Column { Day, Clock, What, Unit, State, Columns };

constexpr int keyRole = Qt::UserRole;

} // namespace

MeetingsPlace::MeetingsPlace(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_book(desk),
    m_pages(new QStackedWidget(this)),
    m_purpose(new QLabel(this)),
    m_list(new QTreeWidget(this)),
    m_open(new QPushButton(this)),
    m_new(new QPushButton(this)),
    m_hours(new QPushButton(this)),
    m_emptyText(new QLabel),
    m_emptyButton(new QPushButton),
    m_sheet(new MeetingSheet(desk)),
    m_listPage(new QWidget),
    m_sheetPage(scrolled(m_sheet, this)),
    m_emptyPage(emptyState(m_emptyText, m_emptyButton))
{
    layOut();
    listen();
    retranslate();
}

void MeetingsPlace::layOut()
{
    m_purpose->setWordWrap(true);
    m_list->setColumnCount(Columns);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    for (QPushButton *button : {m_open, m_new, m_hours}) {
        button->setMinimumHeight(Looks::leastTarget);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(m_listPage);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    column->addWidget(m_purpose);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    for (QWidget *page : {m_listPage, m_sheetPage, m_emptyPage})
        m_pages->addWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_pages);
    setFirst(m_list);
}

void MeetingsPlace::listen()
{
    connect(m_list, &QTreeWidget::itemActivated, this, &MeetingsPlace::openChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this] { m_open->setEnabled(!chosen().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, &MeetingsPlace::openChosen);
    connect(m_new, &QPushButton::clicked, this, &MeetingsPlace::addNew);
    connect(m_hours, &QPushButton::clicked, this, &MeetingsPlace::bookOne);
    connect(m_emptyButton, &QPushButton::clicked, this, &MeetingsPlace::addNew);
    connect(m_sheet, &MeetingSheet::backAsked, this, &MeetingsPlace::backToList);
    connect(m_sheet, &MeetingSheet::caseAsked, this, [this](const QString &id) {
        emit asked({Thing::Kind::Case, id});
    });
    connect(&m_desk, &Desk::yearChanged, this, &MeetingsPlace::follow);
    connect(&m_desk, &Desk::lockChanged, this, &MeetingsPlace::follow);
    connect(&m_desk.store().changes(), &Changes::committed, this, &MeetingsPlace::follow,
            Qt::QueuedConnection); // the desk reads first
    connect(&m_desk.store().changes(), &Changes::locked, this, &MeetingsPlace::follow,
            Qt::QueuedConnection);
}

void MeetingsPlace::retranslate()
{
    m_purpose->setText(
        tr("Run a meeting here: agenda, who came, what was agreed. A meeting that is "
           "over and not finished is marked."));
    m_list->setAccessibleName(tr("Meetings"));
    m_list->setHeaderLabels({tr("Day"), tr("Time"), tr("Meeting"), tr("Unit"), tr("State")});
    m_open->setText(tr("&Open the meeting"));
    m_new->setText(tr("&New meeting or visit…"));
    m_hours->setText(tr("&Hours for consultations…"));
    m_emptyText->setText(tr("Here you run meetings and finish them. None has a fixed day yet."));
    m_emptyButton->setText(tr("New meeting or visit…"));
    m_isStale = true;
    if (isVisible())
        follow();
}

void MeetingsPlace::follow()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_book.read();
    fill();
    const bool isSheet = m_pages->currentWidget() == m_sheetPage;
    const MeetingLine *line = isSheet ? m_book.find(m_sheet->key()) : nullptr;
    if (line)
        m_sheet->show(m_book, *line);
    else
        m_pages->setCurrentWidget(m_book.lines().isEmpty() ? m_emptyPage : m_listPage);
    m_new->setEnabled(m_desk.mayEdit());
    m_hours->setEnabled(m_desk.mayEdit());
    m_hours->setVisible(!BookHourDialog::arenasWithHours(m_desk).isEmpty());
    m_emptyButton->setEnabled(m_desk.mayEdit());
}

QString MeetingsPlace::stateText(const MeetingLine &line) const
{
    if (line.held && line.held->isLocked()) {
        const QString state = MeetingWording::of(line.held->state);
        return line.held->archived.isEmpty() ? state : tr("%1, archived").arg(state);
    }
    if (line.standing == MeetingLine::Standing::Unlogged)
        return line.held ? tr("Not finished") : tr("No log");
    if (line.standing == MeetingLine::Standing::Others)
        return tr("Common, no log here");
    if (line.standing == MeetingLine::Standing::Over)
        return line.calendar && line.calendar->isSkipped() ? tr("Skipped") : tr("Held");
    if (line.held)
        return tr("%1, %n item(s)", nullptr, int(line.held->items.size()))
            .arg(MeetingWording::of(line.held->state));
    return MeetingWording::of(HeldMeeting::State::Planned);
}

void MeetingsPlace::addSection(MeetingLine::Standing standing, const QString &heading)
{
    const DayWording days(spoken());
    auto *section = new QTreeWidgetItem(m_list, {heading});
    section->setFont(0, headingFont(m_list->font()));
    section->setFirstColumnSpanned(true);
    for (const MeetingLine &line : m_book.lines()) {
        if (line.standing != standing)
            continue;
        auto *row = new QTreeWidgetItem(section, {days.shortDayWithYear(line.day),
                                                  line.time ? days.clock(*line.time) : QString(),
                                                  m_book.title(line), m_book.unitName(line),
                                                  stateText(line)});
        row->setData(0, keyRole, line.key);
    }
    if (section->childCount() == 0)
        delete section;
    else
        section->setExpanded(standing < MeetingLine::Standing::Others);
}

void MeetingsPlace::fill()
{
    const QString before = chosen();
    const int scrolled = m_list->verticalScrollBar()->value();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    addSection(MeetingLine::Standing::Coming, tr("Coming"));
    addSection(MeetingLine::Standing::Unlogged, tr("Over, not finished"));
    addSection(MeetingLine::Standing::Others, tr("Common to several units, over"));
    addSection(MeetingLine::Standing::Over, tr("Finished or called off"));
    for (int column = 0; column < Columns; ++column)
        m_list->resizeColumnToContents(column);
    QTreeWidgetItem *row = before.isEmpty() ? nullptr : rowOf(before);
    const QTreeWidgetItem *section = m_list->topLevelItem(0);
    m_list->setCurrentItem(row || !section ? row : section->child(0));
    m_list->verticalScrollBar()->setValue(scrolled);
    m_open->setEnabled(!chosen().isEmpty());
}

QString MeetingsPlace::chosen() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? row->data(0, keyRole).toString() : QString();
}

QTreeWidgetItem *MeetingsPlace::rowOf(const QString &key) const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_list->topLevelItem(i);
        for (int row = 0; row < section->childCount(); ++row) {
            if (section->child(row)->data(0, keyRole).toString() == key)
                return section->child(row);
        }
    }
    return nullptr;
}

void MeetingsPlace::open(const QString &key)
{
    if (m_isStale)
        follow();
    const MeetingLine *line = m_book.find(key);
    if (!line)
        return;
    m_sheet->show(m_book, *line);
    m_pages->setCurrentWidget(m_sheetPage);
    setFirst(m_sheet->first());
    m_sheet->first()->setFocus();
}

void MeetingsPlace::openChosen()
{
    if (!chosen().isEmpty())
        open(chosen());
}

void MeetingsPlace::backToList()
{
    m_sheet->takeTexts();
    CaseBook::of(m_desk).setDiscussedIn(std::nullopt);
    const QString key = m_sheet->key();
    m_pages->setCurrentWidget(m_listPage);
    setFirst(m_list);
    if (QTreeWidgetItem *row = rowOf(key))
        m_list->setCurrentItem(row);
    m_list->setFocus();
}

void MeetingsPlace::addNew()
{
    NewHeldDialog dialog(m_desk, window());
    DialogDraft::keep(dialog, m_desk, {});
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto wanted = dialog.wanted())
        add(*wanted);
}

void MeetingsPlace::bookOne()
{
    BookHourDialog dialog(m_desk, window());
    DialogDraft::keep(dialog, m_desk, {});
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto wanted = dialog.wanted();
    if (wanted && wanted->hour.booked)
        open(QStringLiteral("child.") + wanted->hour.booked->text());
    else if (wanted)
        take(*wanted);
}

void MeetingsPlace::add(const NewHeld &wanted)
{
    carryOut(addHeld(m_desk, wanted), wanted.wish.day);
}

void MeetingsPlace::take(const Booking &wanted)
{
    carryOut(bookHour(m_desk, wanted), wanted.hour.day);
}

void MeetingsPlace::goToYearOf(QDate day)
{
    const auto year = SchoolYear::containing(day);
    if (year && !m_desk.schoolYear().contains(day))
        m_desk.lookAt(*year);
}

/// The year looked at becomes the meeting's: what was entered is seen.
void MeetingsPlace::carryOut(const std::optional<NewLine> &line, QDate day)
{
    if (!line)
        return;
    m_desk.carryOut(line->edit);
    goToYearOf(day);
    m_isStale = true;
    open(line->key);
}

void MeetingsPlace::openRecord(HeldMeetingId id)
{
    const auto held = HeldMeetingRepository(m_desk.store()).find(id);
    if (!held || !*held)
        return;
    QDate day;
    for (const Meeting &one : m_desk.content().meetings) {
        if ((*held)->meeting == one.id)
            day = one.day;
    }
    if ((*held)->childMeeting) {
        const auto meeting = ChildMeetingRepository(m_desk.store()).find(*(*held)->childMeeting);
        day = meeting && *meeting ? (*meeting)->day : day;
    }
    goToYearOf(day);
    follow();
    for (const MeetingLine &line : m_book.lines()) {
        if (line.held && line.held->id == id) {
            open(QString(line.key));
            return;
        }
    }
}

/// The calendar shows meetings on their day; here they are run.
bool MeetingsPlace::canShow(const Thing &thing) const
{
    return thing.kind == Thing::Kind::HeldMeeting;
}

void MeetingsPlace::showThing(const Thing &thing)
{
    const QString record = QStringLiteral("held.");
    const auto id = thing.id.startsWith(record)
                        ? HeldMeetingId::fromText(thing.id.mid(record.size()))
                        : std::nullopt;
    if (id)
        openRecord(*id);
    else
        open(thing.id);
}

void MeetingsPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_sheetPage)
        backToList();
    else
        WorkPlace::keyPressEvent(event);
}

void MeetingsPlace::showEvent(QShowEvent *event)
{
    if (m_isStale)
        follow();
    WorkPlace::showEvent(event);
}

} // namespace tvers
