// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the days off that every municipality has are called.
#pragma once

#include "core/localtext.h"

namespace tvers {

/// \a name in all languages where it is a usual one («Høstferie», whatever its case and
/// in bokmål or nynorsk); else only as it stands, for its own names are never translated.
LocalText dayOffNamed(const QString &name);

/// Whether \a day is the one that \a name says, in whatever case and, where it is a usual
/// one, in whatever language: «Haustferie» is «Høstferie».
bool isCalled(const LocalText &day, const QString &name);

} // namespace tvers
