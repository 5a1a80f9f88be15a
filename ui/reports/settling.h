// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From what somebody says of meetings without a log to one step that can be undone.
#pragma once

#include "ui/reports/settledialog.h"
#include "ui/shell/edit.h"

#include <QCoreApplication>

namespace tvers {

class Settling
{
    Q_DECLARE_TR_FUNCTIONS(tvers::Settling)
public:
    Settling(Desk &desk, const Unit &unit) : m_desk(desk), m_unit(unit) {}

    /// Meetings whose log somebody has begun. VaultLocked.
    Result<QList<MeetingId>> begun() const;
    /// Signed by the unit's manager today.
    Edit edit(const QList<SettleDialog::Answer> &answers) const;

private:
    Desk &m_desk;
    const Unit &m_unit;
};

} // namespace tvers
