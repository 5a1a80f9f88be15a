// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/newmeetingdialog.h"

#include "ui/calendar/meetingfields.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/sortedbyname.h"

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
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("A&dd the meeting"), QDialogButtonBox::AcceptRole)
        ->setEnabled(m_arena->count() > 0);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_fields->isReadable())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
    m_unit->addItem(tr("The whole municipality"), QString());
    for (const Unit &unit : sortedByName(m_desk.content().units))
        m_unit->addItem(unit.name, unit.id.text());
    if (const auto unit = m_desk.unit())
        m_unit->setCurrentIndex(m_unit->findData(unit->text()));
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
