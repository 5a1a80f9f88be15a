// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Why a meeting has no slot, and what would give it one, in words.
#pragma once

#include "core/planning/planexplanation.h"
#include "core/planning/repair.h"
#include "ui/wording/daywording.h"

namespace tvers {

class PlanWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::PlanWording)
public:
    explicit PlanWording(Language language) : m_days(language) {}

    /// "Ekeberg, Solsikken and Bjerkøya need Kari (PPT), who has 2 free hours in round 3."
    QString reason(const PlanReason &reason) const;
    /// "Move Kleiva from … to …; then Ekeberg gets …."
    QString repair(const Repair &repair) const;
    /// "Ekeberg, Solsikken and Bjerkøya"
    static QString listed(const QStringList &names);

private:
    QString when(const QString &day, const QString &start) const;
    QString days(const QStringList &isoDays) const;
    QString shortage(const PlanReason &reason) const;
    QString taken(const PlanReason &reason) const;
    QString moves(const QStringList &facts) const;
    QString atPlace(const QStringList &facts, Repair::Code code) const;

    DayWording m_days;
};

} // namespace tvers
