// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A whole file with nothing real in it, to try Tvers with.
#pragma once

#include "core/calendar/publicholidays.h"
#include "core/calendar/schoolyear.h"
#include "core/storage/store.h"

namespace tvers {

/// What went into an example file.
struct ExampleCounts {
    qsizetype units = 0;
    qsizetype people = 0;
    qsizetype arenas = 0;
    qsizetype meetings = 0;
    qsizetype children = 0;
    qsizetype cases = 0; ///< 0 where nothing has happened
};

struct WantedExample {
    QString pack; ///< one of examplePacks()
    SchoolYear year;
    PublicHolidays holidays;
    NewFile file; ///< its user's passphrase opens it
    /// Today: what has happened until then, with consents, cases and meetings held.
    /// Empty: a file in which nothing has happened yet.
    std::optional<QDate> livedUntil = {};
};

/// The passphrase and the user's name of every example file.
QString examplePassphrase();
/// The setting that marks a file as an example: its value is "yes".
QString exampleSetting();

/// Makes the file whole or not at all: on any error nothing is left behind.
/// PackUnknown, and the refusals of Store::create() and liveExample().
Result<ExampleCounts> makeExample(const WantedExample &wanted);

} // namespace tvers
