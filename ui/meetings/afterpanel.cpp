// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/afterpanel.h"

#include "core/minutes/meetingwork.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/optionalday.h"
#include "ui/wording/daywording.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

namespace {

enum Column { Reference, Who, Due, State, Columns };

constexpr int fewRows = 3;

} // namespace

AfterPanel::AfterPanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_observed(new OptionalDay(desk.today(), this)),
    m_told(new OptionalDay(desk.today(), this)),
    m_byLabel(new QLabel(this)),
    m_by(new QLineEdit(this)),
    m_toldPart(new QWidget(this)),
    m_heading(new QLabel(this)),
    m_list(new QTreeWidget(this)),
    m_add(new QPushButton(this)),
    m_remove(new QPushButton(this)),
    m_referenceLabel(new QLabel(this)),
    m_reference(new QLineEdit(this)),
    m_whoLabel(new QLabel(this)),
    m_who(new QLineEdit(this)),
    m_due(new OptionalDay(desk.today(), this)),
    m_done(new QCheckBox(this)),
    m_followUpPart(new QWidget(this))
{
    m_toldPart->setLayout(toldRow());
    m_followUpPart->setLayout(followUpRows());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::gap);
    column->addWidget(m_toldPart);
    column->addWidget(m_followUpPart);
    listen();
    retranslate();
}

QLayout *AfterPanel::toldRow()
{
    m_byLabel->setBuddy(m_by);
    auto *row = new FlowLayout;
    row->setContentsMargins({});
    row->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_observed), static_cast<QWidget *>(m_told),
                            static_cast<QWidget *>(m_byLabel), static_cast<QWidget *>(m_by)}) {
        widget->setMinimumHeight(Looks::leastTarget);
        row->addWidget(widget);
    }
    return row;
}

QLayout *AfterPanel::followUpRows()
{
    m_heading->setFont(headingFont(font()));
    m_heading->setBuddy(m_list);
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_referenceLabel->setBuddy(m_reference);
    m_whoLabel->setBuddy(m_who);
    auto *buttons = new FlowLayout;
    auto *fields = new FlowLayout;
    for (QPushButton *button : {m_add, m_remove}) {
        button->setMinimumHeight(Looks::leastTarget);
        buttons->addWidget(button);
    }
    for (QWidget *widget :
         {static_cast<QWidget *>(m_referenceLabel), static_cast<QWidget *>(m_reference),
          static_cast<QWidget *>(m_whoLabel), static_cast<QWidget *>(m_who),
          static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_done)}) {
        widget->setMinimumHeight(Looks::leastTarget);
        fields->addWidget(widget);
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    for (QLayout *layout : {static_cast<QLayout *>(buttons), static_cast<QLayout *>(fields),
                            static_cast<QLayout *>(column)})
        layout->setSpacing(Looks::gap);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addLayout(fields);
    return column;
}

void AfterPanel::listen()
{
    connect(m_observed, &OptionalDay::edited, this, &AfterPanel::tellTold);
    connect(m_told, &OptionalDay::edited, this, &AfterPanel::tellTold);
    connect(m_by, &QLineEdit::editingFinished, this, &AfterPanel::tellTold);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AfterPanel::followChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_reference->setFocus(); });
    connect(m_add, &QPushButton::clicked, this, &AfterPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &AfterPanel::remove);
    connect(m_reference, &QLineEdit::editingFinished, this, [this] {
        change([this](RecordElsewhere &one) { one.reference = m_reference->text().trimmed(); });
    });
    connect(m_who, &QLineEdit::editingFinished, this, [this] {
        change([this](RecordElsewhere &one) { one.responsible = m_who->text().trimmed(); });
    });
    connect(m_due, &OptionalDay::edited, this,
            [this] { change([this](RecordElsewhere &one) { one.due = m_due->day(); }); });
    connect(m_done, &QCheckBox::toggled, this, [this](bool isDone) {
        change([&](RecordElsewhere &one) {
            one.done = isDone ? std::optional(one.done.value_or(m_desk.today())) : std::nullopt;
        });
    });
}

void AfterPanel::retranslate()
{
    m_observed->setWords(tr("Observed on"));
    m_told->setWords(tr("The unit was told on"));
    m_byLabel->setText(tr("By whom (role)"));
    m_heading->setText(tr("Refused, to be followed up here"));
    m_list->setAccessibleName(tr("Refused, to be followed up here"));
    m_list->setHeaderLabels({tr("Reference"), tr("Who follows up"), tr("By"), tr("State")});
    m_add->setText(tr("Add a follo&w-up"));
    m_remove->setText(tr("Remo&ve the follow-up"));
    m_referenceLabel->setText(tr("Reference"));
    m_whoLabel->setText(tr("Who follows up (role)"));
    m_due->setWords(tr("To be followed up by"));
    m_done->setText(tr("It is followed up"));
    if (m_isShown)
        fillRows();
}

void AfterPanel::show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held)
{
    const bool isOther = !(held.id == m_held.id);
    m_held = held;
    m_isShown = true;
    const ArenaVersion arena = book.arenaOf(line);
    m_mayNote = m_desk.mayEdit() && held.state != HeldMeeting::State::Cancelled;
    m_toldPart->setVisible(tellsWhatWasSeen(arena));
    m_followUpPart->setVisible(followsUpRefusals(arena));
    setVisible(tellsWhatWasSeen(arena) || followsUpRefusals(arena));
    fillTold();
    const int row = isOther ? 0 : qMax(0, chosen());
    fillRows();
    m_list->setCurrentItem(m_list->topLevelItem(qMin(row, m_list->topLevelItemCount() - 1)));
    followChoice();
}

void AfterPanel::fillTold()
{
    m_observed->show(m_held.observed);
    m_observed->setEnabled(m_mayNote && !m_held.isLocked());
    m_told->show(m_held.told ? std::optional(m_held.told->day) : std::nullopt);
    m_by->setText(m_held.told ? m_held.told->by : QString());
    m_told->setEnabled(m_mayNote);
    m_by->setEnabled(m_mayNote && m_held.told);
}

void AfterPanel::fillRows()
{
    const DayWording days(spoken());
    const QSignalBlocker quiet(m_list);
    const int row = chosen();
    m_list->clear();
    for (const RecordElsewhere &one : std::as_const(m_held.followUps))
        new QTreeWidgetItem(m_list, {one.reference, one.responsible,
                                     one.due ? days.shortDayWithYear(*one.due) : tr("Not said"),
                                     one.done ? tr("Followed up") : tr("Not followed up")});
    m_list->setCurrentItem(m_list->topLevelItem(row));
    const int height = qMax(Looks::leastTarget, m_list->fontMetrics().height() + Looks::gap);
    m_list->setFixedHeight((fewRows + 1) * height);
    for (int column = 0; column < Columns; ++column)
        m_list->resizeColumnToContents(column);
}

int AfterPanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < m_held.followUps.size() ? row : -1;
}

void AfterPanel::followChoice()
{
    const int row = chosen();
    const RecordElsewhere one = row < 0 ? RecordElsewhere{} : m_held.followUps[row];
    const QSignalBlocker quiet(m_done);
    m_reference->setText(one.reference);
    m_who->setText(one.responsible);
    m_due->show(one.due);
    m_done->setChecked(one.done.has_value());
    m_add->setEnabled(m_mayNote);
    for (QWidget *widget : {static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_reference),
                            static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_due),
                            static_cast<QWidget *>(m_done)})
        widget->setEnabled(m_mayNote && row >= 0);
}

void AfterPanel::tellTold()
{
    if (!m_mayNote)
        return;
    HeldMeeting held = m_held;
    held.observed = m_observed->day();
    held.told.reset();
    if (const auto day = m_told->day())
        held.told = MeetingSignature{*day, m_by->text().trimmed()};
    if (!(held == m_held))
        emit edited(held);
}

void AfterPanel::change(const std::function<void(RecordElsewhere &)> &by)
{
    const int row = chosen();
    if (row < 0 || !m_mayNote)
        return;
    HeldMeeting held = m_held;
    by(held.followUps[row]);
    if (!(held == m_held))
        emit edited(held);
}

void AfterPanel::add()
{
    HeldMeeting held = m_held;
    held.followUps.append(RecordElsewhere{});
    emit edited(held);
    fillRows(); // what the file took
    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    m_reference->setFocus();
}

void AfterPanel::remove()
{
    HeldMeeting held = m_held;
    held.followUps.removeAt(chosen());
    emit edited(held);
}

void AfterPanel::takeTexts()
{
    tellTold();
    change([this](RecordElsewhere &one) {
        one.reference = m_reference->text().trimmed();
        one.responsible = m_who->text().trimmed();
    });
}

} // namespace tvers
