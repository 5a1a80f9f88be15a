// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The deadlines of an arena, as a table in its form.
#pragma once

#include "core/municipality/arena.h"
#include "ui/municipality/rowstablemodel.h"

namespace tvers {

/// A deadline has a day of the year or working days before each meeting: writing
/// one takes the place of the other. What it is about stays as it was.
class DeadlineTableModel : public RowsTableModel
{
    Q_OBJECT
public:
    enum Column { Name, ByDayOfYear, DaysBefore, Who, To, ColumnCount };
    using RowsTableModel::RowsTableModel;

    void show(const QList<ArenaDeadline> &deadlines);
    const QList<ArenaDeadline> &deadlines() const { return m_deadlines; }
    void add() override;
    void removeAt(int row) override;
    /// The row of the deadline that is called \a name; -1 when none is.
    int rowOf(const LocalText &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QString title(int column) const;
    QString text(const ArenaDeadline &deadline, int column) const;
    /// False, with \a why, when the text is neither.
    bool takeDay(ArenaDeadline &deadline, const QString &text, QString &why) const;
    bool takeDaysBefore(ArenaDeadline &deadline, const QString &text, QString &why) const;

    QList<ArenaDeadline> m_deadlines;
};

} // namespace tvers
