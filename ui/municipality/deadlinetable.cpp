// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/deadlinetable.h"

#include "core/calendar/typedday.h"
#include "ui/municipality/formwidget.h"
#include "ui/shell/languages.h"
#include "ui/wording/arenawording.h"
#include "ui/wording/daywording.h"

#include <algorithm>

namespace tvers {

namespace {

constexpr int mostDaysBefore = 60;
constexpr int leapYear = 2024; // has every day that a year can have

} // namespace

void DeadlineTableModel::show(const QList<ArenaDeadline> &deadlines)
{
    if (deadlines == m_deadlines)
        return;
    beginResetModel();
    m_deadlines = deadlines;
    endResetModel();
}

void DeadlineTableModel::add()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_deadlines.append({ArenaTerms::DeadlineKind::Notice, {}, {}, {}, BeforeMeeting{}});
    endInsertRows();
    emit changed();
}

void DeadlineTableModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_deadlines.removeAt(row);
    endRemoveRows();
    emit changed();
}

int DeadlineTableModel::rowOf(const LocalText &name) const
{
    const auto found = std::find_if(m_deadlines.begin(), m_deadlines.end(),
                                    [&](const ArenaDeadline &one) { return one.name == name; });
    return found == m_deadlines.end() ? -1 : int(found - m_deadlines.begin());
}

int DeadlineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deadlines.size());
}

int DeadlineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DeadlineTableModel::title(int column) const
{
    switch (column) {
    case Name: return tr("What");
    case ByDayOfYear: return tr("By day");
    case DaysBefore: return tr("Working days before the meeting");
    case Who: return tr("Who");
    default: return tr("To whom");
    }
}

QString DeadlineTableModel::text(const ArenaDeadline &deadline, int column) const
{
    switch (column) {
    case Name: return deadline.name.in(spoken());
    case Who: return deadline.who.in(spoken());
    case To: return deadline.to.in(spoken());
    default: break;
    }
    const auto *before = std::get_if<BeforeMeeting>(&deadline.rule);
    if (column == DaysBefore)
        return before && before->workingDays ? QString::number(*before->workingDays) : QString();
    if (const auto *day = std::get_if<ByDay>(&deadline.rule))
        return DayWording(spoken()).dayOfYear(day->day.in(leapYear));
    return before ? QString() : ArenaWording::rule(deadline.rule, spoken());
}

QVariant DeadlineTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArenaDeadline &one = m_deadlines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(one, index.column());
    case Qt::ToolTipRole: return ArenaWording::rule(one.rule, spoken());
    case FreeTextRole: return true;
    case ColumnTitleRole: return title(index.column());
    default: return {};
    }
}

QVariant DeadlineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return title(section);
}

Qt::ItemFlags DeadlineTableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && mayEdit() ? flags | Qt::ItemIsEditable : flags;
}

bool DeadlineTableModel::takeDay(ArenaDeadline &deadline, const QString &text, QString &why) const
{
    const auto typed = typedDay(text, {leapYear, 7, 1});
    const auto day = typed ? MonthDay::make(typed->month(), typed->day()) : std::nullopt;
    if (!day) {
        why = tr("“%1” is no day of the year. Write it like 15.6.").arg(text);
        return false;
    }
    const auto *before = std::get_if<ByDay>(&deadline.rule);
    ByDay rule = before ? *before : ByDay{*day};
    rule.day = *day;
    deadline.rule = rule;
    if (deadline.kind == ArenaTerms::DeadlineKind::Notice) // a notice goes by its meeting
        deadline.kind = ArenaTerms::DeadlineKind::Plan;
    return true;
}

bool DeadlineTableModel::takeDaysBefore(ArenaDeadline &deadline, const QString &text,
                                        QString &why) const
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (!isNumber || days < 0 || days > mostDaysBefore) {
        why = tr("Write a number of working days from 0 to %1.").arg(mostDaysBefore);
        return false;
    }
    deadline.rule = BeforeMeeting{days};
    return true;
}

bool DeadlineTableModel::setData(const QModelIndex &index, const QVariant &to, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    ArenaDeadline one = m_deadlines[index.row()];
    const QString now = oneLine(to.toString());
    QString why;
    if (now == text(one, index.column()))
        return true;
    switch (index.column()) {
    case Name: one.name = written(one.name, now, spoken()); break;
    case Who: one.who = written(one.who, now, spoken()); break;
    case To: one.to = now.isEmpty() ? LocalText() : written(one.to, now, spoken()); break;
    case ByDayOfYear: takeDay(one, now, why); break;
    default: takeDaysBefore(one, now, why);
    }
    if (!why.isEmpty()) {
        emit refused(why);
        return false;
    }
    emit accepted();
    m_deadlines[index.row()] = one;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit changed();
    return true;
}

} // namespace tvers
