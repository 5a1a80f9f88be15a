// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/dutytable.h"

#include "ui/municipality/formwidget.h"
#include "ui/shell/languages.h"
#include "ui/wording/termwording.h"

#include <QMetaEnum>

namespace tvers {

void DutyTableModel::show(const QList<ArenaDuty> &duties)
{
    if (duties == m_duties)
        return;
    beginResetModel();
    m_duties = duties;
    endResetModel();
}

void DutyTableModel::add()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_duties.append({ArenaTerms::Duty::Log, {tr("the team")}, {}, {tr("after each meeting")}});
    endInsertRows();
    emit changed();
}

void DutyTableModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_duties.removeAt(row);
    endRemoveRows();
    emit changed();
}

int DutyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_duties.size());
}

int DutyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DutyTableModel::title(int column)
{
    switch (column) {
    case Kind: return tr("What is done");
    case Who: return tr("By whom");
    case When: return tr("When");
    default: return tr("To whom");
    }
}

QVariant DutyTableModel::value(const ArenaDuty &duty, int column)
{
    switch (column) {
    case Kind: return int(duty.kind);
    case Who: return duty.who.in(spoken());
    case When: return duty.when.in(spoken());
    default: return duty.to.in(spoken());
    }
}

Choices DutyTableModel::kinds()
{
    Choices choices;
    const auto all = QMetaEnum::fromType<ArenaTerms::Duty>();
    for (int i = 0; i < all.keyCount(); ++i)
        choices.append({TermWording::of(ArenaTerms::Duty(all.value(i))), all.value(i)});
    return choices;
}

QVariant DutyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArenaDuty &one = m_duties[index.row()];
    const bool isKind = index.column() == Kind;
    switch (role) {
    case Qt::DisplayRole: return textOf(value(one, index.column()), isKind ? kinds() : Choices());
    case Qt::EditRole: return value(one, index.column());
    case ChoicesRole: return isKind ? QVariant::fromValue(kinds()) : QVariant();
    case ColumnTitleRole: return title(index.column());
    default: return {};
    }
}

QVariant DutyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return title(section);
}

Qt::ItemFlags DutyTableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && mayEdit() ? flags | Qt::ItemIsEditable : flags;
}

bool DutyTableModel::setData(const QModelIndex &index, const QVariant &to, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    ArenaDuty one = m_duties[index.row()];
    const QString text = oneLine(to.toString());
    if (text.isEmpty() && index.column() != To) {
        emit refused(tr("Write who does it, and when."));
        return false;
    }
    switch (index.column()) {
    case Kind: one.kind = ArenaTerms::Duty(to.toInt()); break;
    case Who: one.who = written(one.who, text, spoken()); break;
    case When: one.when = written(one.when, text, spoken()); break;
    default: one.to = written(one.to, text, spoken());
    }
    emit accepted();
    if (one == m_duties[index.row()])
        return true;
    m_duties[index.row()] = one;
    emit dataChanged(index, index);
    emit changed();
    return true;
}

} // namespace tvers
