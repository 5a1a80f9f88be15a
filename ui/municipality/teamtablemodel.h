// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Teams, each an arena at one unit or for the whole municipality.
#pragma once

#include "ui/municipality/directorychoices.h"
#include "ui/municipality/listtablemodel.h"

namespace tvers {

class TeamTableModel : public ListTableModel<Team>
{
    Q_OBJECT
public:
    enum Column { Name, Arena, Unit, Members, ColumnCount };
    using ListTableModel::ListTableModel;

    void follow(const DeskContent &content);

signals:
    void edited(const tvers::Team &before, const tvers::Team &after);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const Team &team, int column) const override;
    Choices choices(int column) const override;
    bool isEditable(int column) const override { return column != Members; }
    std::optional<Team> with(Team team, int column, const QVariant &value,
                             QString &why) const override;
    void tell(const Team &before, const Team &after) override { emit edited(before, after); }

private:
    DeskContent m_content;
};

} // namespace tvers
