// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is written to others about half-yearly reports.
#pragma once

#include "core/localtext.h"
#include "core/reports/halfyearreport.h"

#include <QCoreApplication>

namespace tvers {

struct MailWords {
    QString subject;
    QString text;
};

/// In the language of who writes, whatever the window speaks.
class ReportWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ReportWording)
public:
    static QString title(const HalfYearReport &report, Language language);
    /// The e-mail that the report is sent with.
    static MailWords delivery(const HalfYearReport &report, Language language);
    struct Missing {
        QString unit;
        HalfYear half;
        QDate due; ///< the day it is to be there by, or was
        QDate today;
    };
    /// To a unit whose report is missing; before the day it only reminds of it.
    static MailWords reminder(const Missing &missing, Language language);
};

} // namespace tvers
