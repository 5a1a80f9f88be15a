// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The languages and looks there are to choose from, in words, and what choosing does.
#pragma once

#include "ui/shell/machinesettings.h"

namespace tvers {

struct LooksChoice {
    QString words;
    int value; ///< Language or Looks::Appearance
};

/// Each in its own words: whoever cannot read the others finds it.
QList<LooksChoice> languageChoices();
QList<LooksChoice> appearanceChoices();

/// At once, and kept in \a settings.
void choose(Language language, MachineSettings &settings);
void choose(Looks::Appearance appearance, MachineSettings &settings);

} // namespace tvers
