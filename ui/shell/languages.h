// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The language of the window, changed at once.
#pragma once

#include "core/localtext.h"

namespace tvers {

/// Installs the words of \a language in the place of those before, and the locale
/// that days and numbers are written in; every window hears QEvent::LanguageChange.
void speak(Language language);
/// The one spoken now.
Language spoken();

} // namespace tvers
