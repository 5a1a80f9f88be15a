// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Reports for tests. Everybody in them is invented.
#pragma once

#include "core/reports/halfyearreport.h"

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

inline HalfYearReport fullReport()
{
    HalfYearReport report{u"Ekeberg barnehage"_s, u"Ingrid Prøve"_s,
                          *HalfYear::fromText(u"2026-2"_s),
                          *DateSpan::make({2026, 6, 16}, {2026, 12, 14})};
    report.version = 2;
    report.isDraft = false;
    report.meetings = {{u"«På tvers»-møte i barnehage"_s, 4, 2, 1, 1, u"holmestrand.x"_s, 1}};
    report.cancelled = {{{2026, 10, 15}, u"«På tvers»-møte i barnehage"_s, u"Sykdom <PPT>"_s},
                        {{2026, 11, 12}, u"«På tvers»-møte i barnehage"_s, {}}};
    report.startUpHeld = true;
    report.attendance = {{u"PPT"_s, 1, 2, u"ppt"_s}};
    report.discussions = toldCounts({{u"sprak"_s, 6}, {u"overgang"_s, 3}, {u"atferd"_s, 2}});
    report.consentAlwaysAssessed = false;
    report.decisions = ToldCount::exactly(5);
    report.measures = {4, 3, 1};
    report.competenceNeeds = {u"Flerspråklige barn & tospråklighet"_s};
    report.experiences = u"Møtene gir oss råd tidlig.\nVi trenger mer tid."_s;
    report.municipality = u"Holmestrand"_s;
    report.unitId = u"0191d5a0-0000-7000-8000-000000000001"_s;
    report.number = 3;
    return report;
}

} // namespace tvers::testing
