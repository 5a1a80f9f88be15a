// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an adviser decided of a plan, as the file keeps it.
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/planning/plansetup.h"

namespace tvers {

/// Reads {"units": […], "rounds": [{"from", "to"}], "hours": [a cadence of type
/// slots], "pool": [days], "rooms": […], "travel": [{"from", "to", "minutes"}],
/// "wishes": [{"unit", "starts", "room"}], "roomsAway": [{"room", "from", "to"}],
/// "seatChanges": [{"unit", "round", "person", "substitute"}]}; each may be missing. Whether units
/// and rooms are there is the caller's to ask.
PlanSetup readPlanSetup(const JsonNode &node);

/// Of a text in the file. The refusals of JsonSource and JsonReader.
Result<PlanSetup> planSetupFrom(const QString &content, const QString &file);

/// The same words back.
QString toText(const PlanSetup &setup);

} // namespace tvers
