// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/arenatablemodel.h"

namespace tvers {

QString ArenaTableModel::title(int column) const
{
    switch (column) {
    case Name: return tr("Arena");
    case Often: return tr("How often");
    case Next: return tr("Next");
    case Questions: return tr("Open questions");
    default: return tr("Sector");
    }
}

QVariant ArenaTableModel::value(const ArenaRow &row, int column) const
{
    switch (column) {
    case Name: {
        if (row.hasDraft)
            return tr("%1 (changed, not saved)").arg(row.name);
        switch (row.state) {
        case ArenaRow::State::On: return row.name;
        case ArenaRow::State::Off: return tr("%1 (switched off)").arg(row.name);
        case ArenaRow::State::Later: return tr("%1 (not begun)").arg(row.name);
        }
        Q_UNREACHABLE();
    }
    case Often: return row.often;
    case Next: return row.next ? QVariant(*row.next) : QVariant();
    case Questions: return row.questions > 0 ? QVariant(row.questions) : QVariant();
    default: return row.sectors;
    }
}

QString ArenaTableModel::shown(const ArenaRow &row, int column) const
{
    const QString text = ListTableModel::shown(row, column);
    return column == Next && row.isSuggested ? tr("%1 (suggestion)").arg(text) : text;
}

} // namespace tvers
