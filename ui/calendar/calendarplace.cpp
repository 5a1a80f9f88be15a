// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarplace.h"

#include "core/calendar/isoweek.h"
#include "ui/calendar/calendarlegend.h"
#include "ui/calendar/calendarpageview.h"
#include "ui/calendar/calendarprint.h"
#include "ui/calendar/meetingdetails.h"
#include "ui/calendar/meetinglistmodel.h"
#include "ui/shell/arenafilter.h"
#include "ui/shell/daydialog.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listView = 3; ///< after the three of CalendarView

enum Page { PagePage, ListPage, EmptyPage };

/// What the list does with the chosen meeting as the pages do.
bool isOfMeetings(const QKeyEvent &event)
{
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Paste) ||
           (event.key() == Qt::Key_Delete && modifiers == Qt::NoModifier) ||
           (sideways && modifiers == Qt::AltModifier);
}

} // namespace

CalendarPlace::CalendarPlace(Desk &desk, QWidget *parent) :
    WorkPlace(parent),
    m_desk(desk),
    m_filter(new ArenaFilter),
    m_skipped(new QCheckBox),
    m_views(new QButtonGroup(this)),
    m_earlier(new QToolButton),
    m_today(new QPushButton),
    m_later(new QToolButton),
    m_period(new QPushButton),
    m_new(new QPushButton),
    m_export(new QPushButton),
    m_print(new CalendarPrint([this] { return paper(); }, this)),
    m_pages(new QStackedWidget),
    m_page(new CalendarPageView),
    m_list(new QTableView),
    m_model(new MeetingListModel(this)),
    m_sorted(new QSortFilterProxyModel(this)),
    m_legend(new CalendarLegend),
    m_emptyText(new QLabel),
    m_emptyButton(new QPushButton),
    m_details(new MeetingDetails)
{
    build();
    listen();
    retranslate();
    follow();
}

CalendarPlace::~CalendarPlace() { delete m_details; }

QString CalendarPlace::key() const { return u"calendar"_s; }

QString CalendarPlace::title() const { return tr("Calendar"); }

QWidget *CalendarPlace::details() { return m_hasDetails ? m_details : nullptr; }

QLayout *CalendarPlace::head()
{
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    for (int view = 0; view <= listView; ++view) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        m_views->addButton(button, view);
        row->addWidget(button);
    }
    m_views->button(0)->setChecked(true);
    m_earlier->setIcon(iconOf(Symbol::Earlier));
    m_later->setIcon(iconOf(Symbol::Later));
    m_new->setIcon(iconOf(Symbol::Add));
    m_period->setFlat(true);
    m_export->setIcon(iconOf(Symbol::Export));
    m_export->setMenu(m_print);
    for (QWidget *widget : {static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_today),
                            static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_period),
                            static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_export)})
        row->addWidget(widget);
    for (int i = 0; i < row->count(); ++i)
        row->itemAt(i)->widget()->setMinimumSize(Looks::leastTarget, Looks::leastTarget);
    return row;
}

void CalendarPlace::build()
{
    buildList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::gap);
    column->setSpacing(Looks::gap);
    column->addLayout(head());
    m_filter->append(m_skipped);
    column->addWidget(m_filter);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_list);
    buildEmpty();
    column->addWidget(m_pages, 1);
    column->addWidget(m_legend);
    setFirst(m_page);
}

void CalendarPlace::buildList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(MeetingListModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_list->setModel(m_sorted);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(MeetingListModel::Day, Qt::AscendingOrder);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setAlternatingRowColors(true);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(
        std::max(Looks::leastTarget, m_list->fontMetrics().height() + Looks::gap));
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->installEventFilter(this);
}

void CalendarPlace::buildEmpty() { m_pages->addWidget(emptyState(m_emptyText, m_emptyButton)); }

void CalendarPlace::listen()
{
    connect(&m_desk, &Desk::yearChanged, this, &CalendarPlace::follow);
    connect(&m_desk, &Desk::lockChanged, this, &CalendarPlace::follow);
    connect(m_filter, &ArenaFilter::changed, this, &CalendarPlace::rebuild);
    connect(m_skipped, &QCheckBox::toggled, this, &CalendarPlace::rebuild);
    connect(m_views, &QButtonGroup::idClicked, this,
            [this](int view) { view == listView ? showList() : showPage(CalendarView(view)); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { goTo(m_desk.today()); });
    connect(m_period, &QPushButton::clicked, this, &CalendarPlace::askDay);
    connect(m_new, &QPushButton::clicked, this, [this] { addNew({m_page->day()}); });
    connect(m_emptyButton, &QPushButton::clicked, this, &CalendarPlace::leaveEmpty);
    connect(m_page, &CalendarPageView::pageChanged, this, &CalendarPlace::followPage);
    connect(m_page, &CalendarPageView::chosenChanged, this, &CalendarPlace::followChoice);
    connect(m_page, &CalendarPageView::activated, this, [this] { m_details->setFocus(); });
    connect(m_page, &CalendarPageView::newAsked, this, &CalendarPlace::addNew);
    connect(m_page, &CalendarPageView::moveAsked, this, &CalendarPlace::move);
    connect(m_page, &CalendarPageView::removeAsked, this, &CalendarPlace::remove);
    connect(m_page, &CalendarPageView::copyAsked, this, &CalendarPlace::copy);
    connect(m_page, &CalendarPageView::pasteAsked, this, &CalendarPlace::paste);
    connect(m_page, &CalendarPageView::yearAsked, this, &CalendarPlace::goTo);
    connect(m_page, &CalendarPageView::dayAsked, this, &CalendarPlace::askDay);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CalendarPlace::rowChosen);
    connect(m_list, &QTableView::activated, this, [this] {
        rowChosen();
        m_details->setFocus();
    });
    connect(m_details, &MeetingDetails::wished, this, &CalendarPlace::move);
    connect(m_details, &MeetingDetails::stateWished, this, &CalendarPlace::setState);
    connect(m_details, &MeetingDetails::removeAsked, this, &CalendarPlace::remove);
    connect(m_details, &MeetingDetails::copyAsked, this, &CalendarPlace::copy);
    connect(m_details, &MeetingDetails::newAsked, this, [this] { addNew({m_page->day()}); });
    connect(m_details, &MeetingDetails::arenaAsked, this, [this](const QString &id) {
        emit asked({Thing::Kind::Arena, id});
    });
}

void CalendarPlace::retranslate()
{
    m_views->button(0)->setText(tr("&Month"));
    m_views->button(1)->setText(tr("&Week"));
    m_views->button(2)->setText(tr("School &year"));
    m_views->button(listView)->setText(tr("&List"));
    m_earlier->setAccessibleName(tr("Earlier"));
    m_earlier->setToolTip(tr("Earlier (Page Up)"));
    m_later->setAccessibleName(tr("Later"));
    m_later->setToolTip(tr("Later (Page Down)"));
    m_today->setText(tr("&Today"));
    m_period->setToolTip(tr("Go to a date (G)"));
    m_new->setText(tr("&New meeting…"));
    m_new->setToolTip(tr("New meeting on the chosen day (N)"));
    m_export->setText(tr("Pr&int"));
    m_print->retranslate();
    m_skipped->setText(tr("S&kipped ones too"));
    m_list->setAccessibleName(tr("Meetings as a list"));
    m_page->setAccessibleDescription(tr(
        "Arrow keys go from day to day and from meeting to meeting, Page Up and Page Down turn "
        "the page. Alt and an arrow key move the meeting. Enter opens it, Delete skips it or takes "
        "back what is skipped, N makes a new one, T goes to today, G to a date. Ctrl+C and Ctrl+V "
        "copy."));
    m_model->retranslate();
}

bool CalendarPlace::isList() const { return m_views->checkedId() == listView; }

CalendarContent::Choice CalendarPlace::choice() const
{
    return {m_filter->choice(), m_skipped->isChecked() ? CalendarContent::Skipped::Shown
                                                       : CalendarContent::Skipped::LeftOut};
}

void CalendarPlace::follow()
{
    m_filter->offer(m_desk.year(), m_desk.pack(), spoken());
    m_page->setEditing(m_desk.mayEdit() ? CalendarPageView::Editing::Allowed
                                        : CalendarPageView::Editing::Refused);
    m_new->setEnabled(m_desk.mayEdit());
    rebuild();
}

void CalendarPlace::rebuild()
{
    m_content.emplace(m_desk, choice());
    m_page->setContent(*m_content);
    m_model->setContent(*m_content);
    const QFontMetrics letters = m_list->fontMetrics();
    const QList<int> widths{18, 7, 13, 28, 22, 26}; // in letters
    for (int column = 0; column < widths.size(); ++column)
        m_list->setColumnWidth(column, letters.averageCharWidth() * widths[column]);
    followPage();
    followChoice();
}

void CalendarPlace::followPage()
{
    const QLocale locale;
    const QDate day = m_page->day();
    const QString month = locale.toString(day, u"MMMM yyyy"_s);
    switch (m_page->view()) {
    case CalendarView::Month: m_period->setText(month); break;
    case CalendarView::Week:
        m_period->setText(tr("Week %1, %2").arg(isoWeekOf(day).week).arg(month));
        break;
    case CalendarView::Year: m_period->setText(m_desk.schoolYear().text()); break;
    }
    m_page->setAccessibleName(tr("Calendar, %1").arg(m_period->text()));
    m_legend->show(*m_content,
                   isList() ? m_content->year().span() : shownSpan(m_page->view(), day));
    const bool empty = m_content->count() == 0 && !m_isEmptyLeft;
    m_pages->setCurrentIndex(empty ? EmptyPage : (isList() ? ListPage : PagePage));
    if (empty)
        showEmpty();
}

void CalendarPlace::showEmpty()
{
    if (m_content->leftOut() > 0) {
        m_emptyText->setText(tr("No meeting has a fixed day here yet; %n can be suggested.",
                                nullptr, m_content->leftOut()));
        m_emptyButton->setText(tr("Show the suggested dates"));
    } else if (m_filter->isNarrowed()) {
        m_emptyText->setText(tr("Nothing of what you have chosen to see is in the calendar."));
        m_emptyButton->setText(tr("Show everything"));
    } else {
        m_emptyText->setText(tr("The calendar shows every meeting on its day. None has one yet."));
        m_emptyButton->setText(tr("Show the empty calendar"));
    }
}

void CalendarPlace::leaveEmpty()
{
    if (m_content->leftOut() > 0) {
        m_filter->showSuggestions();
    } else if (m_filter->isNarrowed()) {
        m_filter->showEverything();
    } else {
        m_isEmptyLeft = true;
        followPage();
    }
}

void CalendarPlace::showPage(CalendarView view)
{
    m_views->button(int(view))->setChecked(true);
    const auto meeting = m_page->chosenMeeting();
    m_page->show(view, m_page->day());
    if (meeting)
        m_page->chooseMeeting(*meeting);
    followPage();
}

void CalendarPlace::showList()
{
    m_views->button(listView)->setChecked(true);
    followPage();
    followChoice();
    if (!m_page->chosenMeeting())
        scrollToDay();
}

/// The list begins at the day looked at; what was is above it.
void CalendarPlace::scrollToDay()
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (m_content->meeting(m_sorted->mapToSource(index).row()).day < m_page->day())
            continue;
        m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
        return;
    }
}

/// The year has no page that could be read on paper: it is printed as a list.
Document CalendarPlace::paper() const
{
    const CalendarPaper made(*m_content, {m_desk.pack().name, m_desk.now(),
                                          QFileInfo(m_desk.store().path()).completeBaseName()});
    if (isList() || m_page->view() == CalendarView::Year)
        return made.list();
    const bool isMonth = m_page->view() == CalendarView::Month;
    return isMonth ? made.month(m_page->day()) : made.week(m_page->day());
}

void CalendarPlace::step(int by)
{
    const int days = 7;
    const QDate day = m_page->day();
    switch (m_page->view()) {
    case CalendarView::Month: goTo(day.addMonths(by)); break;
    case CalendarView::Week: goTo(day.addDays(by * days)); break;
    case CalendarView::Year: goTo(day.addYears(by)); break;
    }
}

void CalendarPlace::goTo(QDate day)
{
    const auto year = SchoolYear::containing(day);
    if (!year)
        return;
    m_desk.lookAt(*year);
    m_page->show(m_page->view(), day);
}

void CalendarPlace::askDay()
{
    DayDialog dialog({tr("Go to a date"), tr("The calendar shows the page with this day."),
                      tr("Day"), tr("Go there")},
                     m_page->day(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    goTo(dialog.day());
    m_page->setFocus();
}

const CalendarMeeting *CalendarPlace::chosen() const
{
    const auto meeting = m_page->chosenMeeting();
    return meeting ? &m_content->meeting(*meeting) : nullptr;
}

/// Once the details are there they stay: the page must not change its width under
/// whoever walks over it.
void CalendarPlace::followChoice()
{
    const auto meeting = m_page->chosenMeeting();
    const auto editing =
        m_desk.mayEdit() ? MeetingDetails::Editing::Allowed : MeetingDetails::Editing::Refused;
    if (meeting) {
        m_details->show(*m_content, *meeting, editing);
        const QModelIndex row = m_sorted->mapFromSource(m_model->index(int(*meeting), 0));
        if (m_list->currentIndex().row() != row.row())
            m_list->setCurrentIndex(row);
    } else {
        m_details->showDay(*m_content, m_page->day(), editing);
    }
    m_hasDetails = m_hasDetails || meeting;
    if (m_hasDetails)
        turnDetailsTo(meeting ? m_content->meeting(*meeting).key
                              : m_page->day().toString(Qt::ISODate));
}

void CalendarPlace::rowChosen()
{
    const QModelIndex row = m_sorted->mapToSource(m_list->currentIndex());
    if (row.isValid() && m_page->chosenMeeting() != row.row())
        m_page->chooseMeeting(row.row());
}

bool CalendarPlace::canShow(const Thing &thing) const
{
    if (thing.kind != Thing::Kind::Meeting)
        return false;
    CalendarContent::Choice everything{{}, CalendarContent::Skipped::Shown};
    everything.arenas.suggestions = WheelChoice::Suggestions::Shown;
    return m_content->find(thing.id) || CalendarContent(m_desk, everything).find(thing.id);
}

void CalendarPlace::showThing(const Thing &thing)
{
    if (!m_content->find(thing.id))
        m_filter->showEverything();
    if (!m_content->find(thing.id))
        m_filter->showSuggestions();
    if (!m_content->find(thing.id))
        m_skipped->setChecked(true);
    const auto meeting = m_content->find(thing.id);
    if (!meeting)
        return;
    m_page->chooseMeeting(*meeting);
    isList() ? m_list->setFocus() : m_page->setFocus();
}

bool CalendarPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_list && event->type() == QEvent::KeyPress;
    if (!isKey || !isOfMeetings(*static_cast<QKeyEvent *>(event)))
        return WorkPlace::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_page, event);
    return true;
}

void CalendarPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    WorkPlace::changeEvent(event);
}

} // namespace tvers
