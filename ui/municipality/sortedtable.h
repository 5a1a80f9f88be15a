// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A table sorted as people here look things up, and filtered while they type.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace tvers {

class SortedTable : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SortedTable(QObject *parent = nullptr);

    /// Only rows that have each of the words of \a text somewhere.
    void find(const QString &text);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QCollator m_order;
    QStringList m_words;
};

} // namespace tvers
