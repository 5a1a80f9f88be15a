// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/recordpanel.h"

#include "core/minutes/meetingwork.h"
#include "ui/meetings/clockfield.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/optionalday.h"
#include "ui/wording/meetingwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Label { Began, Ended, Mode, Minutes, Needs, Reference, Answers, Hours, Talks, Transfers, To };

constexpr int mostCount = 9999;

} // namespace

RecordPanel::RecordPanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_began(new ClockField(this)),
    m_ended(new ClockField(this)),
    m_mode(new QComboBox(this)),
    m_minutes(new GatedText(desk, GatedText::Lines::Several, this)),
    m_needs(new GatedText(desk, GatedText::Lines::Several, this)),
    m_elsewhereNote(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_reference(new QLineEdit(this)),
    m_responsible(new QLineEdit(this)),
    m_due(new OptionalDay(desk.today(), this)),
    m_done(new QCheckBox(this)),
    m_countHeading(new QLabel(this)),
    m_to(new QComboBox(this))
{
    for (int i = 0; i <= int(MeetingCount::Kind::Transfers); ++i) {
        m_counts.append(new QSpinBox(this));
        m_counts.last()->setRange(0, mostCount);
    }
    layOut();
    listen();
    retranslate();
}

void RecordPanel::layOut()
{
    const QList<QWidget *> fields{m_began,     m_ended,     m_mode,        m_minutes,
                                  m_needs,     m_reference, m_responsible, m_counts[0],
                                  m_counts[1], m_counts[2], m_to};
    for (QWidget *field : fields) {
        m_labels.append(new QLabel(this));
        m_labels.last()->setBuddy(field);
    }
    m_labels[Minutes]->setBuddy(&m_minutes->editor());
    m_labels[Needs]->setBuddy(&m_needs->editor());
    const auto rowOf = [this, fields](const QList<int> &which) {
        auto *row = new FlowLayout;
        row->setSpacing(Looks::gap);
        for (const int i : which) {
            m_labels[i]->setMinimumHeight(Looks::leastTarget);
            fields[i]->setMinimumHeight(Looks::leastTarget);
            row->addWidget(m_labels[i]);
            row->addWidget(fields[i]);
        }
        return row;
    };
    QLayout *last = rowOf({Reference, Answers});
    last->addWidget(m_due);
    m_done->setMinimumHeight(Looks::leastTarget);
    last->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::gap);
    column->addLayout(rowOf({Began, Ended, Mode}));
    for (const int i : {Minutes, Needs}) {
        column->addWidget(m_labels[i]);
        column->addWidget(fields[i]);
    }
    column->addWidget(m_countHeading);
    column->addLayout(rowOf({Hours, Talks, Transfers, To}));
    column->addWidget(m_elsewhereNote);
    column->addLayout(last);
}

void RecordPanel::listen()
{
    for (const ClockField *field : {m_began, m_ended})
        connect(field, &ClockField::clockChanged, this, &RecordPanel::tell);
    for (const GatedText *text : {m_minutes, m_needs}) {
        connect(text, &GatedText::edited, this, &RecordPanel::tell);
        connect(text, &GatedText::passed, this, &RecordPanel::passed);
    }
    for (const QLineEdit *line : {m_reference, m_responsible})
        connect(line, &QLineEdit::editingFinished, this, &RecordPanel::tell);
    for (const QSpinBox *count : std::as_const(m_counts))
        connect(count, &QSpinBox::editingFinished, this, &RecordPanel::tell);
    connect(m_mode, &QComboBox::activated, this, &RecordPanel::tell);
    connect(m_to, &QComboBox::activated, this, &RecordPanel::tell);
    connect(m_due, &OptionalDay::edited, this, &RecordPanel::tell);
    connect(m_done, &QCheckBox::toggled, this, &RecordPanel::tell);
}

void RecordPanel::retranslate()
{
    m_labels[Began]->setText(tr("Began"));
    m_labels[Ended]->setText(tr("Ended"));
    m_labels[Mode]->setText(tr("Way of working"));
    m_labels[Minutes]->setText(tr("Min&utes"));
    m_labels[Needs]->setText(tr("Needs for competence, one a &line"));
    m_labels[Reference]->setText(tr("Reference"));
    m_labels[Answers]->setText(tr("Who answers for it (role)"));
    m_labels[Hours]->setText(MeetingWording::of(MeetingCount::Kind::Hours));
    m_labels[Talks]->setText(MeetingWording::of(MeetingCount::Kind::Conversations));
    m_labels[Transfers]->setText(MeetingWording::of(MeetingCount::Kind::Transfers));
    m_minutes->setName(tr("Minutes"));
    m_needs->setName(tr("Needs for competence, one a line"));
    m_labels[To]->setText(tr("They move to"));
    m_countHeading->setText(tr("Numbers"));
    m_elsewhereNote->say(tr("The record of this meeting is kept elsewhere. Here stands only where "
                            "it is found, who writes it, and by when."));
    m_due->setWords(tr("To be written by"));
    m_done->setText(tr("It is written"));
}

void RecordPanel::show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
                       Editing editing)
{
    m_line = line;
    m_held = held;
    m_editing = editing;
    const ArenaVersion arena = book.arenaOf(line);
    m_began->show(held.began);
    m_ended->show(held.ended);
    for (GatedText *text : {m_minutes, m_needs})
        text->setWatch(line.namesChild() ? GatedText::Watch::Nothing : GatedText::Watch::Texts);
    m_minutes->setPlace(u"meeting/%1/minutes"_s.arg(line.key));
    m_needs->setPlace(u"meeting/%1/needs"_s.arg(line.key));
    m_minutes->show(held.minutes, held.notTheChild);
    m_needs->show(held.competenceNeeds.join(u'\n'), held.notTheChild);
    fillModes(arena);
    fillElsewhere(arena);
    fillCounts(arena);
    const bool mayEdit = editing == Editing::Allowed;
    m_minutes->setReadOnly(!mayEdit);
    m_needs->setReadOnly(!mayEdit);
    for (QWidget *field : QList<QWidget *>{m_began, m_ended, m_mode, m_to})
        field->setEnabled(mayEdit);
    m_mayNote = mayEdit || (m_desk.mayEdit() && held.state == HeldMeeting::State::Finished);
    for (QWidget *field : QList<QWidget *>{m_reference, m_responsible, m_due, m_done})
        field->setEnabled(m_mayNote); // it is written elsewhere when the meeting is over
    for (QSpinBox *count : std::as_const(m_counts))
        count->setEnabled(mayEdit);
}

void RecordPanel::fillModes(const ArenaVersion &arena)
{
    m_labels[Mode]->setVisible(!arena.modes.isEmpty());
    m_mode->setVisible(!arena.modes.isEmpty());
    m_mode->clear();
    m_mode->addItem(tr("Not said"), QString());
    for (const ArenaMode &mode : arena.modes)
        m_mode->addItem(mode.name.in(spoken()), mode.id);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(m_held.mode)));
}

void RecordPanel::fillElsewhere(const ArenaVersion &arena)
{
    m_isElsewhere = arena.records == ArenaTerms::Records::Elsewhere;
    const RecordElsewhere record = m_held.elsewhere.value_or(RecordElsewhere{});
    const QSignalBlocker quietDone(m_done);
    m_reference->setText(record.reference);
    m_responsible->setText(record.responsible);
    m_due->show(record.due);
    m_done->setChecked(record.done.has_value());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_elsewhereNote), static_cast<QWidget *>(m_labels[Reference]),
          static_cast<QWidget *>(m_labels[Answers]), static_cast<QWidget *>(m_reference),
          static_cast<QWidget *>(m_responsible), static_cast<QWidget *>(m_due),
          static_cast<QWidget *>(m_done)})
        widget->setVisible(m_isElsewhere);
}

void RecordPanel::fillCounts(const ArenaVersion &arena)
{
    m_to->clear();
    m_to->addItem(tr("A unit that is not in the file"), QString());
    for (const Unit &unit : m_desk.content().units) {
        if (!(m_line->unit == unit.id))
            m_to->addItem(unit.name, unit.id.text());
    }
    for (const MeetingCount &one : std::as_const(m_held.counts)) {
        if (one.to)
            m_to->setCurrentIndex(qMax(0, m_to->findData(one.to->text())));
    }
    const QList<MeetingCount::Kind> counts = countsOf(arena);
    for (int i = 0; i < m_counts.size(); ++i) {
        const QSignalBlocker quiet(m_counts[i]);
        int number = 0;
        for (const MeetingCount &one : std::as_const(m_held.counts))
            number += one.kind == MeetingCount::Kind(i) ? one.number : 0;
        m_counts[i]->setValue(number);
        const bool isAsked = counts.contains(MeetingCount::Kind(i));
        m_counts[i]->setVisible(isAsked);
        m_labels[Hours + i]->setVisible(isAsked);
    }
    m_countHeading->setVisible(!counts.isEmpty());
    m_to->setVisible(passesChildrenOn(arena));
    m_labels[To]->setVisible(passesChildrenOn(arena));
}

void RecordPanel::writeElsewhere(HeldMeeting &held) const
{
    RecordElsewhere record{m_reference->text().trimmed(), m_responsible->text().trimmed(),
                           m_due->day()};
    if (m_done->isChecked())
        record.done =
            m_held.elsewhere && m_held.elsewhere->done ? m_held.elsewhere->done : m_desk.today();
    held.elsewhere = record == RecordElsewhere{} ? std::nullopt : std::optional(record);
}

void RecordPanel::writeCounts(HeldMeeting &held) const
{
    held.counts.clear();
    for (int i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i]->value() == 0)
            continue;
        MeetingCount count{MeetingCount::Kind(i), m_counts[i]->value(), m_line->unit};
        if (count.kind == MeetingCount::Kind::Transfers)
            count.to = UnitId::fromText(m_to->currentData().toString());
        held.counts.append(count);
    }
}

HeldMeeting RecordPanel::written() const
{
    HeldMeeting held = m_held;
    if (m_isElsewhere)
        writeElsewhere(held);
    if (m_editing != Editing::Allowed)
        return held;
    held.began = m_began->clock();
    held.ended = m_ended->clock();
    held.mode = m_mode->currentData().toString();
    if (!m_minutes->stops())
        held.minutes = m_minutes->text();
    if (!m_needs->stops())
        held.competenceNeeds = m_needs->text().split(u'\n', Qt::SkipEmptyParts);
    held.notTheChild += m_minutes->notTheChild() + m_needs->notTheChild();
    held.notTheChild.removeDuplicates();
    writeCounts(held);
    return held;
}

void RecordPanel::tell()
{
    if (!m_line || !m_mayNote)
        return;
    const HeldMeeting held = written();
    if (!(held == m_held))
        emit edited(held);
}

void RecordPanel::takeTexts()
{
    m_minutes->take();
    m_needs->take();
}

} // namespace tvers
