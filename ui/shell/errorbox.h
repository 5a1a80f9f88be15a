// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What could not be done, told to the person.
#pragma once

#include "core/error.h"

class QWidget;

namespace tvers {

/// What happened to the person's things and what to do now; code and facts stand
/// behind a button, to be copied. Waits until it was read.
void showError(QWidget *parent, const Error &error);

} // namespace tvers
