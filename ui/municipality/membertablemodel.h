// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The seats of one team.
#pragma once

#include "ui/municipality/directorychoices.h"
#include "ui/municipality/listtablemodel.h"

namespace tvers {

class MemberTableModel : public ListTableModel<TeamMember>
{
    Q_OBJECT
public:
    enum Column { Who, Role, From, To, SubstituteFor, ColumnCount };
    using ListTableModel::ListTableModel;

    /// The members of \a team; none without one.
    void follow(const DeskContent &content, const std::optional<TeamId> &team);

signals:
    void edited(const tvers::TeamMember &before, const tvers::TeamMember &after);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const TeamMember &member, int column) const override;
    Choices choices(int column) const override;
    bool isFree(int column) const override { return column == Role || column == To; }
    std::optional<TeamMember> with(TeamMember member, int column, const QVariant &value,
                                   QString &why) const override;
    void tell(const TeamMember &before, const TeamMember &after) override
    {
        emit edited(before, after);
    }

private:
    DeskContent m_content;
};

} // namespace tvers
