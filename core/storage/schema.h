// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What each migration does.
#pragma once

#include "core/storage/openfile.h"

namespace tvers::schema {

/// The text of a table with seals: \a columns of its own, each with its comma, and
/// around them what every one has.
QString sealedTable(const QString &name, const QString &columns);
/// Runs \a texts in their order, up to the first that fails.
Result<> run(OpenFile &file, const QStringList &texts);

Result<> first(OpenFile &file); ///< 1: the first tables
QStringList textsOfFirst();     ///< of its tables, as SQLite keeps them

Result<> second(OpenFile &file); ///< 2: rooms, absences and møteplaner
QStringList textsOfSecond();

Result<> cases(OpenFile &file); ///< consents, cases, discussions, measures
QStringList textsOfCases();

Result<> held(OpenFile &file); ///< 4: what meetings took up, and who came
QStringList textsOfHeld();

Result<> reports(OpenFile &file); ///< 5: reports, those made here and those received
QStringList textsOfReports();

} // namespace tvers::schema
