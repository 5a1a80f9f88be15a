// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's report as JSON: what the command line answers, and what the file
/// keeps of one that is finished.
#pragma once

#include "core/reports/municipalreport.h"
#include "core/result.h"

#include <QJsonObject>

namespace tvers {

/// What its paper shows, the half-years before it too; oldest first.
QJsonObject asJson(const MunicipalReport &report, const QList<TrendPoint> &trend);

/// A finished report as it was: who had delivered, and every sum but those of cases. What
/// units wrote, and Oppvekst, is not in it: it is never to lie open.
struct KeptMunicipal {
    MunicipalReport report;
    QList<TrendPoint> trend = {}; ///< oldest first
    friend bool operator==(const KeptMunicipal &, const KeptMunicipal &) = default;
};

QJsonObject asJson(const KeptMunicipal &kept);
/// The refusals of JsonSource and JsonReader. \a file stands in them.
Result<KeptMunicipal> keptFromJson(const QByteArray &json, const QString &file);

} // namespace tvers
