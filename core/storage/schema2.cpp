// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

namespace tvers::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList planning()
{
    return {
        sealedTable(u"room"_s, u"name TEXT NOT NULL, place TEXT NOT NULL,"_s),
        sealedTable(u"absence"_s,
                    u"professional TEXT NOT NULL REFERENCES professional (id) ON DELETE RESTRICT,"
                    " away_from TEXT NOT NULL, away_to TEXT NOT NULL,"_s),
        sealedTable(u"meeting_plan"_s,
                    u"arena TEXT NOT NULL REFERENCES arena (id) ON DELETE RESTRICT,"
                    " school_year TEXT NOT NULL, content TEXT NOT NULL,"_s),
        sealedTable(u"plan_entry"_s,
                    u"plan TEXT NOT NULL REFERENCES meeting_plan (id) ON DELETE RESTRICT,"
                    " meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,"
                    " round INTEGER NOT NULL CHECK (round > 0),"
                    " locked INTEGER NOT NULL CHECK (locked IN (0, 1)),"_s),
    };
}

} // namespace

QStringList textsOfSecond() { return textsOfFirst() + planning(); }

Result<> second(OpenFile &file) { return run(file, planning()); }

} // namespace tvers::schema
