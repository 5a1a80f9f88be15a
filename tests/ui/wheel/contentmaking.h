// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the window shows of a built-in pack's wheel, to test with.
#pragma once

#include "core/municipality/packreader.h"
#include "tests/wording/languages.h"
#include "ui/wheel/wheelcontent.h"

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

/// The first school day of the year that is shown.
inline QDate firstSchoolDay() { return {2026, 8, 17}; }

inline WheelContent contentOf(const QString &name, Language language = Language::Bokmaal,
                              const WheelChoice &choice = {})
{
    const Spoken words(language);
    const auto pack = *builtInPack(name);
    const auto holidays = PublicHolidays::builtIn();
    const DatedYear year = datedYear(pack, *SchoolYear::fromText(u"2026/27"_s), holidays);
    const auto wheel = annualWheel(year, SchoolCalendar(holidays, pack.calendar), choice);
    return wheelContent(wheel, {pack, {}, firstSchoolDay(), language});
}

/// Holmestrand's: 35 entries that are fixed, from 1 August to 20 July.
inline WheelContent holmestrand(Language language = Language::Bokmaal)
{
    return contentOf(u"holmestrand"_s, language);
}

} // namespace tvers::testing
