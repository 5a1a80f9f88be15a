// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

namespace tvers::schema {

using namespace Qt::Literals::StringLiterals;

QString sealedTable(const QString &name, const QString &columns)
{
    return u"CREATE TABLE %1 (id TEXT NOT NULL PRIMARY KEY,"
           " revision INTEGER NOT NULL CHECK (revision > 0), %2"
           " sealed BLOB NOT NULL CHECK (length(sealed) >= 40)) STRICT, WITHOUT ROWID"_s.arg(
               name, columns);
}

Result<> run(OpenFile &file, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (auto done = file.database->run(text); !done)
            return done;
    }
    return Done{};
}

namespace {

/// Tables of the file itself. The shapes of file and key_slot never change.
const QStringList &ground()
{
    static const QStringList texts{
        u"CREATE TABLE file (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),"
        " id TEXT NOT NULL, made TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE key_slot (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL,"
        " label TEXT NOT NULL, made TEXT NOT NULL, salt BLOB NOT NULL,"
        " passes INTEGER NOT NULL, memory INTEGER NOT NULL, public_key BLOB NOT NULL,"
        " wrapped BLOB NOT NULL, vouched BLOB NOT NULL, renewal BLOB NOT NULL,"
        " checksum BLOB NOT NULL) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE head (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),"
        " commits INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE audit_entry (number INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL,"
        " kind TEXT NOT NULL, sealed BLOB NOT NULL, link BLOB NOT NULL) STRICT"_s,
    };
    return texts;
}

QStringList directory()
{
    return {
        sealedTable(u"municipality"_s,
                    u"name TEXT NOT NULL, pack TEXT NOT NULL, content TEXT NOT NULL,"_s),
        sealedTable(u"setting"_s, u"value TEXT NOT NULL,"_s),
        sealedTable(u"unit"_s,
                    u"name TEXT NOT NULL, kind TEXT NOT NULL, ownership TEXT NOT NULL,"
                    " language TEXT NOT NULL, place TEXT NOT NULL, manager TEXT NOT NULL,"
                    " email TEXT NOT NULL, closed TEXT,"_s),
        sealedTable(u"professional"_s,
                    u"name TEXT NOT NULL, service TEXT NOT NULL, role TEXT NOT NULL,"
                    " email TEXT NOT NULL, phone TEXT NOT NULL,"
                    " unit TEXT REFERENCES unit (id) ON DELETE RESTRICT,"_s),
        sealedTable(u"arena"_s, u"identifier TEXT NOT NULL, position INTEGER NOT NULL,"_s),
        sealedTable(u"arena_version"_s,
                    u"arena TEXT NOT NULL REFERENCES arena (id) ON DELETE RESTRICT,"
                    " valid_from TEXT, valid_to TEXT, content TEXT NOT NULL,"_s),
    };
}

QStringList work()
{
    return {
        sealedTable(u"team"_s, u"arena TEXT NOT NULL REFERENCES arena (id) ON DELETE RESTRICT,"
                               " unit TEXT REFERENCES unit (id) ON DELETE RESTRICT,"
                               " name TEXT NOT NULL,"_s),
        sealedTable(u"team_member"_s,
                    u"team TEXT NOT NULL REFERENCES team (id) ON DELETE RESTRICT,"
                    " professional TEXT NOT NULL REFERENCES professional (id) ON DELETE RESTRICT,"
                    " role TEXT NOT NULL, member_from TEXT NOT NULL, member_to TEXT,"
                    " substitute_for TEXT REFERENCES professional (id) ON DELETE RESTRICT,"_s),
        sealedTable(u"school_calendar"_s, u"unit TEXT REFERENCES unit (id) ON DELETE RESTRICT,"
                                          " name TEXT NOT NULL, content TEXT NOT NULL,"_s),
        sealedTable(u"meeting"_s, u"arena TEXT NOT NULL REFERENCES arena (id) ON DELETE RESTRICT,"
                                  " team TEXT REFERENCES team (id) ON DELETE RESTRICT,"
                                  " unit TEXT REFERENCES unit (id) ON DELETE RESTRICT,"
                                  " planned TEXT, day TEXT NOT NULL, starts TEXT, ends TEXT,"
                                  " place TEXT NOT NULL, state TEXT NOT NULL,"_s),
        sealedTable(u"child"_s, {}),
        sealedTable(u"guardian"_s, {}),
        sealedTable(u"child_team"_s, {}),
        sealedTable(u"child_meeting"_s, {}),
    };
}

} // namespace

QStringList textsOfFirst() { return ground() + directory() + work(); }

Result<> first(OpenFile &file)
{
    const QString id = u"PRAGMA application_id = %1"_s.arg(Database::applicationId);
    return run(file, QStringList{id} + textsOfFirst());
}

} // namespace tvers::schema
