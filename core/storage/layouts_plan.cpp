// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Layouts of what is planned with: rooms, absences, plans and their meetings.
#include "core/storage/fieldreader.h"
#include "core/storage/layouts.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString RowLayout<Room>::id(const Room &value) { return value.id.text(); }

Row RowLayout<Room>::write(const Room &value)
{
    return {id(value), 0, {value.name, value.place}, {}};
}

Result<Room> RowLayout<Room>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(
        Room{fields.id<RoomId>("id"_L1), fields.text("name"_L1), fields.text("place"_L1)});
}

QString RowLayout<Absence>::id(const Absence &value) { return value.id.text(); }

Row RowLayout<Absence>::write(const Absence &value)
{
    return {id(value),
            0,
            {value.professional.text(), dayText(value.days.first()), dayText(value.days.last())},
            {}};
}

Result<Absence> RowLayout<Absence>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    const auto id = fields.id<AbsenceId>("id"_L1);
    const auto professional = fields.id<ProfessionalId>("professional"_L1);
    const QDate first = fields.day("away_from"_L1);
    const auto days = DateSpan::make(first, fields.day("away_to"_L1));
    if (!days)
        return days.error();
    return fields.value(Absence{id, professional, *days});
}

QString RowLayout<MeetingPlan>::id(const MeetingPlan &value) { return value.id.text(); }

Row RowLayout<MeetingPlan>::write(const MeetingPlan &value)
{
    return {id(value), 0, {value.arena.text(), value.year.text(), value.content}, {}};
}

Result<MeetingPlan> RowLayout<MeetingPlan>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    const auto id = fields.id<MeetingPlanId>("id"_L1);
    const auto arena = fields.id<ArenaId>("arena"_L1);
    const QString named = fields.text("school_year"_L1);
    const auto year = SchoolYear::fromText(named);
    if (!year)
        return Error{ErrorCode::StoredWordUnknown, {u"meeting_plan"_s, u"school_year"_s, named}};
    return fields.value(MeetingPlan{id, arena, *year, fields.text("content"_L1)});
}

QString RowLayout<PlanEntry>::id(const PlanEntry &value) { return value.id.text(); }

Row RowLayout<PlanEntry>::write(const PlanEntry &value)
{
    return {id(value),
            0,
            {value.plan.text(), value.meeting.text(), qint64(value.round),
             qint64(value.isLocked ? 1 : 0)},
            {}};
}

Result<PlanEntry> RowLayout<PlanEntry>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    return fields.value(
        PlanEntry{fields.id<PlanEntryId>("id"_L1), fields.id<MeetingPlanId>("plan"_L1),
                  fields.id<MeetingId>("meeting"_L1), int(fields.integer("round"_L1)),
                  fields.integer("locked"_L1) != 0});
}

} // namespace tvers
