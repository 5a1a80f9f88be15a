// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"

#include "core/storage/cbor.h"

#include <QMetaEnum>

#include <algorithm>
#include <numeric>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TableSpec::Kind;

struct Outline {
    QLatin1StringView name;
    Kind kind;
    QList<Column> columns;
};

Outline outlineOf(Table table)
{
    constexpr auto number = Column::Type::Integer;
    switch (table) {
    case Table::Municipality:
        return {"municipality"_L1, Kind::Plain, {{"name"_L1}, {"pack"_L1}, {"content"_L1}}};
    case Table::Setting: return {"setting"_L1, Kind::Plain, {{"value"_L1}}};
    case Table::Unit:
        return {"unit"_L1,
                Kind::Plain,
                {{"name"_L1},
                 {"kind"_L1},
                 {"ownership"_L1},
                 {"language"_L1},
                 {"place"_L1},
                 {"manager"_L1},
                 {"email"_L1},
                 {"closed"_L1}}};
    case Table::Professional:
        return {
            "professional"_L1,
            Kind::Plain,
            {{"name"_L1}, {"service"_L1}, {"role"_L1}, {"email"_L1}, {"phone"_L1}, {"unit"_L1}}};
    case Table::Arena:
        return {"arena"_L1, Kind::Plain, {{"identifier"_L1}, {"position"_L1, number}}};
    case Table::ArenaVersion:
        return {"arena_version"_L1,
                Kind::Plain,
                {{"arena"_L1}, {"valid_from"_L1}, {"valid_to"_L1}, {"content"_L1}}};
    case Table::Team: return {"team"_L1, Kind::Plain, {{"arena"_L1}, {"unit"_L1}, {"name"_L1}}};
    case Table::TeamMember:
        return {"team_member"_L1,
                Kind::Plain,
                {{"team"_L1},
                 {"professional"_L1},
                 {"role"_L1},
                 {"member_from"_L1},
                 {"member_to"_L1},
                 {"substitute_for"_L1}}};
    case Table::SchoolCalendar:
        return {"school_calendar"_L1, Kind::Plain, {{"unit"_L1}, {"name"_L1}, {"content"_L1}}};
    case Table::Meeting:
        return {"meeting"_L1,
                Kind::Plain,
                {{"arena"_L1},
                 {"team"_L1},
                 {"unit"_L1},
                 {"planned"_L1},
                 {"day"_L1},
                 {"starts"_L1},
                 {"ends"_L1},
                 {"place"_L1},
                 {"state"_L1}}};
    case Table::Child: return {"child"_L1, Kind::Sealed, {}};
    case Table::Guardian: return {"guardian"_L1, Kind::Sealed, {}};
    case Table::ChildTeam: return {"child_team"_L1, Kind::Sealed, {}};
    case Table::ChildMeeting: return {"child_meeting"_L1, Kind::Sealed, {}};
    case Table::Room: return {"room"_L1, Kind::Plain, {{"name"_L1}, {"place"_L1}}};
    case Table::Absence:
        return {"absence"_L1, Kind::Plain, {{"professional"_L1}, {"away_from"_L1}, {"away_to"_L1}}};
    case Table::MeetingPlan:
        return {"meeting_plan"_L1, Kind::Plain, {{"arena"_L1}, {"school_year"_L1}, {"content"_L1}}};
    case Table::PlanEntry:
        return {"plan_entry"_L1,
                Kind::Plain,
                {{"plan"_L1}, {"meeting"_L1}, {"round"_L1, number}, {"locked"_L1, number}}};
    case Table::Consent: return {"consent"_L1, Kind::Sealed, {}};
    case Table::DiscussionCase: return {"discussion_case"_L1, Kind::Sealed, {}};
    case Table::Discussion: return {"discussion"_L1, Kind::Sealed, {{"permit"_L1}}};
    case Table::Measure: return {"measure"_L1, Kind::Sealed, {}};
    case Table::Report:
        return {"report"_L1,
                Kind::Plain, // its words and exact numbers are sealed all the same
                {{"unit"_L1},
                 {"half"_L1},
                 {"version"_L1, number},
                 {"state"_L1},
                 {"number"_L1, number},
                 {"counted_from"_L1},
                 {"counted_to"_L1},
                 {"finished"_L1},
                 {"sent"_L1},
                 {"archived"_L1}}};
    case Table::ReceivedReport:
        return {"received_report"_L1,
                Kind::Plain,
                {{"unit"_L1},
                 {"half"_L1},
                 {"version"_L1, number},
                 {"received"_L1},
                 {"digest"_L1},
                 {"intact"_L1, number},
                 {"content"_L1},
                 {"box"_L1}}};
    case Table::HeldMeeting: return {"held_meeting"_L1, Kind::Sealed, {}};
    }
    Q_UNREACHABLE();
}

TableSpec make(Table table)
{
    const Outline outline = outlineOf(table);
    TableSpec spec{outline.name, outline.kind, 1, outline.columns, {}, {}, {}, {}};
    QList<QByteArray> keys;
    for (const Column &column : spec.columns) {
        CborWriter writer;
        writer.text(column.name);
        keys.append(writer.take());
    }
    spec.boundOrder.resize(keys.size());
    std::iota(spec.boundOrder.begin(), spec.boundOrder.end(), 0);
    std::sort(spec.boundOrder.begin(), spec.boundOrder.end(),
              [&](qsizetype a, qsizetype b) { return keys[a] < keys[b]; });
    for (const qsizetype index : spec.boundOrder)
        spec.boundKeys.append(keys[index]);
    CborWriter head;
    head.array(6);
    head.text("tvers row 1"_L1);
    head.text(spec.name);
    head.integer(spec.layout);
    spec.boundHead = head.take();
    head.array(5);
    head.text(spec.name);
    spec.memberHead = head.take();
    return spec;
}

} // namespace

QList<Table> allTables()
{
    QList<Table> tables;
    const auto all = QMetaEnum::fromType<Table>();
    for (int i = 0; i < all.keyCount(); ++i)
        tables.append(Table(all.value(i)));
    return tables;
}

const TableSpec &specOf(Table table)
{
    static const QList<TableSpec> specs = [] {
        QList<TableSpec> made;
        for (const Table each : allTables())
            made.append(make(each));
        return made;
    }();
    return specs[int(table)];
}

} // namespace tvers
