// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planunitsmodel.h"

namespace tvers {

void PlanUnitsModel::offer(const Choices &rooms, const Choices &hours)
{
    m_rooms = rooms;
    m_hours = hours;
    if (!rows().isEmpty())
        emit dataChanged(index(0, Room), index(rowCount() - 1, Starts));
}

QString PlanUnitsModel::title(int column) const
{
    switch (column) {
    case Name: return tr("Takes part");
    case People: return tr("Who comes");
    case Room: return tr("Likes the room");
    default: return tr("Likes the hour");
    }
}

QVariant PlanUnitsModel::value(const PlanUnitLine &line, int column) const
{
    switch (column) {
    case Name: return line.name;
    case People: return line.people.isEmpty() ? tr("Nobody yet") : line.people;
    case Room: return line.room;
    default: return line.starts;
    }
}

Choices PlanUnitsModel::choices(int column) const
{
    if (column == Room)
        return m_rooms;
    return column == Starts ? m_hours : Choices();
}

std::optional<PlanUnitLine> PlanUnitsModel::with(PlanUnitLine line, int column,
                                                 const QVariant &value, QString &) const
{
    (column == Room ? line.room : line.starts) = value.toString();
    return line;
}

Qt::ItemFlags PlanUnitsModel::flags(const QModelIndex &index) const
{
    const auto flags = ListTableModel::flags(index);
    return index.isValid() && index.column() == Name && mayEdit() ? flags | Qt::ItemIsUserCheckable
                                                                  : flags;
}

QVariant PlanUnitsModel::more(const PlanUnitLine &line, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == Name)
        return line.takesPart ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool PlanUnitsModel::setData(const QModelIndex &index, const QVariant &to, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return ListTableModel::setData(index, to, role);
    PlanUnitLine line = rows()[index.row()];
    line.takesPart = to.toInt() == Qt::Checked;
    emit edited(line);
    return true;
}

} // namespace tvers
