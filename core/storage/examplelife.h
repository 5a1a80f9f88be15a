// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What has happened in an example file until a day: consents, cases, discussions,
/// measures, meetings held. All of it goes in by the ways that people have.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/municipality/municipalitypack.h"
#include "core/storage/examplepeople.h"
#include "core/storage/store.h"

#include <QDateTime>

namespace tvers {

/// Nothing here is drawn by lot: the same day gives the same life.
struct WantedLife {
    const MunicipalityPack &pack;
    const ExamplePeople &people;
    SchoolYear year;
    QDate until;  ///< today: what lies before it has happened
    QDateTime at; ///< UTC, for the log
};

/// \pre units, people, arenas and meetings are in the file; inside a unit of work.
/// The refusals of ConsentActs, CaseWork and HeldMeetingRepository.
Result<> liveExample(Store &store, const WantedLife &wanted);

} // namespace tvers
