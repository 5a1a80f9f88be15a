// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan as a place: units down, rounds across, what has no slot, and
/// what to do about it.
#pragma once

#include "core/planning/replan.h"
#include "ui/planning/planchangedialog.h"
#include "ui/planning/planedits.h"
#include "ui/planning/planspans.h"
#include "ui/planning/plantablemodel.h"
#include "ui/shell/workplace.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace tvers {

class NoticeLabel;
class PlanDetails;
class PlanExportMenu;
class PlanGrid;

class PlanPlace : public WorkPlace
{
    Q_OBJECT
public:
    explicit PlanPlace(Desk &desk, QWidget *parent = nullptr);
    ~PlanPlace() override;

    QString key() const override;
    QString title() const override;
    Symbol symbol() const override { return Symbol::Plan; }
    QWidget *details() override;

    bool canShow(const Thing &thing) const override { return thing.kind == Thing::Kind::Plan; }
    /// Looks at that plan; where meetings have no slot yet, the next key places them.
    void showThing(const Thing &thing) override;

    const PlanBoard *board() const { return m_board ? &*m_board : nullptr; }
    /// Chooses a meeting by its id in the plan's problem.
    void choose(const QString &meeting);

signals:
    void boardChanged(); ///< board() is another, or gone

protected:
    void changeEvent(QEvent *event) override;

private:
    // planplace.cpp: what is seen
    QLayout *head();
    QLayout *filters();
    void build();
    void buildTable();
    void listen();
    void listenToDetails();
    void retranslate();
    void retranslateMenus();
    void refillColumns();
    void follow(); ///< the desk has something else
    void followPlans();
    void followFilters();
    void followBoard();
    void followTable();
    void saySummary();
    void followNeeds();
    void followChoice();
    void followEditing();
    std::optional<MeetingPlan> plan() const;
    PlanFilter filter() const;
    std::optional<int> chosen() const;

    // plandrag.cpp: what is taken up and put down
    void listenToGrid();
    SpanOffer offerAt(int meeting, const QModelIndex &cell) const;
    void takeUp();
    void letGo();
    void putDown(int meeting, const QModelIndex &cell);
    void moveByDialog(int meeting, const std::optional<DateSpan> &only);
    void askToExchange(int meeting, int other);
    PlanColumns columns() const;

    // plansteps.cpp: what is done
    void addActions();
    void setUp(const std::optional<MeetingPlan> &plan);
    void lookAtPlanOf(ArenaId arena);
    void planAnew(const PlanWish &wish);
    void proveAnew();
    void placeAnew();
    void placeWithLeast(const PlanChange &change);
    void takeAnew(const Plan &made);
    void takeLeast(const PlanBoard &board, const PlanChange &change, const Replanned &made);
    void askAboutChange(PlanChangeDialog::Subject subject);
    void moveChosen();
    void lockChosen();
    void clearChosen();
    void carryOut(qsizetype repair);
    void showInCalendar();
    void remember(const PlanProblem &problem, int atMostMore);

    /// How many more could be placed, proven for that problem.
    struct Bound {
        PlanProblem problem;
        int atMostMore;
    };

    Desk &m_desk;
    std::optional<PlanBoard> m_board;
    std::optional<Bound> m_bound;
    QComboBox *m_plans;
    QPushButton *m_place;
    QPushButton *m_change;
    QPushButton *m_more;
    QPushButton *m_export;
    QMenu *m_changeMenu;
    QMenu *m_moreMenu;
    PlanExportMenu *m_exportMenu;
    QLabel *m_personLabel;
    QComboBox *m_person;
    QLabel *m_roomLabel;
    QComboBox *m_room;
    QComboBox *m_columns;
    NoticeLabel *m_summary;
    NoticeLabel *m_why; ///< nothing can be changed
    QStackedWidget *m_pages;
    PlanGrid *m_table;
    PlanTableModel *m_model;
    QLabel *m_needsLabel;
    QListWidget *m_needs; ///< meetings without a slot, or in trouble
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QPointer<PlanDetails> m_details; ///< ours until the window takes it
    QString m_chosen;                ///< id of a meeting
    QString m_takenUp;               ///< likewise; waits for its column
    bool m_isRefused = false;        ///< what was put down, and the words say why
    bool m_isFollowing = false;
};

} // namespace tvers
