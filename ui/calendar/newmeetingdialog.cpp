// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/newmeetingdialog.h"

#include "ui/calendar/meetingfields.h"
#include "ui/municipality/directorychoices.h"
#include "ui/municipality/formwidget.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

NewMeetingDialog::NewMeetingDialog(const Desk &desk, const MeetingWish &wish, QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_arena(new QComboBox(this)),
    m_unit(new QComboBox(this)),
    m_fields(new MeetingFields(this))
{
    setWindowTitle(tr("New meeting"));
    fill();
    m_fields->show(wish);
    auto *arenaLabel = new QLabel(tr("&Arena"), this);
    arenaLabel->setBuddy(m_arena);
    auto *unitLabel = new QLabel(tr("At the &unit"), this);
    unitLabel->setBuddy(m_unit);
    auto *buttons = newMeetingButtons(*this, *m_fields);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_arena->count() > 0);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(arenaLabel), static_cast<QWidget *>(m_arena),
                            static_cast<QWidget *>(unitLabel), static_cast<QWidget *>(m_unit),
                            static_cast<QWidget *>(m_fields), static_cast<QWidget *>(buttons)})
        column->addWidget(widget);
    m_arena->setFocus();
}

void NewMeetingDialog::fill()
{
    for (const DatedArena &arena : m_desk.year().arenas) {
        const auto kind = arena.version.kind;
        if (hasMeetings(kind) && !isAboutOneChild(kind) && arenaIdOf(m_desk, arena.id))
            m_arena->addItem(arena.version.name.in(norwegian(spoken())), arena.id);
    }
    connect(m_arena, &QComboBox::currentIndexChanged, this, &NewMeetingDialog::fillUnits);
    fillUnits();
    if (const auto unit = m_desk.unit())
        m_unit->setCurrentIndex(m_unit->findData(unit->text()));
}

void NewMeetingDialog::fillUnits()
{
    refill(*m_unit,
           unitChoicesFor(m_desk, m_arena->currentData().toString(), tr("The whole municipality")));
}

std::optional<Meeting> NewMeetingDialog::meeting() const
{
    const auto arena = arenaIdOf(m_desk, m_arena->currentData().toString());
    if (!arena)
        return std::nullopt;
    return newMeeting(m_desk, *arena, UnitId::fromText(m_unit->currentData().toString()),
                      m_fields->wish());
}

} // namespace tvers
