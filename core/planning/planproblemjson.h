// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Plan problems in the words of the command line.
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/planning/planproblem.h"

namespace tvers {

/// Reads {"slots": […], "persons": […], "travelMinutes": {…}, "meetings": […]}.
/// `room`, `place`, `absent`, `slots` of a meeting (then all), `locked` and
/// `travelMinutes` may be missing. A person of a meeting is an id, or an object
/// {"id", "optional", "substitutes"}.
PlanProblem::Parts readPlanParts(const JsonNode &node);

/// The refusals of JsonSource, of JsonReader and of PlanProblem::make().
Result<PlanProblem> readPlanProblem(const QByteArray &json, const QString &file);
Result<PlanProblem> readPlanProblemFile(const QString &path);

/// The same words back; what may be missing is left out.
QJsonObject toJson(const PlanProblem &problem);

} // namespace tvers
