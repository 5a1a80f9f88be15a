// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a word of the command line answers.
#pragma once

#include "core/calendar/publicholidays.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonValue>

#include <functional>

namespace tvers {

/// The exit codes of `tvers`: a contract with those who call it.
enum class ExitCode {
    Done = 0,
    NeedsAttention = 1, ///< done, but somebody must look at it
    CallWrong = 2,      ///< the call or its input is wrong; nothing was written
    FileRefused = 3,    ///< the file or a key is refused
};

ExitCode exitCodeOf(ErrorCode code);

struct Answer {
    QJsonValue json;
    QString text; ///< the same for people, ends with a line break
    ExitCode exitCode = ExitCode::Done;
    QString notice = {}; ///< for standard error, ends with a line break; may be empty
};

/// What every word may look at.
struct Surroundings {
    Language language;
    PublicHolidays holidays;
    QDateTime now = {};      ///< for logs, and for the year that is not named
    QString passphrase = {}; ///< of the environment; empty when there is none
    /// All of standard input; FileUnreadable, FileTooLarge. Null: there is none.
    std::function<Result<QByteArray>()> input = {};
    QString privateKey = {}; ///< of the environment, as it is written down; may be empty
};

} // namespace tvers
