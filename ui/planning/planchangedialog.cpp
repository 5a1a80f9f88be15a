// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planchangedialog.h"

#include "ui/municipality/directorychoices.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate within(QDate day, SchoolYear year) { return qBound(year.first(), day, year.last()); }

} // namespace

PlanChangeDialog::PlanChangeDialog(Subject subject, const Desk &desk, const PlanBoard &board,
                                   QWidget *parent) :
    QDialog(parent),
    m_subject(subject),
    m_who(new QComboBox(this)),
    m_name(new QLineEdit(this)),
    m_from(new DayField(within(desk.today(), board.plan().year), this)),
    m_to(new DayField(within(desk.today(), board.plan().year), this)),
    m_wrong(new NoticeLabel(NoticeLabel::Tone::Warning, this))
{
    const QStringList titles{tr("Somebody is away"), tr("A room is gone"), tr("A day is closed")};
    setWindowTitle(titles[int(subject)]);
    fill(desk, board);
    layOut();
    connect(m_from, &DayField::dateChanged, this, &PlanChangeDialog::followFrom);
    connect(m_to, &DayField::dateChanged, this, [this] { m_isToChosen = true; });
    m_who->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

QString PlanChangeDialog::explanation() const
{
    const QString then =
        tr("Tvers then looks for a plan that moves as few meetings as possible. You see it before "
           "anything changes.");
    switch (m_subject) {
    case Subject::Person:
        return tr("Who cannot come on which days? Why is not asked, and not kept.") + u' ' + then;
    case Subject::Room: return tr("Which room cannot be had on which days?") + u' ' + then;
    case Subject::Day: return tr("Who is closed on which days?") + u' ' + then;
    }
    Q_UNREACHABLE();
}

void PlanChangeDialog::layOut()
{
    const QStringList labels{tr("&Who"), tr("&Room"), tr("&Unit")};
    auto *text = new NoticeLabel(NoticeLabel::Tone::Plain, this);
    text->say(explanation());
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(labels[int(m_subject)], m_who);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To and with"), m_to);
    if (m_subject == Subject::Day)
        form->addRow(tr("&Called"), m_name);
    else
        m_name->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("&See what changes"), QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(m_who->count() > 0);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanChangeDialog::tryToAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_wrong);
    column->addStretch();
    column->addWidget(buttons);
    for (QWidget *field : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_from),
                           static_cast<QWidget *>(m_to)})
        field->setMinimumHeight(Looks::leastTarget);
}

void PlanChangeDialog::fill(const Desk &desk, const PlanBoard &board)
{
    Choices choices;
    if (m_subject == Subject::Person)
        choices = professionalChoices(desk.content());
    if (m_subject == Subject::Day)
        choices = unitChoices(desk.content(), tr("The whole municipality"));
    for (const Room &room : desk.content().rooms) {
        if (m_subject == Subject::Room && board.setup().rooms.contains(room.id))
            choices.append({roomWords(room, desk.content().rooms), room.id.text()});
    }
    for (const Choice &choice : std::as_const(choices))
        m_who->addItem(choice.text, choice.value);
    m_name->setText(tr("Closed"));
}

/// One day, until somebody has said when it ends.
void PlanChangeDialog::followFrom(QDate day)
{
    const QSignalBlocker silence(m_to);
    if (!m_isToChosen || m_to->date() < day)
        m_to->setDate(day);
}

std::optional<PlanChange> PlanChangeDialog::change() const
{
    const auto days = DateSpan::make(m_from->date(), m_to->date());
    const bool isReadable = m_from->isReadable() && m_to->isReadable();
    if (!days || !isReadable || m_who->count() == 0)
        return std::nullopt;
    const QString id = m_who->currentData().toString();
    PlanChange change;
    const auto person = ProfessionalId::fromText(id);
    const auto room = RoomId::fromText(id);
    if (m_subject == Subject::Person && person)
        change.absence = Absence{AbsenceId::sortable(), *person, *days};
    if (m_subject == Subject::Room && room)
        change.room = RoomAway{*room, *days};
    if (m_subject == Subject::Day)
        change.closed =
            ClosedDays{*days, LocalText{m_name->text().simplified()}, UnitId::fromText(id)};
    return change;
}

void PlanChangeDialog::tryToAccept()
{
    m_from->take();
    m_to->take();
    if (change())
        accept();
    else
        m_wrong->say(tr("The last day lies before the first."));
}

} // namespace tvers
