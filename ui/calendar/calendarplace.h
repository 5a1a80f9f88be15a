// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The calendar as a place: month, week, school year, list, details.
#pragma once

#include "ui/calendar/calendarcontent.h"
#include "ui/calendar/calendarlayout.h"
#include "ui/calendar/calendarpaper.h"
#include "ui/calendar/meetingedits.h"
#include "ui/shell/workplace.h"

#include <QPointer>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tvers {

class ArenaFilter;
class CalendarLegend;
class CalendarPrint;
class CalendarPageView;
class MeetingDetails;
class MeetingListModel;

class CalendarPlace : public WorkPlace
{
    Q_OBJECT
public:
    explicit CalendarPlace(Desk &desk, QWidget *parent = nullptr);
    ~CalendarPlace() override;

    QString key() const override;
    QString title() const override;
    Symbol symbol() const override { return Symbol::Calendar; }
    QWidget *details() override;
    bool canShow(const Thing &thing) const override;
    void showThing(const Thing &thing) override;

    CalendarPageView &page() { return *m_page; }
    void showPage(CalendarView view);
    void showList();
    Document paper() const; ///< of what is looked at

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *head();
    void build();
    void buildList();
    void buildEmpty();
    void listen();
    void retranslate();

    void follow();  ///< the desk has another year, or other meetings
    void rebuild(); ///< something else is chosen to be seen
    void followPage();
    void followChoice();
    void showEmpty();
    void leaveEmpty();
    void step(int by);
    void goTo(QDate day); ///< in its own year
    void askDay();
    void rowChosen();
    bool isList() const;
    void scrollToDay();
    CalendarContent::Choice choice() const;

    const CalendarMeeting *chosen() const; ///< null on a day without one
    void move(const MeetingWish &wish);
    void setState(Meeting::State state);
    void remove();
    void copy();
    void paste();
    void addNew(const MeetingWish &wish);
    void add(const Meeting &meeting);

    Desk &m_desk;
    std::optional<CalendarContent> m_content;
    ArenaFilter *m_filter;
    QCheckBox *m_skipped;
    QButtonGroup *m_views;
    QToolButton *m_earlier;
    QPushButton *m_today;
    QToolButton *m_later;
    QPushButton *m_period;
    QPushButton *m_new;
    QPushButton *m_export;
    CalendarPrint *m_print;
    QStackedWidget *m_pages;
    CalendarPageView *m_page;
    QTableView *m_list;
    MeetingListModel *m_model;
    QSortFilterProxyModel *m_sorted;
    CalendarLegend *m_legend;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QPointer<MeetingDetails> m_details; ///< ours until the window takes it
    bool m_hasDetails = false;
    bool m_isEmptyLeft = false; ///< somebody wants to see the page without meetings
    std::optional<Meeting> m_copied;
};

} // namespace tvers
