// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A report as JSON: what rides along in its PDF, what the file keeps of it, and
/// what the command line answers.
#pragma once

#include "core/reports/reportfigures.h"
#include "core/result.h"

#include <QJsonObject>

namespace tvers {

QJsonObject asJson(const HalfYearReport &report);

/// ReportTooNew, or the refusals of JsonSource and JsonReader. \a file stands in them.
Result<HalfYearReport> reportFromJson(const QByteArray &json, const QString &file);

/// The numbers that a report does not tell, for those who have the key to them.
struct ExactNumbers {
    QList<TypeCount> types = {};
    int singleChild = 0;
    int consentAssessed = 0;
    int decisions = 0;
    friend bool operator==(const ExactNumbers &, const ExactNumbers &) = default;
};

ExactNumbers exactNumbers(const ReportFigures &figures);
QJsonObject asJson(const ExactNumbers &numbers);
/// As reportFromJson().
Result<ExactNumbers> numbersFromJson(const QByteArray &json, const QString &file);

/// One line without spaces: the same object gives the same bytes.
QByteArray compact(const QJsonObject &object);

} // namespace tvers
