// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/roomsmodel.h"

namespace tvers {

QString RoomsModel::title(int column) const
{
    switch (column) {
    case Used: return tr("Used");
    case Name: return tr("Room");
    default: return tr("Place");
    }
}

QVariant RoomsModel::value(const RoomLine &line, int column) const
{
    switch (column) {
    case Used: return line.isUsed ? tr("Yes") : tr("No");
    case Name: return line.name;
    default: return line.place;
    }
}

std::optional<RoomLine> RoomsModel::with(RoomLine line, int column, const QVariant &value,
                                         QString &why) const
{
    const QString text = value.toString().simplified();
    (column == Name ? line.name : line.place) = text;
    for (const RoomLine &other : rows()) {
        if (!(other.id == line.id) && other.name == line.name)
            why = tr("There is a room with this name. Two rooms need two names.");
    }
    if (line.name.isEmpty())
        why = tr("A room needs a name.");
    return why.isEmpty() ? std::optional(line) : std::nullopt;
}

Qt::ItemFlags RoomsModel::flags(const QModelIndex &index) const
{
    const auto flags = ListTableModel::flags(index);
    return index.isValid() && index.column() == Used && mayEdit() ? flags | Qt::ItemIsUserCheckable
                                                                  : flags;
}

QVariant RoomsModel::more(const RoomLine &line, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == Used)
        return line.isUsed ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool RoomsModel::setData(const QModelIndex &index, const QVariant &to, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return ListTableModel::setData(index, to, role);
    RoomLine line = rows()[index.row()];
    line.isUsed = to.toInt() == Qt::Checked;
    emit edited(line);
    return true;
}

} // namespace tvers
