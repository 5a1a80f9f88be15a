// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/sortedtable.h"

#include "ui/municipality/editabletablemodel.h"

#include <algorithm>

namespace tvers {

SortedTable::SortedTable(QObject *parent) :
    QSortFilterProxyModel(parent), m_order(QLocale(QLocale::NorwegianBokmal, QLocale::Norway))
{
    m_order.setNumericMode(true);
    m_order.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(EditableTableModel::SortRole);
    setDynamicSortFilter(true);
}

void SortedTable::find(const QString &text)
{
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SortedTable::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.metaType().id() == QMetaType::QString && b.metaType().id() == QMetaType::QString)
        return m_order.compare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

bool SortedTable::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QString all;
    for (int column = 0; !m_words.isEmpty() && column < sourceModel()->columnCount(); ++column)
        all += sourceModel()->index(row, column, parent).data().toString().toCaseFolded() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

} // namespace tvers
