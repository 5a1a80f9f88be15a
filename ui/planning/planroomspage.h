// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which rooms a plan uses, and how long it takes from place to place.
#pragma once

#include "core/planning/plansetup.h"
#include "ui/planning/planlines.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace tvers {

class RoomsModel;
class TablePage;
class TravelModel;

class PlanRoomsPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlanRoomsPage(QWidget *parent = nullptr);

    void show(const QList<Room> &rooms, const PlanSetup &setup);
    QList<Room> rooms() const; ///< all that the file is to have
    QList<Room> usedRooms() const;
    /// Rooms and journeys as they are here now, put into \a setup.
    void take(PlanSetup &setup) const;

signals:
    void changed();

private:
    void listen();
    void showLines();
    void followPlaces();

    RoomsModel *m_model;
    TravelModel *m_travelModel;
    TablePage *m_table;
    QLabel *m_travelLabel;
    QTableView *m_travel;
    QList<RoomLine> m_rooms;
    QList<TravelLine> m_ways; ///< those shown, and those that may be again
};

} // namespace tvers
