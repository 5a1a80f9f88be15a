// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casetablemodel.h"

#include "ui/cases/caselooks.h"
#include "ui/municipality/editabletablemodel.h"
#include "ui/shell/languages.h"
#include "ui/wording/casewording.h"

#include <QPainter>

namespace tvers {

namespace {

/// The badge's colour beside its word.
QIcon badgeIcon(CaseMode::Kind mode)
{
    constexpr int side = 32;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(CaseLooks::badge(mode));
    painter.drawRoundedRect(QRect(2, 2, side - 4, side - 4), 8, 8);
    return QIcon(picture);
}

bool isSameCase(const CaseRow &a, const CaseRow &b) { return a.about.id == b.about.id; }

} // namespace

void CaseTableModel::show(const QList<CaseRow> &rows)
{
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSameCase)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        emit dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

int CaseTableModel::rowOf(CaseId id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].about.id == id)
            return int(i);
    }
    return -1;
}

void CaseTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CaseTableModel::text(const CaseRow &row, int column) const
{
    const DayWording days(spoken());
    switch (column) {
    case Number: return row.about.numberText();
    case Badge: return CaseWording::badge(row.about.mode);
    case Type: return row.types;
    case Who: return row.who.isEmpty() ? CaseWording::stage(row.about.stage) : row.who;
    case Unit: return row.unit;
    case State: return CaseWording::state(row.about.state);
    case Step: {
        const QString step = CaseWording::step(row.step.kind);
        return row.step.day ? tr("%1, %2").arg(step, days.shortDay(*row.step.day)) : step;
    }
    default: return row.about.deadline ? days.shortDayWithYear(*row.about.deadline) : QString();
    }
}

QVariant CaseTableModel::sorting(const CaseRow &row, int column) const
{
    constexpr int perHalf = 100000;
    const QDate never(9999, 1, 1);
    switch (column) {
    case Number:
        return (row.about.half.year() * 2 + int(row.about.half.half())) * perHalf +
               row.about.number;
    case Step: return row.step.day.value_or(never);
    case Deadline: return row.about.deadline.value_or(never);
    default: return text(row, column);
    }
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == EditableTableModel::SortRole)
        return sorting(row, index.column());
    if (role == Qt::DecorationRole && index.column() == Badge)
        return badgeIcon(row.about.mode);
    return {};
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number: return tr("Number");
    case Badge: return tr("How");
    case Type: return tr("Type of case");
    case Who: return tr("Child or stage");
    case Unit: return tr("Unit");
    case State: return tr("State");
    case Step: return tr("Next step");
    default: return tr("Deadline");
    }
}

} // namespace tvers
