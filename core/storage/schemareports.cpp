// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

namespace tvers::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

/// That a unit has reported may be seen; its words and exact numbers are sealed. Of a
/// report that came in all that its page shows may be seen, and the numbers stay in
/// the box that they came in.
QStringList tables()
{
    return {
        sealedTable(u"report"_s,
                    u"unit TEXT NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,"
                    " half TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 0),"
                    " state TEXT NOT NULL, number INTEGER NOT NULL CHECK (number >= 0),"
                    " counted_from TEXT, counted_to TEXT, finished TEXT, sent TEXT,"
                    " archived TEXT NOT NULL,"_s),
        sealedTable(u"received_report"_s,
                    u"unit TEXT NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,"
                    " half TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 0),"
                    " received TEXT NOT NULL, digest TEXT NOT NULL,"
                    " intact INTEGER NOT NULL CHECK (intact IN (0, 1)),"
                    " content TEXT NOT NULL, box TEXT NOT NULL,"_s),
    };
}

} // namespace

QStringList textsOfReports() { return textsOfHeld() + tables(); }

Result<> reports(OpenFile &file) { return run(file, tables()); }

} // namespace tvers::schema
