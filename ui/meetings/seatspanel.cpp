// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/seatspanel.h"

#include "core/storage/caserepositories.h"
#include "ui/meetings/clockfield.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/looks.h"
#include "ui/wording/meetingwording.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Name, Origin, Attendance, Clock, Columns };

using CameWord = MeetingSeat::Came;

QString hoursText(const MeetingSeat &seat)
{
    const auto text = [](const std::optional<QTime> &clock) {
        return clock ? clock->toString(u"HH:mm"_s) : QString();
    };
    return seat.from || seat.to ? text(seat.from) + u'–' + text(seat.to) : QString();
}

QString cameText(const MeetingSeat &seat)
{
    const QString word = MeetingWording::of(seat.came);
    return seat.came == CameWord::Substitute && !seat.substitute.isEmpty()
               ? word + u": "_s + seat.substitute
               : word;
}

} // namespace

SeatsPanel::SeatsPanel(QWidget *parent) :
    Retranslated(parent),
    m_heading(new QLabel(this)),
    m_list(new QTreeWidget(this)),
    m_all(new QPushButton(this)),
    m_add(new QPushButton(this)),
    m_guests(new QToolButton(this)),
    m_remove(new QPushButton(this)),
    m_cameLabel(new QLabel(this)),
    m_came(new QComboBox(this)),
    m_substituteLabel(new QLabel(this)),
    m_substitute(new QLineEdit(this)),
    m_fromLabel(new QLabel(this)),
    m_from(new ClockField(this)),
    m_toLabel(new QLabel(this)),
    m_to(new ClockField(this))
{
    layOut();
    listen();
    retranslate();
}

void SeatsPanel::layOut()
{
    m_heading->setFont(headingFont(font()));
    m_heading->setBuddy(m_list);
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->installEventFilter(this);
    m_guests->setMenu(new QMenu(this));
    m_guests->setPopupMode(QToolButton::InstantPopup);
    m_guests->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cameLabel->setBuddy(m_came);
    m_substituteLabel->setBuddy(m_substitute);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *buttons = new FlowLayout;
    auto *fields = new FlowLayout;
    buttons->setSpacing(Looks::gap);
    fields->setSpacing(Looks::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_guests), static_cast<QWidget *>(m_remove)}) {
        widget->setMinimumHeight(Looks::leastTarget);
        buttons->addWidget(widget);
    }
    for (QWidget *widget :
         {static_cast<QWidget *>(m_cameLabel), static_cast<QWidget *>(m_came),
          static_cast<QWidget *>(m_substituteLabel), static_cast<QWidget *>(m_substitute),
          static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
          static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to)}) {
        widget->setMinimumHeight(Looks::leastTarget);
        fields->addWidget(widget);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::gap);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addLayout(fields);
    column->addLayout(buttons);
}

void SeatsPanel::listen()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SeatsPanel::followChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_came->setFocus(); });
    connect(m_all, &QPushButton::clicked, this, &SeatsPanel::allCame);
    connect(m_add, &QPushButton::clicked, this, &SeatsPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &SeatsPanel::remove);
    connect(m_came, &QComboBox::activated, this, [this](int index) { setCame(CameWord(index)); });
    connect(m_substitute, &QLineEdit::editingFinished, this, [this] {
        change([this](MeetingSeat &seat) {
            seat.substitute = m_substitute->text().trimmed();
            if (!seat.substitute.isEmpty())
                seat.came = CameWord::Substitute;
        });
    });
    connect(m_from, &ClockField::clockChanged, this,
            [this] { change([this](MeetingSeat &seat) { seat.from = m_from->clock(); }); });
    connect(m_to, &ClockField::clockChanged, this,
            [this] { change([this](MeetingSeat &seat) { seat.to = m_to->clock(); }); });
}

void SeatsPanel::retranslate()
{
    m_heading->setText(tr("&Who came"));
    m_list->setAccessibleName(tr("Who came"));
    m_list->setAccessibleDescription(
        tr("C says that the person came, A absent, S that a substitute came."));
    m_list->setHeaderLabels({tr("Name"), tr("Service or role"), tr("Attendance"), tr("Time")});
    m_all->setText(tr("A&ll came"));
    m_add->setText(tr("Add a &person…"));
    m_guests->setText(tr("&Invite guardians"));
    m_remove->setText(tr("Re&move"));
    m_cameLabel->setText(tr("Atten&dance"));
    m_substituteLabel->setText(tr("S&ubstitute"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    if (m_line)
        show(*m_book, *m_line, m_held, m_editing);
}

int SeatsPanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < m_held.seats.size() ? row : -1;
}

void SeatsPanel::show(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held,
                      Editing editing)
{
    const int row = m_line && m_line->key == line.key ? qMax(0, chosen()) : 0;
    m_book = &book;
    m_line = line;
    m_held = held;
    m_editing = editing;
    fillRows();
    fillGuests();
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(m_list->topLevelItem(qMin(row, m_list->topLevelItemCount() - 1)));
    followChoice();
}

void SeatsPanel::fillRows()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const MeetingSeat &seat : std::as_const(m_held.seats)) {
        const QString service = m_book->serviceName(seat.service);
        QString role = seat.isGuest() ? tr("Guest") : service;
        if (role.isEmpty() && !seat.name.isEmpty())
            role = seat.role; // nobody is named: the role stands for the name
        const QString name = seat.name.isEmpty() ? seat.role : seat.name;
        new QTreeWidgetItem(m_list, {name, role, cameText(seat), hoursText(seat)});
    }
    const int mostRows = 8;
    const int rows = qBound(2, int(m_held.seats.size()), mostRows);
    const int height = qMax(Looks::leastTarget, m_list->fontMetrics().height() + Looks::gap);
    m_list->setMinimumHeight((rows + 1) * height + Looks::gap);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {Origin, Attendance, Clock})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

/// Only to items whose child is known, and only those not asked yet.
void SeatsPanel::fillGuests()
{
    QMenu *menu = m_guests->menu();
    menu->clear();
    for (const AgendaItem &item : std::as_const(m_held.items)) {
        const DiscussionCase *about = m_book->caseOf(item);
        if (!about || !about->child)
            continue;
        connect(menu->addAction(m_book->itemTitle(item)), &QAction::triggered, this,
                [this, item] { addGuests(item); });
    }
    m_guests->setEnabled(!menu->isEmpty() && m_editing == Editing::Allowed);
}

void SeatsPanel::followChoice()
{
    const int row = chosen();
    const bool mayEdit = row >= 0 && m_editing == Editing::Allowed;
    for (QWidget *widget : {static_cast<QWidget *>(m_came), static_cast<QWidget *>(m_substitute),
                            static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to),
                            static_cast<QWidget *>(m_remove)})
        widget->setEnabled(mayEdit);
    m_all->setEnabled(m_editing == Editing::Allowed && !m_held.seats.isEmpty());
    m_add->setEnabled(m_editing == Editing::Allowed);
    m_came->clear();
    for (const auto came :
         {CameWord::Unsaid, CameWord::Came, CameWord::Absent, CameWord::Substitute})
        m_came->addItem(MeetingWording::of(came));
    if (row < 0)
        return;
    const MeetingSeat &seat = m_held.seats[row];
    m_came->setCurrentIndex(int(seat.came));
    m_substitute->setText(seat.substitute);
    m_from->show(seat.from);
    m_to->show(seat.to);
}

void SeatsPanel::change(const std::function<void(MeetingSeat &)> &by)
{
    const int row = chosen();
    if (row < 0 || m_editing != Editing::Allowed)
        return;
    HeldMeeting held = m_held;
    by(held.seats[row]);
    if (!(held == m_held))
        emit edited(held);
}

void SeatsPanel::setCame(CameWord came)
{
    change([came](MeetingSeat &seat) {
        seat.came = came;
        if (came != CameWord::Substitute)
            seat.substitute.clear();
    });
    if (came == CameWord::Substitute && m_editing == Editing::Allowed)
        m_substitute->setFocus();
}

void SeatsPanel::allCame()
{
    HeldMeeting held = m_held;
    for (MeetingSeat &seat : held.seats) {
        if (seat.came == CameWord::Unsaid && seat.need == MeetingSeat::Need::Expected)
            seat.came = CameWord::Came;
    }
    emit edited(held);
}

void SeatsPanel::add()
{
    bool isMeant = false;
    const QString name =
        QInputDialog::getText(this, tr("Add a person"), tr("Who else was there? Name, or role."),
                              QLineEdit::Normal, {}, &isMeant)
            .trimmed();
    if (!isMeant || name.isEmpty())
        return;
    MeetingSeat seat{.name = name, .need = MeetingSeat::Need::MayCome, .came = CameWord::Came};
    for (const Professional &person : m_book->desk().content().people) {
        if (person.name == name) {
            seat.person = person.id;
            seat.service = person.service;
        }
    }
    HeldMeeting held = m_held;
    held.seats.append(seat);
    emit edited(held);
}

void SeatsPanel::addGuests(const AgendaItem &item)
{
    const DiscussionCase *about = m_book->caseOf(item);
    const auto guardians = ChildRepository(m_book->desk().store()).guardiansOf(*about->child);
    HeldMeeting held = m_held;
    held.seats.removeIf([&](const MeetingSeat &seat) { return seat.onlyFor == item.id; });
    for (const Guardian &one : guardians ? *guardians : QList<Guardian>())
        held.seats.append({.guardian = one.id,
                           .name = one.name,
                           .role = one.relation,
                           .need = MeetingSeat::Need::MayCome,
                           .from = item.starts,
                           .to = item.ends,
                           .onlyFor = item.id});
    if (!(held == m_held))
        emit edited(held);
}

void SeatsPanel::remove()
{
    HeldMeeting held = m_held;
    held.seats.removeAt(chosen());
    emit edited(held);
}

bool SeatsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || chosen() < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_C: setCame(CameWord::Came); return true;
    case Qt::Key_A: setCame(CameWord::Absent); return true;
    case Qt::Key_S: setCame(CameWord::Substitute); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace tvers
