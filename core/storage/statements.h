// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything Tvers says to SQLite but the schema itself (migrations).
#pragma once

#include "core/storage/tables.h"

#include <QString>

namespace tvers {

/// A statement's text, and the name that stands in logs and errors in its place.
struct Statement {
    QString name;
    QString text;
};

/// Every statement by name; its text stands once, in statements.cpp.
class Sql
{
    Q_GADGET
public:
    enum class Named {
        InsertFile,
        ReadFile,
        InsertSlot,
        RemoveSlot,
        Slots,
        InsertHead,
        ReplaceHead,
        ReadHead,
        AppendAudit,
        AuditEntries,
        ClearAudit,
        TableNames,
        SchemaTexts,
        VersionsOfArena,
        MeetingsInSpan,
        MembersOfTeam,
        DataVersion,
        QuickCheck,
        IntegrityCheck,
        VacuumInto,
    };
    Q_ENUM(Named)

    /// What is said about whole rows, the same way to every table. Values are the
    /// rows but for the one that each unit of work renews (commitmark.h).
    enum class Rows { All, Values, One, Insert, Replace, Remove, Members };
    Q_ENUM(Rows)

    static Statement of(Named named);
    static Statement of(Rows rows, Table table);
};

} // namespace tvers
