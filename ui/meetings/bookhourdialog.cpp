// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/bookhourdialog.h"

#include "core/storage/caserepositories.h"
#include "ui/meetings/newhelddialog.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/labelledrow.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/sortedbyname.h"
#include "ui/wording/daywording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Day, Clock, State, Columns };

} // namespace

QStringList BookHourDialog::arenasWithHours(const Desk &desk)
{
    QStringList arenas;
    for (const CalendarMeeting &one : desk.meetings()) {
        if (arenas.contains(one.arena) || !one.time || !one.time->end)
            continue;
        const auto version = arenaOn(desk, one.arena, one.day);
        if (version && !version->consultationTypes.isEmpty())
            arenas.append(one.arena);
    }
    return arenas;
}

BookHourDialog::BookHourDialog(Desk &desk, QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_arenaLabel(new QLabel(tr("&Arena"), this)),
    m_arena(new QComboBox(this)),
    m_listLabel(new QLabel(tr("&Hours"), this)),
    m_list(new QTreeWidget(this)),
    m_kind(new QComboBox(this)),
    m_unit(new QComboBox(this)),
    m_child(new QComboBox(this)),
    m_note(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_book(new QPushButton(this))
{
    setWindowTitle(tr("Hours for consultations"));
    layOut();
    fillArenas();
    connect(m_arena, &QComboBox::currentIndexChanged, this, &BookHourDialog::followArena);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BookHourDialog::followHour);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_book->click(); });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &BookHourDialog::followHour);
    followArena();
    m_list->setFocus();
}

void BookHourDialog::layOut()
{
    m_arenaLabel->setBuddy(m_arena);
    m_listLabel->setBuddy(m_list);
    m_list->setAccessibleName(tr("Hours"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Day"), tr("Time"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLabelledRow(*form, tr("&Consultation"), m_kind);
    addLabelledRow(*form, tr("For the &unit"), m_unit);
    addLabelledRow(*form, tr("About the c&hild"), m_child);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_book, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_arenaLabel), static_cast<QWidget *>(m_arena),
                            static_cast<QWidget *>(m_listLabel)})
        column->addWidget(widget);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    for (QWidget *field : {m_arena, m_kind, m_unit, m_child})
        field->setMinimumHeight(Looks::leastTarget);
    const int letters = 80;
    resize(fontMetrics().averageCharWidth() * letters, fontMetrics().height() * 30);
}

void BookHourDialog::fillArenas()
{
    for (const QString &id : arenasWithHours(m_desk)) {
        if (const auto version = arenaOn(m_desk, id, m_desk.today()))
            m_arena->addItem(version->name.in(norwegian(spoken())), id);
    }
    m_arenaLabel->setVisible(m_arena->count() > 1);
    m_arena->setVisible(m_arena->count() > 1);
    m_unit->addItem(tr("No unit"), QString());
    for (const Unit &unit : sortedByName(m_desk.content().units))
        m_unit->addItem(unit.name, unit.id.text());
    if (const auto unit = m_desk.unit())
        m_unit->setCurrentIndex(m_unit->findData(unit->text()));
}

QString BookHourDialog::arena() const { return m_arena->currentData().toString(); }

void BookHourDialog::followArena()
{
    const auto version = arenaOn(m_desk, arena(), m_desk.today());
    m_kind->clear();
    QStringList who;
    if (version) {
        for (const LocalText &one : version->consultationTypes)
            m_kind->addItem(one.in(norwegian(spoken())));
        for (const LocalText &one : version->consultationParticipants)
            who.append(one.in(norwegian(spoken())));
    }
    QStringList lines;
    if (!who.isEmpty())
        lines.append(tr("Who may take part: %1.").arg(who.join(u", "_s)));
    if (version && version->contact)
        lines.append(
            tr("Contact: %1")
                .arg(QStringList{version->contact->email, version->contact->phone}.join(u", "_s)));
    lines.append(tr("With the child or its guardians in the room, the case is not anonymous."));
    m_note->say(lines.join(u'\n'));
    fillHours();
}

void BookHourDialog::fillHours()
{
    const DayWording days(spoken());
    QList<CalendarMeeting> offered = m_desk.meetings();
    offered.removeIf([this](const CalendarMeeting &one) {
        return one.arena != arena() || one.day < m_desk.today();
    });
    QList<ChildMeeting> booked;
    if (m_desk.store().isUnlocked()) {
        if (const auto all = ChildMeetingRepository(m_desk.store()).all())
            booked = *all;
    }
    const auto id = arenaIdOf(m_desk, arena());
    booked.removeIf([&](const ChildMeeting &one) { return !id || !(one.arena == *id); });
    m_hours = consultationHours(offered, booked);
    m_list->clear();
    for (const ConsultationHour &one : std::as_const(m_hours))
        new QTreeWidgetItem(m_list,
                            {days.dayWithWeek(one.day), days.clock(ClockTime{one.starts, one.ends}),
                             one.booked ? tr("Booked") : tr("Free")});
    for (int column = 0; column < Columns; ++column)
        m_list->resizeColumnToContents(column);
    int first = 0;
    while (first < m_hours.size() && m_hours[first].booked)
        ++first;
    m_list->setCurrentItem(m_list->topLevelItem(first < m_hours.size() ? first : 0));
    followHour();
}

const ConsultationHour *BookHourDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_hours.size() ? &m_hours[row] : nullptr;
}

void BookHourDialog::followHour()
{
    const ConsultationHour *hour = chosen();
    const bool isFree = hour && !hour->booked;
    m_book->setText(hour && hour->booked ? tr("&Open the consultation") : tr("&Book the hour"));
    m_book->setEnabled(hour);
    for (QWidget *field : {m_kind, m_unit, m_child})
        field->setEnabled(isFree);
    NewHeld about{.arena = arena(), .wish = {hour ? hour->day : m_desk.today()}};
    about.unit = UnitId::fromText(m_unit->currentData().toString());
    fillNameable(*m_child, m_desk, about);
}

std::optional<Booking> BookHourDialog::wanted() const
{
    const ConsultationHour *hour = chosen();
    if (!hour)
        return std::nullopt;
    return Booking{.arena = arena(),
                   .hour = *hour,
                   .kind = qMax(0, m_kind->currentIndex()),
                   .unit = UnitId::fromText(m_unit->currentData().toString()),
                   .child = ChildId::fromText(m_child->currentData().toString())};
}

} // namespace tvers
