// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/workbookwording.h"

namespace tvers {

WorkbookWords WorkbookWording::words()
{
    //: Names of sheets have at most 31 signs.
    return {.list = tr("Meeting plan"),
            .grid = tr("Units and weeks"),
            .unit = tr("Unit"),
            .arena = tr("Arena"),
            .round = tr("Round"),
            .date = tr("Date"),
            .week = tr("Week"),
            .from = tr("From"),
            .to = tr("To"),
            .place = tr("Place"),
            .people = tr("Participants"),
            .everybody = tr("Everybody")};
}

} // namespace tvers
