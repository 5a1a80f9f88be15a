// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planroomspage.h"

#include "ui/municipality/tablelook.h"
#include "ui/municipality/tablepage.h"
#include "ui/planning/roomsmodel.h"
#include "ui/planning/travelmodel.h"
#include "ui/shell/looks.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualJourney = 30;

} // namespace

PlanRoomsPage::PlanRoomsPage(QWidget *parent) :
    QWidget(parent),
    m_model(new RoomsModel(this)),
    m_travelModel(new TravelModel(this)),
    m_table(new TablePage(m_model, TablePage::Source::Typed)),
    m_travelLabel(new QLabel(tr("Minutes from place to place"), this)),
    m_travel(new QTableView(this))
{
    m_table->setWords({tr("Rooms"), tr("Add a room"), tr("Remove"),
                       tr("Without rooms, any number of meetings can be held at a time, each at "
                          "its unit.")});
    makeEditable(*m_travel);
    m_travel->setModel(m_travelModel);
    m_travel->setAccessibleName(m_travelLabel->text());
    m_travelLabel->setBuddy(m_travel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(m_table, 2);
    column->addWidget(m_travelLabel);
    column->addWidget(m_travel, 1);
    listen();
}

void PlanRoomsPage::listen()
{
    connect(m_model, &RoomsModel::edited, this, [this](const RoomLine &line) {
        for (RoomLine &one : m_rooms)
            one = one.id == line.id ? line : one;
        showLines();
    });
    connect(m_travelModel, &TravelModel::edited, this, [this](const TravelLine &line) {
        for (TravelLine &one : m_ways)
            one = one.id == line.id ? line : one;
        followPlaces();
    });
    connect(m_table, &TablePage::addAsked, this, [this] {
        const auto isTaken = [this](const QString &name) {
            return std::any_of(m_rooms.begin(), m_rooms.end(),
                               [&name](const RoomLine &line) { return line.name == name; });
        };
        QString name = tr("New room");
        for (int number = 2; isTaken(name); ++number)
            name = tr("New room %1").arg(number);
        m_rooms.append({RoomId::sortable(), name, {}, true});
        showLines();
        m_table->choose(int(m_rooms.size()) - 1);
    });
    connect(m_table, &TablePage::removeAsked, this, [this](const QList<int> &rows) {
        QList<RoomId> ids;
        for (const int row : rows)
            ids.append(m_model->rows()[row].id);
        m_rooms.removeIf([&ids](const RoomLine &line) { return ids.contains(line.id); });
        showLines();
    });
}

void PlanRoomsPage::show(const QList<Room> &rooms, const PlanSetup &setup)
{
    m_rooms.clear();
    m_ways.clear();
    for (const Room &room : rooms)
        m_rooms.append({room.id, room.name, room.place, setup.rooms.contains(room.id)});
    for (const Travel &way : setup.travel)
        m_ways.append({int(m_ways.size()), way.from, way.to, way.minutes});
    showLines();
}

void PlanRoomsPage::showLines()
{
    m_model->show(m_rooms);
    followPlaces();
    emit changed();
}

/// A line for each two places; a way that was known keeps its minutes.
void PlanRoomsPage::followPlaces()
{
    QStringList places;
    for (const Room &room : usedRooms()) {
        if (!room.place.isEmpty() && !places.contains(room.place))
            places.append(room.place);
    }
    QList<TravelLine> shown;
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = i + 1; j < places.size(); ++j) {
            const auto isIt = [&](const TravelLine &line) {
                return (line.from == places[i] && line.to == places[j]) ||
                       (line.from == places[j] && line.to == places[i]);
            };
            if (std::none_of(m_ways.begin(), m_ways.end(), isIt))
                m_ways.append({int(m_ways.size()), places[i], places[j], usualJourney});
            shown.append(*std::find_if(m_ways.begin(), m_ways.end(), isIt));
        }
    }
    m_travelModel->show(shown);
    m_travel->setVisible(!shown.isEmpty());
    m_travelLabel->setVisible(!shown.isEmpty());
}

QList<Room> PlanRoomsPage::rooms() const
{
    QList<Room> all;
    for (const RoomLine &line : m_rooms)
        all.append({line.id, line.name, line.place});
    return all;
}

QList<Room> PlanRoomsPage::usedRooms() const
{
    QList<Room> used;
    for (const RoomLine &line : m_rooms) {
        if (line.isUsed)
            used.append({line.id, line.name, line.place});
    }
    return used;
}

void PlanRoomsPage::take(PlanSetup &setup) const
{
    setup.rooms.clear();
    setup.travel.clear();
    for (const Room &room : usedRooms())
        setup.rooms.append(room.id);
    for (const TravelLine &line : m_travelModel->rows()) {
        if (line.minutes > 0)
            setup.travel.append({line.from, line.to, line.minutes});
    }
}

} // namespace tvers
