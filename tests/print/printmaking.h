// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Sheets to print in tests: a whole wheel, in Norwegian.
#pragma once

#include "core/municipality/packreader.h"
#include "core/wheel/wheeldrawing.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/wheelwording.h"
#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

inline DrawingList wheelDrawing(const QString &name, Paper paper,
                                WheelChoice::Suggestions suggestions)
{
    const auto words = translatorFor(Language::Bokmaal);
    QCoreApplication::installTranslator(words.get());
    const auto pack = *builtInPack(name);
    const auto holidays = PublicHolidays::builtIn();
    const SchoolCalendar calendar(holidays, pack.calendar);
    const auto wheel = annualWheel(datedYear(pack, *SchoolYear::fromText(u"2026/27"_s), holidays),
                                   calendar, {{}, {}, suggestions});
    const auto texts = WheelWording::of(wheel, {pack, QDate(2026, 8, 17)}, Language::Bokmaal);
    const QtTextMeasurer measurer;
    const Typesetter type(measurer);
    return drawSheets({wheel, texts, type, sheetOf(paper)});
}

inline DrawingList holmestrand(Paper paper = Paper::A4)
{
    return wheelDrawing(u"holmestrand"_s, paper, WheelChoice::Suggestions::LeftOut);
}

} // namespace tvers::testing
