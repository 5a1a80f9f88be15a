// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Small packs for tests: only what matters stands in the test itself.
#pragma once

#include "core/municipality/datedyear.h"

namespace tvers {

inline LocalText words(const char *text) { return {QString::fromUtf8(text)}; }

/// A school's meeting series that meets as \a rule says, complete but for that.
inline ArenaVersion meetingsBy(const SingleCadence &rule)
{
    ArenaVersion version;
    version.name = words("Møte");
    version.sectors = {Sector::School};
    version.levels = {ArenaTerms::Level::System};
    version.purpose = words("Prøve");
    version.lead = Responsible{QStringLiteral("r"), words("R"), true};
    version.cadence = {{{rule}}};
    version.cadenceText = words("så ofte");
    version.consent.kind = ConsentRule::Kind::None;
    version.source = {QStringLiteral("x"), QStringLiteral("1"), {}};
    return version;
}

/// A right pack with one arena "a" of these versions.
inline MunicipalityPack packOf(const QList<ArenaVersion> &versions)
{
    MunicipalityPack pack;
    pack.id = QStringLiteral("my");
    pack.name = QStringLiteral("Min kommune");
    pack.roles = {{QStringLiteral("r"), words("R")}};
    pack.arenas = {{QStringLiteral("a"), versions}};
    return pack;
}

inline CalendarDays daysOf(QDate first, QDate last, const char *name = "")
{
    return {*DateSpan::make(first, last), words(name)};
}

inline SchoolYear schoolYear(int year) { return *SchoolYear::startingIn(year); }

/// The wednesdays of every week, from \a anchor.
inline SingleCadence wednesdays(QDate anchor, int every = 1)
{
    return EveryWeeks{every, {Qt::Wednesday, ClockTime{{9, 0}, QTime(10, 0)}}, anchor};
}

inline QStringList isoDays(const QList<CheckedDate> &dates)
{
    QStringList days;
    for (const CheckedDate &date : dates)
        days.append(date.meeting.day.toString(Qt::ISODate));
    return days;
}

inline QStringList isoDays(const QList<ArenaDate> &deadlines)
{
    QStringList days;
    for (const ArenaDate &deadline : deadlines)
        days.append(deadline.dated.day.toString(Qt::ISODate));
    return days;
}

} // namespace tvers
