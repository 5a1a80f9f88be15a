// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/participanttable.h"

#include "ui/municipality/formwidget.h"
#include "ui/shell/languages.h"
#include "ui/wording/termwording.h"

#include <QMetaEnum>

namespace tvers {

namespace {

constexpr int mostPerUnit = 20;

} // namespace

void ParticipantTableModel::setRoles(const Choices &roles) { m_roles = roles; }

void ParticipantTableModel::show(const QList<Participant> &participants)
{
    if (participants == m_participants)
        return;
    beginResetModel();
    m_participants = participants;
    endResetModel();
}

void ParticipantTableModel::add()
{
    beginInsertRows({}, rowCount(), rowCount());
    const Choice first = m_roles.value(0);
    m_participants.append({first.value.toString(), {first.text}});
    endInsertRows();
    emit changed();
}

void ParticipantTableModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_participants.removeAt(row);
    endRemoveRows();
    emit changed();
}

int ParticipantTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_participants.size());
}

int ParticipantTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ParticipantTableModel::title(int column) const
{
    switch (column) {
    case Title: return tr("Who");
    case RoleOf: return tr("Role");
    case Attendance: return tr("Comes");
    case PerUnit: return tr("From each unit");
    default: return tr("Note");
    }
}

QVariant ParticipantTableModel::value(const Participant &participant, int column) const
{
    switch (column) {
    case Title: return participant.title.in(spoken());
    case RoleOf: return participant.role;
    case Attendance: return int(participant.attendance);
    case PerUnit: return participant.perUnit ? QVariant(*participant.perUnit) : QVariant();
    default: return participant.note.in(spoken());
    }
}

Choices ParticipantTableModel::choices(int column) const
{
    if (column == RoleOf)
        return m_roles;
    Choices choices;
    const auto all = QMetaEnum::fromType<ArenaTerms::Attendance>();
    for (int i = 0; column == Attendance && i < all.keyCount(); ++i)
        choices.append({TermWording::of(ArenaTerms::Attendance(all.value(i))), all.value(i)});
    return choices;
}

QVariant ParticipantTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Participant &one = m_participants[index.row()];
    switch (role) {
    case Qt::DisplayRole: return textOf(value(one, index.column()), choices(index.column()));
    case Qt::EditRole: return value(one, index.column());
    case ChoicesRole: {
        const Choices all = choices(index.column());
        return all.isEmpty() ? QVariant() : QVariant::fromValue(all);
    }
    case FreeTextRole: return index.column() == PerUnit; // a number, or none
    case ColumnTitleRole: return title(index.column());
    default: return {};
    }
}

QVariant ParticipantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return title(section);
}

Qt::ItemFlags ParticipantTableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && mayEdit() ? flags | Qt::ItemIsEditable : flags;
}

bool ParticipantTableModel::setData(const QModelIndex &index, const QVariant &to, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Participant one = m_participants[index.row()];
    const QString text = oneLine(to.toString());
    const int number = to.toInt();
    switch (index.column()) {
    case Title: one.title = written(one.title, text, spoken()); break;
    case RoleOf: one.role = text; break;
    case Attendance: one.attendance = ArenaTerms::Attendance(number); break;
    case PerUnit:
        if (!text.isEmpty() && (number < 1 || number > mostPerUnit)) {
            emit refused(tr("Write a number from 1 to %1, or nothing.").arg(mostPerUnit));
            return false;
        }
        one.perUnit = text.isEmpty() ? std::nullopt : std::optional(number);
        break;
    default: one.note = written(one.note, text, spoken());
    }
    emit accepted();
    if (one == m_participants[index.row()])
        return true;
    m_participants[index.row()] = one;
    emit dataChanged(index, index);
    emit changed();
    return true;
}

} // namespace tvers
