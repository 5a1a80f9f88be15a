// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheellistmodel.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

void WheelListModel::setContent(const WheelContent &content)
{
    beginResetModel();
    m_rows.clear();
    const AnnualWheel &wheel = content.wheel;
    for (qsizetype i = 0; i < wheel.entries.size(); ++i) {
        const WheelEntry &entry = wheel.entries[i];
        const WheelArena &arena = wheel.arenas[entry.arena];
        const EntryTexts &texts = content.texts.entries[i];
        const EntryWords &words = content.words[i];
        m_rows.append({int(i + 1), arena.letter, entry.days.first(), texts.day, texts.week,
                       words.what, words.findings, words.spoken, entry.id, arena.id});
    }
    for (qsizetype i = 0; i < wheel.undated.size(); ++i) {
        const QString &text = content.texts.undated[i];
        m_rows.append({0, {}, {}, {}, {}, text, {}, text, {}, wheel.undated[i].id});
    }
    endResetModel();
}

void WheelListModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

int WheelListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WheelListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WheelListModel::textOf(const Row &row, int column)
{
    switch (column) {
    case Number: return row.number ? QString::number(row.number) : QString();
    case Letter: return row.letter;
    case Day: return row.dayText;
    case Week: return row.week;
    case What: return row.what;
    case Findings: return row.findings;
    default: return {};
    }
}

/// What has no day comes after everything that has one.
QVariant WheelListModel::sortKey(const Row &row, int column)
{
    switch (column) {
    case Number: return row.number ? row.number : std::numeric_limits<int>::max();
    case Day: return row.day.isValid() ? row.day : QDate(9999, 1, 1);
    case Week: return row.week.toInt();
    default: return textOf(row, column);
    }
}

QVariant WheelListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole: return row.spoken;
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == Week
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case SortRole: return sortKey(row, index.column());
    case EntryRole: return row.entry;
    case ArenaRole: return row.arena;
    default: return {};
    }
}

QVariant WheelListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Letter: return tr("Arena");
    case Day: return tr("Day");
    case Week: return tr("Week");
    case What: return tr("What");
    case Findings: return tr("Look out");
    default: return {};
    }
}

} // namespace tvers
