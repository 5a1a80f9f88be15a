// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What meetings have to say on the overview: what is to be done after them, and that
/// one without cases should be called off; and whom units have still to choose.
#pragma once

#include "ui/shell/overviewsource.h"

namespace tvers {

class Desk;

/// While the file is locked only what stands in the open; of the unit looked at, and the
/// municipality's.
QList<OverviewSection> meetingSections(Desk &desk);

} // namespace tvers
