// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tables whose rows carry a seal, and their plain columns.
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QObject>

namespace tvers {

class Tables
{
    Q_GADGET
public:
    /// One kind of thing each. A table may come later (with a migration); none is
    /// ever renamed.
    enum class Name {
        Municipality,
        Setting,
        Unit,
        Professional,
        Arena,
        ArenaVersion,
        Team,
        TeamMember,
        SchoolCalendar,
        Meeting,
        Child,
        Guardian,
        ChildTeam,
        ChildMeeting,
        Room,
        Absence,
        MeetingPlan,
        PlanEntry,
        Consent,
        DiscussionCase,
        Discussion,
        Measure,
        HeldMeeting,
        Report,
        ReceivedReport,
    };
    Q_ENUM(Name)
};
using Table = Tables::Name;

/// In the order of the enumerators, which is also one in which every row that
/// is pointed to comes before those that point.
QList<Table> allTables();

/// A column that can be read without a key and is bound to the row's seal.
struct Column {
    enum class Type { Text, Integer };
    QLatin1StringView name;
    Type type = Type::Text;
};

/// How rows of one table look. Besides \a columns every table has `id` (text,
/// the primary key), `revision` (from 1, one more with each writing) and
/// `sealed`. All of them are WITHOUT ROWID and none has a second index, so that
/// reading a table through reads everything there is about it: an index could
/// be damaged, or bent, so as to hide a row.
struct TableSpec {
    enum class Kind {
        Plain, ///< may be read without a key, shown as unverified
        Sealed ///< says nothing without a key, and is not written before there is one
    };
    QLatin1StringView name;
    Kind kind;
    qint64 layout;               ///< version of the columns and the sealed fields
    QList<Column> columns;       ///< in the order in which they are selected
    QList<qsizetype> boundOrder; ///< indexes into columns, in canonical CBOR key order
    QList<QByteArray> boundKeys; ///< the encoded names, in that order
    QByteArray boundHead;        ///< what every row's bound bytes begin with
    QByteArray memberHead;       ///< what every row's member bytes begin with
};

const TableSpec &specOf(Table table);

/// The row of Table::Setting that every unit of work renews; nobody's setting.
inline QString commitMarkId() { return QStringLiteral("commits"); }

} // namespace tvers
