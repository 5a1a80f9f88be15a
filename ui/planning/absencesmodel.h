// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who is away when: never why.
#pragma once

#include "core/planning/room.h"
#include "ui/municipality/listtablemodel.h"
#include "ui/shell/desk.h"

namespace tvers {

class AbsencesModel : public ListTableModel<Absence>
{
    Q_OBJECT
public:
    enum Column { Who, From, To, ColumnCount };

    explicit AbsencesModel(const DeskContent &content, QObject *parent = nullptr) :
        ListTableModel(parent), m_content(content)
    {}

signals:
    void edited(const tvers::Absence &before, const tvers::Absence &after);

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant value(const Absence &absence, int column) const override;
    Choices choices(int column) const override;
    std::optional<Absence> with(Absence absence, int column, const QVariant &value,
                                QString &why) const override;
    void tell(const Absence &before, const Absence &after) override { emit edited(before, after); }

private:
    const DeskContent &m_content;
};

} // namespace tvers
