// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's report as JSON: what the command line answers.
#pragma once

#include "core/reports/municipalreport.h"

#include <QJsonObject>

namespace tvers {

/// What its paper shows, the half-years before it too; oldest first.
QJsonObject asJson(const MunicipalReport &report, const QList<TrendPoint> &trend);

} // namespace tvers
