// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/answer.h"

namespace tvers {

ExitCode exitCodeOf(ErrorCode) { return ExitCode::CallWrong; }

} // namespace tvers
