// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rows of values as a table: the tedious part, written once.
#pragma once

#include "ui/municipality/editabletablemodel.h"

#include <algorithm>
#include <optional>

namespace tvers {

/// Shows values that have an `id`. Subclasses say what a column shows, and how
/// a value would be with another cell; what becomes of that is the listener's.
template<typename T>
class ListTableModel : public EditableTableModel
{
public:
    using EditableTableModel::EditableTableModel;

    /// The rows as they are now, with as few changes as it takes: selection and
    /// scroll position stay.
    void show(const QList<T> &rows)
    {
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (rowOf(rows, m_rows[i].id) < 0)
                removeAt(int(i));
        }
        if (!isInOrder(rows)) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].id == rows[i].id)
                replaceAt(int(i), rows[i]);
            else
                insertAt(int(i), rows[i]);
        }
    }

    const QList<T> &rows() const { return m_rows; }
    /// Its row; -1 when it is not here.
    template<typename IdType>
    int rowOf(const IdType &id) const
    {
        return int(rowOf(m_rows, id));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const T &row = m_rows[index.row()];
        switch (role) {
        case Qt::ToolTipRole: // a column may be narrower than what stands in it
        case Qt::DisplayRole: return shown(row, index.column());
        case Qt::EditRole: return value(row, index.column());
        case SortRole: return sorting(row, index.column());
        case ChoicesRole: {
            const Choices all = choices(index.column());
            return all.isEmpty() ? QVariant() : QVariant::fromValue(all);
        }
        case FreeTextRole: return isFree(index.column());
        case ColumnTitleRole: return title(index.column());
        default: return more(row, index.column(), role);
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columns())
            return QAbstractTableModel::headerData(section, orientation, role);
        return title(section);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const auto flags = QAbstractTableModel::flags(index);
        return index.isValid() && mayEdit() && isEditable(index.column())
                   ? flags | Qt::ItemIsEditable
                   : flags;
    }

    bool setData(const QModelIndex &index, const QVariant &to, int role) override
    {
        if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
            return false;
        const T before = m_rows[index.row()];
        QString why;
        const auto after = with(before, index.column(), to, why);
        if (!after) {
            emit refused(why);
            return false;
        }
        emit accepted();
        if (!(*after == before))
            tell(before, *after);
        return true;
    }

protected:
    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;
    virtual QVariant value(const T &row, int column) const = 0;
    virtual Choices choices(int) const { return {}; }
    virtual QString shown(const T &row, int column) const
    {
        return textOf(value(row, column), choices(column));
    }
    virtual bool isFree(int) const { return false; }
    virtual bool isEditable(int) const { return true; }
    virtual QVariant more(const T &, int, int) const { return {}; }
    /// \a row with that cell; empty, and \a why in words, when it cannot be.
    virtual std::optional<T> with(T row, int column, const QVariant &value, QString &why) const = 0;
    virtual void tell(const T &before, const T &after) = 0;

private:
    template<typename IdType>
    static qsizetype rowOf(const QList<T> &rows, const IdType &id)
    {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&id](const T &row) { return row.id == id; });
        return found == rows.end() ? -1 : std::distance(rows.begin(), found);
    }

    /// Whether \a rows have those that are here in the same order.
    bool isInOrder(const QList<T> &rows) const
    {
        qsizetype last = -1;
        for (const T &row : m_rows) {
            const qsizetype now = rowOf(rows, row.id);
            if (now < last)
                return false;
            last = now;
        }
        return true;
    }

    QVariant sorting(const T &row, int column) const
    {
        const QVariant sorted = value(row, column);
        return choices(column).isEmpty() ? sorted : textOf(sorted, choices(column));
    }

    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    void insertAt(int row, const T &value)
    {
        beginInsertRows({}, row, row);
        m_rows.insert(row, value);
        endInsertRows();
    }
    void replaceAt(int row, const T &value)
    {
        if (m_rows[row] == value)
            return;
        m_rows[row] = value;
        emit dataChanged(index(row, 0), index(row, columns() - 1));
    }

    QList<T> m_rows;
};

} // namespace tvers
