// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Fewer columns where a table is narrow, so that the others can be read.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QTableView;

namespace tvers {

class FewerColumns : public QObject
{
    Q_OBJECT
public:
    /// \a firstToGo: columns that details say too, the least needed first. They go while the
    /// one that takes what is left would be narrower than \a letters.
    FewerColumns(QTableView &table, const QList<int> &firstToGo, int letters);

    /// Looks again: widths of columns are others.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int widthOf(int column) const; ///< hidden or not
    int room() const;

    QTableView &m_table;
    QList<int> m_firstToGo;
    int m_letters;
    QHash<int, int> m_widths; ///< of those that may go, as they were shown
};

} // namespace tvers
