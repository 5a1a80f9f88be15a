// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/meetinglistmodel.h"
#include "ui/shell/languages.h"
#include "ui/wording/daywording.h"

#include "core/calendar/isoweek.h"

#include <QLocale>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

void MeetingListModel::setContent(const CalendarContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

void MeetingListModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

int MeetingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_content ? 0 : int(m_content->count());
}

int MeetingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MeetingListModel::notesOf(int row) const
{
    QStringList notes{m_content->state(row)};
    notes += m_content->conflicts(row);
    notes.removeAll(QString());
    return notes.join(u". "_s);
}

QString MeetingListModel::textOf(int row, int column) const
{
    const CalendarMeeting &meeting = m_content->meeting(row);
    switch (column) {
    case Day: return DayWording(spoken()).shortDayWithYear(meeting.day);
    case Week: return QString::number(isoWeekOf(meeting.day).week);
    case Time: return m_content->clock(row);
    case What: return m_content->arena(row).letter + u"  "_s + m_content->name(row);
    case Unit: return m_content->unit(row);
    case Place: return m_content->place(row);
    case Notes: return notesOf(row);
    default: return {};
    }
}

QVariant MeetingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool byRow = index.column() == Day || index.column() == Week;
    switch (role) {
    case Qt::DisplayRole: return textOf(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return m_content->spoken(index.row());
    case SortRole:
        return byRow ? QVariant(index.row()) : QVariant(textOf(index.row(), index.column()));
    default: return {};
    }
}

QVariant MeetingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Day");
    case Week: return tr("Week");
    case Time: return tr("Time");
    case What: return tr("What");
    case Unit: return tr("Unit");
    case Place: return tr("Place");
    case Notes: return tr("Look out");
    default: return {};
    }
}

} // namespace tvers
