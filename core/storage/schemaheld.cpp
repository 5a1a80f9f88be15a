// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

namespace tvers::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList tables() { return {sealedTable(u"held_meeting"_s, {})}; }

} // namespace

QStringList textsOfHeld() { return textsOfCases() + tables(); }

Result<> held(OpenFile &file) { return run(file, tables()); }

} // namespace tvers::schema
