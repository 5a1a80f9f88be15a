// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Wheels to test with: of the built-in packs, and of made-up years.
#pragma once

#include "core/municipality/packreader.h"
#include "core/wheel/annualwheel.h"
#include "core/wheel/textmeasurer.h"
#include "core/wheel/wheeltexts.h"

#include <QRandomGenerator>

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

/// Every letter as wide as a figure of Noto Sans, so that a test can count.
class EvenMeasurer : public TextMeasurer
{
public:
    static constexpr double perLetter = 0.572;

    ShapedText shape(const QString &text, Face) const override
    {
        ShapedText shaped;
        for (qsizetype i = 0; i < text.size(); ++i)
            shaped.glyphs.append({text[i].unicode(), {double(i) * perLetter, 0}, i});
        shaped.advance = double(text.size()) * perLetter;
        return shaped;
    }
};

inline SchoolYear schoolYear() { return *SchoolYear::fromText(u"2026/27"_s); }

inline AnnualWheel packWheel(const QString &name, const WheelChoice &choice = {})
{
    const auto pack = *builtInPack(name);
    const auto holidays = PublicHolidays::builtIn();
    return annualWheel(datedYear(pack, schoolYear(), holidays),
                       SchoolCalendar(holidays, pack.calendar), choice);
}

inline ArenaVersion plainVersion(const QString &name,
                                 ArenaTerms::Kind kind = ArenaTerms::Kind::MeetingSeries)
{
    ArenaVersion version;
    version.name = {name};
    version.kind = kind;
    version.sectors = {Sector::School};
    version.cadence = {{{Unspecified{}}}};
    version.cadenceText = {u"etter behov"_s};
    return version;
}

/// A year of \a arenas arenas in which \a entries meetings fall on days that
/// look drawn by lot and are the same every time.
inline DatedYear madeUpYear(int arenas, int entries)
{
    DatedYear year{schoolYear(), {}, {}};
    for (int i = 0; i < arenas; ++i)
        year.arenas.append({u"test.arena_%1"_s.arg(i), plainVersion(u"Arena %1"_s.arg(i))});
    QRandomGenerator lot(20260801);
    const int days = int(schoolYear().span().days());
    QSet<std::pair<int, int>> taken; // an arena meets once a day
    for (int i = 0; i < entries;) {
        const std::pair<int, int> one{lot.bounded(arenas), lot.bounded(days)};
        if (taken.contains(one))
            continue;
        taken.insert(one);
        year.arenas[one.first].dates.append({Occurrence{schoolYear().first().addDays(one.second)}});
        ++i;
    }
    for (DatedArena &arena : year.arenas)
        std::sort(arena.dates.begin(), arena.dates.end(),
                  [](const auto &a, const auto &b) { return a.meeting.day < b.meeting.day; });
    return year;
}

inline AnnualWheel madeUpWheel(int arenas, int entries)
{
    return annualWheel(madeUpYear(arenas, entries), SchoolCalendar(PublicHolidays::builtIn(), {}));
}

/// Long enough to be shortened, wrapped and bent.
inline WheelTexts textsFor(const AnnualWheel &wheel)
{
    WheelTexts texts;
    texts.language = u"nb"_s;
    texts.title = u"Årshjul 2026/27"_s;
    texts.subtitles = {u"Holmestrand kommune"_s};
    texts.centre = u"2026/27"_s;
    texts.months = {u"januar"_s,    u"februar"_s, u"mars"_s,     u"april"_s,
                    u"mai"_s,       u"juni"_s,    u"juli"_s,     u"august"_s,
                    u"september"_s, u"oktober"_s, u"november"_s, u"desember"_s};
    texts.heads = {u"Nr."_s, u"Dag"_s, u"Uke"_s, u"Hva"_s};
    for (const WheelArena &arena : wheel.arenas)
        texts.arenas.append(arena.version.name.nb);
    for (const WheelEntry &entry : wheel.entries) {
        const QDate day = entry.days.first();
        const QString name = wheel.arenas[entry.arena].version.name.nb;
        texts.entries.append({{day.toString(u"d.M. "_s) + name, day.toString(u"d.M."_s)},
                              name,
                              day.toString(u"d.M."_s),
                              u"40"_s,
                              name + u", og noen flere ord om det"_s});
        texts.monthHeads.append(day.toString(u"MM yyyy"_s));
    }
    for (const DatedArena &arena : wheel.undated)
        texts.undated.append(arena.version.name.nb + u" – "_s + arena.version.cadenceText.nb);
    for (const WheelHoliday &holiday : wheel.holidays)
        texts.holidays.append({{}, holiday.name.nb, u"1.1."_s, {}, holiday.name.nb});
    texts.undatedHead = u"Uten faste datoer"_s;
    texts.holidaysHead = u"Fridager"_s;
    texts.empty = u"Ingenting."_s;
    texts.meeting = u"møte"_s;
    texts.deadline = u"frist"_s;
    texts.window = u"i løpet av"_s;
    texts.suggestion = u"forslag"_s;
    texts.footer = [](int sheet, int sheets) { return u"side %1 av %2"_s.arg(sheet).arg(sheets); };
    return texts;
}

} // namespace tvers::testing
