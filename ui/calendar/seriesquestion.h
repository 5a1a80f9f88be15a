// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How much of a series somebody means, asked before it moves.
#pragma once

#include "ui/calendar/meetingedits.h"

class QWidget;

namespace tvers {

/// «This date only», «from here on», or «the whole series»; empty: nothing of it.
std::optional<SeriesExtent> askExtent(const QString &name, QWidget *parent);

} // namespace tvers
