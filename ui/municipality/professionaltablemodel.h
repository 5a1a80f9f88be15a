// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Those who work with children, as a table.
#pragma once

#include "ui/municipality/directorychoices.h"
#include "ui/municipality/listtablemodel.h"

namespace tvers {

class ProfessionalTableModel : public ListTableModel<Professional>
{
    Q_OBJECT
public:
    enum Column { Name, Service, Role, Email, Phone, Unit, ColumnCount };
    using ListTableModel::ListTableModel;

    void follow(const DeskContent &content);

signals:
    void edited(const tvers::Professional &before, const tvers::Professional &after);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const Professional &person, int column) const override;
    Choices choices(int column) const override;
    bool isFree(int column) const override { return column == Role; }
    std::optional<Professional> with(Professional person, int column, const QVariant &value,
                                     QString &why) const override;
    void tell(const Professional &before, const Professional &after) override
    {
        emit edited(before, after);
    }

private:
    DeskContent m_content;
};

} // namespace tvers
