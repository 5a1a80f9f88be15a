// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The lines of the icons, on a grid of 24 by 24.
#pragma once

#include "ui/shell/symbols.h"

#include <QPainterPath>

namespace tvers {

QPainterPath pathOf(Symbol symbol);

} // namespace tvers
