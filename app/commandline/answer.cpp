// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/answer.h"

namespace tvers {

ExitCode exitCodeOf(ErrorCode code)
{
    // The enumerators of the file stand last; what asks to make a file that is
    // there already is a wrong call, and the file is not refused.
    if (code == ErrorCode::FileExists)
        return ExitCode::CallWrong;
    return code >= ErrorCode::FileMissing ? ExitCode::FileRefused : ExitCode::CallWrong;
}

} // namespace tvers
