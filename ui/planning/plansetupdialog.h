// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a plan is to hold: which arena, when, who, where.
#pragma once

#include "ui/planning/planedits.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tvers {

class NoticeLabel;
class PlanRoomsPage;
class PlanTimesPage;
class PlanUnitsPage;

class PlanSetupDialog : public QDialog
{
    Q_OBJECT
public:
    /// A plan that there is, or, without one, a new one of an arena that has none yet.
    PlanSetupDialog(const Desk &desk, const std::optional<MeetingPlan> &plan,
                    QWidget *parent = nullptr);

    /// Empty where the file has no arena that could be planned.
    std::optional<PlanWish> wish() const;

private:
    void layOut(bool isNew);
    void listen();
    void fillArenas(const std::optional<MeetingPlan> &plan);
    int worthOf(ArenaId arena) const;
    std::optional<ArenaId> arena() const;
    void propose();
    void show(ArenaId arena, const PlanSetup &setup, const QList<Room> &rooms);
    void follow();
    void say(const PlanWish &wish);
    std::function<bool(QDate)> freeDays() const;

    const Desk &m_desk;
    QComboBox *m_arena;
    PlanTimesPage *m_times;
    PlanUnitsPage *m_units;
    PlanRoomsPage *m_rooms;
    NoticeLabel *m_about;
    NoticeLabel *m_wrong;
    QPushButton *m_exceptions;
    QPushButton *m_accept = nullptr;
    PlanSetup m_kept; ///< what has no field of its own here
};

} // namespace tvers
