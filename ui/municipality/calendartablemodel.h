// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Terms, holidays and closing days as one table.
#pragma once

#include "core/calendar/calendardraft.h"
#include "ui/municipality/editabletablemodel.h"

namespace tvers {

/// Rows may be unfinished; they keep their places, for nobody likes a line that
/// jumps away while they write in it.
class CalendarTableModel : public EditableTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Name, First, Last, ForWhom, ColumnCount };
    enum class Whose { Municipality, Unit };

    explicit CalendarTableModel(Whose whose, QObject *parent = nullptr);

    void show(const QList<CalendarLine> &lines);
    const QList<CalendarLine> &lines() const { return m_lines; }
    /// The names of the same lines, in whatever order, from \a lines: nothing moves. False,
    /// and nothing is done, where these are others.
    bool takeNamesOf(const QList<CalendarLine> &lines);
    void setUnits(const QStringList &names); ///< whom a line can be for
    void setNear(QDate day);                 ///< what is typed without a year is near it
    void add(const CalendarLine &line);
    void removeAt(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void changed(); ///< by whoever edits, not by show()

private:
    QString title(int column) const;
    QVariant value(const CalendarLine &line, int column) const;
    QVariant edited(const CalendarLine &line, int column) const;
    Choices choices(const CalendarLine &line, int column) const;
    QString wrongWith(int row) const;

    Whose m_whose;
    QList<CalendarLine> m_lines;
    QStringList m_units;
    QDate m_near;
};

} // namespace tvers
