// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/meetingdetails.h"

#include "ui/municipality/noticelabel.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/daywording.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

MeetingDetails::MeetingDetails(QWidget *parent) :
    Retranslated(parent),
    m_name(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_when(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_conflicts(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_instead(new QPushButton(this)),
    m_fields(new MeetingFields(this)),
    m_stateLabel(new QLabel(this)),
    m_state(new QComboBox(this)),
    m_about(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_members(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_copy(new QPushButton(this)),
    m_remove(new QPushButton(this)),
    m_arena(new QPushButton(this)),
    m_new(new QPushButton(this))
{
    layOut();
    listen();
    retranslate();
}

void MeetingDetails::listen()
{
    connect(m_fields, &MeetingFields::edited, this, [this] { emit wished(m_fields->wish()); });
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        emit stateWished(Meeting::State(m_state->itemData(index).toInt()));
    });
    connect(m_instead, &QPushButton::clicked, this, [this] { emit wished(*m_insteadWish); });
    connect(m_copy, &QPushButton::clicked, this, &MeetingDetails::copyAsked);
    connect(m_remove, &QPushButton::clicked, this, &MeetingDetails::removeAsked);
    connect(m_arena, &QPushButton::clicked, this, [this] { emit arenaAsked(m_arenaId); });
    connect(m_new, &QPushButton::clicked, this, &MeetingDetails::newAsked);
}

void MeetingDetails::layOut()
{
    m_name->setFont(headingFont(font(), 1.2));
    m_stateLabel->setBuddy(m_state);
    m_copy->setIcon(iconOf(Symbol::Add));
    m_remove->setIcon(iconOf(Symbol::Remove));
    m_arena->setIcon(iconOf(Symbol::Arenas));
    m_new->setIcon(iconOf(Symbol::Add));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_when),
                            static_cast<QWidget *>(m_conflicts), static_cast<QWidget *>(m_instead),
                            static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_stateLabel),
                            static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_about),
                            static_cast<QWidget *>(m_members), static_cast<QWidget *>(m_copy),
                            static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_arena),
                            static_cast<QWidget *>(m_new)}) {
        const bool isButton = qobject_cast<QPushButton *>(widget);
        if (isButton || widget == m_state)
            widget->setMinimumHeight(Looks::leastTarget);
        column->addWidget(widget, 0, isButton ? Qt::AlignLeft : Qt::Alignment());
    }
    column->addStretch();
    setFocusProxy(m_fields);
}

void MeetingDetails::makeRoomFor(Subject subject)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_instead), static_cast<QWidget *>(m_fields),
                            static_cast<QWidget *>(m_stateLabel), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_remove),
                            static_cast<QWidget *>(m_arena)})
        widget->setVisible(subject == Subject::Meeting);
    m_new->setVisible(subject == Subject::Day);
    setFocusProxy(subject == Subject::Day ? static_cast<QWidget *>(m_new) : m_fields);
}

void MeetingDetails::showDay(const CalendarContent &content, QDate day, Editing editing)
{
    makeRoomFor(Subject::Day);
    const QString name = DayWording(spoken()).dayWithWeek(day);
    setAccessibleName(name);
    m_name->say(name);
    m_when->say(tr("No meetings on this day."));
    m_conflicts->say(content.mark(day).name);
    m_about->say({});
    m_members->say({});
    m_new->setEnabled(editing == Editing::Allowed);
}

void MeetingDetails::fillStates(Meeting::State state)
{
    m_state->clear();
    m_state->addItem(tr("Planned"), int(Meeting::State::Planned));
    m_state->addItem(tr("Held"), int(Meeting::State::Held));
    m_state->addItem(tr("Skipped"), int(Meeting::State::Cancelled));
    m_state->setCurrentIndex(m_state->findData(int(state)));
}

void MeetingDetails::show(const CalendarContent &content, qsizetype meeting, Editing editing)
{
    const CalendarMeeting &one = content.meeting(meeting);
    const DayWording days(spoken());
    makeRoomFor(Subject::Meeting);
    m_arenaId = one.arena;
    setAccessibleName(content.title(meeting));
    m_name->say(content.title(meeting));
    m_when->say(days.dayWithWeek(one.day));
    m_conflicts->say(content.conflicts(meeting).join(u'\n'));
    MeetingWish wish = MeetingWish::of(one);
    m_fields->show(wish);
    m_insteadWish.reset();
    if (one.instead && !one.isSkipped()) {
        wish.day = *one.instead;
        m_insteadWish = wish;
        m_instead->setText(tr("Move to %1").arg(days.day(*one.instead)));
    }
    const bool isHeld = one.state == Meeting::State::Held;
    const bool mayEdit = editing == Editing::Allowed;
    m_instead->setVisible(m_insteadWish && mayEdit && !isHeld);
    m_fields->setEnabled(mayEdit && !isHeld);
    m_state->setEnabled(mayEdit);
    m_copy->setEnabled(mayEdit);
    m_remove->setEnabled(mayEdit && !isHeld);
    fillStates(one.state);
    m_remove->setIcon(iconOf(one.isSkipped() ? Symbol::Undo : Symbol::Remove));
    m_remove->setText(one.isSkipped() ? tr("Ta&ke back this date")
                      : one.planned   ? tr("S&kip this date")
                                      : tr("&Remove the meeting"));
    sayAbout(content, meeting);
}

void MeetingDetails::sayAbout(const CalendarContent &content, qsizetype meeting)
{
    const CalendarMeeting &one = content.meeting(meeting);
    QStringList about{content.state(meeting)};
    if (one.place.isEmpty() && !content.place(meeting).isEmpty())
        about.append(tr("The arena meets here: %1").arg(content.place(meeting)));
    if (one.state == Meeting::State::Held)
        about.append(tr("A meeting that was held stays where it was."));
    about.removeAll(QString());
    m_about->say(about.join(u'\n'));
    const QStringList members = content.members(meeting);
    m_members->say(members.isEmpty() ? QString()
                                     : tr("In the team: %1").arg(members.join(u", "_s)));
}

QStringList MeetingDetails::lines() const
{
    QStringList lines;
    for (const NoticeLabel *label : {m_name, m_when, m_conflicts, m_about, m_members})
        lines += label->text().split(u'\n', Qt::SkipEmptyParts);
    return lines;
}

void MeetingDetails::retranslate()
{
    m_stateLabel->setText(tr("&State"));
    m_copy->setText(tr("&Copy"));
    m_arena->setText(tr("&Open the arena"));
    m_new->setText(tr("New meeting…"));
}

} // namespace tvers
