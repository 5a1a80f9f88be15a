// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which units take part in a plan, who comes to them, and what they would like.
#pragma once

#include "core/planning/plansetup.h"
#include "ui/planning/planlines.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QTableView;

namespace tvers {

class NoticeLabel;
class PlanUnitsModel;

class PlanUnitsPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlanUnitsPage(const DeskContent &content, QWidget *parent = nullptr);

    void show(ArenaId arena, const PlanSetup &setup);
    void offerRooms(const QList<Room> &rooms);
    /// Hours that a unit can like: \a hours cut into meetings.
    void offerHours(const Slots &hours);
    /// Units and wishes as they are here now, put into \a setup.
    void take(PlanSetup &setup) const;
    QString wrong() const; ///< empty when nothing is

signals:
    void changed();

private:
    QString peopleAt(ArenaId arena, UnitId unit) const;
    void showLines();
    void offer();

    const DeskContent &m_content;
    PlanUnitsModel *m_model;
    QTableView *m_table;
    NoticeLabel *m_missing;
    QList<PlanUnitLine> m_lines;
    QList<Room> m_rooms;
    QList<QTime> m_hours;
};

} // namespace tvers
