// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/calendaredits.h"

#include "core/storage/repositories.h"

#include <QCoreApplication>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::Edits)
};

} // namespace

Edit changeCalendar(Store &store, const KeptCalendar &calendar,
                    const SchoolCalendar::Entries &entries)
{
    const auto &before = calendar.record;
    const auto after = recordWith(calendar, entries);
    return {calendar.unit ? Words::tr("Change closed days") : Words::tr("Change school holidays"),
            [&store, before, after]() -> Result<> {
                if (!after)
                    return after.error();
                CalendarRepository calendars(store);
                return before ? calendars.change(*after) : calendars.add(*after);
            },
            [&store, before, after] {
                CalendarRepository calendars(store);
                return before ? calendars.change(*before) : calendars.remove(after->id);
            }};
}

} // namespace tvers
