// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/meetingdialogs.h"

#include "ui/calendar/meetingfields.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/sortedbyname.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
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
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
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
    const MeetingWish wish = m_fields->wish();
    Meeting meeting{MeetingId::sortable(), *arena, {}, {}, {}, wish.day};
    meeting.unit = UnitId::fromText(m_unit->currentData().toString());
    for (const Team &team : m_desk.content().teams) {
        if (team.arena == *arena && team.unit == meeting.unit)
            meeting.team = team.id;
    }
    meeting.place = wish.place;
    if (wish.time) {
        meeting.starts = wish.time->start;
        meeting.ends = wish.time->end;
    }
    return meeting;
}

namespace {

/// Three ways to go on, and one back.
class ExtentDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ExtentDialog)
public:
    ExtentDialog(const QString &name, QWidget *parent) : QDialog(parent)
    {
        setWindowTitle(tr("Move a meeting of a series"));
        auto *text = new NoticeLabel(NoticeLabel::Tone::Plain, this);
        text->say(tr("%1 is one of a series. What shall be moved?").arg(name));
        auto *column = new QVBoxLayout(this);
        column->setSpacing(Looks::gap);
        column->addWidget(text);
        offer(column, tr("&This date only"), SeriesExtent::ThisDate)->setFocus();
        offer(column, tr("From here &on"), SeriesExtent::FromHereOn);
        offer(column, tr("The whole &series"), SeriesExtent::Whole);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        column->addWidget(buttons);
    }

    SeriesExtent extent = SeriesExtent::ThisDate;

private:
    QPushButton *offer(QVBoxLayout *column, const QString &text, SeriesExtent answer)
    {
        auto *button = new QPushButton(text, this);
        button->setMinimumHeight(Looks::leastTarget);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            extent = answer;
            accept();
        });
        column->addWidget(button);
        return button;
    }
};

} // namespace

std::optional<SeriesExtent> askExtent(const QString &name, QWidget *parent)
{
    ExtentDialog dialog(name, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.extent;
}

} // namespace tvers
