// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/agendapanel.h"

#include "core/minutes/agenda.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/newcasedialog.h"
#include "ui/meetings/clockfield.h"
#include "ui/meetings/criteriapanel.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/casewording.h"
#include "ui/wording/consentwording.h"
#include "ui/wording/meetingwording.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Number, What, Clock, State, Leaves, Columns };

constexpr int mostRows = 7;

QString clockText(const std::optional<QTime> &clock)
{
    return clock ? clock->toString(u"HH:mm"_s) : QString();
}

QString hoursText(const AgendaItem &item)
{
    if (!item.starts && !item.ends)
        return {};
    return clockText(item.starts) + u'–' + clockText(item.ends);
}

} // namespace

AgendaPanel::AgendaPanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_heading(new QLabel(this)),
    m_silent(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_list(new QTreeWidget(this)),
    m_other(new QPushButton(this)),
    m_case(new QToolButton(this)),
    m_cases(new QMenu(this)),
    m_up(new QToolButton(this)),
    m_down(new QToolButton(this)),
    m_remove(new QPushButton(this)),
    m_told(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_fields(new QWidget(this)),
    m_gate(new NoticeLabel(NoticeLabel::Tone::Warning, m_fields)),
    m_about(new NoticeLabel(NoticeLabel::Tone::Plain, m_fields)),
    m_toCase(new QPushButton(m_fields)),
    m_stateLabel(new QLabel(m_fields)),
    m_state(new QComboBox(m_fields)),
    m_startLabel(new QLabel(m_fields)),
    m_start(new ClockField(m_fields)),
    m_endLabel(new QLabel(m_fields)),
    m_end(new ClockField(m_fields)),
    m_notesLabel(new QLabel(m_fields)),
    m_notes(new GatedText(desk, GatedText::Lines::Several, m_fields)),
    m_criteria(new CriteriaPanel(desk, m_fields))
{
    layOut();
    listen();
    retranslate();
}

QLayout *AgendaPanel::fields()
{
    m_stateLabel->setBuddy(m_state);
    m_startLabel->setBuddy(m_start);
    m_endLabel->setBuddy(m_end);
    m_notesLabel->setBuddy(&m_notes->editor());
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_stateLabel), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_startLabel), static_cast<QWidget *>(m_start),
                            static_cast<QWidget *>(m_endLabel), static_cast<QWidget *>(m_end),
                            static_cast<QWidget *>(m_toCase)}) {
        widget->setMinimumHeight(Looks::leastTarget);
        row->addWidget(widget);
    }
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(Looks::gap);
    column->addWidget(m_gate);
    column->addWidget(m_about);
    column->addLayout(row);
    column->addWidget(m_notesLabel);
    column->addWidget(m_notes);
    column->addWidget(m_criteria);
    return column;
}

void AgendaPanel::layOut()
{
    m_heading->setFont(headingFont(font()));
    m_heading->setBuddy(m_list);
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    m_case->setMenu(m_cases);
    m_case->setPopupMode(QToolButton::InstantPopup);
    m_case->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_other),
                            static_cast<QWidget *>(m_up), static_cast<QWidget *>(m_down),
                            static_cast<QWidget *>(m_remove)}) {
        widget->setMinimumSize(Looks::leastTarget, Looks::leastTarget);
        row->addWidget(widget);
    }
    m_fields->setLayout(fields());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::gap);
    column->addWidget(m_heading);
    column->addWidget(m_silent);
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_told);
    column->addWidget(m_fields);
}

void AgendaPanel::listen()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AgendaPanel::followChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_notes->setFocus(); });
    connect(m_other, &QPushButton::clicked, this, &AgendaPanel::addOther);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &AgendaPanel::remove);
    connect(m_toCase, &QPushButton::clicked, this, [this] {
        if (chosen() >= 0 && m_held.items[chosen()].caseId)
            emit caseAsked(m_held.items[chosen()]);
    });
    connect(m_state, &QComboBox::activated, this,
            [this](int index) { setState(AgendaItem::State(index)); });
    connect(m_start, &ClockField::clockChanged, this,
            [this] { change([&](AgendaItem &item) { item.starts = m_start->clock(); }); });
    connect(m_end, &ClockField::clockChanged, this,
            [this] { change([&](AgendaItem &item) { item.ends = m_end->clock(); }); });
    connect(m_notes, &GatedText::edited, this,
            [this] { change([&](AgendaItem &item) { item.notes = m_notes->text(); }); });
    connect(m_notes, &GatedText::passed, this, &AgendaPanel::passed);
    connect(m_criteria, &CriteriaPanel::edited, this,
            [this] { change([&](AgendaItem &item) { m_criteria->writeInto(item); }); });
}

void AgendaPanel::retranslate()
{
    m_heading->setText(tr("A&genda"));
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setAccessibleDescription(
        tr("T says that the item was treated, P that it is put off. Enter goes to the notes."));
    m_list->setHeaderLabels(
        {tr("No."), tr("Item"), tr("Time"), tr("State"), tr("Leaves the item")});
    m_case->setText(tr("Add a &case"));
    m_other->setText(tr("Add an &item…"));
    m_up->setAccessibleName(tr("Move the item up"));
    m_up->setToolTip(tr("Move the item up"));
    m_down->setAccessibleName(tr("Move the item down"));
    m_down->setToolTip(tr("Move the item down"));
    m_remove->setText(tr("Take o&ff the agenda"));
    m_toCase->setText(tr("Open the ca&se"));
    m_stateLabel->setText(tr("&State"));
    m_startLabel->setText(tr("F&rom"));
    m_endLabel->setText(tr("&To"));
    m_notesLabel->setText(tr("&Notes: what, who, until when"));
    m_notes->setName(tr("Notes: what, who, until when"));
    m_told->say({});
    if (m_line)
        show(*m_book, *m_line, m_held, m_editing);
}

int AgendaPanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < m_held.items.size() ? row : -1;
}

void AgendaPanel::show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
                       Editing editing)
{
    const bool isOther = !m_line || m_line->key != line.key;
    const int row = isOther ? 0 : m_next.value_or(qMax(0, chosen()));
    m_next.reset();
    if (isOther)
        m_told->say({});
    m_book = &book;
    m_line = line;
    m_held = held;
    m_editing = editing;
    const ArenaVersion arena = book.arenaOf(line);
    m_silent->say(saysNothingOfAgenda(arena) && held.items.isEmpty()
                      ? tr("The municipality's text does not say what this meeting takes up. Add "
                           "what you need.")
                      : QString());
    fillRows();
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(m_list->topLevelItem(qMin(row, m_list->topLevelItemCount() - 1)));
    fillMenu();
    followChoice();
}

void AgendaPanel::fillRows()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_held.items.size(); ++i) {
        const AgendaItem &item = m_held.items[i];
        QStringList leaves;
        for (const QString &service : m_book->gateOf(*m_line, m_held, item).mustLeave)
            leaves.append(m_book->serviceName(service));
        new QTreeWidgetItem(m_list,
                            {QString::number(i + 1), m_book->itemTitle(item), hoursText(item),
                             MeetingWording::of(item.state), leaves.join(u", "_s)});
    }
    const int rows = qBound(2, int(m_held.items.size()), mostRows);
    const int height = qMax(Looks::leastTarget, m_list->fontMetrics().height() + Looks::gap);
    m_list->setMinimumHeight((rows + 1) * height + Looks::gap);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {Number, Clock, State, Leaves})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void AgendaPanel::fillMenu()
{
    m_cases->clear();
    const bool mayEdit = m_editing == Editing::Allowed;
    m_case->setEnabled(mayEdit);
    m_other->setEnabled(mayEdit);
    if (!mayEdit)
        return;
    connect(m_cases->addAction(tr("&New case…")), &QAction::triggered, this,
            &AgendaPanel::addNewCase);
    m_cases->addSeparator();
    for (const DiscussionCase &one : m_book->casesFor(*m_line, m_held)) {
        connect(m_cases->addAction(m_book->caseTitle(one)), &QAction::triggered, this, [this, one] {
            add({.id = AgendaItemId::random(), .kind = AgendaItem::Kind::Case, .caseId = one.id});
        });
    }
}

/// Somebody brings it up there and then.
void AgendaPanel::addNewCase()
{
    NewCaseDialog dialog(m_desk, m_line->unit, this);
    DialogDraft::keep(dialog, m_desk, m_line->key);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const DiscussionCase wanted = dialog.newCase();
    m_told->say({});
    m_desk.carryOut(addCase(m_desk, wanted));
    const DiscussionCase *kept = CaseBook::of(m_desk).find(wanted.id);
    if (!kept) // refused, and told
        return;
    if (!takesUp(m_book->arenaOf(*m_line), kept->mode)) {
        m_told->say(tr("The case is kept under Cases. It is not on the agenda: this meeting does "
                       "not take up such cases."));
        return;
    }
    add({.id = AgendaItemId::random(), .kind = AgendaItem::Kind::Case, .caseId = wanted.id});
    m_list->setFocus();
}

void AgendaPanel::followChoice()
{
    const int row = chosen();
    const bool mayEdit = m_editing == Editing::Allowed && row >= 0;
    m_fields->setVisible(row >= 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_up), static_cast<QWidget *>(m_down),
                            static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_end)})
        widget->setEnabled(mayEdit);
    m_notes->setReadOnly(!mayEdit);
    if (row < 0)
        return;
    const AgendaItem &item = m_held.items[row];
    m_up->setEnabled(mayEdit && row > 0);
    m_down->setEnabled(mayEdit && row + 1 < m_held.items.size());
    m_state->clear();
    for (const auto state :
         {AgendaItem::State::Waiting, AgendaItem::State::Treated, AgendaItem::State::Postponed})
        m_state->addItem(MeetingWording::of(state));
    m_state->setCurrentIndex(int(item.state));
    m_start->show(item.starts);
    m_end->show(item.ends);
    m_notes->setWatch(m_line->namesChild() ? GatedText::Watch::Nothing : GatedText::Watch::Texts);
    m_notes->setPlace(u"item/%1/notes"_s.arg(item.id.text()));
    m_notes->show(item.notes, m_held.notTheChild);
    m_toCase->setVisible(item.caseId.has_value());
    m_criteria->show(m_book->arenaOf(*m_line), item,
                     mayEdit ? CriteriaPanel::Editing::Allowed : CriteriaPanel::Editing::Refused);
    sayAbout();
}

QString AgendaPanel::gateWords(const ItemGate &gate) const
{
    const ConsentWording wording(
        spoken(), [this](const QString &id) { return m_book->serviceName(id); },
        [](const QString &) { return tr("a guardian"); });
    QStringList lines;
    for (const ConsentFinding &one : gate.missing)
        lines.append(wording.finding(one));
    if (!lines.isEmpty())
        lines.prepend(tr("The case cannot be discussed by name so:"));
    QStringList leaving;
    for (const QString &service : gate.mustLeave)
        leaving.append(m_book->serviceName(service));
    if (!leaving.isEmpty())
        lines.append(
            tr("Not covered by the consent, must leave the item: %1.").arg(leaving.join(u", "_s)));
    return lines.join(u'\n');
}

QString AgendaPanel::whatCameOf(const AgendaItem &item) const
{
    QStringList lines;
    const Discussion *discussion = m_book->discussionOf(item);
    if (discussion && discussion->decision)
        lines.append((discussion->weight == Discussion::Weight::Decision ? tr("Decision: %1")
                                                                         : tr("Recommendation: %1"))
                         .arg(CaseWording::decision(*discussion->decision)));
    for (const Measure &measure : m_book->measuresOf(item))
        lines.append(tr("Measure: %1 (%2, until %3)")
                         .arg(measure.what, measure.responsible,
                              DayWording(spoken()).shortDayWithYear(measure.due)));
    if (item.caseId && !discussion)
        lines.append(tr("Not discussed here yet. The discussion is written in the case."));
    return lines.join(u'\n');
}

void AgendaPanel::sayAbout()
{
    const AgendaItem &item = m_held.items[chosen()];
    m_gate->say(gateWords(m_book->gateOf(*m_line, m_held, item)));
    m_about->say(whatCameOf(item));
}

void AgendaPanel::change(const std::function<void(AgendaItem &)> &by)
{
    const int row = chosen();
    if (row < 0 || m_editing != Editing::Allowed)
        return;
    HeldMeeting held = m_held;
    by(held.items[row]);
    held.notTheChild += m_notes->notTheChild();
    held.notTheChild.removeDuplicates();
    if (held.items[row].state == AgendaItem::State::Treated)
        held.items[row].left = m_book->gateOf(*m_line, held, held.items[row]).mustLeave;
    if (!(held == m_held))
        emit edited(held);
}

void AgendaPanel::setState(AgendaItem::State state)
{
    change([state](AgendaItem &item) { item.state = state; });
}

bool AgendaPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || chosen() < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_T: setState(AgendaItem::State::Treated); return true;
    case Qt::Key_P: setState(AgendaItem::State::Postponed); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void AgendaPanel::add(const AgendaItem &item)
{
    m_told->say({});
    HeldMeeting held = m_held;
    held.items.append(item);
    m_next = int(held.items.size()) - 1;
    emit edited(held);
}

void AgendaPanel::addOther()
{
    const QString words =
        DialogDraft::askLine(
            m_desk,
            {tr("Add an item"), tr("What is to be taken up? No names of children."), m_line->key},
            this)
            .value_or(QString())
            .trimmed();
    if (!words.isEmpty())
        add({.id = AgendaItemId::random(), .words = words});
}

void AgendaPanel::move(int by)
{
    const int row = chosen();
    HeldMeeting held = m_held;
    held.items.swapItemsAt(row, row + by);
    m_next = row + by;
    emit edited(held);
}

void AgendaPanel::remove()
{
    HeldMeeting held = m_held;
    const AgendaItemId gone = held.items.takeAt(chosen()).id;
    for (MeetingSeat &seat : held.seats) {
        if (seat.onlyFor == gone)
            seat.onlyFor.reset();
    }
    held.seats.removeIf([](const MeetingSeat &seat) { return seat.guardian && !seat.onlyFor; });
    emit edited(held);
}

void AgendaPanel::takeTexts()
{
    m_notes->take();
    m_criteria->take();
}

} // namespace tvers
